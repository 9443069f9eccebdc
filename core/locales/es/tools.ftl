### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Si quieres, un motor

engine-unknown = Aquí no hay ningún motor «{ $engine }» para esto. { $names ->
    [none] No hay ninguno configurado que pueda hacerlo.
   *[other] Los que hay: { $names }.
}
upscale-factor-lacking = { $engine } amplía { $factors }. Elige una de esas opciones.
upscale-one-picture = { $engine } trabaja con una sola imagen. Responde a una o envíala con tu mensaje.
upscale-factor-nobody = Aquí nada amplía { $factor }x. Elige entre { $factors }.
upscale-nobody-reaches = { $factor }x daría { $megapixels } megapíxeles, más de lo que nada aquí puede hacer. { $max-factor ->
    [0] Esta imagen es demasiado grande para ampliarla.
   *[other] Esta imagen se puede ampliar hasta { $max-factor }x.
}

## Offers
ask-upscale = ¿Cuánto la amplío y con qué? Los precios son aproximados.
ask-upscale-others = Hay más, por su nombre: { $names }. Escribe, por ejemplo, «/upscale 4x { $name }».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · redibuja

## Notes under a result, where nobody named an engine
advice-chosen-free = Usé { $engine } porque es gratis.
advice-chosen-only = Usé { $engine } ({ $price ->
    [unknown] precio desconocido
   *[other] unos { $price }
}): aquí ningún otro hace { $width } × { $height } píxeles.
advice-chosen-faces = Usé { $engine } ({ $price ->
    [unknown] precio desconocido
   *[other] unos { $price }
}): en la imagen hay caras y está hecho para ellas.
advice-chosen-cheapest = Usé { $engine } (unos { $price }): el más barato de los que le van bien a esta imagen.
advice-chosen-first = Usé { $engine }; aquí no se sabe cuánto cuesta.
advice-faces-elsewhere = { $price ->
    [unknown] Con las caras quizá lo haga mejor { $engine }; aquí no se sabe cuánto cuesta.
   *[other] Con las caras quizá lo haga mejor { $engine }, por unos { $price }.
} Escribe «/upscale { $factor }x { $engine }».

## For the owner
engine-unready = necesita un modelo que no está instalado: { $operations }. Mira «python -m bot models list».

# An engine that is gone, in what is made again
ask-substitute = { $gone } ya no está configurado aquí. En su lugar puede hacerlo { $engine }; el precio es aproximado.
offer-substitute = Usar { $engine } · { $price }
