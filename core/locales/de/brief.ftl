### Eine Anweisung, die gemeinsam geschrieben wird, Feld für Feld.

command-brief = Eine Anweisung Schritt für Schritt schreiben: Motiv, Änderung, Licht, Stimmung
command-brief-argument = Eine Antwort pro Zeile: Motiv, Änderung, Licht, Stimmung
command-brief-subject = Worum geht es?
command-brief-change = Was soll sich ändern?
command-brief-light = Welches Licht soll es haben?
command-brief-atmosphere = Welche Stimmung soll es haben?
command-brief-subject-hint = die Frau im Vordergrund
command-brief-change-hint = setz sie an einen stillen Strand
command-brief-light-hint = sanfte Abendsonne von links
command-brief-atmosphere-hint = ruhig, wie ein Filmstandbild
discord-ask-brief-title = Die Bearbeitung beschreiben
brief-question = Frage { $number } von { $count }: { $question } Zum Beispiel „{ $hint }“. Mit einem Strich (-) überspringst du sie.
brief-needs-change = Sag wenigstens, was sich ändern soll.
# Eine Anweisung aus den Antworten; jede Zeile entfällt, wenn nichts geantwortet wurde.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Licht: { $light }.
brief-written-atmosphere = Stimmung: { $atmosphere }.
