### Recipes: well-tried edits by name.

command-recipe = 名前で選ぶ定番レシピ：product、portrait、social
command-recipe-argument = グループと名前（例：「product marble」）。省略すると一覧を表示

ask-recipe-group = 何に仕上げますか？
ask-recipe = { $title }：どれにしますか？ 料金は目安です。
ask-recipe-others = 名前でも選べます：{ $names }。
offer-recipe = { $title } · { $price }
recipe-group-unknown = 「{ $name }」というレシピのグループはありません。使えるもの：{ $known }。
recipe-unknown = { $group } に「{ $name }」というレシピはありません。使えるもの：{ $known }。

## Notes under a result
advice-recipe-continued = この形にトリミングすると大事な部分が切れてしまうので、モデルが画像を端の外側まで描き足しました。
advice-recipe-padded = この形にトリミングすると大事な部分が切れてしまうので、足りない部分をぼかしで埋めました。言葉で編集するエンジンがあれば、画像そのものを描き足せます。
advice-recipe-without-model = モデルを使わず、画像にあるものだけで作りました。言葉で編集するエンジンがあれば、このレシピはもっと多くのことができます。

## For the owner: files of recipes
recipes-missing = レシピのフォルダー { $path } がありません。作成するか、[recipes] の「folder」を直してください。
recipes-unreadable = レシピファイル { $path } を読み込めません：{ $reason }
recipes-unknown-key = レシピファイル { $path } に不明なキーがあります：{ $key }。使えるキーは docs/recipes.md で確認できます。
recipes-bad-value = レシピファイル { $path } の { $key } は使えません：{ $reason }
recipe-is-empty = レシピにはプロンプト、手順、比率のどれかが必要です。
recipe-needs-prompt = これは、プロンプトがあって比率がないレシピ用です。
recipe-file-name = ファイル名はグループと同じ名前にします。英小文字、数字、ハイフンで20文字まで、先頭は文字です。
check-recipes = レシピ{ $number }個、グループ：{ $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = ポートレート
recipe-title-portrait-outdoor = 屋外
recipe-title-portrait-rooftop = 屋上
recipe-title-portrait-studio-light = スタジオ照明
recipe-title-portrait-golden-hour = 夕暮れの光
recipe-title-portrait-headshot = プロフィール写真
recipe-title-portrait-black-and-white = 白黒
recipe-title-product = 商品写真
recipe-title-product-white-studio = 白いスタジオ
recipe-title-product-kitchen = キッチン
recipe-title-product-marble = 大理石
recipe-title-product-beach = 浜辺
recipe-title-product-wood = 木目
recipe-title-product-lifestyle = 暮らしの中
recipe-title-product-dark = 暗くドラマチック
recipe-title-social = SNS
recipe-title-social-square = 正方形 1:1
recipe-title-social-portrait = 縦長 4:5
recipe-title-social-story = ストーリー 9:16
recipe-title-social-wide = ワイド 16:9
