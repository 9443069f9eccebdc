config-missing = 找不到配置文件 { $path }。请把 config.example.toml 复制为 config.toml，再进行修改。
config-unreadable = 无法读取配置文件 { $path }：{ $reason }
config-unknown-key = 配置中有未知的键：{ $key }。所有可用的键见 config.example.toml。
config-bad-value = 配置项 { $key } 的值不允许：{ $reason }

input-not-read = 无法读取图片 { $path }：{ $reason }
output-not-written = 无法把结果写入 { $path }：{ $reason }
output-format-unknown = 看不出 { $path } 是什么格式。文件名请以下列之一结尾：{ $known }。
pictures-not-combined = 你给了 { $number } 张图片，但这条指令只需要一张。请只给一张，或说明要用它们一起做什么，比如拼图。
plan-is-empty = 我没看懂这条指令。可以试试：{ $suggestions }

run-connected = 已连接：{ $platform } { $place }
run-how-telegram = Telegram：向 @BotFather 申请一个令牌，填入 TELEGRAM_BOT_TOKEN，然后重新启动。
run-how-web = 本地网页：没有设置其他平台时会自动开启，也可以在 [web] 中写 enabled = true。
run-how-discord = Discord：在开发者后台创建一个应用，把机器人令牌填入 DISCORD_BOT_TOKEN，然后重新启动。
run-how-openai = 按描述编辑：把 OpenAI 密钥填入 OPENAI_API_KEY，然后重新启动。在此之前只有本地引擎工作。
run-stopping = 正在停止。会先等进行中的编辑完成。

engine-needs = 未设置；还需要 { $needs }
engine-ready = 就绪
check-works = 正常
check-no-answer = 没有及时响应。请检查网络和配置的地址。
check-everybody-allowed = 任何找到这个机器人的人都能使用它。要加以限制，请在 [policy] 中设置 allowed_users 或 allowed_chats。
check-passed = 所有已配置的项目都正常。
check-problems = 有 { $number } 个问题需要解决。

model-state-installed = 已安装
model-state-missing = 未安装
model-state-damaged = 已损坏，请重新安装

models-installing = 正在下载本地引擎的模型，只需一次…
models-later = Retouch 先不带模型启动：放大会用较简单的方法，抠图和人脸处理暂不可用。稍后可以再试：python -m bot models install
