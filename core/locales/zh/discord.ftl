discord-token-refused = Discord 不接受机器人令牌。请在 discord.com/developers 你的应用的 Bot 页面重新复制，或在那里重置，然后重新启动。
discord-intent-missing = Discord 拒绝连接，因为消息内容权限在配置中已开启，但在 Discord 那边没有开启。请在 discord.com/developers 你的应用的 Bot 页面开启 “Message Content Intent”，或在配置中关闭 message_content。
discord-unreachable = 连不上 Discord。请检查网络连接和 status.discord.com，然后重新启动。

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = 编辑图片
discord-option-picture = 要处理的图片
discord-ask-edit-title = 编辑这张图片
discord-ask-edit-label = 要改什么？
discord-ask-edit-placeholder = 例如：把天空变成日落时的橙色

# Options of commands: 100 characters at most
command-goto-number = 版本的编号
command-compare-with = 要对比的版本；不填则与做出这个版本的那一版对比
command-compare-and = 另一个版本，代替你现在所在的版本
command-compare-as = “gif” 可得到滑动对比的动图
command-variants-count = 要几张
command-variants-instruction = 要改什么；也可以写几种不同的改法，用 | 隔开
command-upscale-factor = 宽和高各放大几倍
command-upscale-engine = 用什么放大；不填则由我选择
command-removebg-engine = 用什么抠图；不填则由我选择
command-recipe-name = 要哪一个；不填则列出全部
command-export-format = 文件类型；多种会打包成一个 ZIP
command-export-size = 例如：1080x1350、10x15 cm 300 dpi、under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = 这可能会超过我在这里能回复的 { $minutes } 分钟。结果会保留：到时我会试着单独发给你，用 “/original” 也能在这里看到。
shown-privately = 我已无法在你提要求的那个聊天里发言，所以在这里发给你。在那边发送 /original 也能得到它。
