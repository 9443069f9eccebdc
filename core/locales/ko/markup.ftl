# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] 표시한 부분만 편집할게요. 이미지의 1%도 안 되는 크기예요.
   *[other] 표시한 부분만 편집할게요. 이미지의 { $percent }%예요.
}
region-ask = { $percent ->
    [0] 표시한 부분을 확인했어요. 이미지의 1%도 안 되는 크기예요. 거기서 무엇을 바꿀까요? 이 메시지에 답장해 주세요.
   *[other] 표시한 부분을 확인했어요. 이미지의 { $percent }%예요. 거기서 무엇을 바꿀까요? 이 메시지에 답장해 주세요.
}
region-elsewhere = 표시했을 때와 이미지의 모양이 달라졌어요. 최신 이미지에 다시 표시해 주세요.
advice-region-unused = 이 편집({ $operation })에는 표시가 영향을 주지 않아서 이미지 전체에 적용했어요.

# Many passes of a model, one after the other
drift-noted = 원본에서 여기까지 모델을 { $depth }번 거쳤고, 그때마다 화질이 조금씩 떨어져요. “원본에서 다시 만들기”를 누르면 같은 변경을 한 번에 해요.
command-replay = 모든 변경을 원본에서 한 번에 다시 하기
button-replay = ⏮️ 원본에서 다시 만들기
ask-replay = v{ $version } 버전까지의 변경 { $number }가지를 원본에서 다시 만들어요. 모델은 { $passes }번만 거쳐요:
ask-replay-item = { $number }. { $text }
offer-replay = 다시 만들기({ $price })
replay-generated = 글로 만든 이미지라서 돌아갈 원본이 없어요. “/again” 명령으로 같은 글에서 한 장 더 만들 수 있어요.
replay-nothing = 이 이미지까지 모델이 바꾼 것이 없어서 이미 가장 좋은 상태예요.
replay-once = 원본에서 여기까지 모델을 한 번만 거쳐서, 다시 만들어도 나아지지 않아요. “/again” 명령으로 다른 시안을 만들 수 있어요.
replay-lost = 이 이미지까지의 변경 일부가 이제 남아 있지 않아서 다시 만들 수 없어요.
replay-several-pictures = 중간에 이미지 여러 장을 쓴 변경이 있어서 한 번에 합칠 수 없어요. “/goto” 명령으로 돌아가서 거기서 이어서 하세요.
