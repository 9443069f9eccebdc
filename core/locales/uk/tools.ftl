### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Якщо хочете, рушій

engine-unknown = Рушія «{ $engine }» для цього тут немає. { $names ->
    [none] Жодного рушія, який це вміє, не налаштовано.
   *[other] Є: { $names }.
}
upscale-factor-lacking = { $engine } збільшує так: { $factors }. Виберіть одне з цього.
upscale-one-picture = { $engine } працює рівно з однією картинкою. Дайте відповідь на картинку або надішліть її разом із запитом.
upscale-factor-nobody = Збільшити в { $factor }x тут нічим. Виберіть одне з: { $factors }.
upscale-nobody-reaches = Збільшення { $factor }x дало б { $megapixels } Мп — більше, ніж тут можливо. { $max-factor ->
    [0] Ця картинка завелика, збільшити її не можна.
   *[other] Цю картинку можна збільшити до { $max-factor }x.
}

## Offers
ask-upscale = Наскільки збільшити і чим? Ціни приблизні.
ask-upscale-others = Ще за назвою: { $names }. Напишіть, наприклад, «/upscale 4x { $name }».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · домальовує

## Notes under a result, where nobody named an engine
advice-chosen-free = Я взяв { $engine }, бо це безкоштовно.
advice-chosen-only = Я взяв { $engine } ({ $price ->
    [unknown] ціна невідома
   *[other] близько { $price }
}): більше ніщо тут не дає { $width } × { $height } пікселів.
advice-chosen-faces = Я взяв { $engine } ({ $price ->
    [unknown] ціна невідома
   *[other] близько { $price }
}): на картинці обличчя, а він зроблений для них.
advice-chosen-cheapest = Я взяв { $engine } (близько { $price }): найдешевший з тих, що підходять для цієї картинки.
advice-chosen-first = Я взяв { $engine }; скільки це коштує, тут невідомо.
advice-faces-elsewhere = { $price ->
    [unknown] З обличчями краще може впоратися { $engine }; скільки це коштує, тут невідомо.
   *[other] З обличчями краще може впоратися { $engine }, приблизно за { $price }.
} Напишіть «/upscale { $factor }x { $engine }».

## For the owner
engine-unready = потрібна модель, яку не встановлено: { $operations }. Дивіться «python -m bot models list».

# An engine that is gone, in what is made again
ask-substitute = { $gone } тут більше не налаштовано. Замість нього це може зробити { $engine }; ціна приблизна.
offer-substitute = Узяти { $engine } · { $price }
