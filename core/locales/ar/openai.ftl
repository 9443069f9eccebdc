### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = نماذج الصور في OpenAI تعدّل الصور وتصنعها، وهذا شيء آخر. جرّب محرّكًا آخر.
openai-no-source = لا توجد صورة للتعديل. ردّ على صورة، أو أرسل واحدة مع الطلب.
openai-too-many-pictures = الحد الأقصى للصور في التعديل الواحد { $max }. أرسل عددًا أقل وحاول مجددًا.
openai-no-prompt = قل لي في بضع كلمات ما الذي يجب أن يتغير.
openai-prompt-too-long = هذا الطلب طويل جدًا: الحد الأقصى للأحرف { $max }. اختصره وحاول مجددًا.
openai-quality-unknown = النموذج { $model } لا يعرف الجودة «{ $quality }». يعرف: { $allowed }.
openai-mask-size = يجب أن تكون أبعاد القناع مثل أبعاد الصورة تمامًا: { $width } × { $height } بكسل.

## Refused by the safety system
openai-refused = رفض نظام الأمان في OpenAI هذا التعديل. وسيرفضه مرة أخرى، فاطلبه بصياغة مختلفة أو استخدم صورة أخرى.
openai-refused-for = رفض نظام الأمان في OpenAI هذا التعديل ({ $categories }). وسيرفضه مرة أخرى، فاطلبه بصياغة مختلفة أو استخدم صورة أخرى.
openai-picture-refused = رفض نظام الأمان في OpenAI الصورة نفسها. وسيرفضها مرة أخرى، فاستخدم صورة أخرى.
openai-prompt-refused = رفض نظام الأمان في OpenAI صياغة هذا الطلب. وسيرفضها مرة أخرى، فاطلبه بصياغة مختلفة.

## Limits and money
openai-rate-limited = لا تستقبل OpenAI صورًا أخرى من هذا البوت حاليًا. حاول بعد دقيقة.
openai-rate-limited-for = لا تستقبل OpenAI صورًا أخرى من هذا البوت حاليًا. حاول بعد { $seconds } ث.
openai-no-credit = نفد رصيد حساب OpenAI لهذا البوت. يمكن للمالك شحنه في platform.openai.com، قسم Billing.
openai-billing-limit = بلغ حساب OpenAI لهذا البوت حدّ الفوترة. يمكن للمالك رفعه في platform.openai.com، قسم Limits.
openai-billing-inactive = الفوترة غير مفعّلة في حساب OpenAI لهذا البوت. يمكن للمالك تفعيلها في platform.openai.com، قسم Billing.
openai-organization-usage = بلغت المؤسسة حدّ الاستخدام لدى OpenAI. يمكن للمالك رفعه في platform.openai.com، قسم Limits.
openai-organization-spend = بلغت المؤسسة حدّ الإنفاق لدى OpenAI. يمكن للمالك رفعه في platform.openai.com، قسم Limits.
openai-project-spend = بلغ المشروع حدّ الإنفاق لدى OpenAI. يمكن للمالك رفعه في إعدادات المشروع على platform.openai.com.

## For the owner
openai-key-refused = لا تقبل OpenAI مفتاح API. على المالك أن يضع مفتاحًا صالحًا في الإعدادات.
openai-model-missing = لا تتيح OpenAI النموذج { $model } لهذا الحساب. يمكن للمالك اختيار نموذج آخر في الإعدادات.
openai-unverified = تطلب OpenAI توثيق المؤسسة قبل أن تسمح لهذا الحساب باستخدام { $model }. يمكن للمالك توثيقها في platform.openai.com، قسم Organization settings.
openai-forbidden = لا تسمح OpenAI لهذا الحساب باستخدام { $model }. على المالك أن يتحقق من صلاحيات المفتاح ومن البلدان المدعومة.
openai-parameter-unknown = النموذج { $model } لا يعرف الخيار «{ $parameter }». يمكن للمالك اختيار نموذج آخر أو تحديث البوت.
openai-parameter-value = النموذج { $model } لا يقبل هذه القيمة للخيار «{ $parameter }». يمكن للمالك تغيير الإعدادات أو تحديث البوت.
openai-request-refused = لم تقبل OpenAI هذا الطلب ({ $code }). جرّب طلبًا آخر أو صورة أخرى.

## About the picture
openai-picture-invalid = لم تستطع OpenAI قراءة الصورة. أرسلها من جديد بصيغة JPEG أو PNG.
openai-picture-format = لا تقبل OpenAI هذا النوع من الصور. أرسلها من جديد بصيغة JPEG أو PNG.
openai-picture-mode = لا تقبل OpenAI صورًا بهذه الألوان. أرسلها من جديد بصيغة JPEG أو PNG عادية بألوان RGB.
openai-picture-too-large = الصورة أكبر مما تقبله OpenAI. صغّرها وحاول مجددًا.
openai-picture-too-small = الصورة أصغر مما تقبله OpenAI. استخدم صورة أكبر.
openai-picture-empty = وصلت الصورة فارغة إلى OpenAI. أرسلها من جديد.
openai-picture-not-fetched = لم تستطع OpenAI جلب الصورة. حاول مجددًا.

## When the answer fails
openai-down = لدى OpenAI مشكلة من جهتها. حاول بعد بضع دقائق.
openai-unreachable = لا يمكن الوصول إلى OpenAI الآن. لم يُحسب شيء. حاول بعد بضع دقائق.
openai-no-answer = لم تجب OpenAI في الوقت المحدد. ربما حُسبت تكلفة التعديل مع ذلك، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
openai-interrupted = انقطع الاتصال مع OpenAI قبل وصول الصورة. ربما حُسبت تكلفة التعديل مع ذلك، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.
openai-no-picture = أجابت OpenAI بلا صورة صالحة. ربما حُسبت تكلفة التعديل مع ذلك، فلم أكرره. اضغط «إعادة المحاولة» لتجرب مرة أخرى.

## Notes under a result
openai-made-smaller = كانت الصورة أكبر مما تقبله OpenAI، فعُدّلت بأبعاد { $width } × { $height } بكسل.
openai-alpha-lost = النموذج { $model } لا يصنع بكسلات شفافة، لذلك مُلئت الخلفية.
