welcome = 안녕하세요! 사진을 보내고 무엇을 바꿀지 알려 주세요. 예: “더 따뜻하게”, “정사각형으로 잘라 줘”, “햇살 좋은 해변에 있는 것처럼 바꿔 줘”. 어떤 이미지든 답장하면 이어서 편집할 수 있어요. 전체 기능은 /help 명령으로 볼 수 있어요.
help = 설명을 붙여 사진을 보내거나, 이미지에 답장으로 무엇을 바꿀지 써 주세요. 예전 이미지에 답장하면 거기서부터 이어져요. 아무것도 사라지지 않으니 마음껏 취소하고, 다시 실행하고, 예전으로 돌아가세요.

model-has-no-part = 이 편집에는 모델이 할 수 있는 일이 없어요. 이미지에 답장으로 무엇을 바꿀지 알려 주세요.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = 말한 대로 이미지 바꾸기
command-edit-argument = 무엇을 바꿀지
command-undo = 바로 전 버전으로 돌아가기
command-redo = 실행 취소한 뒤 다시 앞으로 가기
command-reset = 첫 버전으로 돌아가기
command-goto = 번호로 버전 찾아가기
command-goto-argument = 번호, 예: 3
command-history = 모든 버전과 갈래를 한 장에 보기
command-compare = 편집 전후를 나란히 보기
command-compare-argument = 비교할 버전, 예: 1. “gif”라고 쓰면 넘겨 보는 움직이는 이미지
command-again = 마지막 편집 한 번 더 하기
command-variants = 골라 볼 수 있게 시안 여러 장 만들기
command-variants-argument = 몇 장을 만들고 무엇을 바꿀지. 또는 | 로 나눈 여러 시안
command-generate = 글로 새 이미지 만들기
command-generate-argument = 무엇을 그릴지. 앞에 “wide:”, “story:”, “draft:”를 붙여도 돼요
command-imagine = /generate 명령과 같음
command-imagine-argument = 무엇을 그릴지
command-upscale = 디테일을 살려 확대하기
command-upscale-argument = 배율: 2x, 4x, 6x. 엔진도 고를 수 있어요
command-removebg = 배경을 투명하게 지우고 피사체만 남기기
command-original = 최고 화질 파일 받기
command-export = 이미지를 다른 파일로 받기
command-export-argument = 예: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = 진행 중이거나 기다리는 편집 멈추기
command-queue = 여기서 진행 중이거나 기다리는 편집 보기
command-usage = 오늘과 이번 달 사용량, 남은 횟수 보기
command-forgetme = 저장된 내 데이터 모두 삭제하기
command-help = 이 봇이 할 수 있는 일

# Labels of buttons: 80 characters at most
button-edit = ✏️ 편집
button-undo = ↩️ 실행 취소
button-redo = ↪️ 다시 실행
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 한 번 더
button-model = ✨ 모델 사용
button-variants = 🎲 시안 여러 장
button-pick = ✅ 이걸로 선택
button-more = 🎲 비슷하게 더
button-upscale = ⬆️ 확대
button-removebg = ✂️ 배경 제거
button-compare = 🆚 비교
button-compare-gif = 🎞 넘겨 보며 비교
button-original = 📄 원본 파일
button-delete = 🗑 삭제
button-cancel = ❌ 취소
button-cancel-number = ❌ { $number }번 취소
button-forgetme = 🗑 네, 모두 삭제해 주세요
button-retry = 🔁 다시 시도
