### What only Telegram can make go wrong.

telegram-token-refused = Telegram이 봇의 토큰을 받아들이지 않아요. @BotFather에게 /token 명령을 보내 다시 복사하고, 공백 없이 설정에 넣은 다음 다시 시작하세요.
