# Several processes
role-needs-shared-storage = 役割「{ $role }」はほかのプロセスと作業を分担します。先に [storage] の「database_url」と「blob_url」を設定してください。
role-needs-platform = 役割「{ $role }」には Telegram か Discord が必要です。ローカルページは、役割が「all」のプロセスが提供します。

# Upkeep
migrate-up-to-date = データベースは最新です（バージョン{ $newest }）。
migrate-pending = データベースはバージョン{ $before }です。「python -m bot migrate」でバージョン{ $newest }に上げられます。先にバックアップしてください。
migrate-done = データベースをバージョン{ $before }から{ $newest }に上げました。
database-too-new = データベースはバージョン{ $found }で、より新しいRetouchが作ったものです。このプログラムが扱えるのはバージョン{ $newest }までです。新しいほうを起動してください。
move-target-missing = 移行先はどこですか。[storage] セクションに「database_url」と「blob_url」を設定するか、両方を指定してください: --to DATABASE_URL BLOB_URL
move-nothing-there = { $path } にはインストールがありません。
move-target-not-empty = 移行先のデータベースにはすでに画像があります。空のものを指定してください。
move-rows-differ = 移行先のテーブル { $table } が、コピーした内容と一致しません。何も移していません。空のデータベースで、もう一度試してください。
move-pictures = { $number }個の画像ファイルをコピーし、ダイジェストと照合しました。
move-done = { $rows }行をコピーしました。「database_url」と「blob_url」を設定してボットを起動し、動作を確認できるまで古いフォルダーを残しておいてください。
backup-only-embedded = このコマンドでバックアップできるのは、1つのフォルダーで動くインストールだけです。PostgreSQL の場合は、先に pg_dump を実行し、次にオブジェクトストアをコピーしてください。
backup-not-written = バックアップ { $path } を書き込めませんでした：{ $reason }。途中のファイルは残っていません。
backup-done = { $path } に、データベースと{ $number }個の画像ファイルを保存しました。
backup-misses = インストール自体で、{ $number }個の画像ファイルが欠けているか壊れています。古いバックアップを探してください。
restore-not-empty = { $path } にはすでにインストールがあります。先に移すか、別のフォルダーを指定してください。
restore-not-read = { $path } は完全なバックアップではありません：{ $reason }。何も変更していません。
restore-done = { $path } にインストールを復元しました。{ $number }個の画像ファイルを、すべてダイジェストと照合しました。

# Set aside
edit-set-aside = この編集の途中で何度も停止したので、今は保留にしています。画像は無事です。この番号をボットのオーナーに伝えてください：{ $edit-id }

# Jobs
jobs-none = 待機中、進行中、保留中の編集はありません。
jobs-unknown = 編集 { $edit-id } はありません。「python -m bot jobs list」で一覧を見られます。
jobs-not-set-aside = 編集 { $edit-id } は保留になっていないので、再試行するものはありません。
jobs-finished = 編集 { $edit-id } は完了しているので、破棄するものはありません。
jobs-retried = 編集 { $edit-id } を待機中に戻しました。画像を保存済みのステップに、もう一度料金がかかることはありません。
jobs-dropped = 編集 { $edit-id } を破棄しました。

# Telegram by webhook
telegram-webhook-url = [telegram] の「webhook_url」は https:// で始まり、このボットにつながる必要があります。例：https://bot.example.org/telegram
telegram-webhook-secret = [telegram] の「webhook_secret」は、英数字、_、- からなる16〜256文字にしてください。これがないと、誰でも他人になりすましてボットにメッセージを送れてしまいます。
telegram-webhook-port-taken = Telegram からの呼び出しを { $host } のポート { $port } で受けられません。別のプログラムが使っています。別の「webhook_port」を選んでください。

# Discord's shards
discord-shards-wrong = [discord] の「shard_ids」は0以上「shard_count」未満の数字にしてください。「shard_count」にも数字が必要です。

# Watching
watch-port-taken = メトリクスを { $host } のポート { $port } で提供できません。別のプログラムが使っています。[watch] で別の「port」を選んでください。

# Platforms
picture-not-fetched = サービスの応答がなく、チャットから画像を取得できませんでした。1分後にもう一度送ってください。
