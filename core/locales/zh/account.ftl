# Edits under way
queue = 这里有 { $number } 个编辑在排队或进行中：
queue-running = { $position }. “{ $text }”，进行中
queue-waiting = { $position }. “{ $text }”，等待中
queue-more = 另外还有 { $number } 个。
queue-empty = 这里没有正在进行或等待的编辑。

# What was used
usage-today = 今天：{ $edits } 次编辑，{ $cost }。
usage-month = 本月：{ $edits } 次编辑，{ $cost }。
usage-unknown = 其中 { $number } 次编辑的费用不明，没有计算在内。
usage-no-limit = 你在这里的编辑次数没有限制。
usage-left = 你今天还能编辑 { $left } 次，每天共 { $limit } 次。大约 { $hours } 小时后进入新的一天。

# Being forgotten
ask-forgetme = 要我忘记你吗？我会删除你在所有聊天中发来的图片和用我做出的图片，连同指令和历史记录，并停止你正在进行的编辑。别人用你的图片做出的结果归他们所有，会保留下来。聊天里的消息也会留着；如果想删，请先用 🗑 删掉。这个操作无法撤销。
forgotten = 好了。你的图片：{ $versions ->
    [0] 没有可删的
   *[other] 删除了 { $versions } 张
}；你的编辑：{ $edits ->
    [0] 没有可删的
   *[other] 删除了 { $edits } 次
}。
forgotten-cancelled = 已停止你的 { $number } 个编辑。
forgotten-empty-places = 其中 { $number } 张有别人接着改过；他们的历史记录里会留下空位，但不含你的图片、文字和名字。
not-your-question = 这个按钮是给提问的人用的。如果你也想被忘记，请自己发送 /forgetme。
version-forgotten = v{ $number } 已被制作它的人删除。请选择其他版本，或重新发送图片。
