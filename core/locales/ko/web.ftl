# The page in the browser.
web-skip = 입력란으로 건너뛰기
web-conversations = 대화
web-conversation-new = 새 대화
web-conversation-untitled = 새 대화
web-conversation-remove = “{ $title }” 삭제
web-conversation-remove-sure = 이 페이지에서 “{ $title }” 대화를 삭제할까요? 대화의 메시지와 이미지도 여기서 삭제돼요.
web-conversation-remove-yes = 삭제
web-conversation-removed = 삭제된 대화예요. 새 대화를 시작하세요.
web-cancel = 취소
web-close = 닫기

web-welcome = 사진을 보내고, 무엇을 바꿀지 말하세요
web-welcome-how = 사진을 아무 데나 끌어다 놓거나, 붙여 넣거나, 아래에서 고르세요. 그런 다음 원하는 것을 쓰면 돼요. 어떤 이미지든 답장하면 이어서 편집할 수 있어요.
web-welcome-samples = 사진이 없나요? 이걸로 해 보세요.
web-sample-portrait = 샘플 사진: 주황색 우주복을 입은 우주 비행사
web-sample-coffee = 샘플 사진: 커피 한 잔
web-sample-cat = 샘플 사진: 치즈색 고양이

web-messages = 메시지
web-said-you = 나
web-said-bot = Retouch
web-working = 작업하고 있어요
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch가 이미지를 보냈어요.
web-sending = 보내는 중…
web-sending-photo = 보내는 중… { $percent }%
web-message-not-sent = 보내지 못했어요.
web-try-again = 다시 시도
web-reply = 이 이미지에서 이어서 하기
web-reply-message = 답장
web-reply-cancel = 답장하지 않기
web-continue-from = 버전 { $number }에서 이어서 해요

web-instruction = 무엇을 바꿀까요?
web-instruction-placeholder = 무엇을 바꿀까요?
web-send = 보내기
web-photo-add = 사진 추가
web-photo-take = 사진 찍기
web-attachments = 보낼 사진
web-file-remove = { $name } 보내지 않기
web-drop-here = 여기에 사진을 놓으세요
web-commands = 명령

web-versions = 버전
web-version = 버전 { $number }
web-version-head = 버전 { $number }, 현재 버전

web-picture = 이미지
web-picture-open = 이미지 보기
web-picture-not-shown = 이 브라우저에서는 이 이미지를 볼 수 없지만, 편집은 할 수 있어요.
web-before = 편집 전
web-after = 편집 후
web-before-after = 편집 전후 경계선의 위치
web-zoom = 실제 픽셀
web-download = 최고 화질로 다운로드
web-download-named = { $name } 다운로드

web-needs-script = 이 페이지에는 JavaScript가 필요해요. 켠 다음 페이지를 새로 고치세요.
web-connection-lost = 연결이 끊겼어요. 다시 연결하는 중…
web-server-error = 서버에 문제가 생겼어요. 다시 해 보세요.
web-bad-request = 페이지가 보낸 내용을 이해하지 못했어요. 페이지를 새로 고치세요.
web-page-unknown = 이 주소에는 아무것도 없어요.
web-file-gone = 이 이미지는 이제 여기에 없어요.
web-file-too-large = 파일이 너무 커요. { $max-mb } MB까지 보낼 수 있어요.
web-too-many-files = 사진은 한 번에 { $max-files }장까지 보낼 수 있어요.
web-text-too-long = 글이 너무 길어요. { $max-chars }자까지 쓸 수 있어요.
web-nothing-said = 먼저 글을 쓰거나 사진을 추가하세요.
web-upload-gone = 사진이 끝까지 도착하지 않았어요. 다시 보내 주세요.
web-upload-stalled = 업로드가 중간에 멈췄어요. 사진을 다시 보내 주세요.
web-button-gone = 이 버튼은 이제 이 메시지의 것이 아니에요. 지금 있는 버튼을 써 주세요.

web-token = 액세스 토큰
web-token-send = 열기
web-token-help = 이 서버는 보호되어 있어요. 설정에 있는 액세스 토큰을 입력하세요.
web-token-wrong = 토큰이 맞지 않아요. 다시 해 보세요.
web-too-many-logins = 틀린 토큰이 너무 많았어요. 1분 기다렸다가 다시 해 보세요.
web-not-logged-in = 먼저 액세스 토큰을 입력하세요. 페이지를 새로 고치면 입력할 수 있어요.
web-no-visitor = 브라우저가 쿠키를 보내지 않았어요. 이 페이지의 쿠키를 허용하고 새로 고치세요.
web-wrong-host = 이 서버는 “{ $host }”라는 이름에는 응답하지 않아요. 설정의 웹 호스트에 추가하세요.
web-wrong-origin = 다른 사이트가 이 페이지를 쓰려고 했어요. 아무것도 실행하지 않았어요.

web-token-needed = 이대로면 { $host }에 접속할 수 있는 누구나 웹 페이지를 열 수 있어요. 설정에 웹 토큰을 넣거나, 이 컴퓨터에서만 쓰세요(호스트는 127.0.0.1만).
web-token-too-short = 웹 토큰이 너무 짧아요. { $min-chars }자 이상으로 하세요.
web-port-taken = { $host }의 포트 { $port }에서 웹 페이지를 열 수 없어요. 다른 프로그램이 쓰고 있지 않나요? 설정에서 다른 포트를 고르세요.
