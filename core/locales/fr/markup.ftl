# Une image qui revient avec quelque chose de dessiné dessus
region-taken = { $percent ->
    [0] Je prends la zone que vous avez marquée, moins de 1 % de l’image.
   *[other] Je prends la zone que vous avez marquée, { $percent } % de l’image.
}
region-ask = { $percent ->
    [0] Je vois ce que vous avez marqué, moins de 1 % de l’image. Que faut-il y changer ? Répondez à ce message.
   *[other] Je vois ce que vous avez marqué, { $percent } % de l’image. Que faut-il y changer ? Répondez à ce message.
}
region-elsewhere = L’image n’a plus la même forme que quand vous l’avez marquée. Marquez de nouveau la zone dans l’image la plus récente.
advice-region-unused = Une zone marquée n’y change rien ({ $operation }) ; c’est donc fait sur toute l’image.

# Beaucoup de passages d’un modèle, l’un après l’autre
drift-noted = { $depth ->
    [one] Il y a { $depth } passage d’un modèle entre cette image et votre original, et chacun coûte un peu de qualité. « Refaire depuis l’original » fait les mêmes changements en un seul passage.
   *[other] Il y a { $depth } passages de modèles entre cette image et votre original, et chacun coûte un peu de qualité. « Refaire depuis l’original » fait les mêmes changements en un seul passage.
}
command-replay = Refaire tous les changements, en un seul passage depuis l’original
button-replay = ⏮️ Refaire depuis l’original
ask-replay = Depuis l’original, je refais { $number ->
    [one] le changement qui mène
   *[other] les { $number } changements qui mènent
} à v{ $version }, en { $passes ->
    [one] un seul passage
   *[other] { $passes } passages
} d’un modèle :
ask-replay-item = { $number }. { $text }
offer-replay = Refaire ({ $price })
replay-generated = Cette image a été faite à partir de mots ; il n’y a donc pas d’original auquel revenir. « /again » en fait une autre avec les mêmes mots.
replay-nothing = Aucun modèle n’a rien changé jusqu’à cette image ; elle est donc déjà aussi bonne que possible.
replay-once = Il n’y a qu’un passage d’un modèle entre cette image et l’original : refaire n’apporterait rien. « /again » fait une autre variante.
replay-lost = Certains changements faits jusqu’à cette image ne sont plus connus ici ; on ne peut donc pas les refaire.
replay-several-pictures = Un des changements a utilisé plusieurs images, et cela ne tient pas en un seul passage. Revenez en arrière avec « /goto » et continuez à partir de là.
