# Operations: what is allowed

operation-unknown = “{ $operation }”: 어떻게 하는지 몰라요.
operation-parameter-unknown = “{ $operation }”에는 “{ $parameter }” 옵션이 없어요. 쓸 수 있는 것: { $allowed }.
operation-parameter-missing = “{ $operation }”에는 { $parameter } 값이 필요해요. 알려 주고 다시 해 보세요.
operation-needs-any = “{ $operation }”에는 정도가 필요해요. 다음 중 하나를 알려 주세요: { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } 값은 { $min }~{ $max }%여야 해요. { $value }은(는) 안 돼요.
        [degrees] { $parameter } 값은 { $min }~{ $max }도여야 해요. { $value }은(는) 안 돼요.
        [px] { $parameter } 값은 { $min }~{ $max }픽셀이어야 해요. { $value }은(는) 안 돼요.
        [EV] { $parameter } 값은 { $min }~{ $max }스톱이어야 해요. { $value }은(는) 안 돼요.
        [x] { $parameter } 값은 { $min }~{ $max } 사이의 정수여야 해요. { $value }은(는) 안 돼요.
       *[other] { $parameter } 값은 { $min }~{ $max } 사이여야 해요. { $value }은(는) 안 돼요.
    }
operation-choice = { $parameter } 값으로 쓸 수 있는 것: { $allowed }. “{ $value }”은(는) 안 돼요.
operation-colour = “{ $value }”: 모르는 색이에요. “navy” 같은 영어 색 이름이나 #1f2a44 같은 코드를 써 주세요.
operation-text-empty = 써 넣을 글자가 없어요. “글자”라는 말 뒤에 따옴표로 묶어 써 주세요.
operation-text-too-long = 글자가 { $chars }자예요. { $max-chars }자까지 들어가요.
operation-ratio = “{ $value }”: 쓸 수 없는 비율이에요. 4:5나 16:9처럼 가로:세로로 써 주세요. { $max-ratio }:1까지 돼요.
operation-needs-pictures =
    { $min-images ->
        [1] 편집할 이미지가 없어요. 이미지를 보내거나 이미지에 답장해 주세요.
       *[other] 이미지가 적어도 { $min-images }장 필요해요. 앨범 하나로 함께 보내 주세요.
    }
operation-too-many-pictures = 한 번에 보낸 이미지가 너무 많아요. { $max-images }장까지 받을 수 있어요.

# Operations: what cannot be done with this picture

models-missing = 여기에 설치되지 않은 모델이 필요해요. 봇 운영자가 “python -m bot models install” 명령으로 설치할 수 있어요.
crop-nothing-left = 그렇게 자르면 아무것도 남지 않아요. 조금만 잘라 주세요.
crop-outside = 이미지({ $width } × { $height }픽셀) 바깥까지 나가요. 더 작게 잘라 주세요.
result-too-large = 그러면 { $width } × { $height }픽셀이 돼요. { $max-megapixels }메가픽셀까지 만들 수 있으니 더 작게 해 주세요.
no-faces = 이 이미지에서 얼굴을 찾지 못해서 그대로 두었어요.
tilt-not-found = 무엇을 수평으로 맞춰야 할지 모르겠어요. “기울기 2도 바로잡아 줘”처럼 각도를 알려 주세요. 음수는 시계 반대 방향이에요.
text-not-covered = { $characters }: 쓸 수 없는 글자예요. 제 글꼴에는 라틴, 그리스, 키릴 문자와 숫자, 흔한 기호만 있고 이모지는 없어요. 다르게 써 주세요.
text-does-not-fit = 아무리 작게 해도 이 이미지에 글이 들어가지 않아요. 더 짧게 써 주세요.

# Notes on results

crop-centred-without-models = 가운데를 기준으로 잘랐어요. 중요한 부분을 찾는 모델이 설치되어 있지 않아요. 봇 운영자가 “python -m bot models install” 명령으로 설치할 수 있어요.
crop-centred-without-faces = 얼굴을 찾지 못해서 가운데를 기준으로 잘랐어요.
crop-centred-without-subject = 무엇이 피사체인지 몰라서 가운데를 기준으로 잘랐어요.
crop-loses-faces = 이렇게 자르면 얼굴 { $number }개가 들어가지 않아요. 모두 남기려면 다른 모양으로 요청해 주세요.
already-level = 이미 수평이 맞아서 그대로 두었어요.
straightened-by = { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }° 돌렸어요.
