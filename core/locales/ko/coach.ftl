### What an editor would say about an instruction before a model is paid for it.

advice-vague = “더 좋게”에는 여러 뜻이 있어요. 아래에서 고르거나 무엇을 바꿀지 알려 주세요.
advice-unspecific = “{ $change }”: 어떻게 바꿀까요? 아래에서 고르거나 직접 말해 주세요.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] 이 사진은 부드럽고 고른 빛에서 찍었는데, 새 장면에는 햇빛이 있어요. 피사체의 조명을 새로 맞출까요, 아니면 빛이 부드러운 장면을 고를까요?
    [backlit] 이 사진은 역광으로 찍었는데, 새 장면은 앞에서 빛이 비쳐요. 피사체의 조명을 새로 맞출까요, 아니면 빛이 부드러운 장면을 고를까요?
    [dark] 이 사진은 어두운데, 새 장면은 밝아요. 피사체의 조명을 새로 맞출까요, 아니면 빛이 부드러운 장면을 고를까요?
    [sunny] 이 사진은 강한 햇빛에서 찍었는데, 새 장면에는 햇빛이 없어요. 피사체의 조명을 새로 맞출까요, 아니면 햇빛이 있는 장면을 고를까요?
   *[none] 피사체의 빛을 새 장면에 맞춰 달라고 모델에 요청했어요.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] 모두 누구인지 알아볼 수 있게 해 달라고 모델에 요청했어요. 말한 부분만 바뀌어요.
    [others] 다른 사람은 모두 그대로 두라고 모델에 요청했어요.
    [product] 제품의 모양은 그대로 두라고 모델에 요청했어요. 인쇄된 내용도 따로 말하지 않았다면 그대로예요.
   *[person] 누구인지 알아볼 수 있게 해 달라고 모델에 요청했어요. 말한 부분만 바뀌어요.
}
advice-passes = { $number ->
    [1] 변경은 하나예요.
   *[other] 서로 다른 변경이 { $number }가지예요. 하나씩 하면 결과가 더 좋고, 한꺼번에 하면 더 빠르고 싸요.
}
