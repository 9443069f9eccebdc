# Operations: what is allowed

operation-unknown = Я не знаю, что такое «{ $operation }».
operation-parameter-unknown = У «{ $operation }» нет параметра «{ $parameter }». Есть: { $allowed }.
operation-parameter-missing = Для «{ $operation }» нужен параметр { $parameter }. Укажите его и попробуйте ещё раз.
operation-needs-any = Для «{ $operation }» нужно знать, насколько. Укажите одно из: { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter }: можно от { $min } до { $max } %, а не { $value }.
        [degrees] { $parameter }: можно от { $min } до { $max } градусов, а не { $value }.
        [px] { $parameter }: можно от { $min } до { $max } пикселей, а не { $value }.
        [EV] { $parameter }: можно от { $min } до { $max } ступеней, а не { $value }.
        [x] { $parameter }: можно целое число от { $min } до { $max }, а не { $value }.
       *[other] { $parameter }: можно от { $min } до { $max }, а не { $value }.
    }
operation-choice = { $parameter }: можно { $allowed }, а не «{ $value }».
operation-colour = Я не знаю цвета «{ $value }». Напишите английское название, например «navy», или код, например #1f2a44.
operation-text-empty = Нет текста, который написать. Поставьте его в кавычках после слова «текст».
operation-text-too-long = Символов в этом тексте { $chars }, а помещается не больше { $max-chars }.
operation-ratio = «{ $value }» не годится как соотношение сторон. Напишите ширина:высота, например 4:5 или 16:9, но не больше { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [1] Нет картинки, с которой можно работать. Пришлите её или ответьте на неё.
        [one] Для этого нужна хотя бы { $min-images } картинка. Пришлите их вместе одним альбомом.
        [few] Для этого нужны хотя бы { $min-images } картинки. Пришлите их вместе одним альбомом.
        [many] Для этого нужно хотя бы { $min-images } картинок. Пришлите их вместе одним альбомом.
       *[other] Для этого нужно хотя бы { $min-images } картинки. Пришлите их вместе одним альбомом.
    }
operation-too-many-pictures = Слишком много картинок сразу: я беру не больше { $max-images }.

# Operations: what cannot be done with this picture

models-missing = Для этого нужна модель, которая здесь не установлена. Владелец бота может установить её командой «python -m bot models install».
crop-nothing-left = После такой обрезки ничего не останется. Отрежьте меньше.
crop-outside = Это выходит за край картинки: в ней { $width } × { $height } пикселей. Обрежьте до меньшего.
result-too-large = Вышло бы { $width } × { $height } пикселей, а мой предел — { $max-megapixels } Мп. Попросите поменьше.
no-faces = Я не вижу на картинке лица, поэтому оставил всё как есть.
tilt-not-found = Не могу понять, что здесь должно быть ровным. Напишите, на сколько повернуть, например «выровняй на 2 градуса»; со знаком минус — против часовой стрелки.
text-not-covered = Не могу написать { $characters }: в моём шрифте есть латиница, греческие буквы, кириллица, цифры и обычные знаки, но нет эмодзи. Напишите иначе.
text-does-not-fit = Этот текст не помещается на картинку даже самым мелким шрифтом. Сократите его.

# Notes on results

crop-centred-without-models = Я обрезал по центру: модель, которая находит главное, здесь не установлена. Владелец бота может установить её командой «python -m bot models install».
crop-centred-without-faces = Я не вижу здесь лица, поэтому обрезал по центру.
crop-centred-without-subject = Не могу понять, что здесь главное, поэтому обрезал по центру.
crop-loses-faces =
    { $number ->
        [one] { $number } лицо не поместилось в кадр. Чтобы сохранить всех, попросите другую форму.
        [few] { $number } лица не поместились в кадр. Чтобы сохранить всех, попросите другую форму.
        [many] { $number } лиц не поместилось в кадр. Чтобы сохранить всех, попросите другую форму.
       *[other] { $number } лица не поместилось в кадр. Чтобы сохранить всех, попросите другую форму.
    }
already-level = Картинка уже ровная, поэтому я оставил её как есть.
straightened-by = Повёрнуто на { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
