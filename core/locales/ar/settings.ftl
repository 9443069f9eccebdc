# The command and its options: 100 characters at most
command-settings = كيف أعمل لك، أو لكل من في هذه المحادثة
command-settings-argument = مثلًا: quality high, language ar, chat delivery file, quality default
command-settings-setting = ما الذي يتغير
command-settings-value = القيمة الجديدة؛ «default» للعودة إلى قيمة المحادثة أو البوت
command-settings-for = لمن؛ وبدونه لك وحدك

# What people see
settings = { $scope ->
    [chat] إعدادات هذه المحادثة، لكل من لم يختر بنفسه:
   *[person] إعداداتك:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] اختيارك
    [chat] اختيار المحادثة
   *[default] الافتراضي
})
settings-hint = { $scope ->
    [chat] يغيّرها المشرفون بالأزرار، أو بالكتابة مثلًا «‎/settings chat delivery file».
   *[person] غيّرها بالأزرار، أو اكتب مثلًا «‎/settings quality high». ولسحب اختيارك اكتب «‎/settings quality default». ولعرض إعدادات المحادثة كلها اكتب «‎/settings chat».
}
settings-changed = { $scope ->
    [chat] صارت «{ $value }» قيمة «{ $name }» في هذه المحادثة، لكل من لم يختر بنفسه.
   *[person] صارت «{ $value }» قيمة «{ $name }» لك.
}
settings-taken-back = { $scope ->
    [chat] لم يعد لهذه المحادثة اختيار خاص في «{ $name }». المعمول به هنا «{ $value }».
   *[person] لم يعد لك اختيار خاص في «{ $name }». المعمول به لك «{ $value }».
}

settings-name-engine = محرّك التعديل
settings-name-upscale = محرّك التكبير
settings-name-removebg = محرّك إزالة الخلفية
settings-name-quality = الجودة
settings-name-previews = المعاينات
settings-name-delivery = طريقة الإرسال
settings-name-language = اللغة
settings-name-passes = عدة تغييرات

settings-about-engine = المحرّك الذي ينفّذ ما تصفه، ويصنع الصور الجديدة.
settings-about-upscale = المحرّك الذي يكبّر. وإذا ذكرت واحدًا بنفسك فهو المستخدم، كما في «‎/upscale 4x topaz». التكلفة مكتوبة تحت النتيجة.
settings-about-removebg = المحرّك الذي يزيل الخلفية. وإذا ذكرت واحدًا بنفسك فهو المستخدم، كما في «‎/removebg bria». التكلفة مكتوبة تحت النتيجة.
settings-about-quality = المحرّكات التي لها عدة درجات من الجودة تُسأل عن هذه. الأعلى يستغرق وقتًا أطول ويكلف أكثر. ومع ‎/generate تغلب «draft:» أو «best:» في البداية.
settings-about-previews = بعض المحرّكات تعرض صورًا غير مكتملة أثناء العمل؛ وقد تكلف كل منها قليلًا.
settings-about-delivery = الصورة تُرى فورًا، لكن بعض المحادثات تضغطها. أما الملف فيحفظ كل شيء.
settings-about-language = اللغة التي أكتب بها. «تلقائي» يتبع لغة تطبيقك.
settings-about-passes = ماذا أفعل حين تطلب عدة تغييرات معًا: تعديل بعد تعديل، وهو أدق؛ أو كلها في تعديل واحد، وهو أرخص؛ أو أسألك كل مرة.
settings-or-write = اضغط زرًا، أو اكتب مثلًا «‎/settings { $words }».

settings-value-auto = تلقائي
settings-value-low = منخفضة
settings-value-medium = متوسطة
settings-value-high = عالية
settings-value-on = تشغيل
settings-value-off = إيقاف
settings-value-photo = صورة
settings-value-file = ملف
settings-value-ask = اسألني
settings-value-split = واحدًا بعد الآخر
settings-value-together = دفعةً واحدة
settings-value-gone = { $value }، ولم يعد معدًّا هنا
# كل لغة بكلماتها، وهي نفسها في كل الترجمات.
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
button-settings-default = ↩️ الافتراضي
button-settings-back = ◀️ رجوع

# What a person can put right
settings-unknown = لا يوجد إعداد «{ $name }». الموجود: { $names }. لعرضها كلها أرسل ‎/settings.
settings-value-unknown = لا يمكن أن تكون قيمة «{ $name }» هي «{ $value }». اختر واحدة من هذه: { $values }.
settings-need-administrator = لا يغيّر إعدادات هذه المحادثة إلا المشرفون. يمكنك تغيير إعداداتك أنت، مثلًا «‎/settings quality high».
not-your-settings = هذه إعدادات شخص آخر. أرسل ‎/settings لترى إعداداتك.

# Whose picture it is
not-your-picture = في هذه المحادثة لا يغيّر الصورة إلا من أرسلها أو صنعها. أرسل لي الصورة بنفسك، فتعدّل صورتك أنت كما تشاء.
not-yours-to-delete = لا يحذف هذه الصورة إلا من صنعها، أو أحد مشرفي هذه المحادثة.
delete-refused = لا تسمح لي هذه المحادثة بإزالة تلك الرسالة: ربما هي قديمة جدًا أو ليست لي. احذفها بنفسك إن استطعت.
administrators-unknown = لم أستطع معرفة إن كنت مشرفًا هنا، فلم أغيّر شيئًا. حاول بعد لحظة.

# Engines that were chosen, under a result
advice-chosen-setting = استخدمتُ { $engine } ({ $price ->
    [free] مجاني
    [unknown] السعر غير معروف
   *[other] نحو { $price }
}) حسب إعداداتك.
advice-setting-engine-lacks = إعداداتك تطلب { $engine }، وهو لا يستطيع ذلك هنا، فنفّذه محرّك آخر. يمكنك تغيير ذلك بالأمر ‎/settings.
