# Acknowledgement and progress
status-queued = { $ahead ->
    [one] У черзі. Перед вашою { $ahead } правка.
    [few] У черзі. Перед вашою { $ahead } правки.
    [many] У черзі. Перед вашою { $ahead } правок.
   *[other] У черзі. Перед вашою { $ahead } правки.
}
status-working = Працюю…
status-working-since = Працюю… { $seconds } с
status-progress = Працюю… { $percent } %
status-cancelled = Скасовано. Картинка лишилася, як була.

# Captions
caption-instruction = «{ $text }»
caption-version = v{ $number }
caption-version-from = v{ $number } з v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } с
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } USD
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } USD
cost-free = безкоштовно
cost-unknown = вартість невідома
shown-compressed = Стиснуто у { $format }, щоб умістити в { $limit-mb } МБ, які приймає цей чат. Усі пікселі на місці.
shown-smaller = Зменшено, щоб умістити в { $limit-mb } МБ, які приймає цей чат. «/export avif» збереже повний розмір у меншому файлі.
original-too-large = Надісланий файл більший, ніж приймає цей чат, тому ось копія, яку зберігає бот.

# Pictures as they come in
picture-ready = Є. Дайте відповідь на це повідомлення і напишіть, що змінити, наприклад «зроби тепліше» або «обріж до квадрата».
picture-recompressed = Цей чат стиснув ваше фото. Щоб зберегти повну якість, надішліть його файлом.
picture-lost = Цієї картинки вже немає у сховищі бота. Надішліть її, будь ласка, ще раз.

# What a person can put right
nothing-to-edit = Поки що немає картинки для роботи. Надішліть фото, потім напишіть, що змінити. У групі згадайте мене або дайте відповідь на одну з моїх картинок, щоб я її побачив.
too-many-steps = Забагато змін одразу: { $number }. Я роблю не більше ніж { $most } за раз. Решту напишіть потім.
instruction-missing = Напишіть, що змінити, наприклад «/edit зроби тепліше».
instruction-too-long = Запит задовгий: символів у ньому { $length }, а можна не більше ніж { $max-chars }. Скоротіть його, будь ласка.
ask-instruction = Що змінити? Дайте відповідь на це повідомлення.
not-understood = Я не зрозумів. Виберіть один із варіантів або напишіть інакше.
version-unknown = Цієї картинки тут уже немає. Надішліть її ще раз, щоб продовжити.
version-number-unknown = Версії v{ $number } немає. Остання версія цієї картинки — v{ $last }.
nothing-to-undo = Це перша версія, повертатися нікуди.
nothing-to-redo = Із цієї версії ще нічого не зроблено, іти вперед нікуди.
nothing-to-repeat = Це картинка, якою її надіслали: повторювати нічого. Напишіть, що змінити.
nothing-to-cancel = Скасовувати нічого: ця правка вже готова або скасована.
nothing-to-retry = Повторити цю правку звідси не можна. Дайте відповідь на картинку і напишіть, що змінити.
nothing-to-delete = Дайте відповідь /delete на одну з моїх картинок, щоб прибрати її з чату.
already-retried = Цю правку вже повторювали; за другу спробу можуть стягнути гроші двічі. Краще дайте відповідь на картинку.
not-your-edit = Це може зробити лише той, хто почав цю правку.
goto-needs-number = Напишіть, яку версію відкрити, наприклад «/goto 3».
upscale-not-understood = Не розумію «{ $argument }». Напишіть, наприклад, «/upscale 2x» або «/upscale 4x».
command-unknown = Команди /{ $command } немає. Надішліть /help, щоб дізнатися, що я вмію.

# Rules of the owner
not-allowed = Вас немає у списку цього бота. Попросіть власника додати ваш id: { $user-id }
quota-used-up = { $limit ->
    [one] Ваш ліміт на сьогодні, { $limit } правка, вичерпано.
    [few] Ваш ліміт на сьогодні, { $limit } правки, вичерпано.
    [many] Ваш ліміт на сьогодні, { $limit } правок, вичерпано.
   *[other] Ваш ліміт на сьогодні, { $limit } правки, вичерпано.
} { $hours ->
    [one] Нові з’являться приблизно за { $hours } годину.
    [few] Нові з’являться приблизно за { $hours } години.
    [many] Нові з’являться приблизно за { $hours } годин.
   *[other] Нові з’являться приблизно за { $hours } години.
}

# Engines
no-engine-for-this = Тут не налаштовано рушія, який це вміє ({ $operation }). Власник бота може його додати: з ключем OpenAI запрацюють правки за описом.
engine-too-slow = Це тривало надто довго, і я зупинив роботу. Гроші не стягнуто. Спробуйте меншу картинку або простішу правку.
outcome-unknown = Сервіс не відповів вчасно, тому я не знаю, чи зробив він цю правку і чи стягнув за неї гроші. Сам я її ще раз не надсилатиму. Якщо хочете, натисніть «Повторити».
something-went-wrong = У мене щось зламалося. Ваші картинки в безпеці. Якщо це станеться знову, повідомте власникові бота цей номер: { $error-id }

# The installation
database-in-use = З { $path } уже працює інший Retouch. Спершу зупиніть його або дайте цьому окрему теку.
database-unusable = Не вдається відкрити базу даних { $path }: { $reason }. Перевірте, чи тека існує і чи можна в неї писати.

# Several pictures, several takes
picture-of = Картинка { $number } з { $count }:
ask-album = Картинок: { $number }. Змінити кожну чи поєднати їх в одну?
offer-each = Змінити кожну ({ $number ->
    [one] { $number } правка
    [few] { $number } правки
    [many] { $number } правок
   *[other] { $number } правки
} · { $price })
offer-combine = Поєднати в одну (1 правка · { $price })
proposal-unknown = Ця пропозиція більше не діє. Напишіть ще раз, що змінити.
picked = Тепер ваша картинка — v{ $number }. Напишіть, що змінити далі.
variants-out-of-range = За раз я роблю від 2 до { $most } варіантів. Напишіть, наприклад, «/variants 3 зроби небо рожевим» або «/variants червона сорочка | синя сорочка».
variants-empty = Знак «|» розділяє два варіанти або більше, і в кожному має бути щось сказано, наприклад «/variants червона сорочка | синя сорочка».
variants-are-the-same = Ця правка точна: усі варіанти вийшли б однаковими. Назвіть різні, наприклад «/variants тепліше | холодніше».
generate-needs-words = Напишіть, що має бути на картинці, наприклад «/generate wide: маяк на світанку».

# Files to take away
export-not-understood = Не розумію «{ $argument }». Напишіть, наприклад, «/export jpeg under 500 KB», «/export webp 1080x1350» або «/export png, jpeg».
export-out-of-range = Так не вийде: якість буває від 1 до 100, DPI — від 36 до 2400, сторони — до 16384 px, а розмір файлу — від 1 КБ.
export-too-large = У форматі { $format } ця картинка зі своїм розміром не вміщується в { $limit-kb } КБ. Укажіть менший розмір, наприклад 1080px, або інший формат.
file-too-large-for-chat = Цей файл більший за { $limit-mb } МБ, які приймає цей чат. Попросіть менший розмір або JPEG, WebP чи AVIF.
