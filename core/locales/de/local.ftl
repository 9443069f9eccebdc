# Operationen: was erlaubt ist

operation-unknown = „{ $operation }“ kenne ich nicht.
operation-parameter-unknown = Bei „{ $operation }“ gibt es kein „{ $parameter }“. Möglich ist: { $allowed }.
operation-parameter-missing = Für „{ $operation }“ fehlt noch { $parameter }. Gib es an und versuch es noch einmal.
operation-needs-any = Für „{ $operation }“ muss ich wissen, wie viel: eines von { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } kann { $min } bis { $max } % sein, nicht { $value }.
        [degrees] { $parameter } kann { $min } bis { $max } Grad sein, nicht { $value }.
        [px] { $parameter } kann { $min } bis { $max } Pixel sein, nicht { $value }.
        [EV] { $parameter } kann { $min } bis { $max } Blendenstufen sein, nicht { $value }.
        [x] { $parameter } kann eine ganze Zahl von { $min } bis { $max } sein, nicht { $value }.
       *[other] { $parameter } kann { $min } bis { $max } sein, nicht { $value }.
    }
operation-choice = { $parameter } kann { $allowed } sein, nicht „{ $value }“.
operation-colour = Die Farbe „{ $value }“ kenne ich nicht. Nimm einen englischen Namen wie „navy“ oder einen Code wie #1f2a44.
operation-text-empty = Es gibt keinen Text zum Schreiben. Setz ihn nach dem Wort „Text“ in Anführungszeichen.
operation-text-too-long = Dieser Text hat { $chars } Zeichen; höchstens { $max-chars } passen.
operation-ratio = Mit „{ $value }“ als Seitenverhältnis kann ich nichts anfangen. Schreib Breite:Höhe, etwa 4:5 oder 16:9, höchstens { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] Es gibt kein Bild zum Bearbeiten. Schick eines oder antworte auf eines.
       *[other] Dafür brauche ich mindestens { $min-images } Bilder. Schick sie zusammen als ein Album.
    }
operation-too-many-pictures = Das sind zu viele Bilder auf einmal: Ich nehme höchstens { $max-images }.

# Operationen: was mit diesem Bild nicht geht

models-missing = Dafür braucht es ein Modell, das hier nicht installiert ist. Der Betreiber des Bots kann es mit „python -m bot models install“ installieren.
crop-nothing-left = Nach diesem Zuschnitt bliebe nichts übrig. Schneide weniger weg.
crop-outside = Das reicht über das Bild hinaus, das { $width } × { $height } Pixel hat. Schneide kleiner zu.
result-too-large = Das ergäbe { $width } × { $height } Pixel; ich gehe bis { $max-megapixels } Megapixel. Verlang weniger.
no-faces = Ich sehe kein Gesicht in diesem Bild, deshalb habe ich es gelassen, wie es ist.
tilt-not-found = Ich kann nicht erkennen, was hier gerade sein soll. Sag, um wie viel, etwa „2 Grad begradigen“; negative Werte drehen gegen den Uhrzeigersinn.
text-not-covered = { $characters } kann ich nicht schreiben: Meine Schrift hat lateinische, griechische und kyrillische Buchstaben, Ziffern und übliche Zeichen, keine Emojis. Schreib es anders.
text-does-not-fit = Dieser Text passt nicht in dieses Bild, so klein er auch ist. Kürze ihn.

# Hinweise zu Ergebnissen

crop-centred-without-models = Ich habe um die Mitte herum zugeschnitten: Das Modell, das das Wichtige findet, ist hier nicht installiert. Der Betreiber des Bots kann es mit „python -m bot models install“ installieren.
crop-centred-without-faces = Ich sehe hier kein Gesicht, deshalb habe ich um die Mitte herum zugeschnitten.
crop-centred-without-subject = Ich kann nicht erkennen, was das Motiv ist, deshalb habe ich um die Mitte herum zugeschnitten.
crop-loses-faces =
    { $number ->
        [one] Ein Gesicht passt nicht in diesen Zuschnitt. Verlang eine andere Form, um alle zu behalten.
       *[other] { $number } Gesichter passen nicht in diesen Zuschnitt. Verlang eine andere Form, um alle zu behalten.
    }
already-level = Dieses Bild ist schon gerade, deshalb habe ich es gelassen, wie es ist.
straightened-by = Um { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }° gedreht.
