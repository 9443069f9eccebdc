### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = 已改为“{ $text }”。
amend-too-late = 我已经在按你之前的要求做了。想再改，请回复结果。
amend-not-possible = 我没法把等待中的编辑改成那样。
amend-stays = 你的编辑仍按最初的要求等待。想停止，请按它下面的“取消”。

# Pictures that are none
picture-moves = 这是视频、GIF 或动态贴纸；我只处理静态图片。请把你想要的那一刻截图，以照片或文件形式发来。

# Groups
welcome-group = 你好！回复一张照片并提及我，或发送 /edit 加上要改什么。其他照片我都不会动。发送 /help 了解更多。

# Rights that are missing
photos-forbidden = 我没有在这里发照片的权限，所以这次以文件发送。管理员可以给我“发送照片”权限。
files-forbidden = 图片已经做好并保存，但我没有在这里发照片或文件的权限。请让管理员给我“发送照片”和“发送文件”权限，然后用 “/original” 回复这条消息。
cannot-write-there = 你向我提要求的那个聊天，我无法发言：可能没有权限，也可能话题已关闭。请让管理员允许我在那里发言。我做好的都已保存；在那之前，你可以在这里给我发图片。

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = 发一张照片给我，说出要改什么：“暖一点”、“去掉背景”、“裁剪成正方形”。我会把改好的图片发回来，每个版本都可以回复、撤销、接着改。在群里请提及我，或用 /edit 回复照片。
bot-short-description = 边聊边修图：发一张照片，说出要改什么。
