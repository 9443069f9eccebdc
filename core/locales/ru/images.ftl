# Pictures that people send

picture-empty = Этот файл пуст. Пришлите его ещё раз.
picture-unreadable = Такую картинку я прочитать не могу. Я читаю { $formats }.
picture-truncated = Картинка повреждена или дошла не полностью. Пришлите её ещё раз, лучше файлом.
picture-too-many-bytes = Файл слишком большой: я принимаю картинки до { $max-mb } МБ. Пришлите поменьше.
picture-too-many-pixels = В этой картинке { $width } × { $height } пикселей, а я работаю с картинками до { $max-megapixels } Мп. Пришлите поменьше.
picture-too-long-side = В этой картинке { $width } × { $height } пикселей, а в одной стороне их может быть не больше { $max-side-px }. Пришлите поменьше.
picture-animated-first-frame = В этом файле анимация или несколько картинок: я работаю с первой.
picture-eight-bits = Цвета этой картинки переведены в sRGB, а глубина при этом снизилась с 16 до 8 бит.
