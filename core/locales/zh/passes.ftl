### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = 第 { $number } 处改动，共 { $count } 处。
series-stopped = 我停在了第 { $number } 处改动，共 { $count } 处。之前做好的都保留着。
button-skip = ⏭ 跳过它继续

# Several changes by a model
ask-passes = 这是 { $number } 处不同的改动。我可以一处一处来，这样撤销时每次只退一处；也可以一次全做，更便宜，但没那么精确：
ask-passes-item = { $number }. { $text }
ask-passes-exact = 不需要模型的改动会一并精确完成。
offer-passes = 做 { $number } 处改动 · { $price }
offer-together = 一次全做 · { $price }
button-replan = ✏️ 修改清单
button-drop = ✖️ 取消
ask-replan = 请回复你想要的改动，每行一处，按我执行的顺序。现在是这些：
discord-ask-replan-title = 做哪些改动、按什么顺序
discord-ask-replan-label = 每行一处改动
discord-ask-replan-placeholder = 把背景换成阳光沙滩
nothing-started = 已放弃。没有任何改动，也没有收费。
already-started = 这个已经开始了。结果会出现在下面；想要更多，请回复图片。

# What had no effect
advice-unchanged = 图片几乎没有变化。请把位置和改动说得更具体；也可以按下面的按钮，用更直白的说法再做一次。

# What is vague, or lacks a word
offer-anyway = 照原样做 · { $price }
