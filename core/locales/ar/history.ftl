# The contact sheet
history = { $total ->
    [zero] لا نسخ حتى الآن.
    [one] نسخة واحدة حتى الآن.
    [two] نسختان.
    [few] { $total } نسخ.
    [many] { $total } نسخة.
   *[other] { $total } نسخة.
} اضغط على واحدة لتكمل منها، أو اكتب مثلًا «‎/goto 3».
history-head = { $total ->
    [zero] لا نسخ حتى الآن.
    [one] نسخة واحدة حتى الآن.
    [two] نسختان؛ أنت عند v{ $number }، ذات الإطار الأبيض.
    [few] { $total } نسخ؛ أنت عند v{ $number }، ذات الإطار الأبيض.
    [many] { $total } نسخة؛ أنت عند v{ $number }، ذات الإطار الأبيض.
   *[other] { $total } نسخة؛ أنت عند v{ $number }، ذات الإطار الأبيض.
} اضغط على واحدة لتكمل منها، أو اكتب مثلًا «‎/goto 3».
history-left-out = { $number ->
    [zero] لم تُحذف أي نسخة من الرسم.
    [one] نسخة واحدة لا تظهر، ومكانها خط متقطع.
    [two] نسختان لا تظهران، ومكانهما خط متقطع.
    [few] { $number } نسخ لا تظهر، ومكانها خط متقطع.
    [many] { $number } نسخة لا تظهر، ومكانها خط متقطع.
   *[other] { $number } نسخة لا تظهر، ومكانها خط متقطع.
}

# Before and after
nothing-to-compare = هذه هي النسخة الأولى؛ لا شيء قبلها للمقارنة.
compare-the-same = بهذا تُقارن v{ $number } بنفسها. اذكر نسخة أخرى، مثلًا «‎/compare 1».
compare-not-understood = لم أفهم «{ $argument }». اكتب «‎/compare» أو «‎/compare 1» أو «‎/compare 1 3» أو «‎/compare gif».

# Redo, where it can mean several versions
ask-redo = صُنعت عدة نسخ من v{ $number }. أيها تريد؟
ask-redo-others = { $number ->
    [zero] كلها مذكورة هنا، وتراها أيضًا بالأمر ‎/history.
    [one] هناك واحدة أقدم غير مذكورة؛ يعرضها كلها الأمر ‎/history.
    [two] هناك اثنتان أقدم غير مذكورتين؛ يعرضها كلها الأمر ‎/history.
    [few] هناك { $number } أقدم غير مذكورة؛ يعرضها كلها الأمر ‎/history.
    [many] هناك { $number } أقدم غير مذكورة؛ يعرضها كلها الأمر ‎/history.
   *[other] هناك { $number } أقدم غير مذكورة؛ يعرضها كلها الأمر ‎/history.
}
