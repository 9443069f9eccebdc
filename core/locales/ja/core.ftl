# Acknowledgement and progress
status-queued = 受け付けました。あなたの前に{ $ahead }件の編集があります。
status-working = 作業中です…
status-working-since = 作業中です… { $seconds }秒
status-progress = 作業中です… { $percent }%
status-cancelled = キャンセルしました。画像は元のままです。

# Captions
caption-instruction = 「{ $text }」
caption-version = v{ $number }
caption-version-from = v{ $number }（v{ $parent } から）
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) }秒
cost-cents = ${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = 無料
cost-unknown = 料金不明
shown-compressed = このチャットの上限（{ $limit-mb } MB）に合わせて { $format } に圧縮しました。画素数はそのままです。
shown-smaller = このチャットの上限（{ $limit-mb } MB）に合わせて縮小しました。「/export avif」なら、元のサイズのまま容量を減らせます。
original-too-large = 送られた元のファイルはこのチャットの上限を超えるため、これはボットが保存しているコピーです。

# Pictures as they come in
picture-ready = 受け取りました。このメッセージに返信して、どう変えたいか教えてください。例：「もっと暖かい色に」「正方形にトリミング」
picture-recompressed = このチャットで写真が圧縮されました。最高画質で使うには、ファイルとして送ってください。
picture-lost = この画像はもうボットに保存されていません。もう一度送ってください。

# What a person can put right
nothing-to-edit = 編集する画像がまだありません。写真を送ってから、どう変えたいか教えてください。グループでは、私が見られるように、メンションするか、私の画像に返信してください。
too-many-steps = 一度に{ $number }個の変更になっています。一度にできるのは{ $most }個までです。残りはあとで教えてください。
instruction-missing = どう変えたいか書いてください。例：「/edit もっと暖かい色に」
instruction-too-long = { $length }文字あります。指示は{ $max-chars }文字までです。短くしてください。
ask-instruction = どう変えますか？ このメッセージに返信してください。
not-understood = わかりませんでした。下のどれかを試すか、別の言い方で教えてください。
version-unknown = その画像はもう見つかりません。続けるには、もう一度送ってください。
version-number-unknown = v{ $number } はありません。この画像のバージョンは v{ $last } までです。
nothing-to-undo = これが最初のバージョンなので、取り消すものはありません。
nothing-to-redo = このバージョンからはまだ何も作られていないので、やり直すものはありません。
nothing-to-repeat = これは送られたままの画像で、繰り返す編集がありません。どう変えたいか教えてください。
nothing-to-cancel = キャンセルするものはありません。その編集は完了したか、すでにキャンセルされています。
nothing-to-retry = その編集は、ここからは再試行できません。画像に返信して、どう変えたいか教えてください。
nothing-to-delete = 私の画像をチャットから消すには、その画像に /delete と返信してください。
already-retried = その編集はすでに再試行しました。もう一度行うと二重に課金されるおそれがあります。代わりに画像に返信してください。
not-your-edit = これができるのは、この編集を始めた人だけです。
goto-needs-number = どのバージョンか指定してください。例：「/goto 3」
upscale-not-understood = 「{ $argument }」がわかりませんでした。「/upscale 2x」や「/upscale 4x」のように書いてください。
command-unknown = /{ $command } というコマンドはありません。できることは /help で見られます。

# Rules of the owner
not-allowed = あなたはこのボットの利用者リストに入っていません。オーナーに、この ID を追加してもらってください：{ $user-id }
quota-used-up = 今日の編集{ $limit }回を使い切りました。あと約{ $hours }時間で元に戻ります。

# Engines
no-engine-for-this = これ（{ $operation }）ができるエンジンは、ここには設定されていません。ボットのオーナーが追加できます。OpenAI のキーがあれば、言葉での編集が使えるようになります。
engine-too-slow = 時間がかかりすぎたので止めました。料金はかかっていません。小さめの画像か、簡単な編集で試してください。
outcome-unknown = 画像サービスから時間内に返事がなく、編集されたか、課金されたかがわかりません。自動では送り直しません。もう一度試すなら「再試行」を押してください。
something-went-wrong = こちらで問題が起きました。画像は無事です。また起きたら、この番号をボットのオーナーに伝えてください：{ $error-id }

# The installation
database-in-use = 別の Retouch が { $path } を使っています。先に止めるか、こちらに専用のフォルダーを用意してください。
database-unusable = データベース { $path } を開けません：{ $reason }。フォルダーがあるか、書き込めるかを確認してください。

# Several pictures, several takes
picture-of = { $count } 枚中 { $number } 枚目の画像：
ask-album = 画像が{ $number }枚あります。1枚ずつ編集しますか、それとも1枚にまとめますか？
offer-each = 1枚ずつ編集（{ $number }回 · { $price }）
offer-combine = 1枚にまとめる（1回 · { $price }）
proposal-unknown = その選択肢はもう使えません。どこを変えたいか、もう一度教えてください。
picked = これからは v{ $number } があなたの画像です。次はどう変えますか？
variants-out-of-range = 一度に作れるのは2〜{ $most }枚です。「/variants 3 空をピンクに」や「/variants 赤いシャツ | 青いシャツ」のように書いてください。
variants-empty = 「|」で区切るときは、中身のある案を2つ以上書いてください。たとえば「/variants 赤いシャツ | 青いシャツ」のように。
variants-are-the-same = この編集は正確なので、何枚作っても同じになります。「/variants 暖かく | 冷たく」のように、違う内容を書いてください。
generate-needs-words = 何を描くか書いてください。例：「/generate wide: 夜明けの灯台」

# Files to take away
export-not-understood = 「{ $argument }」がわかりませんでした。「/export jpeg under 500 KB」「/export webp 1080x1350」「/export png, jpeg」のように書いてください。
export-out-of-range = その値は使えません。画質は1〜100、DPI は36〜2400、辺の長さは16384 px まで、容量の上限は1 KB 以上です。
export-too-large = { $format } では、この画像をこのサイズのまま { $limit-kb } kB に収められません。1080px など小さめのサイズか、別の形式を指定してください。
file-too-large-for-chat = このファイルは、このチャットの上限（{ $limit-mb } MB）を超えています。サイズを小さくするか、JPEG、WebP、AVIF を指定してください。
