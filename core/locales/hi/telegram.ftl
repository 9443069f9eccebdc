### What only Telegram can make go wrong.

telegram-token-refused = Telegram बॉट का टोकन नहीं मान रहा। उसे @BotFather से फिर कॉपी करें (उसे /token भेजें), बिना स्पेस के कॉन्फ़िगरेशन में रखें, और फिर से शुरू करें।
