### Ce que dirait un retoucheur d’une consigne avant qu’un modèle soit payé pour elle.

advice-vague = « Mieux » peut vouloir dire bien des choses. Choisissez parmi celles-ci, ou dites-moi ce qu’il faut changer.
advice-unspecific = « { $change } » : pour mettre quoi ? Choisissez parmi ces idées, ou dites-le avec vos mots.
# $clash est la lumière de la photo, quand elle ne va pas avec la scène demandée.
advice-lighting = { $clash ->
    [overcast] Cette photo a été prise sous une lumière douce et plate, et la nouvelle scène est au soleil. Faut-il rééclairer le sujet, ou choisir une scène à la lumière douce ?
    [backlit] Cette photo a été prise à contre-jour, et la nouvelle scène est éclairée de face. Faut-il rééclairer le sujet, ou choisir une scène à la lumière douce ?
    [dark] Cette photo est sombre, et la nouvelle scène est claire. Faut-il rééclairer le sujet, ou choisir une scène à la lumière douce ?
    [sunny] Cette photo a été prise en plein soleil, et la nouvelle scène n’en a pas. Faut-il rééclairer le sujet, ou choisir une scène ensoleillée ?
   *[none] J’ai demandé au modèle d’accorder la lumière du sujet à la nouvelle scène.
}
# $who est ce qui reste tel quel.
advice-identity = { $who ->
    [people] J’ai demandé au modèle que tout le monde reste reconnaissable : seul change ce que vous avez nommé.
    [others] J’ai demandé au modèle de laisser toutes les autres personnes comme elles sont.
    [product] J’ai demandé au modèle de garder la forme du produit, et ce qui est imprimé dessus, sauf si c’est ce que vous avez nommé.
   *[person] J’ai demandé au modèle que la personne reste reconnaissable : seul change ce que vous avez nommé.
}
advice-passes = { $number ->
    [one] C’est un seul changement.
   *[other] Ce sont { $number } changements distincts. L’un après l’autre, chacun est mieux réussi ; tous à la fois, c’est plus rapide et moins cher.
}
