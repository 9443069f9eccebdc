# Installing models
model-unknown = لا يوجد نموذج اسمه «{ $name }». الموجود: { $known }.
model-download-needs-pip = تعذّر تنزيل { $package }: لا يوجد pip في Python هذا. نفّذ «python -m ensurepip» ثم حاول مجددًا.
model-download-failed = تعذّر تنزيل { $package }: { $reason }
model-download-too-slow = لم يصل { $package } خلال { $limit-s } ث. تحقق من الاتصال وحاول مجددًا.
model-archive-wrong = ما وصل للحزمة { $package } { $version } ليس الملف المتوقع، فلم يُستخدم منه شيء. حاول مجددًا؛ وإن استمر ذلك فثمة ما يغيّر الملفات بين هذا الجهاز وسجل الحزم.

# Using models
model-missing = النموذج { $model } غير مثبّت هنا. يمكن لمالك البوت تثبيته بالأمر «python -m bot models install { $model }».
model-damaged = ملفات النموذج { $model } تالفة. يمكن لمالك البوت إعادة تثبيتها بالأمر «python -m bot models install { $model }».
model-out-of-memory = الذاكرة لا تكفي الآن لتشغيل النموذج { $model }. حاول لاحقًا، أو بصورة أصغر.
no-subject = لا أعرف ما هو موضوع هذه الصورة، فتركتها كما هي. اقتصّها أقرب إلى الموضوع وحاول مجددًا.
upscale-too-large = بتكبير { $factor }x تصل الصورة إلى { $megapixels } ميغابكسل، وأقصى ما يمكن { $max-megapixels }. { $max-factor ->
    [0] صغّر الصورة أولًا.
    [1] الصورة كبيرة جدًا ولا يمكن تكبيرها.
   *[other] يمكن تكبير هذه الصورة حتى { $max-factor }x.
}
upscaled-with-lanczos = كُبّرت بدون نموذج (Lanczos): النماذج غير مثبّتة هنا. يمكن لمالك البوت تثبيتها بالأمر «python -m bot models install».
