### Enlarging and cutting out: which engine, and why.

command-removebg-argument = 엔진(비워 둬도 돼요)

engine-unknown = 여기에는 이 작업을 하는 “{ $engine }” 엔진이 없어요. { $names ->
    [none] 할 수 있는 엔진이 하나도 설정되어 있지 않아요.
   *[other] 쓸 수 있는 것: { $names }.
}
upscale-factor-lacking = { $engine } 엔진의 확대 배율: { $factors }. 이 중에서 골라 주세요.
upscale-one-picture = { $engine } 엔진은 이미지 한 장으로만 작업해요. 이미지에 답장하거나 함께 보내 주세요.
upscale-factor-nobody = 여기에는 { $factor }x로 확대하는 엔진이 없어요. 다음 중에서 골라 주세요: { $factors }.
upscale-nobody-reaches = { $factor }x로 하면 { $megapixels }메가픽셀이 되는데, 여기서는 아무 엔진도 할 수 없어요. { $max-factor ->
    [0] 이 이미지는 너무 커서 더 확대할 수 없어요.
   *[other] 이 이미지는 { $max-factor }x까지 확대할 수 있어요.
}

## Offers
ask-upscale = 얼마나, 무엇으로 확대할까요? 가격은 예상이에요.
ask-upscale-others = 이름으로 더 고를 수 있어요: { $names }. “/upscale 4x { $name }”처럼 써 주세요.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · 다시 그림

## Notes under a result, where nobody named an engine
advice-chosen-free = 무료라서 { $engine } 엔진을 썼어요.
advice-chosen-only = { $engine } 엔진을 썼어요({ $price ->
    [unknown] 가격 알 수 없음
   *[other] 약 { $price }
}). 여기서 { $width } × { $height }픽셀을 만들 수 있는 것은 이 엔진뿐이에요.
advice-chosen-faces = { $engine } 엔진을 썼어요({ $price ->
    [unknown] 가격 알 수 없음
   *[other] 약 { $price }
}). 이미지에 얼굴이 있는데, 얼굴에 맞게 만든 엔진이에요.
advice-chosen-cheapest = { $engine } 엔진을 썼어요(약 { $price }). 이 이미지에 맞는 것 중 가장 싸요.
advice-chosen-first = { $engine } 엔진을 썼어요. 비용은 알 수 없어요.
advice-faces-elsewhere = { $price ->
    [unknown] 얼굴에는 { $engine } 엔진이 더 나을 수 있어요. 비용은 알 수 없어요.
   *[other] 얼굴에는 { $engine } 엔진이 더 나을 수 있어요(약 { $price }).
} “/upscale { $factor }x { $engine }”라고 써 주세요.

## For the owner
engine-unready = 설치되지 않은 모델이 필요해요: { $operations }. “python -m bot models list” 명령으로 확인하세요.

# An engine that is gone, in what is made again
ask-substitute = { $gone } 엔진은 이제 여기에 설정되어 있지 않아요. 대신 { $engine } 엔진으로 할 수 있어요. 가격은 예상이에요.
offer-substitute = { $engine } 사용 · { $price }
