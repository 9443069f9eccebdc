config-missing = 설정 파일 { $path }이(가) 없어요. config.example.toml을 config.toml로 복사해서 고쳐 주세요.
config-unreadable = 설정 파일 { $path }을(를) 읽을 수 없어요: { $reason }
config-unknown-key = 설정에 모르는 키가 있어요: { $key }. 쓸 수 있는 키는 config.example.toml에 모두 있어요.
config-bad-value = 설정 { $key }의 값을 쓸 수 없어요: { $reason }

input-not-read = 이미지 { $path }을(를) 읽을 수 없어요: { $reason }
output-not-written = 결과를 { $path }에 쓸 수 없어요: { $reason }
output-format-unknown = { $path }의 형식을 알 수 없어요. 파일 이름 끝에 다음 중 하나를 붙여 주세요: { $known }.
pictures-not-combined = 이미지를 { $number }장 주었는데, 이 요청에는 한 장이 필요해요. 한 장만 주거나, 콜라주처럼 모두 합쳐 무엇을 만들지 알려 주세요.
plan-is-empty = 요청을 이해하지 못했어요. 이렇게 써 보세요: { $suggestions }

run-connected = 연결됨: { $platform } { $place }
run-how-telegram = Telegram: @BotFather에게 토큰을 받아 TELEGRAM_BOT_TOKEN에 넣고 다시 시작하세요.
run-how-web = 로컬 페이지: 다른 플랫폼을 설정하지 않았거나 [web]에 enabled = true가 있으면 열려요.
run-how-discord = Discord: 개발자 포털에서 애플리케이션을 만들고, 봇 토큰을 DISCORD_BOT_TOKEN에 넣고 다시 시작하세요.
run-how-openai = 말로 하는 편집: OpenAI 키를 OPENAI_API_KEY에 넣고 다시 시작하세요. 그때까지는 로컬 엔진만 일해요.
run-stopping = 멈추는 중이에요. 진행 중인 편집은 끝날 때까지 기다려요.

engine-needs = 설정되지 않음, 필요한 것: { $needs }
engine-ready = 준비됨
check-works = 정상
check-no-answer = 제때 응답하지 않았어요. 네트워크와 설정한 주소를 확인하세요.
check-everybody-allowed = 봇을 찾은 사람은 누구나 쓸 수 있어요. 제한하려면 [policy]에 allowed_users나 allowed_chats를 설정하세요.
check-passed = 설정한 것이 모두 잘 작동해요.
check-problems = 해결할 문제가 { $number }개 있어요.

model-state-installed = 설치됨
model-state-missing = 설치되지 않음
model-state-damaged = 손상됨, 다시 설치하세요

models-installing = 로컬 엔진의 모델을 내려받고 있어요. 한 번만 하면 돼요…
models-later = 모델 없이 Retouch를 시작해요. 확대는 더 단순한 방법으로 하고, 배경 제거와 얼굴 처리는 아직 할 수 없어요. 나중에 다시 해 보세요: python -m bot models install
