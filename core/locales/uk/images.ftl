# Pictures that people send

picture-empty = Цей файл порожній. Надішліть його ще раз.
picture-unreadable = Таку картинку я прочитати не можу. Я читаю { $formats }.
picture-truncated = Картинка пошкоджена або надійшла не повністю. Надішліть її ще раз, краще файлом.
picture-too-many-bytes = Файл завеликий: я приймаю картинки до { $max-mb } МБ. Надішліть меншу.
picture-too-many-pixels = У цій картинці { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } пікселів, а я працюю з картинками до { $max-megapixels } Мп. Надішліть меншу.
picture-too-long-side = У цій картинці { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } пікселів, а в одній стороні їх може бути щонайбільше { NUMBER($max-side-px, useGrouping: 0) }. Надішліть меншу.
picture-animated-first-frame = У цьому файлі анімація або кілька картинок: я працюю з першою.
picture-eight-bits = Кольори цієї картинки переведено в sRGB, а глибина при цьому знизилася з 16 до 8 бітів.
