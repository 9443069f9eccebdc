# Edits under way
queue = ここでは{ $number }件の編集が進行中または待機中です：
queue-running = { $position }. 「{ $text }」（進行中）
queue-waiting = { $position }. 「{ $text }」（待機中）
queue-more = ほかに{ $number }件あります。
queue-empty = 進行中や待機中の編集はありません。

# What was used
usage-today = 今日：編集{ $edits }回、{ $cost }。
usage-month = 今月：編集{ $edits }回、{ $cost }。
usage-unknown = そのうち{ $number }回は料金がわからないため、合計に入っていません。
usage-no-limit = ここでは編集の回数に制限はありません。
usage-left = 今日はあと{ $left }回編集できます（1日{ $limit }回まで）。あと約{ $hours }時間で日付が変わります。

# Being forgotten
ask-forgetme = あなたのデータを消去しますか？ すべてのチャットであなたが送った画像やこのボットで作った画像を、指示や履歴ごと削除し、進行中の編集も止めます。ほかの人があなたの画像から作ったものは、その人のものとして残ります。チャットのメッセージも残るので、消したい場合は先に 🗑 で削除してください。この操作は取り消せません。
forgotten = 完了しました。あなたの画像：{ $versions ->
    [0] 削除するものはありませんでした
   *[other] { $versions }枚を削除しました
}。あなたの編集：{ $edits ->
    [0] 削除するものはありませんでした
   *[other] { $edits }件を削除しました
}。
forgotten-cancelled = あなたの編集を{ $number }件止めました。
forgotten-empty-places = そのうち{ $number }枚は、ほかの人が続きを作っていました。その人の履歴には空欄が残りますが、あなたの画像、言葉、名前は残りません。
not-your-question = このボタンは質問した本人用です。自分のデータを消すには /forgetme を送ってください。
version-forgotten = v{ $number } は作った人が削除しました。別のバージョンを選ぶか、画像をもう一度送ってください。
