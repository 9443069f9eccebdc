### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI의 이미지 모델은 이미지를 편집하고 만들어요. 이 작업은 할 수 없으니 다른 엔진을 써 보세요.
openai-no-source = 편집할 이미지가 없어요. 이미지에 답장하거나 함께 보내 주세요.
openai-too-many-pictures = 한 번의 편집에는 이미지를 { $max }장까지 쓸 수 있어요. 줄여서 다시 해 보세요.
openai-no-prompt = 무엇을 바꿀지 짧게 알려 주세요.
openai-prompt-too-long = 요청이 너무 길어요. { $max }자까지 쓸 수 있으니 줄여서 다시 해 보세요.
openai-quality-unknown = { $model } 모델에는 “{ $quality }” 품질이 없어요. 쓸 수 있는 것: { $allowed }.
openai-mask-size = 마스크는 이미지와 크기가 똑같아야 해요({ $width } × { $height }픽셀).

## Refused by the safety system
openai-refused = OpenAI의 안전 시스템이 이 편집을 거부했어요. 다시 보내도 거부하니, 다르게 말하거나 다른 이미지를 써 주세요.
openai-refused-for = OpenAI의 안전 시스템이 이 편집을 거부했어요({ $categories }). 다시 보내도 거부하니, 다르게 말하거나 다른 이미지를 써 주세요.
openai-picture-refused = OpenAI의 안전 시스템이 이미지 자체를 거부했어요. 다시 보내도 거부하니 다른 이미지를 써 주세요.
openai-prompt-refused = OpenAI의 안전 시스템이 요청의 표현을 거부했어요. 다시 보내도 거부하니 다르게 말해 주세요.

## Limits and money
openai-rate-limited = OpenAI가 지금은 이 봇의 이미지를 더 받지 않아요. 1분 뒤에 다시 해 보세요.
openai-rate-limited-for = OpenAI가 지금은 이 봇의 이미지를 더 받지 않아요. { $seconds }초 뒤에 다시 해 보세요.
openai-no-credit = 이 봇의 OpenAI 계정에 남은 크레딧이 없어요. 운영자가 platform.openai.com의 Billing에서 충전할 수 있어요.
openai-billing-limit = 이 봇의 OpenAI 계정이 결제 한도에 도달했어요. 운영자가 platform.openai.com의 Limits에서 올릴 수 있어요.
openai-billing-inactive = 이 봇의 OpenAI 계정에 결제가 설정되어 있지 않아요. 운영자가 platform.openai.com의 Billing에서 설정할 수 있어요.
openai-organization-usage = OpenAI 조직의 사용량이 한도에 도달했어요. 운영자가 platform.openai.com의 Limits에서 올릴 수 있어요.
openai-organization-spend = OpenAI 조직의 지출이 한도에 도달했어요. 운영자가 platform.openai.com의 Limits에서 올릴 수 있어요.
openai-project-spend = OpenAI 프로젝트의 지출이 한도에 도달했어요. 운영자가 platform.openai.com의 프로젝트 설정에서 올릴 수 있어요.

## For the owner
openai-key-refused = OpenAI가 API 키를 받아들이지 않아요. 운영자가 올바른 키를 설정에 넣어야 해요.
openai-model-missing = OpenAI가 이 계정에 { $model } 모델을 제공하지 않아요. 운영자가 설정에서 다른 모델을 고를 수 있어요.
openai-unverified = 이 계정에서 { $model } 모델을 쓰려면 OpenAI의 조직 인증이 필요해요. 운영자가 platform.openai.com의 Organization settings에서 인증할 수 있어요.
openai-forbidden = OpenAI가 이 계정에 { $model } 모델을 허용하지 않아요. 운영자는 키의 권한과 지원 국가를 확인하세요.
openai-parameter-unknown = { $model } 모델에는 “{ $parameter }” 설정이 없어요. 운영자가 다른 모델을 고르거나 봇을 업데이트할 수 있어요.
openai-parameter-value = { $model } 모델은 “{ $parameter }” 설정에 이 값을 받지 않아요. 운영자가 설정을 바꾸거나 봇을 업데이트할 수 있어요.
openai-request-refused = OpenAI가 이 요청을 받아들이지 않았어요({ $code }). 다르게 요청하거나 다른 이미지로 해 보세요.

## About the picture
openai-picture-invalid = OpenAI가 이미지를 읽지 못했어요. JPEG나 PNG로 다시 보내 주세요.
openai-picture-format = OpenAI가 받지 않는 종류의 이미지예요. JPEG나 PNG로 다시 보내 주세요.
openai-picture-mode = OpenAI가 받지 않는 색 형식의 이미지예요. 일반 RGB의 JPEG나 PNG로 다시 보내 주세요.
openai-picture-too-large = 이미지가 OpenAI에는 너무 커요. 줄여서 다시 해 보세요.
openai-picture-too-small = 이미지가 OpenAI에는 너무 작아요. 더 큰 이미지를 써 주세요.
openai-picture-empty = 이미지가 빈 상태로 OpenAI에 도착했어요. 다시 보내 주세요.
openai-picture-not-fetched = OpenAI가 이미지를 가져오지 못했어요. 다시 해 보세요.

## When the answer fails
openai-down = OpenAI 쪽에 문제가 생겼어요. 몇 분 뒤에 다시 해 보세요.
openai-unreachable = 지금은 OpenAI에 연결할 수 없어요. 비용은 들지 않았어요. 몇 분 뒤에 다시 해 보세요.
openai-no-answer = OpenAI가 제때 응답하지 않았어요. 이 편집의 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
openai-interrupted = 이미지가 오기 전에 OpenAI와의 연결이 끊겼어요. 이 편집의 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.
openai-no-picture = OpenAI의 응답에 쓸 수 있는 이미지가 없었어요. 이 편집의 비용이 나갔을 수 있어서 반복하지 않았어요. 다시 하려면 “다시 시도”를 누르세요.

## Notes under a result
openai-made-smaller = 이미지가 OpenAI에는 너무 커서 { $width } × { $height }픽셀로 편집했어요.
openai-alpha-lost = { $model } 모델은 투명한 픽셀을 만들지 못해서 배경이 채워졌어요.
