# Operations: what is allowed

operation-unknown = Я не знаю, що таке «{ $operation }».
operation-parameter-unknown = «{ $operation }» не має параметра «{ $parameter }». Є: { $allowed }.
operation-parameter-missing = Для «{ $operation }» потрібен параметр { $parameter }. Укажіть його і спробуйте ще раз.
operation-needs-any = Для «{ $operation }» треба знати, наскільки. Укажіть одне з: { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter }: можна від { $min } до { $max } %, а не { $value }.
        [degrees] { $parameter }: можна від { $min } до { $max } градусів, а не { $value }.
        [px] { $parameter }: можна від { $min } до { $max } пікселів, а не { $value }.
        [EV] { $parameter }: можна від { $min } до { $max } ступенів, а не { $value }.
        [x] { $parameter }: можна ціле число від { $min } до { $max }, а не { $value }.
       *[other] { $parameter }: можна від { $min } до { $max }, а не { $value }.
    }
operation-choice = { $parameter }: можна { $allowed }, а не «{ $value }».
operation-colour = Я не знаю кольору «{ $value }». Напишіть англійську назву, наприклад «navy», або код, наприклад #1f2a44.
operation-text-empty = Немає тексту, який написати. Поставте його в лапках після слова «текст».
operation-text-too-long = Символів у цьому тексті { $chars }, а вміщується щонайбільше { $max-chars }.
operation-ratio = «{ $value }» не підходить як співвідношення сторін. Напишіть ширина:висота, наприклад 4:5 або 16:9, але щонайбільше { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [1] Немає картинки для роботи. Надішліть її або дайте на неї відповідь.
        [one] Для цього потрібна щонайменше { $min-images } картинка. Надішліть їх разом одним альбомом.
        [few] Для цього потрібні щонайменше { $min-images } картинки. Надішліть їх разом одним альбомом.
        [many] Для цього потрібно щонайменше { $min-images } картинок. Надішліть їх разом одним альбомом.
       *[other] Для цього потрібно щонайменше { $min-images } картинки. Надішліть їх разом одним альбомом.
    }
operation-too-many-pictures = Забагато картинок одразу: я беру щонайбільше { $max-images }.

# Operations: what cannot be done with this picture

models-missing = Для цього потрібна модель, яку тут не встановлено. Власник бота може встановити її командою «python -m bot models install».
crop-nothing-left = Після такого обрізання нічого не лишиться. Відріжте менше.
crop-outside = Це виходить за край картинки: у ній { $width } × { $height } пікселів. Обріжте до меншого.
result-too-large = Вийшло б { $width } × { $height } пікселів, а моя межа — { $max-megapixels } Мп. Попросіть менше.
no-faces = Я не бачу на картинці обличчя, тому лишив усе як є.
tilt-not-found = Не можу зрозуміти, що тут має бути рівним. Напишіть, на скільки повернути, наприклад «вирівняй на 2 градуси»; зі знаком мінус — проти годинникової стрілки.
text-not-covered = Не можу написати { $characters }: у моєму шрифті є латиниця, грецькі літери, кирилиця, цифри і звичайні знаки, але немає емодзі. Напишіть інакше.
text-does-not-fit = Цей текст не вміщується на картинку навіть найдрібнішим шрифтом. Скоротіть його.

# Notes on results

crop-centred-without-models = Я обрізав по центру: модель, яка знаходить головне, тут не встановлено. Власник бота може встановити її командою «python -m bot models install».
crop-centred-without-faces = Я не бачу тут обличчя, тому обрізав по центру.
crop-centred-without-subject = Не можу зрозуміти, що тут головне, тому обрізав по центру.
crop-loses-faces =
    { $number ->
        [one] { $number } обличчя не вмістилося в кадр. Щоб зберегти всіх, попросіть іншу форму.
        [few] { $number } обличчя не вмістилися в кадр. Щоб зберегти всіх, попросіть іншу форму.
        [many] { $number } облич не вмістилося в кадр. Щоб зберегти всіх, попросіть іншу форму.
       *[other] { $number } обличчя не вмістилося в кадр. Щоб зберегти всіх, попросіть іншу форму.
    }
already-level = Картинка вже рівна, тому я лишив її як є.
straightened-by = Повернуто на { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
