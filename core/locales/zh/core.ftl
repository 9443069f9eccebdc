# Acknowledgement and progress
status-queued = 已排队，前面还有 { $ahead } 个编辑。
status-working = 正在处理…
status-working-since = 正在处理… { $seconds } 秒
status-progress = 正在处理… { $percent }%
status-cancelled = 已取消。你的图片没有变。

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number }，来自 v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } 秒
cost-cents = US${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = US${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = 免费
cost-unknown = 费用不明
shown-compressed = 已压缩为 { $format }，以符合这个聊天 { $limit-mb } MB 的上限。像素一个都没少。
shown-smaller = 已缩小，以符合这个聊天 { $limit-mb } MB 的上限。发送 “/export avif” 可以用更少的字节得到完整尺寸。
original-too-large = 原始文件超过了这个聊天的上限，所以这是机器人自己保存的副本。

# Pictures as they come in
picture-ready = 收到。回复这条消息，告诉我要改什么，比如“暖一点”或“裁剪成正方形”。
picture-recompressed = 这个聊天压缩了你的照片。想要完整画质，请以文件形式发送。
picture-lost = 机器人的存储中已经没有这张图片了，请重新发送。

# What a person can put right
nothing-to-edit = 还没有可以处理的图片。请先发一张照片，再说要改什么。在群里请提及我，或回复我发的图片，这样我才看得到。
too-many-steps = 一下子要改 { $number } 处；我一次最多改 { $most } 处。其余的请之后再说。
instruction-missing = 请说明要改什么，例如 “/edit 暖一点”。
instruction-too-long = 这条指令有 { $length } 个字符，最多只能有 { $max-chars } 个。请写短一点。
ask-instruction = 要改什么？请回复这条消息。
not-understood = 我没看懂。试试下面这些，或换个说法。
version-unknown = 这里已经找不到那张图片了。想接着改，请重新发送。
version-number-unknown = 没有 v{ $number }。这张图片的版本最多到 v{ $last }。
nothing-to-undo = 这是第一个版本，没有可以撤销的。
nothing-to-redo = 还没有从这个版本做出过别的版本，所以没有可以重做的。
nothing-to-repeat = 这是你发来的原图，没有可以重复的编辑。告诉我要改什么吧。
nothing-to-cancel = 没有可以取消的：这个编辑已经完成或已被取消。
nothing-to-retry = 这个编辑无法从这里重试。请回复图片，告诉我要改什么。
nothing-to-delete = 用 /delete 回复我发的图片，就能把它从聊天中删掉。
already-retried = 这个编辑已经重试过了；再试一次可能会重复收费。请改为回复图片。
not-your-edit = 只有发起这个编辑的人才能这样做。
goto-needs-number = 请说明要哪个版本，例如 “/goto 3”。
upscale-not-understood = 我看不懂“{ $argument }”。请这样写，例如 “/upscale 2x” 或 “/upscale 4x”。
command-unknown = 没有 /{ $command } 这个命令。发送 /help 看看我能做什么。

# Rules of the owner
not-allowed = 你不在这个机器人的名单上。请让它的所有者加上你的 ID：{ $user-id }
quota-used-up = 你今天的 { $limit } 次编辑已经用完。大约 { $hours } 小时后恢复。

# Engines
no-engine-for-this = 这里没有设置能做这件事（{ $operation }）的引擎。机器人的所有者可以添加：有了 OpenAI 密钥，就能按描述编辑。
engine-too-slow = 用时太久，我把它停下了。没有产生费用。请换一张小一点的图片，或做简单一点的编辑。
outcome-unknown = 图像服务没有及时答复，我不知道它是否做了这个编辑、是否收了费。我不会自动再发一次。如果你想再试，请按“重试”。
something-went-wrong = 我这边出了点问题。你的图片都在。如果再次发生，请把这个编号告诉机器人的所有者：{ $error-id }

# The installation
database-in-use = 另一个 Retouch 正在使用 { $path }。请先停止它，或给这一个单独的文件夹。
database-unusable = 无法打开数据库 { $path }：{ $reason }。请检查文件夹是否存在、是否可写。

# Several pictures, several takes
picture-of = 第 { $number } 张，共 { $count } 张：
ask-album = 共 { $number } 张图片。要逐张编辑，还是合成一张？
offer-each = 逐张编辑（{ $number } 次 · { $price }）
offer-combine = 合成一张（1 次 · { $price }）
proposal-unknown = 这个选项已经失效。请重新说明要改什么。
picked = 现在以 v{ $number } 为准。接下来要改什么？
variants-out-of-range = 我一次可以做 2 到 { $most } 张。请这样写，例如 “/variants 3 把天空变成粉色” 或 “/variants 红色衬衫 | 蓝色衬衫”。
variants-empty = 用 “|” 隔开时，要写出两个或更多有内容的方案，例如 “/variants 红色衬衫 | 蓝色衬衫”。
variants-are-the-same = 这个编辑是精确的，做几张都一样。请写出不同的改法，例如 “/variants 暖一点 | 冷一点”。
generate-needs-words = 请说明画面内容，例如 “/generate wide: 黎明时分的灯塔”。

# Files to take away
export-not-understood = 我看不懂“{ $argument }”。请这样写，例如 “/export jpeg under 500 KB”、“/export webp 1080x1350” 或 “/export png, jpeg”。
export-out-of-range = 这样不行：质量范围是 1 到 100，DPI 是 36 到 2400，边长最多 16384 px，大小限制从 1 KB 起。
export-too-large = 存为 { $format } 时，这张图片按原尺寸无法压到 { $limit-kb } kB 以内。请指定更小的尺寸，如 1080px，或换一种格式。
file-too-large-for-chat = 这个文件超过了这个聊天 { $limit-mb } MB 的上限。请要小一点的尺寸，或用 JPEG、WebP 或 AVIF。
