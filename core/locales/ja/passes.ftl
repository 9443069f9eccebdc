### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = 変更{ $number }/{ $count }です。
series-stopped = 変更{ $number }/{ $count }で止まりました。それまでの結果は残っています。
button-skip = ⏭ 飛ばして続ける

# Several changes by a model
ask-passes = 別々の変更が{ $number }個あります。1つずつ行えば、取り消しも1つずつできます。まとめて行えば、安くなりますが、正確さは下がります：
ask-passes-item = { $number }. { $text }
ask-passes-exact = モデルの要らない変更は、一緒に正確に行います。
offer-passes = { $number }個の変更を順に行う · { $price }
offer-together = まとめて行う · { $price }
button-replan = ✏️ リストを編集
button-drop = ✖️ キャンセル
ask-replan = 行いたい変更を、順番どおりに1行に1つずつ書いて返信してください。今はこうなっています：
discord-ask-replan-title = どの変更を、どの順番で行うか
discord-ask-replan-label = 1行に1つの変更
discord-ask-replan-placeholder = 背景を日差しの明るい浜辺に
nothing-started = やめました。何も変更されず、料金もかかっていません。
already-started = それはもう始まっています。結果は下に出ます。さらに変えたいときは、画像に返信してください。

# What had no effect
advice-unchanged = 画像がほとんど変わりませんでした。場所と変更をもっと具体的に書いてください。下のボタンなら、よりはっきりした言い方でやり直します。

# What is vague, or lacks a word
offer-anyway = このまま行う · { $price }
