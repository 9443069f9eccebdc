# Acknowledgement and progress
status-queued = { $ahead ->
    [zero] في قائمة الانتظار. دورك هو التالي.
    [one] في قائمة الانتظار. قبلك تعديل واحد.
    [two] في قائمة الانتظار. قبلك تعديلان.
    [few] في قائمة الانتظار. قبلك { $ahead } تعديلات.
    [many] في قائمة الانتظار. قبلك { $ahead } تعديلًا.
   *[other] في قائمة الانتظار. قبلك { $ahead } تعديل.
}
status-working = أعمل عليها…
status-working-since = أعمل عليها… { $seconds } ث
status-progress = أعمل عليها… { $percent }%
status-cancelled = أُلغي. صورتك كما كانت.

# Captions
caption-instruction = «{ $text }»
caption-version = v{ $number }
caption-version-from = v{ $number } (من v{ $parent })
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ث
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } US$
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } US$
cost-free = مجاني
cost-unknown = التكلفة غير معروفة
shown-compressed = ضُغطت إلى { $format } لتناسب ما تقبله هذه المحادثة، وهو { $limit-mb } ميغابايت. كل بكسل فيها باقٍ.
shown-smaller = صُغّرت لتناسب ما تقبله هذه المحادثة، وهو { $limit-mb } ميغابايت. الأمر «‎/export avif» يحفظ حجمها الكامل في ملف أصغر.
original-too-large = الملف الذي أُرسل أكبر مما تقبله هذه المحادثة، فهذه هي الصورة كما يحفظها البوت.

# Pictures as they come in
picture-ready = وصلت. ردّ على هذه الرسالة وقل ما الذي يجب أن يتغير، مثلًا «اجعلها أدفأ» أو «قصّها مربعة».
picture-recompressed = ضغطت هذه المحادثة صورتك. للحصول على الجودة الكاملة أرسلها كملف.
picture-lost = لم تعد الصورة محفوظة لدى البوت. أرسلها من جديد من فضلك.

# What a person can put right
nothing-to-edit = لا توجد صورة للعمل عليها بعد. أرسل صورة، ثم قل ما الذي يجب أن يتغير. في المجموعات اذكر اسمي أو ردّ على إحدى صوري، حتى أراها.
too-many-steps = طلبت { $number } من التغييرات دفعةً واحدة، والحد عندي هو { $most }. اطلب الباقي بعد ذلك من فضلك.
instruction-missing = قل ما الذي يجب أن يتغير، مثلًا «‎/edit اجعلها أدفأ».
instruction-too-long = طول هذا الطلب بالأحرف { $length }، والحد الأقصى { $max-chars }. اختصره من فضلك.
ask-instruction = ما الذي يجب أن يتغير؟ ردّ على هذه الرسالة.
not-understood = لم أفهم ذلك. جرّب واحدًا من هذه، أو قله بكلمات أخرى.
version-unknown = لم تعد هذه الصورة معروفة هنا. أرسلها من جديد لتكمل بها.
version-number-unknown = لا توجد نسخة v{ $number }. نسخ هذه الصورة تصل إلى v{ $last }.
nothing-to-undo = هذه هي النسخة الأولى؛ لا شيء يُتراجع عنه.
nothing-to-redo = لم يُصنع شيء من هذه النسخة بعد، فلا شيء يُعاد.
nothing-to-repeat = هذه هي الصورة كما أُرسلت؛ لا يوجد تعديل يُكرَّر. قل ما الذي يجب أن يتغير.
nothing-to-cancel = لا شيء يُلغى: هذا التعديل انتهى أو أُلغي من قبل.
nothing-to-retry = لا يمكن إعادة محاولة هذا التعديل من هنا. ردّ على الصورة وقل ما الذي يجب أن يتغير.
nothing-to-delete = ردّ على إحدى صوري بالأمر ‎/delete لإزالتها من المحادثة.
already-retried = أُعيدت محاولة هذا التعديل من قبل؛ محاولة أخرى قد تُحسب عليك مرتين. ردّ على الصورة بدلًا من ذلك.
not-your-edit = لا يستطيع ذلك إلا من بدأ هذا التعديل.
goto-needs-number = قل أي نسخة تريد، مثلًا «‎/goto 3».
upscale-not-understood = لم أفهم «{ $argument }». اكتب مثلًا «‎/upscale 2x» أو «‎/upscale 4x».
command-unknown = لا يوجد أمر ‎/{ $command }. أرسل ‎/help لترى ما أستطيع فعله.

