# The page in the browser.
web-skip = Перейти до поля повідомлення
web-conversations = Розмови
web-conversation-new = Нова розмова
web-conversation-untitled = Нова розмова
web-conversation-remove = Видалити «{ $title }»
web-conversation-remove-sure = Прибрати «{ $title }» з цієї сторінки? Повідомлення і картинки цієї розмови буде тут видалено.
web-conversation-remove-yes = Видалити
web-conversation-removed = Цю розмову видалено. Почніть нову.
web-cancel = Скасувати
web-close = Закрити

web-welcome = Надішліть фото і напишіть, що змінити
web-welcome-how = Перетягніть фото куди завгодно, вставте його або виберіть нижче. Потім напишіть, чого хочете, а щоб продовжити з будь-якої картинки, дайте на неї відповідь.
web-welcome-samples = Немає фото під рукою? Спробуйте одне з цих.
web-sample-portrait = Приклад фото: космонавт у помаранчевому скафандрі
web-sample-coffee = Приклад фото: чашка кави
web-sample-cat = Приклад фото: рудий кіт

web-messages = Повідомлення
web-said-you = Ви
web-said-bot = Retouch
web-working = Працюю
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch надіслав картинку.
web-sending = Надсилання…
web-sending-photo = Надсилання… { $percent } %
web-message-not-sent = Не надіслано.
web-try-again = Спробувати ще раз
web-reply = Продовжити з цієї картинки
web-reply-message = Відповісти
web-reply-cancel = Не відповідати на це
web-continue-from = Продовжуємо з версії { $number }

web-instruction = Що змінити?
web-instruction-placeholder = Що змінити?
web-send = Надіслати
web-photo-add = Додати фото
web-photo-take = Сфотографувати
web-attachments = Фото до надсилання
web-file-remove = Не надсилати { $name }
web-drop-here = Перетягніть фото сюди
web-commands = Команди

web-versions = Версії
web-version = Версія { $number }
web-version-head = Версія { $number }, поточна

web-picture = Картинка
web-picture-open = Переглянути картинку
web-picture-not-shown = Ваш браузер не може показати цю картинку, але міняти її можна.
web-before = До
web-after = Після
web-before-after = Положення межі між «до» і «після»
web-zoom = Справжній розмір
web-download = Завантажити в повній якості
web-download-named = Завантажити { $name }

web-needs-script = Цій сторінці потрібен JavaScript. Увімкніть його і завантажте сторінку ще раз.
web-connection-lost = Немає з’єднання. Пробую ще раз…
web-server-error = На сервері щось зламалося. Спробуйте ще раз.
web-bad-request = Сторінка надіслала щось незрозуміле. Оновіть її, будь ласка.
web-page-unknown = За цією адресою нічого немає.
web-file-gone = Цієї картинки тут уже немає.
web-file-too-large = Файл завеликий. Надішліть файл щонайбільше { $max-mb } МБ.
web-too-many-files = За раз можна надіслати щонайбільше { $max-files } фото.
web-text-too-long = Текст задовгий. Можна щонайбільше { $max-chars } символів.
web-nothing-said = Спершу напишіть щось або додайте фото.
web-upload-gone = Фото надійшло не повністю. Надішліть його ще раз.
web-upload-stalled = Надсилання перервалося на півдорозі. Надішліть фото ще раз.
web-button-gone = Цієї кнопки при повідомленні вже немає. Натисніть одну з тих, що є зараз.

web-token = Токен доступу
web-token-send = Відкрити
web-token-help = Цей сервер захищено. Введіть токен доступу з його налаштувань.
web-token-wrong = Токен неправильний. Спробуйте ще раз.
web-too-many-logins = Забагато неправильних токенів. Зачекайте хвилину і спробуйте ще раз.
web-not-logged-in = Спершу введіть токен доступу. Для цього оновіть сторінку.
web-no-visitor = Ваш браузер не надіслав cookie. Дозвольте їх для цієї сторінки і оновіть її.
web-wrong-host = Цей сервер не відгукується на ім’я «{ $host }». Додайте його до хостів web у налаштуваннях.
web-wrong-origin = Інший сайт спробував скористатися цією сторінкою. Нічого не зроблено.

web-token-needed = Сторінка була б відкрита всім, хто має доступ до { $host }. Задайте токен web у налаштуваннях або лишіть сторінку тільки цьому комп’ютеру (host 127.0.0.1 і жодних інших хостів).
web-token-too-short = Токен web закороткий. Потрібно щонайменше { $min-chars } символів.
web-port-taken = Не вдається відкрити сторінку на { $host }, порт { $port }. Можливо, його зайняла інша програма? Виберіть у налаштуваннях інший порт.
