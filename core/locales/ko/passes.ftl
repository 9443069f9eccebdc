### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = 변경 { $number }/{ $count }.
series-stopped = 변경 { $number }/{ $count }에서 멈췄어요. 그전에 한 것은 남아 있어요.
button-skip = ⏭ 건너뛰고 계속

# Several changes by a model
ask-passes = 서로 다른 변경이 { $number }가지예요. 하나씩 하면 실행 취소도 하나씩 할 수 있어요. 한꺼번에 하면 더 싸지만 덜 정확해요:
ask-passes-item = { $number }. { $text }
ask-passes-exact = 모델이 필요 없는 변경은 함께 정확히 할게요.
offer-passes = 변경 { $number }가지 하기 · { $price }
offer-together = 한꺼번에 하기 · { $price }
button-replan = ✏️ 목록 고치기
button-drop = ✖️ 취소
ask-replan = 원하는 변경을 할 순서대로 한 줄에 하나씩 써서 답장해 주세요. 지금은 이래요:
discord-ask-replan-title = 어떤 변경을 어떤 순서로 할지
discord-ask-replan-label = 한 줄에 변경 하나
discord-ask-replan-placeholder = 배경을 햇살 좋은 해변으로
nothing-started = 그만뒀어요. 바뀐 것도, 든 비용도 없어요.
already-started = 이미 시작했어요. 결과는 아래에서 볼 수 있고, 더 바꾸려면 이미지에 답장해 주세요.

# What had no effect
advice-unchanged = 이미지가 거의 바뀌지 않았어요. 위치와 변경을 더 구체적으로 말해 주세요. 아래 버튼을 누르면 더 분명한 말로 다시 해요.

# What is vague, or lacks a word
offer-anyway = 그대로 하기 · { $price }
