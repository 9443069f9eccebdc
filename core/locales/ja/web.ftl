# The page in the browser.
web-skip = 入力欄に移動
web-conversations = 会話
web-conversation-new = 新しい会話
web-conversation-untitled = 新しい会話
web-conversation-remove = 「{ $title }」を削除
web-conversation-remove-sure = このページから「{ $title }」を削除しますか？ 中のメッセージと画像もここから削除されます。
web-conversation-remove-yes = 削除
web-conversation-removed = この会話は削除されました。新しい会話を始めてください。
web-cancel = キャンセル
web-close = 閉じる

web-welcome = 写真を送って、どう変えたいか伝える
web-welcome-how = 写真を好きな場所にドロップするか、貼り付けるか、下から選んでください。あとは、したいことを書くだけです。どの画像も、返信すれば続きを編集できます。
web-welcome-samples = 手元に写真がなければ、これで試せます。
web-sample-portrait = サンプル写真：オレンジの宇宙服の宇宙飛行士
web-sample-coffee = サンプル写真：コーヒーカップ
web-sample-cat = サンプル写真：茶トラの猫

web-messages = メッセージ
web-said-you = あなた
web-said-bot = Retouch
web-working = 作業中です
web-message-new = Retouch：{ $text }
web-message-new-picture = Retouch が画像を送りました。
web-sending = 送信しています…
web-sending-photo = 送信しています… { $percent }%
web-message-not-sent = 送信できませんでした。
web-try-again = もう一度試す
web-reply = この画像から続ける
web-reply-message = 返信
web-reply-cancel = 返信をやめる
web-continue-from = バージョン{ $number }から続けます

web-instruction = どう変えますか？
web-instruction-placeholder = どう変えますか？
web-send = 送信
web-photo-add = 写真を追加
web-photo-take = 写真を撮る
web-attachments = 送る写真
web-file-remove = { $name } を送らない
web-drop-here = ここに写真をドロップ
web-commands = コマンド

web-versions = バージョン
web-version = バージョン{ $number }
web-version-head = バージョン{ $number }（現在）

web-picture = 画像
web-picture-open = 画像を見る
web-picture-not-shown = このブラウザーではこの画像を表示できませんが、編集はできます。
web-before = 編集前
web-after = 編集後
web-before-after = 編集前と編集後の境目の位置
web-zoom = 等倍表示
web-download = 最高画質でダウンロード
web-download-named = { $name } をダウンロード

web-needs-script = このページには JavaScript が必要です。オンにして、ページを読み込み直してください。
web-connection-lost = 接続が切れました。再接続しています…
web-server-error = サーバーで問題が起きました。もう一度試してください。
web-bad-request = ページから送られた内容を理解できませんでした。読み込み直してください。
web-page-unknown = このアドレスには何もありません。
web-file-gone = この画像はもうありません。
web-file-too-large = ファイルが大きすぎます。{ $max-mb } MB までのものを送ってください。
web-too-many-files = 一度に送れる写真は{ $max-files }枚までです。
web-text-too-long = 文章が長すぎます。{ $max-chars }文字までにしてください。
web-nothing-said = 先に何か書くか、写真を追加してください。
web-upload-gone = 写真が最後まで届きませんでした。もう一度送ってください。
web-upload-stalled = アップロードが途中で止まりました。写真をもう一度送ってください。
web-button-gone = このボタンは、もうこのメッセージのものではありません。今あるボタンを使ってください。

web-token = アクセストークン
web-token-send = 開く
web-token-help = このサーバーは保護されています。設定にあるアクセストークンを入力してください。
web-token-wrong = トークンが違います。もう一度試してください。
web-too-many-logins = 間違ったトークンが続きました。1分待ってから、もう一度試してください。
web-not-logged-in = 先にアクセストークンを入力してください。ページを読み込み直すと入力できます。
web-no-visitor = ブラウザーから Cookie が送られませんでした。このページの Cookie を許可して、読み込み直してください。
web-wrong-host = このサーバーは「{ $host }」という名前では応答しません。設定の Web ホストに追加してください。
web-wrong-origin = 別のサイトがこのページを使おうとしました。何も実行していません。

web-token-needed = このままでは、{ $host } につながる人なら誰でも Web ページを開けます。設定で Web トークンを決めるか、このコンピューターだけで使ってください（ホストは 127.0.0.1 のみ）。
web-token-too-short = Web トークンが短すぎます。{ $min-chars }文字以上にしてください。
web-port-taken = Web ページを { $host } のポート { $port } で開けません。別のプログラムが使っていませんか？ 設定で別のポートを選んでください。
