### Vergrößern und Freistellen: mit welchem Dienst, und warum.

command-removebg-argument = Auf Wunsch ein Dienst

engine-unknown = Einen Dienst „{ $engine }“ gibt es hier dafür nicht. { $names ->
    [none] Es ist keiner eingerichtet, der das kann.
   *[other] Es gibt: { $names }.
}
upscale-factor-lacking = { $engine } vergrößert um { $factors }. Wähl einen dieser Faktoren.
upscale-one-picture = { $engine } bearbeitet genau ein Bild. Antworte auf ein Bild oder schick eines mit.
upscale-factor-nobody = Nichts vergrößert hier { $factor }x. Wähl eines von { $factors }.
upscale-nobody-reaches = { $factor }x ergäbe { $megapixels } Megapixel, mehr, als hier irgendetwas kann. { $max-factor ->
    [0] Dieses Bild ist zu groß, um vergrößert zu werden.
   *[other] Bei diesem Bild geht bis zu { $max-factor }x.
}

## Angebote
ask-upscale = Wie viel größer, und womit? Preise sind Schätzungen.
ask-upscale-others = Weitere mit Namen: { $names }. Schreib zum Beispiel „/upscale 4x { $name }“.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · zeichnet neu

## Hinweise unter einem Ergebnis, wenn kein Dienst genannt wurde
advice-chosen-free = Ich habe { $engine } genommen, weil es kostenlos ist.
advice-chosen-only = Ich habe { $engine } genommen ({ $price ->
    [unknown] Preis unbekannt
   *[other] etwa { $price }
}): Nichts anderes hier schafft { $width } × { $height } Pixel.
advice-chosen-faces = Ich habe { $engine } genommen ({ $price ->
    [unknown] Preis unbekannt
   *[other] etwa { $price }
}): Im Bild sind Gesichter, und dafür ist es gemacht.
advice-chosen-cheapest = Ich habe { $engine } genommen (etwa { $price }): das Günstigste, was zu diesem Bild passt.
advice-chosen-first = Ich habe { $engine } genommen; was es kostet, ist hier nicht bekannt.
advice-faces-elsewhere = { $price ->
    [unknown] Für Gesichter ist { $engine } vielleicht besser; was es kostet, ist hier nicht bekannt.
   *[other] Für Gesichter ist { $engine } vielleicht besser, für etwa { $price }.
} Schreib „/upscale { $factor }x { $engine }“.

## Für den Betreiber
engine-unready = braucht ein Modell, das nicht installiert ist: { $operations }. Siehe „python -m bot models list“.

# An engine that is gone, in what is made again
ask-substitute = { $gone } ist hier nicht mehr eingerichtet. Stattdessen kann { $engine } das machen; der Preis ist eine Schätzung.
offer-substitute = { $engine } nehmen · { $price }
