### What only Telegram can make go wrong.

telegram-token-refused = لا يقبل تيليجرام رمز البوت. انسخه من جديد من @BotFather (أرسل إليه ‎/token)، وضعه في الإعدادات بلا مسافات، ثم شغّل البوت مرة أخرى.
