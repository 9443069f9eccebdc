### An instruction that is written together, field by field.

command-brief = 요청을 차근차근 쓰기: 대상, 변경, 빛, 분위기
command-brief-argument = 한 줄에 하나씩: 대상, 변경, 빛, 분위기
command-brief-subject = 무엇에 대한 편집인가요?
command-brief-change = 무엇을 바꿀까요?
command-brief-light = 어떤 빛이면 좋을까요?
command-brief-atmosphere = 어떤 분위기면 좋을까요?
command-brief-subject-hint = 앞에 있는 여자
command-brief-change-hint = 조용한 해변에 있는 것처럼
command-brief-light-hint = 왼쪽에서 비치는 부드러운 저녁 햇살
command-brief-atmosphere-hint = 영화 속 한 장면처럼 차분하게
discord-ask-brief-title = 편집 내용 쓰기
brief-question = 질문 { $number }/{ $count }: { $question } 예: “{ $hint }”. 건너뛰려면 줄표(-)로 답장하세요.
brief-needs-change = 적어도 무엇을 바꿀지는 알려 주세요.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = 빛: { $light }.
brief-written-atmosphere = 분위기: { $atmosphere }.
