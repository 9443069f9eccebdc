### What only Telegram can make go wrong.

telegram-token-refused = Telegram does not accept the bot's token. Copy it again from @BotFather (send it /token), put it into the configuration without spaces, and start again.
