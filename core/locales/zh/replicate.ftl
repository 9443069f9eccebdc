### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } 做不了这个。请换一个引擎。
replicate-one-picture = { $engine } 一次只处理一张图片。请回复一张图片，或随消息发一张。
replicate-factor-unknown = { $engine } 可以放大 { $factors }。请从中选一个。
replicate-already-large = 这张图片对 { $engine } 来说已经太大，它最多做到 { $megapixels } 百万像素。请换一个引擎。
replicate-too-long = 这张图片对 { $engine } 来说太细长。请裁剪一下，或换一个引擎。

## For the owner
replicate-token-refused = Replicate 不接受这个 API 令牌。需要所有者在配置中填入有效的令牌。
replicate-no-credit = 这个机器人的 Replicate 账户余额已用完，或没有设置付款方式。所有者可以在 replicate.com/account/billing 处理。
replicate-forbidden = Replicate 不允许这个账户使用 { $model }。
replicate-model-missing = Replicate 不再提供模型 { $model }，或不向这个账户提供。请换一个引擎；机器人需要所有者更新。
replicate-input-refused = 模型 { $model } 不再接受机器人发送的内容（{ $detail }）。请换一个引擎；机器人需要所有者更新。
replicate-schema-changed = 模型 { $model } 有变化：{ $changes }。机器人需要所有者更新。
replicate-request-refused = Replicate 没有接受这个请求（状态 { $status }）。请换一个引擎。

## Limits
replicate-rate-limited = Replicate 暂时不再接受这个机器人的任务。请一分钟后再试。
replicate-rate-limited-for = Replicate 暂时不再接受这个机器人的任务。请 { $seconds } 秒后再试。

## When a model fails
replicate-refused = { $model } 的安全检查拒绝了这张图片。再发一次也会被拒，请换一张图片。
replicate-picture-too-large = 这张图片对这个模型来说太大。请缩小，或换一个引擎。
replicate-picture-unread = 模型 { $model } 无法读取这张图片。请再试一次，或换一个引擎。
replicate-out-of-memory = 运行 { $model } 的共享机器内存不足。请再试一次，或换一个引擎。
replicate-trouble = Replicate 运行 { $model } 时出了问题。请几分钟后再试，或换一个引擎。
replicate-model-failed = 模型 { $model } 处理这张图片失败了。请换一个引擎。
replicate-not-started = 模型 { $model } 没有及时启动，也没有收费。请几分钟后再试，或换一个引擎。
replicate-too-slow = 模型 { $model } 用时太久，我把它停下了。已用的时间可能会收费。按“重试”再试一次，或换一个引擎。
replicate-cancelled = Replicate 那边取消了 { $model }。已用的时间可能会收费。按“重试”可以再试一次。

## When the answer fails
replicate-unreachable = 现在连不上 Replicate。没有产生费用。请几分钟后再试。
replicate-no-answer = Replicate 没有答复。任务可能已经完成并收费，所以我没有重复发送。按“重试”可以再试一次。
replicate-no-picture = 模型 { $model } 运行完了，但没有给出图片。这次运行可能已经收费，所以我没有重复。按“重试”可以再试一次。
replicate-not-a-picture = 模型给出的不是我能读取的图片。这次运行可能已经收费，所以我没有重复。按“重试”可以再试一次。
replicate-no-cut-out = 模型给出的结果没有透明背景。这次运行可能已经收费，所以我没有重复。按“重试”可以再试一次。
replicate-result-lost = 无法从 Replicate 取回结果。这次运行可能已经收费，所以我没有重复。按“重试”可以再试一次。
replicate-result-foreign = 结果的地址不属于 Replicate，所以我没有去取。这次运行可能已经收费。
replicate-result-too-large = 结果太大，无法取回。这次运行可能已经收费。请选小一点的倍数。

## Notes under a result
replicate-factor-reduced = { $engine } 最多做到 { $megapixels } 百万像素，所以图片放大了 { $factor }x。
replicate-input-reduced = 为了 { $engine }，先把图片缩小到了 { $width } × { $height } 像素。
replicate-smaller-than-wanted = 模型做出了 { $width } × { $height } 像素，比要求的小。
replicate-faces-may-change = { $engine } 会自己补画细节：人脸和文字可能会变样。
