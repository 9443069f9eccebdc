### An instruction that is written together, field by field.

command-brief = Скласти запит крок за кроком: об’єкт, зміна, світло, настрій
command-brief-argument = По відповіді в рядку: об’єкт, зміна, світло, настрій
command-brief-subject = Про кого або про що йдеться?
command-brief-change = Що змінити?
command-brief-light = Яке потрібне світло?
command-brief-atmosphere = Який потрібен настрій?
command-brief-subject-hint = жінка на передньому плані
command-brief-change-hint = перенеси її на тихий пляж
command-brief-light-hint = м’яке вечірнє сонце зліва
command-brief-atmosphere-hint = спокійний, як кадр із фільму
discord-ask-brief-title = Описати правку
brief-question = Запитання { $number } з { $count }: { $question } Наприклад, «{ $hint }». Щоб пропустити, дайте у відповідь риску (-).
brief-needs-change = Напишіть хоча б, що змінити.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Світло: { $light }.
brief-written-atmosphere = Настрій: { $atmosphere }.
