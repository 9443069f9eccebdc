# Operations: what is allowed

operation-unknown = 「{ $operation }」のやり方がわかりません。
operation-parameter-unknown = 「{ $operation }」では「{ $parameter }」を指定できません。指定できるもの：{ $allowed }。
operation-parameter-missing = 「{ $operation }」には { $parameter } が必要です。指定してもう一度試してください。
operation-needs-any = 「{ $operation }」には程度の指定が必要です。次のどれかを指定してください：{ $allowed }。
operation-number =
    { $unit ->
        [percent] { $parameter } に指定できるのは{ $min }〜{ $max }%です。{ $value } は使えません。
        [degrees] { $parameter } に指定できるのは{ $min }〜{ $max }度です。{ $value } は使えません。
        [px] { $parameter } に指定できるのは{ $min }〜{ $max }ピクセルです。{ $value } は使えません。
        [EV] { $parameter } に指定できるのは{ $min }〜{ $max }段です。{ $value } は使えません。
        [x] { $parameter } に指定できるのは{ $min }〜{ $max }の整数です。{ $value } は使えません。
       *[other] { $parameter } に指定できるのは{ $min }〜{ $max }です。{ $value } は使えません。
    }
operation-choice = { $parameter } に指定できるのは { $allowed } です。「{ $value }」は使えません。
operation-colour = 色「{ $value }」がわかりません。「navy」のような英語の色名か、#1f2a44 のようなコードで指定してください。
operation-text-empty = 書き込む文字がありません。「文字」という言葉のあとに、引用符で囲んで書いてください。
operation-text-too-long = この文字列は{ $chars }文字あります。入るのは{ $max-chars }文字までです。
operation-ratio = 「{ $value }」は比率として使えません。4:5 や 16:9 のように「幅:高さ」で書いてください（{ $max-ratio }:1 まで）。
operation-needs-pictures =
    { $min-images ->
        [1] 編集する画像がありません。画像を送るか、画像に返信してください。
       *[other] これには少なくとも{ $min-images }枚の画像が必要です。1つのアルバムにまとめて送ってください。
    }
operation-too-many-pictures = 一度に送る画像が多すぎます。{ $max-images }枚まで受け取れます。

# Operations: what cannot be done with this picture

models-missing = これに必要なモデルが、ここにはインストールされていません。ボットのオーナーが「python -m bot models install」でインストールできます。
crop-nothing-left = そのトリミングでは何も残りません。切り取る範囲を小さくしてください。
crop-outside = それでは画像（{ $width } × { $height } ピクセル）の外に出てしまいます。範囲を小さくしてください。
result-too-large = それでは { $width } × { $height } ピクセルになります。作れるのは{ $max-megapixels }メガピクセルまでです。小さめに指定してください。
no-faces = この画像に顔が見つからないので、そのままにしました。
tilt-not-found = どこを水平にすればよいかわかりません。「2度まっすぐに」のように角度を教えてください。マイナスなら反時計回りです。
text-not-covered = { $characters } は書けません。使えるのはラテン文字、ギリシャ文字、キリル文字、数字、一般的な記号だけで、絵文字はありません。別の書き方にしてください。
text-does-not-fit = この文字列は、どんなに小さくしても画像に入りません。短くしてください。

# Notes on results

crop-centred-without-models = 中央に合わせてトリミングしました。大事な部分を見つけるモデルが、ここにはインストールされていません。ボットのオーナーが「python -m bot models install」でインストールできます。
crop-centred-without-faces = 顔が見つからないので、中央に合わせてトリミングしました。
crop-centred-without-subject = 被写体がわからないので、中央に合わせてトリミングしました。
crop-loses-faces = このトリミングには{ $number }人の顔が入りません。全員を残すには、別の形を指定してください。
already-level = この画像はもう水平なので、そのままにしました。
straightened-by = { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°回転しました。
