### What an editor would say about an instruction before a model is paid for it.

advice-vague = 「もっと良く」にはいろいろな意味があります。下から選ぶか、どこを変えたいか教えてください。
advice-unspecific = 「{ $change }」：どんなふうにしますか？ 下から選ぶか、自分の言葉で教えてください。
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] この写真はやわらかく均一な光で撮られていますが、新しい場面には日差しがあります。被写体の光を作り直しますか、それともやわらかい光の場面にしますか？
    [backlit] この写真は逆光で撮られていますが、新しい場面は正面から光が当たっています。被写体の光を作り直しますか、それともやわらかい光の場面にしますか？
    [dark] この写真は暗いですが、新しい場面は明るいです。被写体の光を作り直しますか、それともやわらかい光の場面にしますか？
    [sunny] この写真は強い日差しの中で撮られていますが、新しい場面には日差しがありません。被写体の光を作り直しますか、それとも日差しのある場面にしますか？
   *[none] 被写体の光を新しい場面に合わせるよう、モデルに頼みました。
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] 全員が本人とわかるままにするよう、モデルに頼みました。変えるのは指定されたところだけです。
    [others] ほかの人はそのままにするよう、モデルに頼みました。
    [product] 商品の形を保つよう、モデルに頼みました。印刷されている内容も、指定がなければそのままです。
   *[person] 本人とわかるままにするよう、モデルに頼みました。変えるのは指定されたところだけです。
}
advice-passes = { $number ->
    [1] 変更は1つです。
   *[other] 別々の変更が{ $number }個あります。1つずつなら、それぞれの仕上がりが良くなります。まとめてなら、速くて安くなります。
}
