### Ce qui est demandé avant d’exécuter une consigne, et son exécution en plusieurs passages.

status-pass = Changement { $number } sur { $count }.
series-stopped = Je me suis arrêté au changement { $number } sur { $count }. Ce qui a été fait avant reste.
button-skip = ⏭ Continuer sans lui

# Plusieurs changements par un modèle
ask-passes = Ce sont { $number } changements distincts. Je peux les faire l’un après l’autre, pour que chacun puisse être défait séparément, ou tous à la fois, ce qui est moins cher mais moins précis :
ask-passes-item = { $number }. { $text }
ask-passes-exact = Ce qui ne demande pas de modèle est fait exactement, en même temps.
offer-passes = { $number ->
    [one] Faire un changement · { $price }
   *[other] Faire { $number } changements · { $price }
}
offer-together = Tout à la fois · { $price }
button-replan = ✏️ Modifier la liste
button-drop = ✖️ Annuler
ask-replan = Répondez avec les changements que vous voulez, un par ligne, dans l’ordre où je dois les faire. Pour l’instant, ce sont :
discord-ask-replan-title = Quels changements, dans quel ordre
discord-ask-replan-label = Un changement par ligne
discord-ask-replan-placeholder = une plage ensoleillée en arrière-plan
nothing-started = Abandonné. Rien n’a été changé ni facturé.
already-started = C’est déjà lancé. Cherchez le résultat plus bas, ou répondez à l’image pour demander autre chose.

# Ce qui n’a rien changé
advice-unchanged = Presque rien n’a changé dans l’image. Précisez l’endroit et le changement ; le bouton le dit plus clairement.

# Ce qui est vague, ou à quoi il manque un mot
offer-anyway = Faire quand même · { $price }
