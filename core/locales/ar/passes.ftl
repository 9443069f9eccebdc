### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = التغيير { $number } من { $count }.
series-stopped = توقفتُ عند التغيير { $number } من { $count }. ما أُنجز قبله باقٍ.
button-skip = ⏭ الإكمال بدونه

# Several changes by a model
ask-passes = { $number ->
    [zero] لا تغييرات هنا:
    [one] هذا تغيير واحد:
    [two] هذان تغييران منفصلان. يمكنني تنفيذهما واحدًا بعد الآخر، فيعود التراجع خطوة واحدة كل مرة، أو معًا، وهذا أرخص لكنه أقل دقة:
    [few] هذه { $number } تغييرات منفصلة. يمكنني تنفيذها واحدًا بعد الآخر، فيعود التراجع خطوة واحدة كل مرة، أو دفعةً واحدة، وهذا أرخص لكنه أقل دقة:
    [many] هذه { $number } تغييرًا منفصلًا. يمكنني تنفيذها واحدًا بعد الآخر، فيعود التراجع خطوة واحدة كل مرة، أو دفعةً واحدة، وهذا أرخص لكنه أقل دقة:
   *[other] هذه { $number } تغيير منفصل. يمكنني تنفيذها واحدًا بعد الآخر، فيعود التراجع خطوة واحدة كل مرة، أو دفعةً واحدة، وهذا أرخص لكنه أقل دقة:
}
ask-passes-item = { $number }. { $text }
ask-passes-exact = ما لا يحتاج إلى نموذج يُنفَّذ معها بدقة.
offer-passes = { $number ->
    [zero] لا تغييرات · { $price }
    [one] تنفيذ تغيير واحد · { $price }
    [two] تنفيذ تغييرين · { $price }
    [few] تنفيذ { $number } تغييرات · { $price }
    [many] تنفيذ { $number } تغييرًا · { $price }
   *[other] تنفيذ { $number } تغيير · { $price }
}
offer-together = الكل دفعةً واحدة · { $price }
button-replan = ✏️ تعديل القائمة
button-drop = ✖️ إلغاء
ask-replan = ردّ بالتغييرات التي تريدها، تغيير في كل سطر، وبالترتيب الذي أنفذها به. وهي الآن:
discord-ask-replan-title = أي تغييرات، وبأي ترتيب
discord-ask-replan-label = تغيير في كل سطر
discord-ask-replan-placeholder = شاطئ مشمس في الخلفية
nothing-started = أُلغي. لم يتغير شيء ولم يُحسب شيء.
already-started = بدأ ذلك من قبل. ابحث عن نتيجته في الأسفل، أو ردّ على الصورة لتطلب المزيد.

# What had no effect
advice-unchanged = لم يكد يتغير شيء في الصورة. حدّد المكان والتغيير بدقة أكبر؛ والزر يقول ذلك بوضوح أكثر.

# What is vague, or lacks a word
offer-anyway = نفّذ على أي حال · { $price }
