### Enlarging and cutting out: which engine, and why.

command-removebg-argument = 可以指定一个引擎

engine-unknown = 这里没有能做这件事的引擎“{ $engine }”。{ $names ->
    [none] 目前没有设置任何能做这件事的引擎。
   *[other] 可用的有：{ $names }。
}
upscale-factor-lacking = { $engine } 可以放大 { $factors }。请从中选一个。
upscale-one-picture = { $engine } 一次只处理一张图片。请回复一张图片，或随消息发一张。
upscale-factor-nobody = 这里没有引擎能放大 { $factor }x。请从 { $factors } 中选一个。
upscale-nobody-reaches = 放大 { $factor }x 会得到 { $megapixels } 百万像素，这里没有引擎做得到。{ $max-factor ->
    [0] 这张图片太大，无法再放大。
   *[other] 这张图片最多可以放大 { $max-factor }x。
}

## Offers
ask-upscale = 放大多少，用什么放大？价格为估算。
ask-upscale-others = 还可以按名称选：{ $names }。例如发送 “/upscale 4x { $name }”。
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · 会重绘细节

## Notes under a result, where nobody named an engine
advice-chosen-free = 我用了 { $engine }，因为它免费。
advice-chosen-only = 我用了 { $engine }（{ $price ->
    [unknown] 价格不明
   *[other] 约 { $price }
}）：这里只有它能做到 { $width } × { $height } 像素。
advice-chosen-faces = 我用了 { $engine }（{ $price ->
    [unknown] 价格不明
   *[other] 约 { $price }
}）：图片里有人脸，它最擅长处理人脸。
advice-chosen-cheapest = 我用了 { $engine }（约 { $price }）：适合这张图片的引擎里它最便宜。
advice-chosen-first = 我用了 { $engine }；这里不知道它的费用。
advice-faces-elsewhere = { $price ->
    [unknown] 处理人脸，{ $engine } 可能更好；这里不知道它的费用。
   *[other] 处理人脸，{ $engine } 可能更好，约 { $price }。
}请发送 “/upscale { $factor }x { $engine }”。

## For the owner
engine-unready = 需要尚未安装的模型：{ $operations }。详见 “python -m bot models list”。

# An engine that is gone, in what is made again
ask-substitute = { $gone } 在这里已不再提供。可以改用 { $engine } 来做；价格为估算。
offer-substitute = 使用 { $engine } · { $price }
