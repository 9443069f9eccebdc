### An instruction that is written together, field by field.

command-brief = Составить запрос по шагам: объект, изменение, свет, настроение
command-brief-argument = По ответу в строке: объект, изменение, свет, настроение
command-brief-subject = О ком или о чём речь?
command-brief-change = Что изменить?
command-brief-light = Какой нужен свет?
command-brief-atmosphere = Какое нужно настроение?
command-brief-subject-hint = женщина на переднем плане
command-brief-change-hint = перенеси её на тихий пляж
command-brief-light-hint = мягкое вечернее солнце слева
command-brief-atmosphere-hint = спокойное, как кадр из фильма
discord-ask-brief-title = Описать правку
brief-question = Вопрос { $number } из { $count }: { $question } Например, «{ $hint }». Чтобы пропустить, ответьте чёрточкой (-).
brief-needs-change = Напишите хотя бы, что изменить.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Свет: { $light }.
brief-written-atmosphere = Настроение: { $atmosphere }.
