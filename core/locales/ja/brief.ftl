### An instruction that is written together, field by field.

command-brief = 指示を順番に書く：対象、変更、光、雰囲気
command-brief-argument = 1行に1つずつ：対象、変更、光、雰囲気
command-brief-subject = 何についての編集ですか？
command-brief-change = どう変えますか？
command-brief-light = どんな光にしますか？
command-brief-atmosphere = どんな雰囲気にしますか？
command-brief-subject-hint = 手前の女性
command-brief-change-hint = 静かな浜辺にいるようにする
command-brief-light-hint = 左から差すやわらかな夕日
command-brief-atmosphere-hint = 映画の一場面のように静か
discord-ask-brief-title = 編集の内容を書く
brief-question = 質問{ $number }/{ $count }：{ $question } 例：「{ $hint }」。飛ばすときはハイフン（-）を返信してください。
brief-needs-change = せめて、どう変えるかを教えてください。
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }。
brief-written-subject = { $subject }：{ $change }。
brief-written-light = 光：{ $light }。
brief-written-atmosphere = 雰囲気：{ $atmosphere }。
