config-missing = Файлу налаштувань { $path } немає. Скопіюйте config.example.toml у config.toml і відредагуйте його.
config-unreadable = Не вдається прочитати файл налаштувань { $path }: { $reason }
config-unknown-key = Невідомий ключ у файлі налаштувань: { $key }. Усі ключі є в config.example.toml.
config-bad-value = Неприпустиме значення { $key } у файлі налаштувань: { $reason }

input-not-read = Не вдається прочитати картинку { $path }: { $reason }
output-not-written = Не вдається записати результат у { $path }: { $reason }
output-format-unknown = Не можу визначити формат { $path }. Назва має закінчуватися на одне з: { $known }.
pictures-not-combined = Картинок указано { $number }, а для цього запиту потрібна одна. Укажіть одну або напишіть, що зробити з усіх, наприклад колаж.
plan-is-empty = Запит незрозумілий. Спробуйте, наприклад: { $suggestions }

run-connected = Підключено: { $platform } { $place }
run-how-telegram = Telegram: отримайте токен у @BotFather, запишіть його в TELEGRAM_BOT_TOKEN і запустіть ще раз.
run-how-web = Локальна сторінка: відкривається, якщо не налаштовано іншої платформи або якщо в [web] указано enabled = true.
run-how-discord = Discord: створіть застосунок на порталі розробника, запишіть токен бота в DISCORD_BOT_TOKEN і запустіть ще раз.
run-how-openai = Правки за описом: запишіть ключ OpenAI в OPENAI_API_KEY і запустіть ще раз. Поки що працює лише локальний рушій.
run-stopping = Зупиняюся. Правки, які вже виконуються, можуть спершу завершитися.

engine-needs = не налаштовано, потрібно: { $needs }
engine-ready = готовий
check-works = працює
check-no-answer = немає відповіді вчасно. Перевірте мережу й адресу в налаштуваннях.
check-everybody-allowed = Ботом може користуватися будь-хто, хто його знайде. Обмежити коло можна через allowed_users або allowed_chats у [policy].
check-passed = Усе, що налаштовано, працює.
check-problems = { $number ->
    [one] Треба розв’язати { $number } проблему.
    [few] Треба розв’язати { $number } проблеми.
    [many] Треба розв’язати { $number } проблем.
   *[other] Треба розв’язати { $number } проблеми.
}

model-state-installed = установлено
model-state-missing = не встановлено
model-state-damaged = пошкоджено, установіть заново

models-installing = Завантажую моделі локального рушія, це потрібно один раз…
models-later = Retouch запуститься без них: збільшення буде простішим, а вирізання та обличчя зачекають. Спробувати ще раз: python -m bot models install
