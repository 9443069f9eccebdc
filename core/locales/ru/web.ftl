# The page in the browser.
web-skip = Перейти к полю сообщения
web-conversations = Беседы
web-conversation-new = Новая беседа
web-conversation-untitled = Новая беседа
web-conversation-remove = Удалить «{ $title }»
web-conversation-remove-sure = Убрать «{ $title }» с этой страницы? Сообщения и картинки этой беседы будут здесь удалены.
web-conversation-remove-yes = Удалить
web-conversation-removed = Эта беседа удалена. Начните новую.
web-cancel = Отмена
web-close = Закрыть

web-welcome = Пришлите фото и напишите, что изменить
web-welcome-how = Перетащите фото куда угодно, вставьте его или выберите ниже. Потом напишите, чего хотите, а чтобы продолжить с любой картинки, ответьте на неё.
web-welcome-samples = Нет фото под рукой? Попробуйте одно из этих.
web-sample-portrait = Пример фото: космонавт в оранжевом скафандре
web-sample-coffee = Пример фото: чашка кофе
web-sample-cat = Пример фото: рыжий кот

web-messages = Сообщения
web-said-you = Вы
web-said-bot = Retouch
web-working = Работаю
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch прислал картинку.
web-sending = Отправка…
web-sending-photo = Отправка… { $percent } %
web-message-not-sent = Не отправлено.
web-try-again = Попробовать ещё раз
web-reply = Продолжить с этой картинки
web-reply-message = Ответить
web-reply-cancel = Не отвечать на это
web-continue-from = Продолжаем с версии { $number }

web-instruction = Что изменить?
web-instruction-placeholder = Что изменить?
web-send = Отправить
web-photo-add = Добавить фото
web-photo-take = Сфотографировать
web-attachments = Фото к отправке
web-file-remove = Не отправлять { $name }
web-drop-here = Перетащите фото сюда
web-commands = Команды

web-versions = Версии
web-version = Версия { $number }
web-version-head = Версия { $number }, текущая

web-picture = Картинка
web-picture-open = Посмотреть картинку
web-picture-not-shown = Ваш браузер не может показать эту картинку, но менять её можно.
web-before = До
web-after = После
web-before-after = Положение границы между «до» и «после»
web-zoom = Реальный размер
web-download = Скачать в полном качестве
web-download-named = Скачать { $name }

web-needs-script = Этой странице нужен JavaScript. Включите его и загрузите страницу ещё раз.
web-connection-lost = Нет соединения. Пробую ещё раз…
web-server-error = На сервере что-то сломалось. Попробуйте ещё раз.
web-bad-request = Страница отправила что-то непонятное. Обновите её, пожалуйста.
web-page-unknown = По этому адресу ничего нет.
web-file-gone = Этой картинки здесь больше нет.
web-file-too-large = Файл слишком большой. Пришлите файл не больше { $max-mb } МБ.
web-too-many-files = За раз можно отправить не больше { $max-files } фото.
web-text-too-long = Текст слишком длинный. Можно не больше { $max-chars } символов.
web-nothing-said = Сначала напишите что-нибудь или добавьте фото.
web-upload-gone = Фото дошло не полностью. Пришлите его ещё раз.
web-upload-stalled = Загрузка прервалась на полпути. Пришлите фото ещё раз.
web-button-gone = Этой кнопки у сообщения больше нет. Нажмите одну из тех, что есть сейчас.

web-token = Токен доступа
web-token-send = Открыть
web-token-help = Этот сервер защищён. Введите токен доступа из его настроек.
web-token-wrong = Токен неверный. Попробуйте ещё раз.
web-too-many-logins = Слишком много неверных токенов. Подождите минуту и попробуйте ещё раз.
web-not-logged-in = Сначала введите токен доступа. Для этого обновите страницу.
web-no-visitor = Ваш браузер не отправил cookie. Разрешите их для этой страницы и обновите её.
web-wrong-host = Этот сервер не откликается на имя «{ $host }». Добавьте его к хостам web в настройках.
web-wrong-origin = Другой сайт попытался воспользоваться этой страницей. Ничего не сделано.

web-token-needed = Страница была бы открыта всем, у кого есть доступ к { $host }. Задайте токен web в настройках или оставьте страницу только этому компьютеру (host 127.0.0.1 и никаких других хостов).
web-token-too-short = Токен web слишком короткий. Нужно хотя бы { $min-chars } символов.
web-port-taken = Не удаётся открыть страницу на { $host }, порт { $port }. Возможно, его занимает другая программа? Выберите в настройках другой порт.
