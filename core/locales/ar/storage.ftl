# Where everything is kept
storage-away = مخزني لا يجيب الآن. لم يضع شيء؛ حاول بعد دقيقة من فضلك.
storage-full = لم يبقَ مكان في { $path }، فلا أستطيع حفظ شيء. لم يُحفظ شيء ناقصًا. على مالك البوت أن يفسح مكانًا.
storage-read-only = لا يُسمح لي بالكتابة في { $path }، فلا أستطيع حفظ شيء. لم يُحفظ شيء ناقصًا. على مالك البوت أن يمنح مستخدم البوت هذه الصلاحية.
storage-missing = لا وجود لـ { $path }، فلا أستطيع حفظ شيء. على مالك البوت أن ينشئه أو يصحّح «blob_url» في القسم [storage].
storage-damaged = قاعدة البيانات { $path } تالفة. يمكن لمالكها استعادة أحدث نسخة احتياطية بالأمر «python -m bot restore FILE».
picture-damaged = صورة في المخزن لم تعد كما حُفظت ({ $blob-id }). استعدها من نسخة احتياطية.
database-address-wrong = قيمة «database_url» في القسم [storage] ليست عنوان PostgreSQL. يجب أن تبدو هكذا: postgresql://user:password@host:5432/name
database-unreachable = لا يجيب PostgreSQL عند «database_url». تحقق من العنوان وكلمة المرور ومن أن الخادم يعمل.
blob-address-wrong = قيمة «blob_url» في القسم [storage] غير مفهومة. يجب أن تبدو هكذا: s3://bucket/folder?endpoint=https://host&region=name
