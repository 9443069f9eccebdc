# The page in the browser.
web-skip = 跳到输入框
web-conversations = 对话
web-conversation-new = 新对话
web-conversation-untitled = 新对话
web-conversation-remove = 删除“{ $title }”
web-conversation-remove-sure = 从这个页面删除“{ $title }”？其中的消息和图片也会在这里删除。
web-conversation-remove-yes = 删除
web-conversation-removed = 这个对话已被删除。请开始新的对话。
web-cancel = 取消
web-close = 关闭

web-welcome = 发一张照片，说出要改什么
web-welcome-how = 把照片拖到页面任意位置、粘贴，或在下面选一张。然后写下你的要求；回复任意一张图片，就能接着改它。
web-welcome-samples = 手边没有照片？试试这些。
web-sample-portrait = 示例照片：穿橙色航天服的宇航员
web-sample-coffee = 示例照片：一杯咖啡
web-sample-cat = 示例照片：一只橘猫

web-messages = 消息
web-said-you = 你
web-said-bot = Retouch
web-working = 正在处理
web-message-new = Retouch：{ $text }
web-message-new-picture = Retouch 发来一张图片。
web-sending = 正在发送…
web-sending-photo = 正在发送… { $percent }%
web-message-not-sent = 没有发送成功。
web-try-again = 重试
web-reply = 从这张图片接着改
web-reply-message = 回复
web-reply-cancel = 不回复这条
web-continue-from = 从版本 { $number } 接着改

web-instruction = 要改什么？
web-instruction-placeholder = 要改什么？
web-send = 发送
web-photo-add = 添加照片
web-photo-take = 拍照
web-attachments = 要发送的照片
web-file-remove = 不发送 { $name }
web-drop-here = 把照片拖到这里
web-commands = 命令

web-versions = 版本
web-version = 版本 { $number }
web-version-head = 版本 { $number }，当前版本

web-picture = 图片
web-picture-open = 查看图片
web-picture-not-shown = 你的浏览器无法显示这张图片，但可以编辑。
web-before = 修改前
web-after = 修改后
web-before-after = 修改前后分界线的位置
web-zoom = 实际像素
web-download = 下载完整画质
web-download-named = 下载 { $name }

web-needs-script = 这个页面需要 JavaScript。请启用后重新加载页面。
web-connection-lost = 连接已断开，正在重试…
web-server-error = 服务器出了点问题。请再试一次。
web-bad-request = 页面发送的内容无法识别。请重新加载页面。
web-page-unknown = 这个地址没有内容。
web-file-gone = 这张图片已经不在这里了。
web-file-too-large = 这个文件太大。请发送不超过 { $max-mb } MB 的文件。
web-too-many-files = 一次最多发送 { $max-files } 张照片。
web-text-too-long = 文字太长。最多 { $max-chars } 个字符。
web-nothing-said = 请先写点什么，或添加一张照片。
web-upload-gone = 照片没有传完整。请重新发送。
web-upload-stalled = 上传中途停止了。请重新发送照片。
web-button-gone = 这个按钮已不属于这条消息。请使用现在显示的按钮。

web-token = 访问令牌
web-token-send = 打开
web-token-help = 这个服务器受保护。请输入配置中的访问令牌。
web-token-wrong = 令牌不对。请再试一次。
web-too-many-logins = 输错令牌的次数太多。请等一分钟再试。
web-not-logged-in = 请先输入访问令牌。重新加载页面即可输入。
web-no-visitor = 你的浏览器没有发送 Cookie。请允许这个页面使用 Cookie，然后重新加载。
web-wrong-host = 这个服务器不接受主机名“{ $host }”。请把它加入配置中的网页主机列表。
web-wrong-origin = 有其他网站试图使用这个页面。没有执行任何操作。

web-token-needed = 任何能访问 { $host } 的人都能打开这个网页。请在配置中设置网页令牌，或只在这台电脑上使用（主机为 127.0.0.1，不加其他主机）。
web-token-too-short = 网页令牌太短。请至少用 { $min-chars } 个字符。
web-port-taken = 网页无法在 { $host } 的端口 { $port } 上运行。是不是被其他程序占用了？请在配置中换一个端口。
