# Operations: what is allowed

operation-unknown = لا أعرف العملية «{ $operation }».
operation-parameter-unknown = العملية «{ $operation }» لا تقبل «{ $parameter }». تقبل: { $allowed }.
operation-parameter-missing = العملية «{ $operation }» تحتاج إلى { $parameter }. اذكره وحاول مجددًا.
operation-needs-any = العملية «{ $operation }» تحتاج إلى معرفة المقدار: أحد هذه: { $allowed }.
operation-number =
    { $unit ->
        [percent] المسموح به لـ { $parameter } من { $min } إلى { $max }%، وليس { $value }.
        [degrees] المسموح به لـ { $parameter } من { $min } إلى { $max } درجة، وليس { $value }.
        [px] المسموح به لـ { $parameter } من { $min } إلى { $max } بكسل، وليس { $value }.
        [EV] المسموح به لـ { $parameter } من { $min } إلى { $max } من درجات التعريض، وليس { $value }.
        [x] المسموح به لـ { $parameter } عدد صحيح من { $min } إلى { $max }، وليس { $value }.
       *[other] المسموح به لـ { $parameter } من { $min } إلى { $max }، وليس { $value }.
    }
operation-choice = المسموح به لـ { $parameter }: { $allowed }؛ وليس «{ $value }».
operation-colour = لا أعرف اللون «{ $value }». استخدم اسمًا إنجليزيًا مثل «navy»، أو رمزًا مثل #1f2a44.
operation-text-empty = لا يوجد نص لأكتبه. ضعه بين علامتي اقتباس بعد كلمة «نص».
operation-text-too-long = طول هذا النص بالأحرف { $chars }، وأقصى ما يتسع { $max-chars }.
operation-ratio = «{ $value }» ليست نسبة أستطيع استخدامها. اكتب العرض:الارتفاع، مثل 4:5 أو 16:9، حتى { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [zero] لا توجد صورة للعمل عليها. أرسل صورة، أو ردّ على صورة.
        [one] لا توجد صورة للعمل عليها. أرسل صورة، أو ردّ على صورة.
        [two] هذا يحتاج إلى صورتين على الأقل. أرسلهما معًا في ألبوم واحد.
        [few] هذا يحتاج إلى { $min-images } صور على الأقل. أرسلها معًا في ألبوم واحد.
        [many] هذا يحتاج إلى { $min-images } صورة على الأقل. أرسلها معًا في ألبوم واحد.
       *[other] هذا يحتاج إلى { $min-images } صورة على الأقل. أرسلها معًا في ألبوم واحد.
    }
operation-too-many-pictures = هذه صور كثيرة في مرة واحدة: الحد الأقصى { $max-images }.

# Operations: what cannot be done with this picture

models-missing = هذا يحتاج إلى نموذج غير مثبّت هنا. يمكن لمالك البوت تثبيته بالأمر «python -m bot models install».
crop-nothing-left = لن يبقى شيء بعد هذا الاقتصاص. اترك جزءًا من الصورة.
crop-outside = هذا يتجاوز حدود الصورة، وأبعادها { $width } × { $height } بكسل. اقتصّ جزءًا أصغر.
result-too-large = ستصبح الأبعاد { $width } × { $height } بكسل، وحدّي { $max-megapixels } ميغابكسل. اطلب أقل من ذلك.
no-faces = لا أرى وجهًا في هذه الصورة، فتركتها كما هي.
tilt-not-found = لا أعرف ما الذي يجب أن يكون مستويًا هنا. قل كم، مثل «عدّل الميل 2 درجة»؛ والقيمة السالبة تدير عكس عقارب الساعة.
text-not-covered = لا أستطيع كتابة { $characters }: في خطي حروف لاتينية ويونانية وسيريلية وأرقام وعلامات شائعة، بلا رموز تعبيرية. اكتبها بطريقة أخرى.
text-does-not-fit = هذا النص لا تتسع له الصورة مهما صغر. اختصره.

# Notes on results

crop-centred-without-models = اقتصصتُ حول الوسط: النموذج الذي يجد الأهم في الصورة غير مثبّت هنا. يمكن لمالك البوت تثبيته بالأمر «python -m bot models install».
crop-centred-without-faces = لا أرى وجهًا هنا، فاقتصصتُ حول الوسط.
crop-centred-without-subject = لا أعرف ما هو موضوع الصورة، فاقتصصتُ حول الوسط.
crop-loses-faces =
    { $number ->
        [zero] كل الوجوه داخل هذا الاقتصاص.
        [one] وجه واحد لا يدخل في هذا الاقتصاص. اطلب شكلًا آخر ليبقى الجميع.
        [two] وجهان لا يدخلان في هذا الاقتصاص. اطلب شكلًا آخر ليبقى الجميع.
        [few] { $number } وجوه لا تدخل في هذا الاقتصاص. اطلب شكلًا آخر ليبقى الجميع.
        [many] { $number } وجهًا لا يدخل في هذا الاقتصاص. اطلب شكلًا آخر ليبقى الجميع.
       *[other] { $number } وجه لا يدخل في هذا الاقتصاص. اطلب شكلًا آخر ليبقى الجميع.
    }
already-level = هذه الصورة مستوية أصلًا، فتركتها كما هي.
straightened-by = أُديرت بمقدار { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
