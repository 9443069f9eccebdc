# Pictures that people send

picture-empty = Esse arquivo está vazio. Envie de novo.
picture-unreadable = Isso não é uma imagem que eu consiga ler. Eu leio { $formats }.
picture-truncated = Essa imagem está danificada ou chegou incompleta. Envie de novo, se puder como arquivo.
picture-too-many-bytes = Esse arquivo é grande demais: aceito imagens de até { $max-mb } MB. Envie uma menor.
picture-too-many-pixels = Essa imagem tem { $width } × { $height } pixels; trabalho com até { $max-megapixels } megapixels. Envie uma menor.
picture-too-long-side = Essa imagem tem { $width } × { $height } pixels; um lado pode ter até { $max-side-px }. Envie uma menor.
picture-animated-first-frame = Esse arquivo é animado ou tem várias imagens: vou trabalhar com a primeira.
picture-eight-bits = Passei as cores dessa imagem para sRGB e, com isso, de 16 para 8 bits.
