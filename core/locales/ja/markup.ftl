# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] 印の付いた範囲（画像の1%未満）を編集します。
   *[other] 印の付いた範囲（画像の{ $percent }%）を編集します。
}
region-ask = { $percent ->
    [0] 印を確認しました（画像の1%未満）。そこをどう変えますか？ このメッセージに返信してください。
   *[other] 印を確認しました（画像の{ $percent }%）。そこをどう変えますか？ このメッセージに返信してください。
}
region-elsewhere = 印を付けたときと画像の形が変わっています。最新の画像に、もう一度印を付けてください。
advice-region-unused = この編集（{ $operation }）では印は関係ないので、画像全体に行いました。

# Many passes of a model, one after the other
drift-noted = 元の画像からここまでに、モデルの処理を{ $depth }回通っていて、そのたびに画質が少し落ちます。「元画像から作り直す」なら、同じ変更を1回の処理で行えます。
command-replay = 元の画像から、すべての変更を1回の処理で作り直す
button-replay = ⏮️ 元画像から作り直す
ask-replay = v{ $version } までの{ $number }個の変更を、元の画像から、モデルの処理{ $passes }回で作り直します：
ask-replay-item = { $number }. { $text }
offer-replay = 作り直す（{ $price }）
replay-generated = この画像は言葉から作られたので、戻れる元の画像がありません。「/again」で同じ言葉からもう1枚作れます。
replay-nothing = この画像はここまでモデルで変更されていないので、すでに一番良い状態です。
replay-once = 元の画像からここまで、モデルの処理は1回だけなので、作り直しても良くなりません。「/again」で別の1枚を作れます。
replay-lost = この画像までの変更の一部がもう残っていないので、作り直せません。
replay-several-pictures = 途中に複数の画像を使った変更があり、1回の処理にまとめられません。「/goto」で戻って、そこから続けてください。
