### Enlarging and cutting out: which engine, and why.

command-removebg-argument = محرّك إن أردت

engine-unknown = لا يوجد هنا محرّك «{ $engine }» لهذا. { $names ->
    [none] لا يوجد محرّك معدّ يستطيع ذلك.
   *[other] الموجود: { $names }.
}
upscale-factor-lacking = المحرّك { $engine } يكبّر بمقدار { $factors }. اختر واحدًا من هذه.
upscale-one-picture = المحرّك { $engine } يعمل على صورة واحدة بالضبط. ردّ على صورة، أو أرسل واحدة مع الطلب.
upscale-factor-nobody = لا شيء هنا يكبّر { $factor }x. اختر من هذه: { $factors }.
upscale-nobody-reaches = بتكبير { $factor }x تصل الصورة إلى { $megapixels } ميغابكسل، وهذا أكثر مما يستطيعه أي محرّك هنا. { $max-factor ->
    [0] هذه الصورة كبيرة جدًا ولا يمكن تكبيرها.
   *[other] يمكن تكبير هذه الصورة حتى { $max-factor }x.
}

## Offers
ask-upscale = كم تريد التكبير، وبأي محرّك؟ الأسعار تقديرية.
ask-upscale-others = المزيد بالاسم: { $names }. اكتب مثلًا «‎/upscale 4x { $name }».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · يعيد الرسم

## Notes under a result, where nobody named an engine
advice-chosen-free = استخدمتُ { $engine } لأنه مجاني.
advice-chosen-only = استخدمتُ { $engine } ({ $price ->
    [unknown] السعر غير معروف
   *[other] نحو { $price }
}): لا شيء آخر هنا يصنع { $width } × { $height } بكسل.
advice-chosen-faces = استخدمتُ { $engine } ({ $price ->
    [unknown] السعر غير معروف
   *[other] نحو { $price }
}): في الصورة وجوه، وهو مصنوع لها.
advice-chosen-cheapest = استخدمتُ { $engine } (نحو { $price }): أرخص ما يناسب هذه الصورة.
advice-chosen-first = استخدمتُ { $engine }؛ تكلفته غير معروفة هنا.
advice-faces-elsewhere = { $price ->
    [unknown] للوجوه قد يكون { $engine } أفضل؛ تكلفته غير معروفة هنا.
   *[other] للوجوه قد يكون { $engine } أفضل، بنحو { $price }.
} اكتب «‎/upscale { $factor }x { $engine }».

## For the owner
engine-unready = يحتاج إلى نموذج غير مثبّت: { $operations }. انظر «python -m bot models list».

# An engine that is gone, in what is made again
ask-substitute = لم يعد { $gone } معدًّا هنا. يمكن لـ { $engine } أن ينفّذ هذا بدلًا منه؛ السعر تقديري.
offer-substitute = استخدم { $engine } · { $price }
