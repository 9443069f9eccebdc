### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = “{ $text }”: 이 내용으로 바꿨어요.
amend-too-late = 전에 요청한 내용으로 이미 작업하고 있어요. 더 바꾸려면 결과에 답장해 주세요.
amend-not-possible = 기다리는 편집을 그 내용으로 바꿀 수는 없어요.
amend-stays = 편집은 처음 요청한 그대로 기다리고 있어요. 멈추려면 그 아래의 “취소”를 누르세요.

# Pictures that are none
picture-moves = 동영상이나 GIF, 움직이는 스티커예요. 저는 정지 이미지만 편집해요. 원하는 순간을 캡처해서 사진이나 파일로 보내 주세요.

# Groups
welcome-group = 안녕하세요! 사진에 답장하면서 저를 멘션하거나, /edit 뒤에 무엇을 바꿀지 써서 보내 주세요. 다른 사진은 건드리지 않아요. 자세한 내용은 /help 명령으로 볼 수 있어요.

# Rights that are missing
photos-forbidden = 여기서 사진을 보낼 권한이 없어서 파일로 보내요. 관리자가 저에게 “사진 보내기” 권한을 줄 수 있어요.
files-forbidden = 이미지가 완성되어 저장해 두었지만, 여기서 사진이나 파일을 보낼 권한이 없어요. 관리자에게 “사진 보내기”와 “파일 보내기” 권한을 요청한 다음, 이 메시지에 “/original”이라고 답장하세요.
cannot-write-there = 요청한 채팅에 글을 쓸 수 없어요. 권한이 없거나 주제가 닫혀 있어요. 제가 쓸 수 있게 해 달라고 관리자에게 요청하세요. 만든 것은 저장해 두었고, 그때까지는 여기로 이미지를 보내도 돼요.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = 사진을 보내고 무엇을 바꿀지 말해 주세요. 예: “더 따뜻하게”, “배경 지워 줘”, “정사각형으로 잘라 줘”. 편집한 이미지를 돌려 드려요. 어떤 버전이든 답장하고, 취소하고, 이어서 편집할 수 있어요. 그룹에서는 저를 멘션하거나 사진에 /edit 명령으로 답장하세요.
bot-short-description = 대화로 사진을 편집해요. 사진을 보내고 무엇을 바꿀지 말해 주세요.
