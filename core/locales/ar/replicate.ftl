### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = المحرّك { $engine } لا يستطيع ذلك. جرّب محرّكًا آخر.
replicate-one-picture = المحرّك { $engine } يعمل على صورة واحدة بالضبط. ردّ على صورة، أو أرسل واحدة مع الطلب.
replicate-factor-unknown = المحرّك { $engine } يكبّر بمقدار { $factors }. اختر واحدًا من هذه.
replicate-already-large = هذه الصورة أكبر أصلًا مما يقبله { $engine }، وأقصى ما يصنعه { $megapixels } ميغابكسل. جرّب محرّكًا آخر.
replicate-too-long = هذه الصورة طويلة ورفيعة أكثر مما يقبله { $engine }. اقتصّها أو جرّب محرّكًا آخر.

## For the owner
replicate-token-refused = لا تقبل Replicate رمز API. على المالك أن يضع رمزًا صالحًا في الإعدادات.
replicate-no-credit = نفد رصيد حساب Replicate لهذا البوت، أو أن الفوترة غير معدّة. يمكن للمالك ضبط ذلك في replicate.com/account/billing.
replicate-forbidden = لا تسمح Replicate لهذا الحساب باستخدام { $model }.
replicate-model-missing = لم تعد Replicate تتيح النموذج { $model }، أو لا تتيحه لهذا الحساب. جرّب محرّكًا آخر؛ وعلى المالك تحديث البوت.
replicate-input-refused = لم يعد النموذج { $model } يقبل ما يرسله البوت ({ $detail }). جرّب محرّكًا آخر؛ وعلى المالك تحديث البوت.
replicate-schema-changed = تغيّر النموذج { $model }: { $changes }. على المالك تحديث البوت.
replicate-request-refused = لم تقبل Replicate هذا الطلب (الحالة { $status }). جرّب محرّكًا آخر.

## Limits
replicate-rate-limited = لا تستقبل Replicate عملًا آخر من هذا البوت حاليًا. حاول بعد دقيقة.
replicate-rate-limited-for = لا تستقبل Replicate عملًا آخر من هذا البوت حاليًا. حاول بعد { $seconds } ث.

## When a model fails
replicate-refused = رفض فحص الأمان في { $model } هذه الصورة. وسيرفضها مرة أخرى، فاستخدم صورة أخرى.
replicate-picture-too-large = الصورة كبيرة جدًا على هذا النموذج. صغّرها، أو جرّب محرّكًا آخر.
replicate-picture-unread = لم يستطع النموذج { $model } قراءة الصورة. حاول مجددًا، أو جرّب محرّكًا آخر.
replicate-out-of-memory = نفدت ذاكرة الجهاز المشترك الذي يعمل عليه { $model }. حاول مجددًا، أو جرّب محرّكًا آخر.
replicate-trouble = واجهت Replicate مشكلة مع { $model }. حاول بعد بضع دقائق، أو جرّب محرّكًا آخر.
replicate-model-failed = فشل النموذج { $model } مع هذه الصورة. جرّب محرّكًا آخر.
replicate-not-started = لم يبدأ النموذج { $model } في الوقت المحدد، ولم يُحسب شيء. حاول بعد بضع دقائق، أو جرّب محرّكًا آخر.
replicate-too-slow = استغرق النموذج { $model } وقتًا طويلًا فأوقفته. ربما حُسبت تكلفة الوقت حتى ذلك الحين. اضغط «إعادة المحاولة»، أو جرّب محرّكًا آخر.
replicate-cancelled = أُلغي { $model } من جهة Replicate. ربما حُسبت تكلفة الوقت حتى ذلك الحين. اضغط «إعادة المحاولة» لتجرب مرة أخرى.

## When the answer fails
replicate-unreachable = لا يمكن الوصول إلى Replicate الآن. لم يُحسب شيء. حاول بعد بضع دقائق.
replicate-no-answer = لم تجب Replicate. ربما نُفّذ العمل وحُسبت تكلفته مع ذلك، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
replicate-no-picture = انتهى النموذج { $model } بلا صورة. ربما حُسبت تكلفة التشغيل، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
replicate-not-a-picture = نتيجة النموذج ليست صورة أستطيع قراءتها. ربما حُسبت تكلفة التشغيل، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
replicate-no-cut-out = نتيجة النموذج بلا خلفية شفافة. ربما حُسبت تكلفة التشغيل، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
replicate-result-lost = تعذّر جلب النتيجة من Replicate. ربما حُسبت تكلفة التشغيل، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
replicate-result-foreign = النتيجة في عنوان لا يتبع Replicate، فلم أجلبها. ربما حُسبت تكلفة التشغيل.
replicate-result-too-large = النتيجة كبيرة جدًا ولا يمكن جلبها. ربما حُسبت تكلفة التشغيل. اختر مقدار تكبير أصغر.

## Notes under a result
replicate-factor-reduced = أقصى ما يصنعه { $engine } هو { $megapixels } ميغابكسل، لذلك كُبّرت الصورة { $factor }x.
replicate-input-reduced = صُغّرت الصورة أولًا من أجل { $engine }، إلى { $width } × { $height } بكسل.
replicate-smaller-than-wanted = صنع النموذج { $width } × { $height } بكسل، وهذا أقل من المطلوب.
replicate-faces-may-change = المحرّك { $engine } يبتكر تفاصيل: قد تبدو الوجوه والنصوص مختلفة.
