### What only Telegram can make go wrong.

telegram-token-refused = Telegram не приймає токен бота. Скопіюйте його ще раз у @BotFather (надішліть йому /token), запишіть у налаштування без пробілів і запустіть знову.
