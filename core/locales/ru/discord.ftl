discord-token-refused = Discord не принимает токен бота. Скопируйте его ещё раз со страницы Bot вашего приложения на discord.com/developers или сбросьте его там, а затем запустите снова.
discord-intent-missing = Discord отказывает в подключении: доступ к содержимому сообщений включён в настройках бота, но не в Discord. Включите «Message Content Intent» на странице Bot вашего приложения на discord.com/developers или выключите message_content в настройках.
discord-unreachable = Нет связи с Discord. Проверьте сеть и status.discord.com, а затем запустите снова.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Изменить картинку
discord-option-picture = Картинка, с которой работать
discord-ask-edit-title = Изменить эту картинку
discord-ask-edit-label = Что изменить?
discord-ask-edit-placeholder = Например: сделай небо оранжевым, как на закате

# Options of commands: 100 characters at most
command-goto-number = Номер версии
command-compare-with = С какой версией сравнить; если не указать, с той, из которой сделана эта
command-compare-and = Другая версия вместо той, на которой вы сейчас
command-compare-as = «gif» — шторка, открывающая одну из-под другой
command-variants-count = Сколько вариантов
command-variants-instruction = Что изменить; или несколько вариантов через |
command-upscale-factor = Во сколько раз шире и выше
command-upscale-engine = Чем увеличить; если не указать, выберу сам
command-removebg-engine = Чем вырезать; если не указать, выберу сам
command-recipe-name = Какой именно; если не указать, покажу, какие есть
command-export-format = Вид файла; несколько придут вместе в ZIP
command-export-size = Например: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Это может занять больше времени, чем есть у меня для ответа здесь (минут: { $minutes }). Результат сохранится: тогда я попробую прислать его лично вам, а «/original» покажет его здесь.
shown-privately = Я больше не могу писать в чат, где вы об этом попросили, поэтому присылаю сюда. Здесь сработает и /original.
