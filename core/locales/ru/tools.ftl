### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Если хотите, движок

engine-unknown = Движка «{ $engine }» для этого здесь нет. { $names ->
    [none] Ни один движок, который это умеет, не настроен.
   *[other] Есть: { $names }.
}
upscale-factor-lacking = { $engine } увеличивает так: { $factors }. Выберите одно из этого.
upscale-one-picture = { $engine } работает ровно с одной картинкой. Ответьте на картинку или пришлите её вместе с запросом.
upscale-factor-nobody = Увеличить в { $factor }x здесь нечем. Выберите одно из: { $factors }.
upscale-nobody-reaches = При { $factor }x вышло бы { $megapixels } Мп — больше, чем здесь возможно. { $max-factor ->
    [0] Эта картинка слишком большая, увеличить её нельзя.
   *[other] Эту картинку можно увеличить до { $max-factor }x.
}

## Offers
ask-upscale = Насколько увеличить и чем? Цены примерные.
ask-upscale-others = Ещё по названию: { $names }. Напишите, например, «/upscale 4x { $name }».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · дорисовывает

## Notes under a result, where nobody named an engine
advice-chosen-free = Я взял { $engine }, потому что это бесплатно.
advice-chosen-only = Я взял { $engine } ({ $price ->
    [unknown] цена неизвестна
   *[other] около { $price }
}): больше ничто здесь не даёт { $width } × { $height } пикселей.
advice-chosen-faces = Я взял { $engine } ({ $price ->
    [unknown] цена неизвестна
   *[other] около { $price }
}): на картинке лица, а он сделан для них.
advice-chosen-cheapest = Я взял { $engine } (около { $price }): самый дешёвый из подходящих для этой картинки.
advice-chosen-first = Я взял { $engine }; сколько это стоит, здесь неизвестно.
advice-faces-elsewhere = { $price ->
    [unknown] С лицами лучше может справиться { $engine }; сколько это стоит, здесь неизвестно.
   *[other] С лицами лучше может справиться { $engine }, примерно за { $price }.
} Напишите «/upscale { $factor }x { $engine }».

## For the owner
engine-unready = нужна модель, которая не установлена: { $operations }. Смотрите «python -m bot models list».

# An engine that is gone, in what is made again
ask-substitute = { $gone } здесь больше не настроен. Вместо него это может сделать { $engine }; цена примерная.
offer-substitute = Взять { $engine } · { $price }
