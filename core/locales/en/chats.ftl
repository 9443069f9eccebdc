### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Changed to “{ $text }”.
amend-too-late = I am already working on what you asked for before. Reply to the result to change it further.
amend-not-possible = I cannot turn a waiting edit into that.
amend-stays = Your edit waits as you first asked for it. To stop it, press Cancel under it.

# Pictures that are none
picture-moves = That is a video, a GIF or an animated sticker; I work on still pictures. Send a screenshot of the moment that you want, as a photo or a file.
