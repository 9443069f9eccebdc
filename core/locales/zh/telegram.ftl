### What only Telegram can make go wrong.

telegram-token-refused = Telegram 不接受机器人的令牌。请从 @BotFather 重新复制（给它发送 /token），填入配置，不要带空格，然后重新启动。
