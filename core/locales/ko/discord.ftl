discord-token-refused = Discord가 봇 토큰을 받아들이지 않아요. discord.com/developers에서 애플리케이션의 Bot 페이지에 있는 토큰을 다시 복사하거나 재설정하고 다시 시작하세요.
discord-intent-missing = Discord가 연결을 거부했어요. 메시지 내용 인텐트가 설정에서는 켜져 있는데 Discord에서는 꺼져 있어요. discord.com/developers에서 애플리케이션의 Bot 페이지에 있는 “Message Content Intent”를 켜거나, 설정에서 message_content를 끄세요.
discord-unreachable = Discord에 연결할 수 없어요. 네트워크 연결과 status.discord.com을 확인하고 다시 시작하세요.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = 이미지 편집
discord-option-picture = 편집할 이미지
discord-ask-edit-title = 이 이미지 편집하기
discord-ask-edit-label = 무엇을 바꿀까요?
discord-ask-edit-placeholder = 예: 하늘을 노을처럼 주황색으로 바꿔 줘

# Options of commands: 100 characters at most
command-goto-number = 버전 번호
command-compare-with = 비교할 버전. 비워 두면 이 버전의 바탕이 된 버전
command-compare-and = 지금 버전 대신 쓸 다른 버전
command-compare-as = “gif”라고 쓰면 넘겨 보는 움직이는 이미지
command-variants-count = 시안을 몇 장 만들지
command-variants-instruction = 무엇을 바꿀지. 또는 | 로 나눈 여러 시안
command-upscale-factor = 가로와 세로를 몇 배로 할지
command-upscale-engine = 무엇으로 확대할지. 비워 두면 알아서 골라요
command-removebg-engine = 무엇으로 배경을 지울지. 비워 두면 알아서 골라요
command-recipe-name = 어느 것으로 할지. 비워 두면 목록을 보여 줘요
command-export-format = 파일 종류. 여러 개면 ZIP으로 묶어요
command-export-size = 예: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = 여기서 답할 수 있는 { $minutes }분보다 오래 걸릴 수 있어요. 결과는 보관돼요. 그때는 개인 메시지로 보내 볼게요. “/original” 명령으로 여기서도 볼 수 있어요.
shown-privately = 요청한 채팅에 더 이상 글을 쓸 수 없어서 여기로 보내요. 그 채팅에서 /original 명령을 보내도 받을 수 있어요.
