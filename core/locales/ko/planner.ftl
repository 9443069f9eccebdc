### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = 설정에서 요청을 읽을 모델로 { $model }을(를) 지정했지만([planning]의 model) OpenAI 키가 없어요. OPENAI_API_KEY에 키를 넣거나 그 줄을 지우세요.
planner-model = { $model }, 요청을 읽는 모델
