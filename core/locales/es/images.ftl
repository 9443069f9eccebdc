# Pictures that people send

picture-empty = Ese archivo está vacío. Envíalo de nuevo.
picture-unreadable = Eso no es una imagen que yo pueda leer. Leo { $formats }.
picture-truncated = Esa imagen está dañada o llegó incompleta. Envíala de nuevo, si puedes como archivo.
picture-too-many-bytes = Ese archivo es demasiado grande: acepto imágenes de hasta { $max-mb } MB. Envía una más ligera.
picture-too-many-pixels = Esa imagen tiene { $width } × { $height } píxeles; trabajo con { $max-megapixels } megapíxeles como mucho. Envía una más pequeña.
picture-too-long-side = Esa imagen tiene { $width } × { $height } píxeles; un lado puede tener { $max-side-px } como mucho. Envía una más pequeña.
picture-animated-first-frame = Ese archivo es animado o contiene varias imágenes: trabajo con la primera.
picture-eight-bits = Pasé los colores de esa imagen a sRGB y, con ello, de 16 a 8 bits.
