# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] 我会处理你标出的区域，不到图片的 1%。
   *[other] 我会处理你标出的区域，占图片的 { $percent }%。
}
region-ask = { $percent ->
    [0] 我看到你标出的区域，不到图片的 1%。那里要改什么？请回复这条消息。
   *[other] 我看到你标出的区域，占图片的 { $percent }%。那里要改什么？请回复这条消息。
}
region-elsewhere = 图片的形状和你标记时已经不同了。请在最新的图片上重新标记。
advice-region-unused = 标记对这个操作（{ $operation }）不起作用，所以处理了整张图片。

# Many passes of a model, one after the other
drift-noted = 从原图到这里，模型已经处理了 { $depth } 次，每次都会损失一点画质。“从原图重来”可以一次做出同样的改动。
command-replay = 从原图开始，一次重新做出所有改动
button-replay = ⏮️ 从原图重来
ask-replay = 这会从原图开始，重新做出到 v{ $version } 为止的 { $number } 处改动，模型只处理 { $passes } 次：
ask-replay-item = { $number }. { $text }
offer-replay = 重来（{ $price }）
replay-generated = 这张图片是用文字生成的，没有原图可以回去。“/again” 会用同样的文字再生成一张。
replay-nothing = 到这张图片为止没有用模型改过，所以画质已经是最好的了。
replay-once = 从原图到这里，模型只处理过一次：重来也不会更好。“/again” 可以再做一张。
replay-lost = 到这张图片为止的一些改动已经找不到了，所以无法重新做出。
replay-several-pictures = 其中有一处改动用了多张图片，无法合并成一次处理。请用 “/goto” 回到之前的版本，从那里接着改。
