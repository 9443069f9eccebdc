### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = 「{ $text }」に変更しました。
amend-too-late = 変更前の指示で、もう作業を始めています。さらに変えたいときは、結果に返信してください。
amend-not-possible = 待機中の編集を、その内容に変えることはできません。
amend-stays = 編集は最初の指示のまま待機しています。止めるには、その下の「キャンセル」を押してください。

# Pictures that are none
picture-moves = これは動画、GIF、または動くステッカーです。扱えるのは静止画だけです。使いたい場面のスクリーンショットを、写真かファイルで送ってください。

# Groups
welcome-group = こんにちは！ 写真に返信して私をメンションするか、/edit とどう変えたいかを送ってください。ほかの写真には触れません。詳しくは /help で。

# Rights that are missing
photos-forbidden = ここで写真を送る権限がないので、ファイルで送ります。管理者が「写真を送信」の権限をくれれば送れます。
files-forbidden = 画像は完成して保存してありますが、ここで写真やファイルを送る権限がありません。管理者に「写真を送信」と「ファイルを送信」の権限を頼んでから、このメッセージに「/original」と返信してください。
cannot-write-there = 依頼されたチャットに書き込めません。権限がないか、トピックが閉じられています。書き込めるようにするよう、管理者に頼んでください。作ったものは保存してあります。それまでは、ここで画像を送ってください。

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = 写真を送って、どう変えたいか教えてください。たとえば「もっと暖かい色に」「背景を消して」「正方形にトリミング」。編集した画像をお返しします。どのバージョンも、返信したり、取り消したり、さらに編集したりできます。グループでは、私をメンションするか、写真に /edit と返信してください。
bot-short-description = 会話で写真を編集するボット。写真を送って、どう変えたいか伝えるだけです。
