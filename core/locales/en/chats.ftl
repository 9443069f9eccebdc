### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Changed to “{ $text }”.
amend-too-late = I am already working on what you asked for before. Reply to the result to change it further.
amend-not-possible = I cannot turn a waiting edit into that.
amend-stays = Your edit waits as you first asked for it. To stop it, press Cancel under it.

# Pictures that are none
picture-moves = That is a video, a GIF or an animated sticker; I work on still pictures. Send a screenshot of the moment that you want, as a photo or a file.

# Groups
welcome-group = Hello! Reply to a photo and mention me, or send /edit with what should change. I leave every other photo alone. /help says more.

# Rights that are missing
photos-forbidden = I have no right to send photos here, so this comes as a file. An administrator can give me the right “Send photos”.
files-forbidden = The picture is ready and kept, but I have no right to send photos or files here. Ask an administrator to give me the rights “Send photos” and “Send files”, then reply “/original” to this message.
cannot-write-there = I cannot write in the chat where you asked me: I have no right to, or its topic is closed. Ask an administrator to let me write there. What I have made is kept; until then you can send me pictures here.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = Send me a photo and say what should change: “make it warmer”, “remove the background”, “crop it to a square”. I post the edited picture back, and every version can be replied to, undone and taken further. In a group, mention me or send /edit in reply to a photo.
bot-short-description = Edits your photos by conversation: send one and say what should change.
