# The contact sheet
history = 지금까지 버전이 { $total }개예요. 이어서 편집할 버전을 누르거나 “/goto 3”처럼 써 주세요.
history-head = { $total ->
    [1] 아직 버전이 하나예요.
   *[other] 버전이 { $total }개예요. 지금은 흰 테두리가 있는 v{ $number } 버전이에요.
} 이어서 편집할 버전을 누르거나 “/goto 3”처럼 써 주세요.
history-left-out = 점선으로 표시한 곳에서 버전 { $number }개를 생략했어요.

# Before and after
nothing-to-compare = 첫 버전이라서 비교할 이전 버전이 없어요.
compare-the-same = 그러면 v{ $number } 버전을 자기 자신과 비교하게 돼요. “/compare 1”처럼 다른 버전을 알려 주세요.
compare-not-understood = “{ $argument }”: 이해하지 못했어요. “/compare”, “/compare 1”, “/compare 1 3”, “/compare gif” 중 하나로 써 주세요.

# Redo, where it can mean several versions
ask-redo = v{ $number } 버전에서 만든 것이 여러 개예요. 어느 것으로 할까요?
ask-redo-others = 더 오래된 { $number }개는 목록에 없어요. /history 명령으로 모두 볼 수 있어요.
