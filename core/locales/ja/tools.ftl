### Enlarging and cutting out: which engine, and why.

command-removebg-argument = エンジン（省略できます）

engine-unknown = ここには、これに使える「{ $engine }」というエンジンはありません。{ $names ->
    [none] これができるエンジンは1つも設定されていません。
   *[other] 使えるもの：{ $names }。
}
upscale-factor-lacking = { $engine } で拡大できるのは { $factors } です。この中から選んでください。
upscale-one-picture = { $engine } が扱えるのは画像1枚だけです。画像に返信するか、一緒に送ってください。
upscale-factor-nobody = ここには { $factor }x に拡大できるものがありません。{ $factors } から選んでください。
upscale-nobody-reaches = { $factor }x にすると{ $megapixels }メガピクセルになり、ここで作れる大きさを超えます。{ $max-factor ->
    [0] この画像は大きすぎて、これ以上拡大できません。
   *[other] この画像なら { $max-factor }x まで拡大できます。
}

## Offers
ask-upscale = どれだけ、何を使って拡大しますか？ 料金は目安です。
ask-upscale-others = 名前でも選べます：{ $names }。「/upscale 4x { $name }」のように書いてください。
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · 細部を描き直す

## Notes under a result, where nobody named an engine
advice-chosen-free = { $engine } を使いました。無料だからです。
advice-chosen-only = { $engine } を使いました（{ $price ->
    [unknown] 料金不明
   *[other] 約 { $price }
}）。{ $width } × { $height } ピクセルを作れるのは、ここではこれだけです。
advice-chosen-faces = { $engine } を使いました（{ $price ->
    [unknown] 料金不明
   *[other] 約 { $price }
}）。画像に顔があり、これは顔が得意だからです。
advice-chosen-cheapest = { $engine } を使いました（約 { $price }）。この画像に合う中で一番安いからです。
advice-chosen-first = { $engine } を使いました。料金はわかりません。
advice-faces-elsewhere = { $price ->
    [unknown] 顔には { $engine } のほうがよいかもしれません。料金はわかりません。
   *[other] 顔には { $engine } のほうがよいかもしれません（約 { $price }）。
}「/upscale { $factor }x { $engine }」と書いてください。

## For the owner
engine-unready = インストールされていないモデルが必要です：{ $operations }。「python -m bot models list」で確認できます。

# An engine that is gone, in what is made again
ask-substitute = { $gone } はここではもう使えません。代わりに { $engine } でできます。料金は目安です。
offer-substitute = { $engine } を使う · { $price }
