# Several processes
role-needs-shared-storage = الدور «{ $role }» يتقاسم العمل مع عمليات أخرى: اضبط أولًا «database_url» و«blob_url» في القسم [storage].
role-needs-platform = الدور «{ $role }» يحتاج إلى تيليجرام أو ديسكورد: الصفحة المحلية تقدّمها عملية دورها «all».

# Upkeep
migrate-up-to-date = قاعدة البيانات محدّثة (الإصدار { $newest }).
migrate-pending = قاعدة البيانات عند الإصدار { $before }، والأمر «python -m bot migrate» ينقلها إلى الإصدار { $newest }. خذ نسخة احتياطية أولًا.
migrate-done = نُقلت قاعدة البيانات من الإصدار { $before } إلى الإصدار { $newest }.
database-too-new = قاعدة البيانات عند الإصدار { $found } وقد أنشأها Retouch أحدث، وهذا البرنامج يعرف الإصدارات حتى { $newest }. شغّل البرنامج الأحدث.
move-target-missing = إلى أين؟ اضبط «database_url» و«blob_url» في القسم [storage]، أو حدّد الاثنين: --to DATABASE_URL BLOB_URL
move-nothing-there = لا يوجد تثبيت في { $path }.
move-target-not-empty = في قاعدة البيانات الهدف صور أصلًا. حدّد قاعدة فارغة.
move-rows-differ = محتوى الجدول { $table } في الهدف يختلف عما نُسخ إليه. لم يُنقل شيء؛ حاول مجددًا بقاعدة بيانات فارغة.
move-pictures = { $number ->
    [zero] لم تُنسخ أي ملفات صور.
    [one] نُسخ ملف صورة واحد وقورن ببصمته.
    [two] نُسخ ملفا صور وقورن كل منهما ببصمته.
    [few] نُسخت { $number } ملفات صور وقورن كل منها ببصمته.
    [many] نُسخ { $number } ملف صور وقورن كل منها ببصمته.
   *[other] نُسخ { $number } ملف صور وقورن كل منها ببصمته.
}
move-done = { $rows ->
    [zero] لم تُنسخ أي صفوف.
    [one] نُسخ صف واحد.
    [two] نُسخ صفان.
    [few] نُسخت { $rows } صفوف.
    [many] نُسخ { $rows } صفًا.
   *[other] نُسخ { $rows } صف.
} اضبط «database_url» و«blob_url»، وشغّل البوت، واحتفظ بالمجلد القديم حتى تراه يعمل.
backup-only-embedded = النسخ الاحتياطي بهذا الأمر لتثبيت في مجلد واحد. مع PostgreSQL استخدم pg_dump أولًا ثم انسخ مخزن الملفات.
backup-not-written = تعذّرت كتابة النسخة الاحتياطية { $path }: { $reason }. لم يبقَ منها شيء.
backup-done = في { $path } الآن قاعدة البيانات { $number ->
    [zero] بلا ملفات صور
    [one] مع ملف صورة واحد
    [two] مع ملفَي صور
    [few] مع { $number } ملفات صور
    [many] مع { $number } ملف صور
   *[other] مع { $number } ملف صور
}.
backup-misses = { $number ->
    [zero] لا ينقص التثبيت نفسه أي ملف صور.
    [one] ملف صورة واحد مفقود أو تالف في التثبيت نفسه.
    [two] ملفا صور مفقودان أو تالفان في التثبيت نفسه.
    [few] { $number } ملفات صور مفقودة أو تالفة في التثبيت نفسه.
    [many] { $number } ملف صور مفقود أو تالف في التثبيت نفسه.
   *[other] { $number } ملف صور مفقود أو تالف في التثبيت نفسه.
} ابحث عنها في نسخة احتياطية أقدم.
restore-not-empty = في { $path } تثبيت موجود أصلًا. انقله من هناك أولًا، أو حدّد مجلدًا آخر.
restore-not-read = الملف { $path } ليس نسخة احتياطية كاملة: { $reason }. لم يتغير شيء.
restore-done = عاد التثبيت إلى { $path } { $number ->
    [zero] بلا ملفات صور
    [one] مع ملف صورة واحد
    [two] مع ملفَي صور
    [few] مع { $number } ملفات صور
    [many] مع { $number } ملف صور
   *[other] مع { $number } ملف صور
}، وقورن كل ملف ببصمته.

# Set aside
edit-set-aside = توقفتُ عدة مرات عند هذا التعديل، فتركته الآن. صورك بأمان. أعطِ مالك البوت هذا الرقم: { $edit-id }

# Jobs
jobs-none = لا شيء ينتظر، ولا شيء يعمل، ولا شيء وُضع جانبًا.
jobs-unknown = لا يوجد تعديل { $edit-id }. الأمر «python -m bot jobs list» يعرض الموجود.
jobs-not-set-aside = التعديل { $edit-id } لم يوضع جانبًا، فلا شيء تُعاد محاولته.
jobs-finished = التعديل { $edit-id } انتهى، فلا شيء يُسقَط.
jobs-retried = التعديل { $edit-id } ينتظر من جديد. كل خطوة حُفظت صورتها لا تُدفع مرة أخرى.
jobs-dropped = أُسقط التعديل { $edit-id }.

# Telegram by webhook
telegram-webhook-url = يجب أن يبدأ «webhook_url» في القسم [telegram] بـ https:// وأن يصل إلى هذا البوت، مثلًا https://bot.example.org/telegram
telegram-webhook-secret = يجب أن يكون «webhook_secret» في القسم [telegram] من 16 إلى 256 من الحروف والأرقام و_ و-. بدونه يستطيع أي أحد أن يرسل إلى البوت رسائل بأسماء غيره.
telegram-webhook-port-taken = لا يمكن الاستماع على { $host }، المنفذ { $port }، لاستقبال تيليجرام: يستخدمه برنامج آخر. اختر «webhook_port» آخر.

# Discord's shards
discord-shards-wrong = يجب أن تكون «shard_ids» في القسم [discord] أرقامًا تبدأ من 0 وتقل عن «shard_count»، الذي يجب أن يكون عندها رقمًا أيضًا.

# Watching
watch-port-taken = لا يمكن الاستماع على { $host }، المنفذ { $port }، للقياسات: يستخدمه برنامج آخر. اختر «port» آخر في القسم [watch].

# Platforms
picture-not-fetched = لم أستطع جلب صورتك من المحادثة: الخدمة لا تجيب. أرسلها من جديد بعد دقيقة من فضلك.
