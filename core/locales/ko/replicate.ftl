### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } 엔진은 이 작업을 할 수 없어요. 다른 엔진을 써 보세요.
replicate-one-picture = { $engine } 엔진은 이미지 한 장으로만 작업해요. 이미지에 답장하거나 함께 보내 주세요.
replicate-factor-unknown = { $engine } 엔진의 확대 배율: { $factors }. 이 중에서 골라 주세요.
replicate-already-large = 이 이미지는 { $engine } 엔진에는 이미 너무 커요. { $megapixels }메가픽셀까지 만들 수 있어요. 다른 엔진을 써 보세요.
replicate-too-long = 이 이미지는 { $engine } 엔진에는 너무 길고 가늘어요. 자르거나 다른 엔진을 써 보세요.

## For the owner
replicate-token-refused = Replicate가 API 토큰을 받아들이지 않아요. 운영자가 올바른 토큰을 설정에 넣어야 해요.
replicate-no-credit = 이 봇의 Replicate 계정에 남은 크레딧이 없거나 결제가 설정되지 않았어요. 운영자가 replicate.com/account/billing 페이지에서 해결할 수 있어요.
replicate-forbidden = Replicate가 이 계정에 { $model } 모델을 허용하지 않아요.
replicate-model-missing = Replicate가 { $model } 모델을 더 이상 제공하지 않거나 이 계정에는 제공하지 않아요. 다른 엔진을 써 보세요. 운영자는 봇을 업데이트하세요.
replicate-input-refused = { $model } 모델이 봇이 보내는 것을 더 이상 받지 않아요({ $detail }). 다른 엔진을 써 보세요. 운영자는 봇을 업데이트하세요.
replicate-schema-changed = { $model } 모델이 바뀌었어요: { $changes }. 운영자는 봇을 업데이트하세요.
replicate-request-refused = Replicate가 이 요청을 받아들이지 않았어요(상태 { $status }). 다른 엔진을 써 보세요.

## Limits
replicate-rate-limited = Replicate가 지금은 이 봇의 작업을 더 받지 않아요. 1분 뒤에 다시 해 보세요.
replicate-rate-limited-for = Replicate가 지금은 이 봇의 작업을 더 받지 않아요. { $seconds }초 뒤에 다시 해 보세요.

## When a model fails
replicate-refused = { $model } 모델의 안전 검사가 이 이미지를 거부했어요. 다시 보내도 거부하니 다른 이미지를 써 주세요.
replicate-picture-too-large = 이미지가 이 모델에는 너무 커요. 줄이거나 다른 엔진을 써 보세요.
replicate-picture-unread = { $model } 모델이 이미지를 읽지 못했어요. 다시 하거나 다른 엔진을 써 보세요.
replicate-out-of-memory = { $model } 모델의 공유 컴퓨터에 메모리가 부족했어요. 다시 하거나 다른 엔진을 써 보세요.
replicate-trouble = Replicate에서 { $model } 모델에 문제가 생겼어요. 몇 분 뒤에 다시 하거나 다른 엔진을 써 보세요.
replicate-model-failed = { $model } 모델이 이 이미지를 처리하지 못했어요. 다른 엔진을 써 보세요.
replicate-not-started = { $model } 모델이 제때 시작되지 않았고 비용은 들지 않았어요. 몇 분 뒤에 다시 하거나 다른 엔진을 써 보세요.
replicate-too-slow = { $model } 모델이 너무 오래 걸려서 멈췄어요. 그때까지의 비용이 나갔을 수 있어요. “다시 시도”를 누르거나 다른 엔진을 써 보세요.
replicate-cancelled = Replicate 쪽에서 { $model } 작업이 취소됐어요. 그때까지의 비용이 나갔을 수 있어요. 다시 하려면 “다시 시도”를 누르세요.

## When the answer fails
replicate-unreachable = 지금은 Replicate에 연결할 수 없어요. 비용은 들지 않았어요. 몇 분 뒤에 다시 해 보세요.
replicate-no-answer = Replicate가 응답하지 않았어요. 작업이 끝나고 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
replicate-no-picture = { $model } 모델이 이미지 없이 끝났어요. 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
replicate-not-a-picture = 모델의 결과가 제가 읽을 수 있는 이미지가 아니에요. 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
replicate-no-cut-out = 모델의 결과에 투명한 배경이 없어요. 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
replicate-result-lost = Replicate에서 결과를 가져오지 못했어요. 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
replicate-result-foreign = 결과의 주소가 Replicate의 것이 아니어서 가져오지 않았어요. 비용이 나갔을 수 있어요.
replicate-result-too-large = 결과가 너무 커서 가져올 수 없어요. 비용이 나갔을 수 있어요. 더 작은 배율을 골라 주세요.

## Notes under a result
replicate-factor-reduced = { $engine } 엔진은 { $megapixels }메가픽셀까지 만들 수 있어서 { $factor }x로 확대했어요.
replicate-input-reduced = { $engine } 엔진에 맞게 먼저 이미지를 { $width } × { $height }픽셀로 줄였어요.
replicate-smaller-than-wanted = 모델이 { $width } × { $height }픽셀로 만들어서, 요청보다 작아요.
replicate-faces-may-change = { $engine } 엔진은 디테일을 지어내요. 얼굴과 글자가 달라 보일 수 있어요.
