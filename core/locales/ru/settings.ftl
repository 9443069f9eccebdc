# The command and its options: 100 characters at most
command-settings = Как я работаю для вас или для всех в этом чате
command-settings-argument = Например: quality high, language de, chat delivery file, quality default
command-settings-setting = Что изменить
command-settings-value = Новое значение; «default» снова вернёт то, что задано в чате или в боте
command-settings-for = Для кого; если не указать, только для вас

# What people see
settings = { $scope ->
    [chat] Настройки этого чата для всех, кто не выбрал своё:
   *[person] Ваши настройки:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] ваш выбор
    [chat] выбор чата
   *[default] по умолчанию
})
settings-hint = { $scope ->
    [chat] Администраторы меняют их кнопками или пишут, например, «/settings chat delivery file».
   *[person] Меняйте их кнопками или напишите, например, «/settings quality high». «/settings quality default» снимет ваш выбор. «/settings chat» покажет настройки всего чата.
}
settings-changed = { $scope ->
    [chat] Теперь в этом чате «{ $name }»: «{ $value }», для всех, кто не выбрал своё.
   *[person] Теперь для вас «{ $name }»: «{ $value }».
}
settings-taken-back = { $scope ->
    [chat] У этого чата больше нет своего выбора для «{ $name }». Здесь действует «{ $value }».
   *[person] У вас больше нет своего выбора для «{ $name }». Для вас действует «{ $value }».
}

settings-name-engine = Движок для правок
settings-name-upscale = Движок для увеличения
settings-name-removebg = Движок для вырезания
settings-name-quality = Качество
settings-name-previews = Предпросмотр
settings-name-delivery = Отправка
settings-name-language = Язык
settings-name-passes = Несколько изменений

settings-about-engine = Движок, который выполняет ваши описания и создаёт новые картинки.
settings-about-upscale = Движок, который увеличивает. Если вы назовёте другой сами, например «/upscale 4x topaz», возьму его. Цена стоит под результатом.
settings-about-removebg = Движок, который вырезает. Если вы назовёте другой сами, например «/removebg bria», возьму его. Цена стоит под результатом.
settings-about-quality = Такое качество просят у движков, где его можно выбирать. Чем выше, тем дольше и дороже. В /generate важнее «draft:» или «best:» в начале.
settings-about-previews = Некоторые движки показывают незаконченные картинки, пока работают; каждая может стоить немного денег.
settings-about-delivery = Фото видно сразу, но некоторые чаты его сжимают. Файл сохраняет всё до последнего бита.
settings-about-language = Язык, на котором я пишу. «Авто» — как в вашем приложении.
settings-about-passes = Что делать, когда вы просите несколько изменений сразу: по одному — точнее; все в одной правке — дешевле; или каждый раз спрашивать вас.
settings-or-write = Нажмите кнопку или напишите, например, «/settings { $words }».

settings-value-auto = авто
settings-value-low = низкое
settings-value-medium = среднее
settings-value-high = высокое
settings-value-on = вкл.
settings-value-off = выкл.
settings-value-photo = фото
settings-value-file = файл
settings-value-ask = спрашивать меня
settings-value-split = по одному
settings-value-together = всё сразу
settings-value-gone = { $value }, здесь больше не настроено
# Каждый язык — своими словами; одинаково во всех переводах.
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
button-settings-default = ↩️ По умолчанию
button-settings-back = ◀️ Назад

# What a person can put right
settings-unknown = Настройки «{ $name }» нет. Есть: { $names }. Все настройки: /settings.
settings-value-unknown = «{ $name }» не может быть «{ $value }». Выберите одно из: { $values }.
settings-need-administrator = Настройки этого чата может менять только администратор. Свои вы можете изменить, например, так: «/settings quality high».
not-your-settings = Это чужие настройки. Чтобы увидеть свои, отправьте /settings.

# Whose picture it is
not-your-picture = В этом чате менять картинку может только тот, кто её прислал или сделал. Пришлите мне её сами, и свою копию вы сможете менять.
not-yours-to-delete = Удалить эту картинку может только тот, кто её сделал, или администратор этого чата.
delete-refused = Этот чат не даёт мне удалить то сообщение: возможно, оно слишком старое или не моё. Удалите его сами, если можете.
administrators-unknown = Не удалось узнать, администратор ли вы здесь, поэтому я ничего не менял. Попробуйте чуть позже.

# Engines that were chosen, under a result
advice-chosen-setting = Я взял { $engine } ({ $price ->
    [free] бесплатно
    [unknown] цена неизвестна
   *[other] около { $price }
}), как указано в ваших настройках.
advice-setting-engine-lacks = В ваших настройках выбран { $engine }, но здесь он этого не умеет, поэтому сработал другой движок. Изменить это можно в /settings.
