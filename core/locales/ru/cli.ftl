config-missing = Файла настроек { $path } нет. Скопируйте config.example.toml в config.toml и отредактируйте его.
config-unreadable = Не удаётся прочитать файл настроек { $path }: { $reason }
config-unknown-key = Неизвестный ключ в файле настроек: { $key }. Все ключи перечислены в config.example.toml.
config-bad-value = Недопустимое значение { $key } в файле настроек: { $reason }

input-not-read = Не удаётся прочитать картинку { $path }: { $reason }
output-not-written = Не удаётся записать результат в { $path }: { $reason }
output-format-unknown = Не могу определить формат { $path }. Имя должно заканчиваться на одно из: { $known }.
pictures-not-combined = Картинок указано { $number }, а для этого запроса нужна одна. Укажите одну или напишите, что сделать из всех, например коллаж.
plan-is-empty = Запрос непонятен. Попробуйте, например: { $suggestions }

run-connected = Подключено: { $platform } { $place }
run-how-telegram = Telegram: получите токен у @BotFather, запишите его в TELEGRAM_BOT_TOKEN и запустите ещё раз.
run-how-web = Локальная страница: открывается, если не настроена другая платформа или если в [web] указано enabled = true.
run-how-discord = Discord: создайте приложение на портале разработчика, запишите токен бота в DISCORD_BOT_TOKEN и запустите ещё раз.
run-how-openai = Правки по описанию: запишите ключ OpenAI в OPENAI_API_KEY и запустите ещё раз. Пока работает только локальный движок.
run-stopping = Останавливаюсь. Правки, которые уже выполняются, могут сначала закончиться.

engine-needs = не настроен, нужно: { $needs }
engine-ready = готов
check-works = работает
check-no-answer = нет ответа вовремя. Проверьте сеть и адрес в настройках.
check-everybody-allowed = Ботом может пользоваться любой, кто его найдёт. Ограничить круг можно через allowed_users или allowed_chats в [policy].
check-passed = Всё, что настроено, работает.
check-problems = { $number ->
    [one] Нужно решить { $number } проблему.
    [few] Нужно решить { $number } проблемы.
    [many] Нужно решить { $number } проблем.
   *[other] Нужно решить { $number } проблемы.
}

model-state-installed = установлена
model-state-missing = не установлена
model-state-damaged = повреждена, установите заново

models-installing = Загружаю модели локального движка, это нужно один раз…
models-later = Retouch запустится без них: увеличение будет проще, а вырезание и лица подождут. Попробовать ещё раз: python -m bot models install
