# The command and its options: 100 characters at most
command-settings = Як я працюю для вас або для всіх у цьому чаті
command-settings-argument = Наприклад: quality high, language de, chat delivery file, quality default
command-settings-setting = Що змінити
command-settings-value = Нове значення; «default» знову поверне те, що задано в чаті або в боті
command-settings-for = Для кого; якщо не вказати, лише для вас

# What people see
settings = { $scope ->
    [chat] Налаштування цього чату для всіх, хто не вибрав своє:
   *[person] Ваші налаштування:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] ваш вибір
    [chat] вибір чату
   *[default] типово
})
settings-hint = { $scope ->
    [chat] Адміністратори міняють їх кнопками або пишуть, наприклад, «/settings chat delivery file».
   *[person] Міняйте їх кнопками або напишіть, наприклад, «/settings quality high». «/settings quality default» зніме ваш вибір. «/settings chat» покаже налаштування всього чату.
}
settings-changed = { $scope ->
    [chat] Тепер у цьому чаті «{ $name }»: «{ $value }», для всіх, хто не вибрав своє.
   *[person] Тепер для вас «{ $name }»: «{ $value }».
}
settings-taken-back = { $scope ->
    [chat] Цей чат більше не має власного вибору для «{ $name }». Тут діє «{ $value }».
   *[person] Ви більше не маєте власного вибору для «{ $name }». Для вас діє «{ $value }».
}

settings-name-engine = Рушій для правок
settings-name-upscale = Рушій для збільшення
settings-name-removebg = Рушій для вирізання
settings-name-quality = Якість
settings-name-previews = Попередній перегляд
settings-name-delivery = Надсилання
settings-name-language = Мова
settings-name-passes = Кілька змін

settings-about-engine = Рушій, який виконує ваші описи і створює нові картинки.
settings-about-upscale = Рушій, який збільшує. Якщо ви самі назвете інший, наприклад «/upscale 4x topaz», візьму його. Ціна стоїть під результатом.
settings-about-removebg = Рушій, який вирізає. Якщо ви самі назвете інший, наприклад «/removebg bria», візьму його. Ціна стоїть під результатом.
settings-about-quality = Таку якість просять у рушіїв, де її можна вибирати. Що вища, то довше й дорожче. У /generate важливіше «draft:» або «best:» на початку.
settings-about-previews = Деякі рушії показують незавершені картинки, поки працюють; кожна може трохи коштувати.
settings-about-delivery = Фото видно одразу, але деякі чати його стискають. Файл зберігає все до останнього біта.
settings-about-language = Мова, якою я пишу. «Авто» — як у вашому застосунку.
settings-about-passes = Що робити, коли ви просите кілька змін одразу: по одній — точніше; усі в одній правці — дешевше; або щоразу питати вас.
settings-or-write = Натисніть кнопку або напишіть, наприклад, «/settings { $words }».

settings-value-auto = авто
settings-value-low = низька
settings-value-medium = середня
settings-value-high = висока
settings-value-on = увімк.
settings-value-off = вимк.
settings-value-photo = фото
settings-value-file = файл
settings-value-ask = питати мене
settings-value-split = по одній
settings-value-together = усе разом
settings-value-gone = { $value }, тут більше не налаштовано
# Кожна мова — своїми словами; однаково в усіх перекладах.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Типово
button-settings-back = ◀️ Назад

# What a person can put right
settings-unknown = Налаштування «{ $name }» немає. Є: { $names }. Усі налаштування: /settings.
settings-value-unknown = «{ $name }» не може бути «{ $value }». Виберіть одне з: { $values }.
settings-need-administrator = Налаштування цього чату може міняти лише адміністратор. Свої ви можете змінити, наприклад, так: «/settings quality high».
not-your-settings = Це чужі налаштування. Щоб побачити свої, надішліть /settings.

# Whose picture it is
not-your-picture = У цьому чаті міняти картинку може лише той, хто її надіслав або зробив. Надішліть мені її самі, і свою копію ви зможете міняти.
not-yours-to-delete = Видалити цю картинку може лише той, хто її зробив, або адміністратор цього чату.
delete-refused = Цей чат не дає мені видалити те повідомлення: можливо, воно застаре або не моє. Видаліть його самі, якщо можете.
administrators-unknown = Не вдалося дізнатися, чи ви тут адміністратор, тому я нічого не міняв. Спробуйте трохи пізніше.

# Engines that were chosen, under a result
advice-chosen-setting = Я взяв { $engine } ({ $price ->
    [free] безкоштовно
    [unknown] ціна невідома
   *[other] близько { $price }
}), як указано у ваших налаштуваннях.
advice-setting-engine-lacks = У ваших налаштуваннях вибрано { $engine }, але тут він цього не вміє, тому спрацював інший рушій. Змінити це можна в /settings.
