# Pictures that people send

picture-empty = このファイルは空です。もう一度送ってください。
picture-unreadable = これは読み込める画像ではありません。読み込める形式：{ $formats }。
picture-truncated = この画像は壊れているか、途中までしか届いていません。できればファイルとして、もう一度送ってください。
picture-too-many-bytes = ファイルが大きすぎます。受け取れる画像は { $max-mb } MB までです。小さいものを送ってください。
picture-too-many-pixels = この画像は { $width } × { $height } ピクセルです。扱えるのは{ $max-megapixels }メガピクセルまでです。小さいものを送ってください。
picture-too-long-side = この画像は { $width } × { $height } ピクセルです。1辺は{ $max-side-px }ピクセルまでです。小さいものを送ってください。
picture-animated-first-frame = このファイルはアニメーションか、複数の画像を含んでいます。最初の1枚を使います。
picture-eight-bits = この画像の色を sRGB に変換し、それに合わせて16ビットから8ビットにしました。
