discord-token-refused = لا يقبل ديسكورد رمز البوت. انسخه من جديد من صفحة Bot لتطبيقك على discord.com/developers، أو أعد إنشاءه هناك، ثم شغّل البوت مرة أخرى.
discord-intent-missing = يرفض ديسكورد الاتصال، لأن صلاحية محتوى الرسائل مفعّلة في الإعدادات وغير مفعّلة في ديسكورد. فعّل «Message Content Intent» في صفحة Bot لتطبيقك على discord.com/developers، أو عطّل message_content في الإعدادات.
discord-unreachable = تعذّر الوصول إلى ديسكورد. تحقق من الشبكة ومن status.discord.com، ثم شغّل البوت مرة أخرى.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = تعديل الصورة
discord-option-picture = الصورة التي أعمل عليها
discord-ask-edit-title = تعديل هذه الصورة
discord-ask-edit-label = ما الذي يجب أن يتغير؟
discord-ask-edit-placeholder = مثلًا: اجعل السماء برتقالية كما عند الغروب

# Options of commands: 100 characters at most
command-goto-number = رقم النسخة
command-compare-with = النسخة التي نقارن بها؛ وبدونها، تلك التي صُنعت منها هذه
command-compare-and = نسخة أخرى بدلًا من التي أنت عندها
command-compare-as = «gif» لصورة متحركة تنتقل من واحدة إلى الأخرى
command-variants-count = عدد البدائل
command-variants-instruction = ما الذي يجب أن يتغير؛ أو عدة بدائل يفصل بينها |
command-upscale-factor = كم مرة يتضاعف العرض والارتفاع
command-upscale-engine = المحرّك الذي يكبّر؛ وبدونه أختار أنا
command-removebg-engine = المحرّك الذي يزيل الخلفية؛ وبدونه أختار أنا
command-recipe-name = أي وصفة؛ وبدونها أعرض الموجود
command-export-format = نوع الملف؛ وإن تعددت الأنواع أُرسلت معًا في ZIP
command-export-size = مثلًا: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = قد يستغرق هذا أكثر من { $minutes } دقيقة يمكنني أن أجيب خلالها هنا. تبقى النتيجة محفوظة: سأحاول عندها إرسالها إليك وحدك، والأمر «‎/original» يعرضها هنا.
shown-privately = لم أعد أستطيع الكتابة في المحادثة التي طلبت فيها هذا، فأرسلته إليك هنا. وهناك يرسله الأمر ‎/original أيضًا.
