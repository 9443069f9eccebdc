### Recipes: well-tried edits by name.

command-recipe = 이름으로 고르는 검증된 레시피: product, portrait, social
command-recipe-argument = 그룹과 이름, 예: “product marble”. 비워 두면 목록을 보여 줘요

ask-recipe-group = 무엇으로 만들까요?
ask-recipe = { $title }: 어느 것으로 할까요? 가격은 예상이에요.
ask-recipe-others = 이름으로 더 고를 수 있어요: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = “{ $name }” 레시피 그룹은 없어요. 쓸 수 있는 것: { $known }.
recipe-unknown = { $group }에는 “{ $name }” 레시피가 없어요. 쓸 수 있는 것: { $known }.

## Notes under a result
advice-recipe-continued = 이 모양으로 자르면 중요한 부분이 잘려서, 모델이 이미지를 가장자리 바깥까지 이어 그렸어요.
advice-recipe-padded = 이 모양으로 자르면 중요한 부분이 잘려서, 빈 곳을 흐린 배경으로 채웠어요. 말로 편집하는 엔진이 있으면 이미지 자체를 이어 그릴 수 있어요.
advice-recipe-without-model = 모델 없이 이미지에 있는 것으로만 만들었어요. 말로 편집하는 엔진이 있으면 이 레시피로 더 많은 것을 할 수 있어요.

## For the owner: files of recipes
recipes-missing = 레시피 폴더 { $path }이(가) 없어요. 만들거나 [recipes] 섹션의 “folder”를 고치세요.
recipes-unreadable = 레시피 파일 { $path }을(를) 읽을 수 없어요: { $reason }
recipes-unknown-key = 레시피 파일 { $path }에 모르는 키가 있어요: { $key }. 쓸 수 있는 키는 docs/recipes.md에 모두 있어요.
recipes-bad-value = 레시피 파일 { $path }에서 { $key } 값을 쓸 수 없어요: { $reason }
recipe-is-empty = 레시피에는 프롬프트, 단계, 비율 중 하나가 필요해요.
recipe-needs-prompt = 프롬프트가 있고 비율이 없는 레시피에만 쓸 수 있어요.
recipe-file-name = 파일 이름은 그룹 이름과 같아요. 영문 소문자, 숫자, 하이픈으로 20자까지이고, 글자로 시작해요.
check-recipes = 레시피 { $number }개, 그룹: { $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = 인물 사진
recipe-title-portrait-outdoor = 야외
recipe-title-portrait-rooftop = 옥상
recipe-title-portrait-studio-light = 스튜디오 조명
recipe-title-portrait-golden-hour = 골든 아워
recipe-title-portrait-headshot = 프로필 사진
recipe-title-portrait-black-and-white = 흑백
recipe-title-product = 제품 사진
recipe-title-product-white-studio = 흰색 스튜디오
recipe-title-product-kitchen = 주방
recipe-title-product-marble = 대리석
recipe-title-product-beach = 해변
recipe-title-product-wood = 나무
recipe-title-product-lifestyle = 라이프스타일
recipe-title-product-dark = 어둡고 극적인
recipe-title-social = 소셜 미디어
recipe-title-social-square = 정사각형 1:1
recipe-title-social-portrait = 세로 4:5
recipe-title-social-story = 스토리 9:16
recipe-title-social-wide = 와이드 16:9
