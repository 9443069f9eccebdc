# Acknowledgement and progress
status-queued = 접수했어요. 앞에 편집 { $ahead }건이 있어요.
status-working = 작업하고 있어요…
status-working-since = 작업하고 있어요… { $seconds }초
status-progress = 작업하고 있어요… { $percent }%
status-cancelled = 취소했어요. 이미지는 그대로예요.

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number } (v{ $parent }에서)
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }초
cost-cents = US${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = US${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = 무료
cost-unknown = 비용 알 수 없음
shown-compressed = 이 채팅의 한도 { $limit-mb } MB에 맞게 { $format } 형식으로 압축했어요. 픽셀은 그대로예요.
shown-smaller = 이 채팅의 한도 { $limit-mb } MB에 맞게 줄였어요. “/export avif”라고 보내면 원래 크기를 더 적은 용량으로 받을 수 있어요.
original-too-large = 보낸 원본 파일이 이 채팅의 한도보다 커서, 봇이 보관한 사본을 보내요.

# Pictures as they come in
picture-ready = 받았어요. 이 메시지에 답장으로 무엇을 바꿀지 알려 주세요. 예: “더 따뜻하게”, “정사각형으로 잘라 줘”
picture-recompressed = 이 채팅에서 사진이 압축됐어요. 최고 화질을 원하면 파일로 보내 주세요.
picture-lost = 이 이미지는 이제 봇에 저장되어 있지 않아요. 다시 보내 주세요.

# What a person can put right
nothing-to-edit = 아직 편집할 이미지가 없어요. 사진을 보낸 다음 무엇을 바꿀지 알려 주세요. 그룹에서는 제가 볼 수 있게 저를 멘션하거나 제 이미지에 답장해 주세요.
too-many-steps = 한 번에 { $number }가지를 바꾸려고 했어요. 한 번에 { $most }가지까지 할 수 있으니 나머지는 나중에 알려 주세요.
instruction-missing = 무엇을 바꿀지 써 주세요. 예: “/edit 더 따뜻하게”
instruction-too-long = 요청이 { $length }자예요. { $max-chars }자까지 쓸 수 있으니 줄여 주세요.
ask-instruction = 무엇을 바꿀까요? 이 메시지에 답장해 주세요.
not-understood = 이해하지 못했어요. 아래 중 하나를 눌러 보거나 다르게 말해 주세요.
version-unknown = 그 이미지는 이제 찾을 수 없어요. 이어서 편집하려면 다시 보내 주세요.
version-number-unknown = v{ $number } 버전은 없어요. 이 이미지의 버전은 v{ $last }까지 있어요.
nothing-to-undo = 첫 버전이라서 취소할 것이 없어요.
nothing-to-redo = 이 버전에서 만든 것이 아직 없어서 다시 실행할 것이 없어요.
nothing-to-repeat = 보낸 그대로의 이미지라서 반복할 편집이 없어요. 무엇을 바꿀지 알려 주세요.
nothing-to-cancel = 취소할 것이 없어요. 그 편집은 끝났거나 이미 취소됐어요.
nothing-to-retry = 그 편집은 여기서 다시 시도할 수 없어요. 이미지에 답장으로 무엇을 바꿀지 알려 주세요.
nothing-to-delete = 제 이미지를 채팅에서 지우려면 그 이미지에 /delete 라고 답장하세요.
already-retried = 그 편집은 이미 다시 시도했어요. 한 번 더 하면 비용이 두 번 나갈 수 있으니, 대신 이미지에 답장해 주세요.
not-your-edit = 이 편집을 시작한 사람만 할 수 있어요.
goto-needs-number = 어느 버전인지 알려 주세요. 예: “/goto 3”
upscale-not-understood = “{ $argument }”: 이해하지 못했어요. “/upscale 2x”나 “/upscale 4x”처럼 써 주세요.
command-unknown = /{ $command } 명령은 없어요. 무엇을 할 수 있는지 /help 명령으로 볼 수 있어요.

# Rules of the owner
not-allowed = 이 봇의 사용자 목록에 없어요. 봇 운영자에게 이 ID를 추가해 달라고 하세요: { $user-id }
quota-used-up = 오늘의 편집 { $limit }번을 다 썼어요. 약 { $hours }시간 뒤에 다시 채워져요.

# Engines
no-engine-for-this = 이 작업({ $operation })을 할 수 있는 엔진이 설정되어 있지 않아요. 봇 운영자가 추가할 수 있어요. OpenAI 키가 있으면 말로 하는 편집이 가능해져요.
engine-too-slow = 너무 오래 걸려서 멈췄어요. 비용은 들지 않았어요. 더 작은 이미지나 더 간단한 편집으로 해 보세요.
outcome-unknown = 이미지 서비스가 제때 응답하지 않아서, 편집이 됐는지, 비용이 나갔는지 알 수 없어요. 제가 알아서 다시 보내지는 않을게요. 다시 하고 싶으면 “다시 시도”를 누르세요.
something-went-wrong = 제 쪽에서 문제가 생겼어요. 이미지는 안전해요. 또 생기면 봇 운영자에게 이 번호를 알려 주세요: { $error-id }

# The installation
database-in-use = 다른 Retouch가 { $path }을(를) 쓰고 있어요. 먼저 그것을 멈추거나, 이쪽에 따로 폴더를 주세요.
database-unusable = 데이터베이스 { $path }을(를) 열 수 없어요: { $reason }. 폴더가 있는지, 쓸 수 있는지 확인하세요.

# Several pictures, several takes
picture-of = 사진 { $count }장 중 { $number }번째:
ask-album = 이미지가 { $number }장이에요. 한 장씩 편집할까요, 하나로 합칠까요?
offer-each = 한 장씩 편집({ $number }번 · { $price })
offer-combine = 하나로 합치기(1번 · { $price })
proposal-unknown = 그 제안은 이제 쓸 수 없어요. 무엇을 바꿀지 다시 말해 주세요.
picked = 이제 v{ $number } 버전을 쓸게요. 다음에는 무엇을 바꿀까요?
variants-out-of-range = 시안은 한 번에 2~{ $most }장 만들 수 있어요. “/variants 3 하늘을 분홍색으로”나 “/variants 빨간 셔츠 | 파란 셔츠”처럼 써 주세요.
variants-empty = “|”로 나눌 때는 내용이 있는 시안을 둘 이상 써 주세요. 예를 들어 “/variants 빨간 셔츠 | 파란 셔츠”처럼요.
variants-are-the-same = 정확히 정해진 편집이라 시안이 모두 똑같아져요. “/variants 더 따뜻하게 | 더 차갑게”처럼 서로 다르게 써 주세요.
generate-needs-words = 무엇을 그릴지 써 주세요. 예: “/generate wide: 새벽녘의 등대”

# Files to take away
export-not-understood = “{ $argument }”: 이해하지 못했어요. “/export jpeg under 500 KB”, “/export webp 1080x1350”, “/export png, jpeg”처럼 써 주세요.
export-out-of-range = 그 값은 쓸 수 없어요. 화질은 1~100, DPI는 36~2400, 변은 16384px까지, 용량 한도는 1KB부터예요.
export-too-large = { $format } 형식으로는 이 크기의 이미지를 { $limit-kb }kB에 맞출 수 없어요. 1080px처럼 더 작은 크기나 다른 형식을 알려 주세요.
file-too-large-for-chat = 이 파일은 이 채팅의 한도 { $limit-mb } MB보다 커요. 더 작은 크기나 JPEG, WebP, AVIF로 요청해 주세요.
