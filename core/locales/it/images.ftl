# Le immagini che si inviano

picture-empty = Quel file è vuoto. Invialo di nuovo.
picture-unreadable = Non è un’immagine che so leggere. Leggo { $formats }.
picture-truncated = Quell’immagine è danneggiata o è arrivata incompleta. Inviala di nuovo, se puoi come file.
picture-too-many-bytes = Quel file è troppo grande: accetto immagini fino a { $max-mb } MB. Inviane una più leggera.
picture-too-many-pixels = Quell’immagine ha { $width } × { $height } pixel; lavoro fino a { $max-megapixels } megapixel. Inviane una più piccola.
picture-too-long-side = Quell’immagine ha { $width } × { $height } pixel; un lato può averne al massimo { $max-side-px }. Inviane una più piccola.
picture-animated-first-frame = Quel file è animato o contiene più immagini: lavoro sulla prima.
picture-eight-bits = Ho convertito i colori di quell’immagine in sRGB, e quindi da 16 a 8 bit.
