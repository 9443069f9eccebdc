welcome = مرحبًا! أرسل لي صورة وقل ما الذي يجب أن يتغير: «اجعلها أدفأ»، «قصّها مربعة»، «ضعها على شاطئ مشمس». ردّ على أي صورة لتكمل منها. ولمعرفة كل شيء أرسل ‎/help.
help = أرسل صورة مع تعليق، أو ردّ على أي صورة وقل ما الذي يجب أن يتغير. الرد على صورة أقدم يكمل منها هي. لا يضيع شيء أبدًا: تراجع وأعد وارجع كما تشاء.

model-has-no-part = لا شيء في هذا التعديل يحتاج إلى نموذج. ردّ على الصورة وقل ما الذي يجب أن يتغير.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = تعديل الصورة كما تصف
command-edit-argument = ما الذي يجب أن يتغير
command-undo = الرجوع إلى النسخة السابقة
command-redo = التقدم من جديد بعد التراجع
command-reset = الرجوع إلى النسخة الأولى
command-goto = الانتقال إلى نسخة برقمها
command-goto-argument = الرقم، مثل 3
command-history = كل النسخ في لوحة واحدة، مع الفروع
command-compare = قبل وبعد، جنبًا إلى جنب
command-compare-argument = مع أي نسخة، مثل 1؛ أو «gif» لصورة متحركة تنتقل من واحدة إلى الأخرى
command-again = تنفيذ آخر تعديل مرة أخرى
command-variants = عدة بدائل تختار منها
command-variants-argument = كم بديلًا وما الذي يجب أن يتغير؛ أو بدائل يفصل بينها |
command-generate = صنع صورة جديدة من الكلمات
command-generate-argument = ماذا تعرض؛ ويمكن أن تبدأ بـ «wide:» أو «story:» أو «draft:»
command-imagine = مثل ‎/generate تمامًا
command-imagine-argument = ماذا تعرض
command-upscale = التكبير مع تفاصيل أكثر
command-upscale-argument = كم: 2x أو 4x أو 6x، ومعها محرّك إن أردت
command-removebg = إزالة الخلفية وجعلها شفافة
command-original = إرسال الملف بجودته الكاملة
command-export = إرسال الصورة كملف آخر
command-export-argument = مثلًا: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = إيقاف التعديل الجاري أو المنتظر
command-queue = التعديلات الجارية أو المنتظرة هنا
command-usage = ما استخدمته اليوم وهذا الشهر، وما بقي لك
command-forgetme = حذف كل ما أحتفظ به عنك
command-help = ماذا يستطيع هذا البوت

# Labels of buttons: 80 characters at most
button-edit = ✏️ تعديل
button-undo = ↩️ تراجع
button-redo = ↪️ إعادة
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 مرة أخرى
button-model = ✨ استخدم النموذج
button-variants = 🎲 بدائل
button-pick = ✅ اختيار
button-more = 🎲 المزيد مثل هذه
button-upscale = ⬆️ تكبير
button-removebg = ✂️ إزالة الخلفية
button-compare = 🆚 مقارنة
button-compare-gif = 🎞 مقارنة متحركة
button-original = 📄 الأصل
button-delete = 🗑 حذف
button-cancel = ❌ إلغاء
button-cancel-number = ❌ إلغاء { $number }
button-forgetme = 🗑 نعم، احذف كل ما يخصني
button-retry = 🔁 إعادة المحاولة
