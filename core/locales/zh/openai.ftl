### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI 的图像模型只能编辑和生成图片，这是别的事。请换一个引擎。
openai-no-source = 没有可以编辑的图片。请回复一张图片，或随消息发一张。
openai-too-many-pictures = 一次编辑最多用 { $max } 张图片。请少发几张再试。
openai-no-prompt = 用几个字告诉我要改什么。
openai-prompt-too-long = 这条指令太长：最多 { $max } 个字符。请写短一点再试。
openai-quality-unknown = 模型 { $model } 不支持质量“{ $quality }”。可用的有：{ $allowed }。
openai-mask-size = 蒙版的大小必须和图片完全一致，即 { $width } × { $height } 像素。

## Refused by the safety system
openai-refused = OpenAI 的安全系统拒绝了这个编辑。再发一次也会被拒，请换个说法，或换一张图片。
openai-refused-for = OpenAI 的安全系统拒绝了这个编辑（{ $categories }）。再发一次也会被拒，请换个说法，或换一张图片。
openai-picture-refused = OpenAI 的安全系统拒绝了这张图片本身。再发一次也会被拒，请换一张图片。
openai-prompt-refused = OpenAI 的安全系统拒绝了这条指令的措辞。再发一次也会被拒，请换个说法。

## Limits and money
openai-rate-limited = OpenAI 暂时不再接受这个机器人的图片。请一分钟后再试。
openai-rate-limited-for = OpenAI 暂时不再接受这个机器人的图片。请 { $seconds } 秒后再试。
openai-no-credit = 这个机器人的 OpenAI 账户余额已用完。所有者可以在 platform.openai.com 的 Billing 中充值。
openai-billing-limit = 这个机器人的 OpenAI 账户已达到账单上限。所有者可以在 platform.openai.com 的 Limits 中调高。
openai-billing-inactive = 这个机器人的 OpenAI 账户没有启用付费。所有者可以在 platform.openai.com 的 Billing 中设置。
openai-organization-usage = 组织在 OpenAI 的用量已达上限。所有者可以在 platform.openai.com 的 Limits 中调高。
openai-organization-spend = 组织在 OpenAI 的支出已达上限。所有者可以在 platform.openai.com 的 Limits 中调高。
openai-project-spend = 项目在 OpenAI 的支出已达上限。所有者可以在 platform.openai.com 的项目设置中调高。

## For the owner
openai-key-refused = OpenAI 不接受这个 API 密钥。需要所有者在配置中填入有效的密钥。
openai-model-missing = OpenAI 没有向这个账户提供模型 { $model }。所有者可以在配置中换一个。
openai-unverified = OpenAI 要求先验证组织，才允许这个账户使用 { $model }。所有者可以在 platform.openai.com 的 Organization settings 中验证。
openai-forbidden = OpenAI 不允许这个账户使用 { $model }。请所有者检查密钥的权限和支持的国家或地区。
openai-parameter-unknown = 模型 { $model } 不支持设置“{ $parameter }”。所有者可以换一个模型，或更新机器人。
openai-parameter-value = 模型 { $model } 不接受“{ $parameter }”的这个值。所有者可以修改配置，或更新机器人。
openai-request-refused = OpenAI 没有接受这个请求（{ $code }）。请换一条指令或换一张图片。

## About the picture
openai-picture-invalid = OpenAI 无法读取这张图片。请以 JPEG 或 PNG 格式重新发送。
openai-picture-format = OpenAI 不接受这种图片。请以 JPEG 或 PNG 格式重新发送。
openai-picture-mode = OpenAI 不接受这种颜色模式的图片。请以普通 RGB 的 JPEG 或 PNG 格式重新发送。
openai-picture-too-large = 这张图片对 OpenAI 来说太大。请缩小后再试。
openai-picture-too-small = 这张图片对 OpenAI 来说太小。请用大一点的。
openai-picture-empty = OpenAI 收到的图片是空的。请重新发送。
openai-picture-not-fetched = OpenAI 没能取到图片。请再试一次。

## When the answer fails
openai-down = OpenAI 自身出了问题。请几分钟后再试。
openai-unreachable = 现在连不上 OpenAI。没有产生费用。请几分钟后再试。
openai-no-answer = OpenAI 没有及时答复。这个编辑可能已经收费，所以我没有重复发送。按“重试”可以再试一次。
openai-interrupted = 图片还没传完，与 OpenAI 的连接就断了。这个编辑可能已经收费，所以我没有重复发送。按“重试”可以再试一次。
openai-no-picture = OpenAI 的答复里没有可用的图片。这个编辑可能已经收费，所以我没有重复发送。按“重试”可以再试一次。

## Notes under a result
openai-made-smaller = 图片对 OpenAI 来说太大，所以按 { $width } × { $height } 像素编辑。
openai-alpha-lost = 模型 { $model } 不支持透明像素，所以背景被填满了。
