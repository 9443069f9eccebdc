# The page in the browser.
web-skip = الانتقال إلى خانة الرسالة
web-conversations = المحادثات
web-conversation-new = محادثة جديدة
web-conversation-untitled = محادثة جديدة
web-conversation-remove = إزالة «{ $title }»
web-conversation-remove-sure = هل تريد إزالة «{ $title }» من هذه الصفحة؟ تُحذف هنا رسائلها والصور التي فيها.
web-conversation-remove-yes = إزالة
web-conversation-removed = أُزيلت هذه المحادثة. ابدأ محادثة جديدة.
web-cancel = إلغاء
web-close = إغلاق

web-welcome = أرسل صورة وقل ما الذي يجب أن يتغير
web-welcome-how = أفلت صورة في أي مكان، أو الصق واحدة، أو اختر واحدة في الأسفل. ثم اكتب ما تريد، وأكمل من أي صورة بالرد عليها.
web-welcome-samples = ليس لديك صورة الآن؟ جرّب واحدة من هذه.
web-sample-portrait = صورة تجريبية: رائدة فضاء ببدلة برتقالية
web-sample-coffee = صورة تجريبية: فنجان قهوة
web-sample-cat = صورة تجريبية: قط برتقالي

web-messages = الرسائل
web-said-you = أنت
web-said-bot = Retouch
web-working = أعمل عليها
web-message-new = رسالة من Retouch: { $text }
web-message-new-picture = أرسل Retouch صورة.
web-sending = جارٍ الإرسال…
web-sending-photo = جارٍ الإرسال… { $percent }%
web-message-not-sent = لم تُرسل هذه.
web-try-again = المحاولة مجددًا
web-reply = الإكمال من هذه الصورة
web-reply-message = رد
web-reply-cancel = عدم الرد على هذه
web-continue-from = الإكمال من النسخة { $number }

web-instruction = ما الذي يجب أن يتغير؟
web-instruction-placeholder = ما الذي يجب أن يتغير؟
web-send = إرسال
web-photo-add = إضافة صور
web-photo-take = التقاط صورة
web-attachments = صور للإرسال
web-file-remove = عدم إرسال { $name }
web-drop-here = أفلت صورك هنا
web-commands = الأوامر

web-versions = النسخ
web-version = النسخة { $number }
web-version-head = النسخة { $number }، الحالية

web-picture = صورة
web-picture-open = عرض الصورة
web-picture-not-shown = متصفحك لا يستطيع عرض هذه الصورة، لكن يمكن تعديلها.
web-before = قبل
web-after = بعد
web-before-after = موضع الخط بين قبل وبعد
web-zoom = بالبكسلات الفعلية
web-download = تنزيل بالجودة الكاملة
web-download-named = تنزيل { $name }

web-needs-script = تحتاج هذه الصفحة إلى JavaScript. فعّله ثم أعد تحميل الصفحة من فضلك.
web-connection-lost = لا اتصال. جارٍ المحاولة مجددًا…
web-server-error = حدث خطأ في الخادم. حاول مجددًا من فضلك.
web-bad-request = أرسلت الصفحة شيئًا لم يُفهم. أعد تحميلها من فضلك.
web-page-unknown = لا شيء في هذا العنوان.
web-file-gone = لم تعد هذه الصورة هنا.
web-file-too-large = هذا الملف كبير جدًا. أرسل ملفًا لا يزيد عن { $max-mb } ميغابايت من فضلك.
web-too-many-files = الحد الأقصى للصور في المرة الواحدة { $max-files }. أرسل عددًا أقل من فضلك.
web-text-too-long = هذا النص طويل جدًا. الحد الأقصى للأحرف { $max-chars }.
web-nothing-said = اكتب شيئًا أو أضف صورة أولًا.
web-upload-gone = لم تصل الصورة كاملة. أرسلها من جديد من فضلك.
web-upload-stalled = توقف الرفع في منتصفه. أرسل الصورة من جديد من فضلك.
web-button-gone = لم يعد هذا الزر تابعًا للرسالة. استخدم الأزرار الموجودة الآن من فضلك.

web-token = رمز الدخول
web-token-send = فتح
web-token-help = هذا الخادم محمي. أدخل رمز الدخول المكتوب في إعداداته.
web-token-wrong = هذا ليس الرمز الصحيح. حاول مجددًا من فضلك.
web-too-many-logins = رموز خاطئة كثيرة. انتظر دقيقة ثم حاول مجددًا من فضلك.
web-not-logged-in = أدخل رمز الدخول أولًا من فضلك. أعد تحميل الصفحة لذلك.
web-no-visitor = لم يرسل متصفحك ملف تعريف ارتباط. اسمح بها لهذه الصفحة ثم أعد تحميلها من فضلك.
web-wrong-host = هذا الخادم لا يجيب عن الاسم «{ $host }». أضفه إلى أسماء الويب في الإعدادات.
web-wrong-origin = حاول موقع آخر استخدام هذه الصفحة. لم يحدث شيء.

web-token-needed = ستكون صفحة الويب مفتوحة لكل من يصل إلى { $host }. اضبط رمزًا للويب في الإعدادات، أو أبقِ الصفحة على هذا الحاسوب (host هو 127.0.0.1 بلا hosts أخرى).
web-token-too-short = رمز الويب قصير جدًا. الحد الأدنى لعدد أحرفه { $min-chars }.
web-port-taken = لا تستطيع صفحة الويب الاستماع على { $host }، المنفذ { $port }. هل يستخدمه برنامج آخر؟ اختر منفذًا آخر في الإعدادات.
