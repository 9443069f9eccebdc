### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Optionally an engine

engine-unknown = There is no engine “{ $engine }” here for this. { $names ->
    [none] None is set up that can do it.
   *[other] There are: { $names }.
}
upscale-factor-lacking = { $engine } enlarges by { $factors }. Choose one of these.
upscale-one-picture = { $engine } works on exactly one picture. Reply to a picture, or send one along.
upscale-factor-nobody = Nothing here enlarges { $factor }x. Choose one of { $factors }.
upscale-nobody-reaches = { $factor }x would make { $megapixels } megapixels, more than anything here can. { $max-factor ->
    [0] This picture is too large to be enlarged.
   *[other] Up to { $max-factor }x works for this picture.
}

## Offers
ask-upscale = How much larger, and with what? Prices are estimates.
ask-upscale-others = More by name: { $names }. Write for example “/upscale 4x { $name }”.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · redraws

## Notes under a result, where nobody named an engine
advice-chosen-free = I used { $engine }, because it is free.
advice-chosen-only = I used { $engine } ({ $price ->
    [unknown] price not known
   *[other] about { $price }
}): nothing else here makes { $width } × { $height } pixels.
advice-chosen-faces = I used { $engine } ({ $price ->
    [unknown] price not known
   *[other] about { $price }
}): there are faces in the picture, and it is made for them.
advice-chosen-cheapest = I used { $engine } (about { $price }): the cheapest that suits this picture.
advice-chosen-first = I used { $engine }; what it costs is not known here.
advice-faces-elsewhere = { $price ->
    [unknown] For faces, { $engine } may do better; what it costs is not known here.
   *[other] For faces, { $engine } may do better, for about { $price }.
} Write “/upscale { $factor }x { $engine }”.

## For the owner
engine-unready = needs a model that is not installed: { $operations }. See “python -m bot models list”.

# An engine that is gone, in what is made again
ask-substitute = { $gone } is not set up here any more. { $engine } can do this instead; the price is an estimate.
offer-substitute = Use { $engine } · { $price }
