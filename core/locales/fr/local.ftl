# Opérations : ce qui est admis

operation-unknown = Je ne sais pas faire « { $operation } ».
operation-parameter-unknown = « { $operation } » n’a pas de « { $parameter } ». Possible : { $allowed }.
operation-parameter-missing = Pour « { $operation } », il manque { $parameter }. Indiquez-le et réessayez.
operation-needs-any = Pour « { $operation } », il faut savoir de combien : l’un de { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } va de { $min } à { $max } %, pas { $value }.
        [degrees] { $parameter } va de { $min } à { $max } degrés, pas { $value }.
        [px] { $parameter } va de { $min } à { $max } pixels, pas { $value }.
        [EV] { $parameter } va de { $min } à { $max } IL, pas { $value }.
        [x] { $parameter } est un nombre entier de { $min } à { $max }, pas { $value }.
       *[other] { $parameter } va de { $min } à { $max }, pas { $value }.
    }
operation-choice = { $parameter } peut être { $allowed } ; pas « { $value } ».
operation-colour = Je ne connais pas la couleur « { $value } ». Utilisez un nom anglais comme « navy », ou un code comme #1f2a44.
operation-text-empty = Il n’y a pas de texte à écrire. Mettez-le entre guillemets après le mot « texte ».
operation-text-too-long = Ce texte a { $chars } caractères ; il en tient { $max-chars } au plus.
operation-ratio = « { $value } » n’est pas un rapport que je peux utiliser. Écrivez largeur:hauteur, comme 4:5 ou 16:9, jusqu’à { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] Il n’y a pas d’image à retoucher. Envoyez-en une, ou répondez à une image.
       *[other] Il faut au moins { $min-images } images. Envoyez-les ensemble dans un même album.
    }
operation-too-many-pictures = Cela fait trop d’images à la fois : j’en prends { $max-images } au plus.

# Opérations : ce qui est impossible avec cette image

models-missing = Il faut un modèle qui n’est pas installé ici. Le propriétaire du bot peut l’installer avec « python -m bot models install ».
crop-nothing-left = Il ne resterait rien après ce recadrage. Coupez moins.
crop-outside = Cela dépasse de l’image, qui a { $width } × { $height } pixels. Recadrez plus petit.
result-too-large = Cela ferait { $width } × { $height } pixels ; je vais jusqu’à { $max-megapixels } mégapixels. Demandez moins.
no-faces = Je ne vois pas de visage sur cette image, alors je l’ai laissée telle quelle.
tilt-not-found = Je ne vois pas ce qui devrait être droit ici. Dites de combien, par exemple « redresse de 2 degrés » ; une valeur négative tourne vers la gauche.
text-not-covered = Je ne peux pas écrire { $characters } : ma police a les lettres latines, grecques et cyrilliques, les chiffres et les signes courants, pas d’emoji. Écrivez-le autrement.
text-does-not-fit = Ce texte ne tient pas dans cette image, même tout petit. Raccourcissez-le.

# Remarques sur les résultats

crop-centred-without-models = J’ai recadré autour du centre : le modèle qui trouve l’essentiel n’est pas installé ici. Le propriétaire du bot peut l’installer avec « python -m bot models install ».
crop-centred-without-faces = Je ne vois pas de visage ici, alors j’ai recadré autour du centre.
crop-centred-without-subject = Je ne vois pas quel est le sujet, alors j’ai recadré autour du centre.
crop-loses-faces =
    { $number ->
        [one] Un visage ne tient pas dans ce recadrage. Demandez une autre forme pour garder tout le monde.
       *[other] { $number } visages ne tiennent pas dans ce recadrage. Demandez une autre forme pour garder tout le monde.
    }
already-level = Cette image est déjà droite, alors je l’ai laissée telle quelle.
straightened-by = Tournée de { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
