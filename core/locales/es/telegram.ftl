### What only Telegram can make go wrong.

telegram-token-refused = Telegram no acepta el token del bot. Cópialo de nuevo desde @BotFather (envíale /token), ponlo en la configuración sin espacios y vuelve a iniciar.
