config-missing = There is no configuration file { $path }. Copy config.example.toml to config.toml and edit it.
config-unreadable = The configuration file { $path } cannot be read: { $reason }
config-unknown-key = The configuration has an unknown key: { $key }. See config.example.toml for all keys.
config-bad-value = The configuration value { $key } is not allowed: { $reason }

input-not-read = The picture { $path } cannot be read: { $reason }
output-not-written = The result cannot be written to { $path }: { $reason }
output-format-unknown = I cannot tell the format of { $path }. End its name with one of { $known }.
pictures-not-combined = You gave { $number } pictures, and this instruction needs one. Give one, or say what to make of all of them, such as a collage.
plan-is-empty = I did not understand that instruction. Try for example: { $suggestions }

run-connected = Connected: { $platform } { $place }
run-how-telegram = Telegram: ask @BotFather for a token, put it into TELEGRAM_BOT_TOKEN and start again.
run-how-web = Local page: it is served when no other platform is set up, or with enabled = true in [web].
run-how-discord = Discord: make an application in the developer portal, put its bot token into DISCORD_BOT_TOKEN and start again.
run-how-openai = Edits by description: put an OpenAI key into OPENAI_API_KEY and start again. Until then the local engine works alone.
run-stopping = Stopping. Edits that are running may end first.

engine-needs = not set up; needs { $needs }
engine-ready = ready
check-works = works
check-no-answer = did not answer in time. Check the network and the configured address.
check-everybody-allowed = Everybody who finds the bot may use it. Set allowed_users or allowed_chats in [policy] to limit that.
check-passed = Everything that is configured works.
check-problems = { $number ->
    [one] One problem to solve.
   *[other] { $number } problems to solve.
}

model-state-installed = installed
model-state-missing = not installed
model-state-damaged = damaged, install it again

models-installing = Fetching the local engine's models, once…
models-later = Retouch starts without them: enlarging uses a simpler method, cut-outs and faces must wait. Try again with: python -m bot models install
