### What only Telegram can make go wrong.

telegram-token-refused = O Telegram não aceita o token do bot. Copie de novo do @BotFather (envie a ele /token), coloque na configuração sem espaços e inicie de novo.
