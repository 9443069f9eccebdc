### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = صار الطلب «{ $text }».
amend-too-late = بدأتُ العمل على طلبك السابق. ردّ على النتيجة لتغيّرها أكثر.
amend-not-possible = لا يمكنني تحويل تعديل ينتظر دوره إلى هذا.
amend-stays = ينتظر تعديلك دوره كما طلبته أول مرة. لإيقافه اضغط «إلغاء» تحته.

# Pictures that are none
picture-moves = هذا فيديو أو GIF أو ملصق متحرك، وأنا أعمل على الصور الثابتة. أرسل لقطة شاشة للحظة التي تريدها، كصورة أو كملف.

# Groups
welcome-group = مرحبًا! ردّ على صورة واذكر اسمي، أو أرسل ‎/edit مع ما يجب أن يتغير. لا ألمس أي صورة أخرى. التفاصيل في ‎/help.

# Rights that are missing
photos-forbidden = ليس لي حق إرسال الصور هنا، لذلك تصل هذه كملف. يمكن لأحد المشرفين منحي صلاحية «إرسال الصور».
files-forbidden = الصورة جاهزة ومحفوظة، لكن ليس لي حق إرسال الصور أو الملفات هنا. اطلب من أحد المشرفين منحي صلاحيتي «إرسال الصور» و«إرسال الملفات»، ثم ردّ على هذه الرسالة بـ «‎/original».
cannot-write-there = لا أستطيع الكتابة في المحادثة التي طلبت فيها: إما أنه ليس لي حق بذلك أو أن موضوعها مغلق. اطلب من أحد المشرفين أن يسمح لي بالكتابة هناك. ما صنعته محفوظ، وحتى ذلك الحين يمكنك إرسال الصور إليّ هنا.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = أرسل لي صورة وقل ما الذي يجب أن يتغير: «اجعلها أدفأ»، «أزل الخلفية»، «قصّها مربعة». أعيد إليك الصورة معدّلة، ويمكنك الرد على كل نسخة والتراجع عنها والإكمال منها. في المجموعات اذكر اسمي، أو أرسل ‎/edit ردًّا على صورة.
bot-short-description = أعدّل صورك بالمحادثة: أرسل صورة وقل ما الذي يجب أن يتغير.
