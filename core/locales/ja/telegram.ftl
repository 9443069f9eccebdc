### What only Telegram can make go wrong.

telegram-token-refused = Telegram がボットのトークンを受け付けません。@BotFather に /token を送ってもう一度コピーし、空白を入れずに設定して、起動し直してください。
