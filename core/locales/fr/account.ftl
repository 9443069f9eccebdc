# Retouches en cours
queue = { $number ->
    [one] Une retouche est en cours ici :
   *[other] { $number } retouches sont en cours ici :
}
queue-running = { $position }. « { $text } », en cours
queue-waiting = { $position }. « { $text } », en attente
queue-more = { $number ->
    [one] et encore une.
   *[other] et { $number } autres.
}
queue-empty = Rien n’est en cours ni en attente ici.

# Ce qui a été utilisé
usage-today = Aujourd’hui : { $edits ->
    [one] { $edits } retouche
   *[other] { $edits } retouches
}, { $cost }.
usage-month = Ce mois-ci : { $edits ->
    [one] { $edits } retouche
   *[other] { $edits } retouches
}, { $cost }.
usage-unknown = { $number ->
    [one] Le coût de l’une d’elles n’est pas connu ; il n’est donc pas compté.
   *[other] Le coût de { $number } d’entre elles n’est pas connu ; il n’est donc pas compté.
}
usage-no-limit = Vos retouches ne sont pas limitées ici.
usage-left = Retouches restantes aujourd’hui : { $left } sur { $limit }. { $hours ->
    [one] La prochaine journée commence dans une heure environ.
   *[other] La prochaine journée commence dans { $hours } heures environ.
}

# Se faire oublier
ask-forgetme = Faut-il que je vous oublie ? Je supprime alors toutes les images que vous avez envoyées ou faites avec moi, dans toutes les discussions, avec leurs consignes et leur historique, et j’arrête vos retouches en cours. Ce que d’autres ont fait à partir de vos images leur reste. Les messages des discussions restent aussi ; supprimez-les d’abord avec 🗑 si vous le souhaitez. C’est définitif.
forgotten = C’est fait. J’ai supprimé vos données : { $versions ->
    [0] aucune image
    [one] une image
   *[other] { $versions } images
} et { $edits ->
    [0] aucune retouche
    [one] une retouche
   *[other] { $edits } retouches
}.
forgotten-cancelled = { $number ->
    [one] Une de vos retouches a été arrêtée.
   *[other] { $number } de vos retouches ont été arrêtées.
}
forgotten-empty-places = { $number ->
    [one] Quelqu’un a continué à partir de l’une d’elles ; une place vide, sans votre image, vos mots ni votre nom, reste dans son historique.
   *[other] D’autres ont continué à partir de { $number } d’entre elles ; des places vides, sans vos images, vos mots ni votre nom, restent dans leur historique.
}
not-your-question = Ce bouton est pour la personne qui a posé la question. Envoyez vous-même /forgetme pour être oublié.
version-forgotten = v{ $number } a été supprimée par la personne qui l’a faite. Choisissez une autre version, ou renvoyez l’image.
