# Edits under way
queue = 여기서 편집 { $number }건이 진행 중이거나 기다리고 있어요:
queue-running = { $position }. “{ $text }”, 진행 중
queue-waiting = { $position }. “{ $text }”, 대기 중
queue-more = 그 밖에 { $number }건이 더 있어요.
queue-empty = 진행 중이거나 기다리는 편집이 없어요.

# What was used
usage-today = 오늘: 편집 { $edits }번, { $cost }.
usage-month = 이번 달: 편집 { $edits }번, { $cost }.
usage-unknown = 그중 { $number }번은 비용을 알 수 없어 합계에 넣지 않았어요.
usage-no-limit = 여기서는 편집 횟수에 제한이 없어요.
usage-left = 오늘은 { $left }번 더 편집할 수 있어요(하루 { $limit }번). 약 { $hours }시간 뒤에 새 하루가 시작돼요.

# Being forgotten
ask-forgetme = 내 데이터를 모두 지울까요? 모든 채팅에서 보낸 이미지와 이 봇으로 만든 이미지를 요청 내용, 기록과 함께 삭제하고, 진행 중인 편집도 멈춰요. 다른 사람이 그 이미지로 만든 것은 그 사람의 것으로 남아요. 채팅의 메시지도 남으니, 지우고 싶다면 먼저 🗑 버튼으로 삭제하세요. 이 작업은 되돌릴 수 없어요.
forgotten = 끝났어요. 내 이미지: { $versions ->
    [0] 지울 것이 없었어요
   *[other] { $versions }장을 지웠어요
}. 내 편집: { $edits ->
    [0] 지울 것이 없었어요
   *[other] { $edits }건을 지웠어요
}.
forgotten-cancelled = 내 편집 { $number }건을 멈췄어요.
forgotten-empty-places = 그중 { $number }장은 다른 사람이 이어서 편집했어요. 그 사람의 기록에는 이미지, 글, 이름이 없는 빈자리만 남아요.
not-your-question = 이 버튼은 질문한 사람만 쓸 수 있어요. 내 데이터를 지우려면 직접 /forgetme 명령을 보내세요.
version-forgotten = v{ $number } 버전은 만든 사람이 삭제했어요. 다른 버전을 고르거나 이미지를 다시 보내 주세요.