# Rules of the owner
not-allowed = لست في قائمة هذا البوت. اطلب من مالكه إضافة رقمك: { $user-id }
quota-used-up = { $limit ->
    [zero] لا تعديلات متاحة لك اليوم.
    [one] استخدمت تعديلك الوحيد لهذا اليوم.
    [two] استخدمت تعديلَيك لهذا اليوم.
    [few] استخدمت تعديلاتك لهذا اليوم، وعددها { $limit }.
    [many] استخدمت تعديلاتك لهذا اليوم، وعددها { $limit }.
   *[other] استخدمت تعديلاتك لهذا اليوم، وعددها { $limit }.
} { $hours ->
    [zero] تتجدد خلال أقل من ساعة.
    [one] تتجدد بعد ساعة تقريبًا.
    [two] تتجدد بعد ساعتين تقريبًا.
    [few] تتجدد بعد { $hours } ساعات تقريبًا.
    [many] تتجدد بعد { $hours } ساعة تقريبًا.
   *[other] تتجدد بعد { $hours } ساعة تقريبًا.
}

# Engines
no-engine-for-this = لا يوجد هنا محرّك معدّ لهذا ({ $operation }). يمكن لمالك البوت إضافة واحد: مفتاح OpenAI يتيح التعديل بالوصف.
engine-too-slow = استغرق ذلك وقتًا طويلًا فأوقفته. لم يُحسب عليك شيء. جرّب صورة أصغر أو تعديلًا أبسط.
outcome-unknown = لم تجب خدمة الصور في الوقت المحدد، فلا أعرف إن كانت قد نفّذت هذا التعديل أو حسبت تكلفته. لن أرسله مرة أخرى من نفسي. اضغط «إعادة المحاولة» إن أردت ذلك.
something-went-wrong = حدث خطأ من جهتي. صورك بأمان. إذا تكرر ذلك فأعطِ مالك البوت هذا الرقم: { $error-id }

# The installation
database-in-use = هناك Retouch آخر يعمل مع { $path }. أوقفه أولًا، أو أعطِ هذا مجلدًا خاصًا به.
database-unusable = تعذّر فتح قاعدة البيانات { $path }: { $reason }. تحقق من وجود المجلد ومن إمكان الكتابة فيه.

# Several pictures, several takes
picture-of = الصورة { $number } من { $count }:
ask-album = { $number ->
    [zero] لا صور.
    [one] صورة واحدة. هل أعدّلها؟
    [two] صورتان. هل أعدّل كل واحدة، أم أجمعهما في صورة واحدة؟
    [few] { $number } صور. هل أعدّل كل واحدة، أم أجمعها في صورة واحدة؟
    [many] { $number } صورة. هل أعدّل كل واحدة، أم أجمعها في صورة واحدة؟
   *[other] { $number } صورة. هل أعدّل كل واحدة، أم أجمعها في صورة واحدة؟
}
offer-each = تعديل كل واحدة ({ $number ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $number } تعديلات
    [many] { $number } تعديلًا
   *[other] { $number } تعديل
} · { $price })
offer-combine = جمعها في صورة واحدة (تعديل واحد · { $price })
proposal-unknown = لم يعد هذا العرض متاحًا. قل مرة أخرى ما الذي ينبغي تغييره.
picked = صورتك الآن هي v{ $number }. قل ما الذي يجب أن يتغير بعد ذلك.
variants-out-of-range = يمكنني صنع بدائل عددها من 2 إلى { $most } في المرة الواحدة. اكتب مثلًا «‎/variants 3 اجعل السماء وردية» أو «‎/variants قميص أحمر | قميص أزرق».
variants-empty = يجب أن تفصل «|» بين بديلين أو أكثر، في كلٍّ منها كلام، مثلًا «‎/variants قميص أحمر | قميص أزرق».
variants-are-the-same = هذا التعديل دقيق: ستكون كل البدائل متطابقة. اذكر بدائل مختلفة، مثل «‎/variants أدفأ | أبرد».
generate-needs-words = قل ماذا تعرض الصورة، مثلًا «‎/generate wide: منارة عند الفجر».

# Files to take away
export-not-understood = لم أفهم «{ $argument }». اكتب مثلًا «‎/export jpeg under 500 KB» أو «‎/export webp 1080x1350» أو «‎/export png, jpeg».
export-out-of-range = هذا لا يصلح: الجودة من 1 إلى 100، وDPI من 36 إلى 2400، والأضلاع حتى 16384 بكسل، وحجم الملف من 1 كيلوبايت فما فوق.
export-too-large = بصيغة { $format } لا يمكن أن تصغر هذه الصورة إلى { $limit-kb } كيلوبايت بأبعادها الحالية. اذكر أبعادًا أصغر، مثل 1080px، أو صيغة أخرى.
file-too-large-for-chat = هذا الملف أكبر مما تقبله هذه المحادثة، وهو { $limit-mb } ميغابايت. اطلب أبعادًا أصغر، أو JPEG أو WebP أو AVIF.
