config-missing = 設定ファイル { $path } がありません。config.example.toml を config.toml にコピーして編集してください。
config-unreadable = 設定ファイル { $path } を読み込めません：{ $reason }
config-unknown-key = 設定に不明なキーがあります：{ $key }。使えるキーは config.example.toml で確認できます。
config-bad-value = 設定 { $key } の値は使えません：{ $reason }

input-not-read = 画像 { $path } を読み込めません：{ $reason }
output-not-written = 結果を { $path } に書き込めません：{ $reason }
output-format-unknown = { $path } の形式がわかりません。ファイル名の末尾を次のどれかにしてください：{ $known }。
pictures-not-combined = 画像が{ $number }枚指定されましたが、この指示に使えるのは1枚です。1枚だけにするか、コラージュなど、全部を使って何を作るかを指定してください。
plan-is-empty = 指示を理解できませんでした。たとえば、こう書いてみてください：{ $suggestions }

run-connected = 接続しました：{ $platform } { $place }
run-how-telegram = Telegram：@BotFather でトークンを発行し、TELEGRAM_BOT_TOKEN に設定して起動し直してください。
run-how-web = ローカルページ：ほかのプラットフォームが設定されていないとき、または [web] で enabled = true のときに開きます。
run-how-discord = Discord：開発者ポータルでアプリケーションを作り、ボットのトークンを DISCORD_BOT_TOKEN に設定して起動し直してください。
run-how-openai = 言葉での編集：OpenAI のキーを OPENAI_API_KEY に設定して起動し直してください。それまではローカルエンジンだけで動きます。
run-stopping = 停止します。進行中の編集は終わるまで待ちます。

engine-needs = 未設定（必要なもの：{ $needs }）
engine-ready = 準備完了
check-works = 正常
check-no-answer = 時間内に応答がありませんでした。ネットワークと設定したアドレスを確認してください。
check-everybody-allowed = ボットを見つけた人は誰でも使えます。制限するには [policy] で allowed_users か allowed_chats を設定してください。
check-passed = 設定されているものはすべて正常です。
check-problems = 解決が必要な問題が{ $number }件あります。

model-state-installed = インストール済み
model-state-missing = 未インストール
model-state-damaged = 破損しています。もう一度インストールしてください

models-installing = ローカルエンジンのモデルをダウンロードしています（初回のみ）…
models-later = モデルなしで Retouch を起動します。拡大は簡易な方法で行い、切り抜きと顔の処理はまだ使えません。次のコマンドでやり直せます：python -m bot models install
