### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI の画像モデルにできるのは画像の編集と生成で、これはできません。別のエンジンを試してください。
openai-no-source = 編集する画像がありません。画像に返信するか、一緒に送ってください。
openai-too-many-pictures = 1回の編集に使える画像は{ $max }枚までです。枚数を減らして、もう一度試してください。
openai-no-prompt = どう変えたいか、ひとこと教えてください。
openai-prompt-too-long = 指示が長すぎます。{ $max }文字までです。短くして、もう一度試してください。
openai-quality-unknown = モデル { $model } には「{ $quality }」という品質はありません。使えるもの：{ $allowed }。
openai-mask-size = マスクは画像とまったく同じサイズ（{ $width } × { $height } ピクセル）でなければなりません。

## Refused by the safety system
openai-refused = OpenAI の安全システムがこの編集を拒否しました。同じ内容ではまた拒否されるので、言い方を変えるか、別の画像を使ってください。
openai-refused-for = OpenAI の安全システムがこの編集を拒否しました（{ $categories }）。同じ内容ではまた拒否されるので、言い方を変えるか、別の画像を使ってください。
openai-picture-refused = OpenAI の安全システムが画像そのものを拒否しました。また拒否されるので、別の画像を使ってください。
openai-prompt-refused = OpenAI の安全システムが指示の言葉を拒否しました。同じ言葉ではまた拒否されるので、言い方を変えてください。

## Limits and money
openai-rate-limited = OpenAI は今、このボットからの画像をこれ以上受け付けていません。1分後にもう一度試してください。
openai-rate-limited-for = OpenAI は今、このボットからの画像をこれ以上受け付けていません。{ $seconds }秒後にもう一度試してください。
openai-no-credit = このボットの OpenAI アカウントの残高がありません。オーナーが platform.openai.com の Billing で追加できます。
openai-billing-limit = このボットの OpenAI アカウントが請求の上限に達しました。オーナーが platform.openai.com の Limits で引き上げられます。
openai-billing-inactive = このボットの OpenAI アカウントでは支払いが有効になっていません。オーナーが platform.openai.com の Billing で設定できます。
openai-organization-usage = OpenAI の組織の使用量が上限に達しました。オーナーが platform.openai.com の Limits で引き上げられます。
openai-organization-spend = OpenAI の組織の支出が上限に達しました。オーナーが platform.openai.com の Limits で引き上げられます。
openai-project-spend = OpenAI のプロジェクトの支出が上限に達しました。オーナーが platform.openai.com のプロジェクト設定で引き上げられます。

## For the owner
openai-key-refused = OpenAI が API キーを受け付けません。オーナーが有効なキーを設定に入れる必要があります。
openai-model-missing = OpenAI はこのアカウントにモデル { $model } を提供していません。オーナーが設定で別のモデルを選べます。
openai-unverified = このアカウントで { $model } を使うには、OpenAI で組織の認証が必要です。オーナーが platform.openai.com の Organization settings で認証できます。
openai-forbidden = OpenAI はこのアカウントに { $model } の使用を認めていません。オーナーは、キーの権限と対応している国を確認してください。
openai-parameter-unknown = モデル { $model } には「{ $parameter }」という設定はありません。オーナーが別のモデルを選ぶか、ボットを更新してください。
openai-parameter-value = モデル { $model } は「{ $parameter }」のこの値を受け付けません。オーナーが設定を変えるか、ボットを更新してください。
openai-request-refused = OpenAI がこのリクエストを受け付けませんでした（{ $code }）。別の指示か、別の画像を試してください。

## About the picture
openai-picture-invalid = OpenAI が画像を読み込めませんでした。JPEG か PNG で、もう一度送ってください。
openai-picture-format = OpenAI はこの種類の画像を受け付けません。JPEG か PNG で、もう一度送ってください。
openai-picture-mode = OpenAI はこのカラーモードの画像を受け付けません。通常の RGB の JPEG か PNG で、もう一度送ってください。
openai-picture-too-large = 画像が OpenAI には大きすぎます。小さくして、もう一度試してください。
openai-picture-too-small = 画像が OpenAI には小さすぎます。もっと大きいものを使ってください。
openai-picture-empty = 画像が空の状態で OpenAI に届きました。もう一度送ってください。
openai-picture-not-fetched = OpenAI が画像を取得できませんでした。もう一度試してください。

## When the answer fails
openai-down = OpenAI 側で問題が起きています。数分後にもう一度試してください。
openai-unreachable = 今は OpenAI に接続できません。料金はかかっていません。数分後にもう一度試してください。
openai-no-answer = OpenAI から時間内に返事がありませんでした。この編集には課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
openai-interrupted = 画像が届く前に OpenAI との接続が切れました。この編集には課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。
openai-no-picture = OpenAI の返事に使える画像がありませんでした。この編集には課金された可能性があるため、自動では送り直していません。もう一度試すなら「再試行」を押してください。

## Notes under a result
openai-made-smaller = 画像が OpenAI には大きすぎたので、{ $width } × { $height } ピクセルで編集しました。
openai-alpha-lost = モデル { $model } は透明なピクセルを作れないので、背景は塗りつぶされています。
