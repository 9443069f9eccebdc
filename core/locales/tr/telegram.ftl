### What only Telegram can make go wrong.

telegram-token-refused = Telegram botun belirtecini kabul etmiyor. @BotFather hesabından yeniden kopyala (ona /token gönder), ayarlara boşluksuz yaz ve yeniden başlat.
