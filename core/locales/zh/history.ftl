# The contact sheet
history = 目前有 { $total } 个版本。按一个版本就能接着改，也可以发送例如 “/goto 3”。
history-head = { $total ->
    [1] 目前只有一个版本。
   *[other] 共有 { $total } 个版本；你现在在 v{ $number }，白框标出的那个。
}按一个版本就能接着改，也可以发送例如 “/goto 3”。
history-left-out = 虚线处省略了 { $number } 个版本。

# Before and after
nothing-to-compare = 这是第一个版本，之前没有可以对比的。
compare-the-same = 这样是拿 v{ $number } 和它自己对比。请指定另一个版本，例如 “/compare 1”。
compare-not-understood = 我看不懂“{ $argument }”。请写 “/compare”、“/compare 1”、“/compare 1 3” 或 “/compare gif”。

# Redo, where it can mean several versions
ask-redo = 从 v{ $number } 做出过好几个版本，要哪一个？
ask-redo-others = 还有 { $number } 个较早的没有列出；/history 可以查看全部。
