### An instruction that is written together, field by field.

command-brief = Write an instruction step by step: subject, change, light, mood
command-brief-argument = One answer a line: subject, change, light, mood
command-brief-subject = What is it about?
command-brief-change = What should change?
command-brief-light = What light should it have?
command-brief-atmosphere = What mood should it have?
command-brief-subject-hint = the woman in front
command-brief-change-hint = put her on a quiet beach
command-brief-light-hint = soft evening sun from the left
command-brief-atmosphere-hint = calm, like a film still
discord-ask-brief-title = Describe the edit
brief-question = Question { $number } of { $count }: { $question } For example “{ $hint }”. Reply with a dash (-) to leave it out.
brief-needs-change = Say at least what should change.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Light: { $light }.
brief-written-atmosphere = Mood: { $atmosphere }.
