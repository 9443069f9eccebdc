### Was nur bei Telegram schiefgehen kann.

telegram-token-refused = Telegram akzeptiert das Token des Bots nicht. Kopiere es noch einmal von @BotFather (schick ihm /token), trag es ohne Leerzeichen in die Konfiguration ein und starte neu.
