### What only Telegram can make go wrong.

telegram-token-refused = Telegram не принимает токен бота. Скопируйте его ещё раз у @BotFather (отправьте ему /token), запишите в настройки без пробелов и запустите снова.
