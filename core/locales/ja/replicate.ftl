### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } ではこれはできません。別のエンジンを試してください。
replicate-one-picture = { $engine } が扱えるのは画像1枚だけです。画像に返信するか、一緒に送ってください。
replicate-factor-unknown = { $engine } で拡大できるのは { $factors } です。この中から選んでください。
replicate-already-large = この画像はすでに { $engine } には大きすぎます。作れるのは{ $megapixels }メガピクセルまでです。別のエンジンを試してください。
replicate-too-long = この画像は { $engine } には細長すぎます。トリミングするか、別のエンジンを試してください。

## For the owner
replicate-token-refused = Replicate が API トークンを受け付けません。オーナーが有効なトークンを設定に入れる必要があります。
replicate-no-credit = このボットの Replicate アカウントに残高がないか、支払いが設定されていません。オーナーが replicate.com/account/billing で設定できます。
replicate-forbidden = Replicate はこのアカウントに { $model } の使用を認めていません。
replicate-model-missing = Replicate はモデル { $model } の提供を終えたか、このアカウントには提供していません。別のエンジンを試してください。オーナーはボットを更新してください。
replicate-input-refused = モデル { $model } が、ボットの送る内容を受け付けなくなりました（{ $detail }）。別のエンジンを試してください。オーナーはボットを更新してください。
replicate-schema-changed = モデル { $model } が変わりました：{ $changes }。オーナーはボットを更新してください。
replicate-request-refused = Replicate がこのリクエストを受け付けませんでした（ステータス { $status }）。別のエンジンを試してください。

## Limits
replicate-rate-limited = Replicate は今、このボットからの作業をこれ以上受け付けていません。1分後にもう一度試してください。
replicate-rate-limited-for = Replicate は今、このボットからの作業をこれ以上受け付けていません。{ $seconds }秒後にもう一度試してください。

## When a model fails
replicate-refused = { $model } の安全チェックがこの画像を拒否しました。また拒否されるので、別の画像を使ってください。
replicate-picture-too-large = 画像がこのモデルには大きすぎます。小さくするか、別のエンジンを試してください。
replicate-picture-unread = モデル { $model } が画像を読み込めませんでした。もう一度試すか、別のエンジンを試してください。
replicate-out-of-memory = { $model } の共有マシンのメモリーが足りなくなりました。もう一度試すか、別のエンジンを試してください。
replicate-trouble = Replicate で { $model } に問題が起きました。数分後にもう一度試すか、別のエンジンを試してください。
replicate-model-failed = モデル { $model } がこの画像の処理に失敗しました。別のエンジンを試してください。
replicate-not-started = モデル { $model } が時間内に始まりませんでした。料金はかかっていません。数分後にもう一度試すか、別のエンジンを試してください。
replicate-too-slow = モデル { $model } に時間がかかりすぎたので止めました。それまでの時間には課金された可能性があります。「再試行」を押すか、別のエンジンを試してください。
replicate-cancelled = Replicate 側で { $model } がキャンセルされました。それまでの時間には課金された可能性があります。もう一度試すなら「再試行」を押してください。

## When the answer fails
replicate-unreachable = 今は Replicate に接続できません。料金はかかっていません。数分後にもう一度試してください。
replicate-no-answer = Replicate から返事がありませんでした。作業が済んで課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
replicate-no-picture = モデル { $model } は、画像を出さずに終わりました。課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
replicate-not-a-picture = モデルの結果は、読み込める画像ではありませんでした。課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
replicate-no-cut-out = モデルの結果の背景が透明になっていません。課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
replicate-result-lost = 結果を Replicate から取得できませんでした。課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
replicate-result-foreign = 結果のアドレスが Replicate のものではないので、取得しませんでした。課金された可能性があります。
replicate-result-too-large = 結果が大きすぎて取得できません。課金された可能性があります。倍率を小さくしてください。

## Notes under a result
replicate-factor-reduced = { $engine } が作れるのは{ $megapixels }メガピクセルまでなので、{ $factor }x に拡大しました。
replicate-input-reduced = { $engine } に合わせて、先に画像を { $width } × { $height } ピクセルに縮小しました。
replicate-smaller-than-wanted = モデルが作ったのは { $width } × { $height } ピクセルで、指定より小さくなりました。
replicate-faces-may-change = { $engine } は細部を描き足すので、顔や文字が変わって見えることがあります。
