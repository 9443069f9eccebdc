### Ce que seul Telegram peut faire échouer.

telegram-token-refused = Telegram n’accepte pas le jeton du bot. Copiez-le de nouveau depuis @BotFather (envoyez-lui /token), mettez-le sans espaces dans la configuration et redémarrez.
