### An instruction that is written together, field by field.

command-brief = كتابة الطلب خطوة بخطوة: الموضوع، التغيير، الإضاءة، الأجواء
command-brief-argument = إجابة في كل سطر: الموضوع، التغيير، الإضاءة، الأجواء
command-brief-subject = عمّن أو عمّ نتحدث؟
command-brief-change = ما الذي يجب أن يتغير؟
command-brief-light = ما الإضاءة التي تريدها؟
command-brief-atmosphere = ما الأجواء التي تريدها؟
command-brief-subject-hint = المرأة في المقدمة
command-brief-change-hint = ضعها على شاطئ هادئ
command-brief-light-hint = شمس مساء ناعمة من اليسار
command-brief-atmosphere-hint = هادئة، كأنها لقطة من فيلم
discord-ask-brief-title = صِف التعديل
brief-question = السؤال { $number } من { $count }: { $question } مثلًا «{ $hint }». أجب بشرطة (-) لتتخطاه.
brief-needs-change = اذكر على الأقل ما الذي يجب أن يتغير.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = الإضاءة: { $light }.
brief-written-atmosphere = الأجواء: { $atmosphere }.
