### Ingrandire e scontornare: quale motore, e perché.

command-removebg-argument = Se vuoi, un motore

engine-unknown = Qui non c’è nessun motore «{ $engine }» per questo. { $names ->
    [none] Nessuno di quelli configurati sa farlo.
   *[other] Ci sono: { $names }.
}
upscale-factor-lacking = { $engine } ingrandisce di { $factors }. Scegli uno di questi.
upscale-one-picture = { $engine } lavora su una sola immagine. Rispondi a un’immagine, o allegane una.
upscale-factor-nobody = Qui niente ingrandisce di { $factor }x. Scegli tra { $factors }.
upscale-nobody-reaches = Con { $factor }x verrebbero { $megapixels } megapixel, più di quanto si possa fare qui. { $max-factor ->
    [0] Questa immagine è troppo grande per essere ingrandita.
   *[other] Con questa immagine si arriva a { $max-factor }x.
}

## Proposte
ask-upscale = Quanto più grande, e con che cosa? I prezzi sono stime.
ask-upscale-others = Altri, per nome: { $names }. Scrivi per esempio «/upscale 4x { $name }».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · ridisegna

## Note sotto un risultato, quando nessuno ha indicato un motore
advice-chosen-free = Ho usato { $engine }, perché è gratis.
advice-chosen-only = Ho usato { $engine } ({ $price ->
    [unknown] prezzo sconosciuto
   *[other] circa { $price }
}): nient’altro qui fa { $width } × { $height } pixel.
advice-chosen-faces = Ho usato { $engine } ({ $price ->
    [unknown] prezzo sconosciuto
   *[other] circa { $price }
}): nell’immagine ci sono volti, ed è fatto apposta.
advice-chosen-cheapest = Ho usato { $engine } (circa { $price }): il più economico tra quelli adatti a questa immagine.
advice-chosen-first = Ho usato { $engine }; quanto costa, qui non si sa.
advice-faces-elsewhere = { $price ->
    [unknown] Per i volti { $engine } potrebbe fare meglio; quanto costa, qui non si sa.
   *[other] Per i volti { $engine } potrebbe fare meglio, per circa { $price }.
} Scrivi «/upscale { $factor }x { $engine }».

## Per il proprietario
engine-unready = ha bisogno di un modello che non è installato: { $operations }. Vedi «python -m bot models list».

# An engine that is gone, in what is made again
ask-substitute = { $gone } qui non è più configurato. Al suo posto può farlo { $engine }; il prezzo è una stima.
offer-substitute = Usa { $engine } · { $price }
