# Pictures that people send

picture-empty = 빈 파일이에요. 다시 보내 주세요.
picture-unreadable = 제가 읽을 수 있는 이미지가 아니에요. 읽을 수 있는 형식: { $formats }.
picture-truncated = 이미지가 손상됐거나 끝까지 도착하지 않았어요. 가능하면 파일로 다시 보내 주세요.
picture-too-many-bytes = 파일이 너무 커요. { $max-mb } MB까지 받을 수 있어요. 더 작은 이미지를 보내 주세요.
picture-too-many-pixels = 이 이미지는 { $width } × { $height }픽셀이에요. { $max-megapixels }메가픽셀까지 다룰 수 있어요. 더 작은 이미지를 보내 주세요.
picture-too-long-side = 이 이미지는 { $width } × { $height }픽셀이에요. 한 변은 { $max-side-px }픽셀까지예요. 더 작은 이미지를 보내 주세요.
picture-animated-first-frame = 움직이는 파일이거나 이미지가 여러 장 들어 있어요. 첫 장으로 작업할게요.
picture-eight-bits = 이미지의 색을 sRGB로 바꾸면서 16비트에서 8비트로 줄였어요.
