# Operations: what is allowed

operation-unknown = 我不知道怎么做“{ $operation }”。
operation-parameter-unknown = “{ $operation }”没有“{ $parameter }”这个选项。可用的有：{ $allowed }。
operation-parameter-missing = “{ $operation }”还需要 { $parameter }。请补充后再试。
operation-needs-any = “{ $operation }”需要知道程度：请给出 { $allowed } 中的一个。
operation-number =
    { $unit ->
        [percent] { $parameter } 可以是 { $min } 到 { $max }%，不能是 { $value }。
        [degrees] { $parameter } 可以是 { $min } 到 { $max } 度，不能是 { $value }。
        [px] { $parameter } 可以是 { $min } 到 { $max } 像素，不能是 { $value }。
        [EV] { $parameter } 可以是 { $min } 到 { $max } 档，不能是 { $value }。
        [x] { $parameter } 可以是 { $min } 到 { $max } 的整数，不能是 { $value }。
       *[other] { $parameter } 可以是 { $min } 到 { $max }，不能是 { $value }。
    }
operation-choice = { $parameter } 可以是 { $allowed }，不能是“{ $value }”。
operation-colour = 我不认识颜色“{ $value }”。请用英文颜色名，如 “navy”，或色码，如 #1f2a44。
operation-text-empty = 没有要写的文字。请把它放进引号，写在“文字”后面。
operation-text-too-long = 这段文字有 { $chars } 个字符，最多只能有 { $max-chars } 个。
operation-ratio = “{ $value }”不是我能用的比例。请写 宽:高，例如 4:5 或 16:9，最多到 { $max-ratio }:1。
operation-needs-pictures =
    { $min-images ->
        [1] 没有可以处理的图片。请发一张，或回复一张。
       *[other] 至少需要 { $min-images } 张图片。请把它们作为一个相册一起发送。
    }
operation-too-many-pictures = 一次图片太多了：我最多接受 { $max-images } 张。

# Operations: what cannot be done with this picture

models-missing = 这需要一个尚未安装的模型。机器人的所有者可以用 “python -m bot models install” 安装。
crop-nothing-left = 这样裁剪后什么都不剩了。请少裁掉一些。
crop-outside = 这超出了图片范围，图片只有 { $width } × { $height } 像素。请裁剪得小一点。
result-too-large = 这样会得到 { $width } × { $height } 像素；我最多做到 { $max-megapixels } 百万像素。请要小一点的。
no-faces = 我在这张图片里没有找到人脸，所以没有改动。
tilt-not-found = 我看不出这里什么应该是水平的。请说明角度，例如“拉直2度”；负数表示逆时针。
text-not-covered = 我写不出 { $characters }：我的字体只有拉丁、希腊和西里尔字母、数字和常用符号，没有表情。请换一种写法。
text-does-not-fit = 这段文字再小也放不进这张图片。请写短一点。

# Notes on results

crop-centred-without-models = 我以中间为准裁剪：这里没有安装识别重点的模型。机器人的所有者可以用 “python -m bot models install” 安装。
crop-centred-without-faces = 这里没有找到人脸，所以我以中间为准裁剪。
crop-centred-without-subject = 我看不出主体是什么，所以以中间为准裁剪。
crop-loses-faces = 这样裁剪会裁掉 { $number } 张脸。想保留所有人，请换一种形状。
already-level = 这张图片已经是水平的，所以没有改动。
straightened-by = 旋转了 { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°。
