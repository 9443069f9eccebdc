### Agrandir et détourer : quel moteur, et pourquoi.

command-removebg-argument = Un moteur, si vous voulez

engine-unknown = Il n’y a pas de moteur « { $engine } » ici pour cela. { $names ->
    [none] Aucun moteur configuré ne sait le faire.
   *[other] Il y a : { $names }.
}
upscale-factor-lacking = { $engine } agrandit { $factors }. Choisissez parmi ces facteurs.
upscale-one-picture = { $engine } travaille sur une seule image exactement. Répondez à une image, ou joignez-en une.
upscale-factor-nobody = Rien ici n’agrandit { $factor }x. Choisissez parmi { $factors }.
upscale-nobody-reaches = { $factor }x ferait { $megapixels } mégapixels, plus que ce qui est possible ici. { $max-factor ->
    [0] Cette image est trop grande pour être agrandie.
   *[other] Pour cette image, on peut aller jusqu’à { $max-factor }x.
}

## Propositions
ask-upscale = De combien l’agrandir, et avec quoi ? Les prix sont des estimations.
ask-upscale-others = D’autres par leur nom : { $names }. Écrivez par exemple « /upscale 4x { $name } ».
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · redessine

## Remarques sous un résultat, quand aucun moteur n’a été nommé
advice-chosen-free = J’ai utilisé { $engine }, car c’est gratuit.
advice-chosen-only = J’ai utilisé { $engine } ({ $price ->
    [unknown] prix inconnu
   *[other] environ { $price }
}) : rien d’autre ici ne fait { $width } × { $height } pixels.
advice-chosen-faces = J’ai utilisé { $engine } ({ $price ->
    [unknown] prix inconnu
   *[other] environ { $price }
}) : il y a des visages dans l’image, et c’est fait pour eux.
advice-chosen-cheapest = J’ai utilisé { $engine } (environ { $price }) : le moins cher de ceux qui conviennent à cette image.
advice-chosen-first = J’ai utilisé { $engine } ; son coût n’est pas connu ici.
advice-faces-elsewhere = { $price ->
    [unknown] Pour les visages, { $engine } fera peut-être mieux ; son coût n’est pas connu ici.
   *[other] Pour les visages, { $engine } fera peut-être mieux, pour environ { $price }.
} Écrivez « /upscale { $factor }x { $engine } ».

## Pour le propriétaire
engine-unready = a besoin d’un modèle qui n’est pas installé : { $operations }. Voir « python -m bot models list ».

# An engine that is gone, in what is made again
ask-substitute = { $gone } n’est plus configuré ici. { $engine } peut le faire à sa place ; le prix est une estimation.
offer-substitute = Prendre { $engine } · { $price }
