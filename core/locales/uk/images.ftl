# Pictures that people send

picture-empty = Цей файл порожній. Надішліть його ще раз.
picture-unreadable = Таку картинку я прочитати не можу. Я читаю { $formats }.
picture-truncated = Картинка пошкоджена або надійшла не повністю. Надішліть її ще раз, краще файлом.
picture-too-many-bytes = Файл завеликий: я приймаю картинки до { $max-mb } МБ. Надішліть меншу.
picture-too-many-pixels = У цій картинці { $width } × { $height } пікселів, а я працюю з картинками до { $max-megapixels } Мп. Надішліть меншу.
picture-too-long-side = У цій картинці { $width } × { $height } пікселів, а в одній стороні їх може бути щонайбільше { $max-side-px }. Надішліть меншу.
picture-animated-first-frame = У цьому файлі анімація або кілька картинок: я працюю з першою.
picture-eight-bits = Кольори цієї картинки переведено в sRGB, а глибина при цьому знизилася з 16 до 8 бітів.
