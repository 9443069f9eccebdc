# Pictures that people send

picture-empty = 这个文件是空的，请重新发送。
picture-unreadable = 这不是我能读取的图片。我支持 { $formats }。
picture-truncated = 这张图片损坏了，或没有传完整。请重新发送，最好以文件形式。
picture-too-many-bytes = 这个文件太大：我最多接受 { $max-mb } MB 的图片。请发一张小一点的。
picture-too-many-pixels = 这张图片有 { $width } × { $height } 像素；我最多处理 { $max-megapixels } 百万像素。请发一张小一点的。
picture-too-long-side = 这张图片有 { $width } × { $height } 像素；单边最多 { $max-side-px } 像素。请发一张小一点的。
picture-animated-first-frame = 这个文件是动图或包含多张图片：我只处理第一张。
picture-eight-bits = 我把这张图片的颜色转换到了 sRGB，同时从 16 位降到了 8 位。
