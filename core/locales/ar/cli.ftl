config-missing = لا يوجد ملف إعدادات { $path }. انسخ config.example.toml باسم config.toml وعدّله.
config-unreadable = تعذّرت قراءة ملف الإعدادات { $path }: { $reason }
config-unknown-key = في الإعدادات مفتاح غير معروف: { $key }. تجد كل المفاتيح في config.example.toml.
config-bad-value = القيمة المعطاة للمفتاح { $key } في الإعدادات غير مسموح بها: { $reason }

input-not-read = تعذّرت قراءة الصورة { $path }: { $reason }
output-not-written = تعذّرت كتابة النتيجة في { $path }: { $reason }
output-format-unknown = لا أعرف صيغة { $path }. أنهِ الاسم بإحدى هذه: { $known }.
pictures-not-combined = أعطيتَ أكثر من صورة ({ $number })، وهذا الطلب يحتاج إلى صورة واحدة. أعطِ واحدة، أو قل ماذا أصنع منها كلها، مثل كولاج.
plan-is-empty = لم أفهم هذا الطلب. جرّب مثلًا: { $suggestions }

run-connected = تم الاتصال: { $platform } { $place }
run-how-telegram = تيليجرام: اطلب رمزًا من @BotFather، وضعه في TELEGRAM_BOT_TOKEN ثم شغّل البوت من جديد.
run-how-web = الصفحة المحلية: تعمل عندما لا تكون أي منصة أخرى معدّة، أو مع enabled = true في [web].
run-how-discord = ديسكورد: أنشئ تطبيقًا في بوابة المطورين، وضع رمز البوت في DISCORD_BOT_TOKEN ثم شغّل البوت من جديد.
run-how-openai = التعديل بالوصف: ضع مفتاح OpenAI في OPENAI_API_KEY ثم شغّل البوت من جديد. حتى ذلك الحين يعمل المحرّك المحلي وحده.
run-stopping = جارٍ الإيقاف. تكتمل قبله التعديلات التي قيد التنفيذ.

engine-needs = غير معدّ؛ يحتاج إلى { $needs }
engine-ready = جاهز
check-works = يعمل
check-no-answer = لم يجب في الوقت المحدد. تحقق من الشبكة ومن العنوان في الإعدادات.
check-everybody-allowed = يمكن لكل من يجد البوت أن يستخدمه. للحدّ من ذلك اضبط allowed_users أو allowed_chats في [policy].
check-passed = كل ما هو معدّ يعمل.
check-problems = { $number ->
    [zero] لا مشكلات.
    [one] مشكلة واحدة تحتاج إلى حل.
    [two] مشكلتان تحتاجان إلى حل.
    [few] { $number } مشكلات تحتاج إلى حل.
    [many] { $number } مشكلة تحتاج إلى حل.
   *[other] { $number } مشكلة تحتاج إلى حل.
}

model-state-installed = مثبّت
model-state-missing = غير مثبّت
model-state-damaged = تالف، أعد تثبيته

models-installing = جارٍ جلب نماذج المحرّك المحلي، لمرة واحدة…
models-later = يبدأ Retouch بدونها: التكبير يجري بطريقة أبسط، أما إزالة الخلفية والوجوه فتنتظر. حاول مجددًا بالأمر: python -m bot models install
