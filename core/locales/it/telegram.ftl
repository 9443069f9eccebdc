### Che cosa può andare storto solo con Telegram.

telegram-token-refused = Telegram non accetta il token del bot. Copialo di nuovo da @BotFather (inviagli /token), mettilo senza spazi nella configurazione e riavvia.
