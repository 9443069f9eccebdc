# Accusé de réception et progression
status-queued = { $ahead ->
    [one] En file d’attente. Une retouche passe avant la vôtre.
   *[other] En file d’attente. { $ahead } retouches passent avant la vôtre.
}
status-working = J’y travaille…
status-working-since = J’y travaille… { $seconds } s
status-progress = J’y travaille… { $percent } %
status-cancelled = Annulé. Votre image est comme avant.

# Légendes
caption-instruction = « { $text } »
caption-version = v{ $number }
caption-version-from = v{ $number } à partir de v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } $US
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } $US
cost-free = gratuit
cost-unknown = coût inconnu
shown-compressed = Compressé en { $format }, pour tenir dans les { $limit-mb } Mo que cette discussion accepte. Tous les pixels y sont.
shown-smaller = Réduit, pour tenir dans les { $limit-mb } Mo que cette discussion accepte. « /export avif » fait tenir sa pleine taille en moins d’octets.
original-too-large = Le fichier tel qu’il a été envoyé est plus gros que ce que cette discussion accepte ; voici donc la copie du bot.

# Les images à l’arrivée
picture-ready = Bien reçu. Répondez à ce message et dites ce qu’il faut changer, par exemple « rends-la plus chaude » ou « recadre en carré ».
picture-recompressed = Cette discussion a compressé votre photo. Pour une pleine qualité, envoyez-la comme fichier.
picture-lost = L’image n’est plus dans la mémoire du bot. Merci de la renvoyer.

# Ce que l’on peut corriger soi-même
nothing-to-edit = Il n’y a pas encore d’image à retoucher. Envoyez une photo, puis dites ce qu’il faut changer. Dans un groupe, mentionnez-moi ou répondez à l’une de mes images, pour que je la voie.
too-many-steps = Cela fait { $number } changements à la fois ; j’en fais { $most } au plus. Dites le reste ensuite.
instruction-missing = Dites ce qu’il faut changer, par exemple « /edit rends-la plus chaude ».
instruction-too-long = Cela fait { $length } caractères ; une consigne peut en avoir { $max-chars } au plus. Merci de la raccourcir.
ask-instruction = Que faut-il changer ? Répondez à ce message.
not-understood = Je n’ai pas compris. Essayez l’une de ces idées, ou dites-le autrement.
version-unknown = Cette image n’est plus connue ici. Renvoyez-la pour continuer avec elle.
version-number-unknown = Il n’y a pas de v{ $number }. Les versions de cette image vont jusqu’à v{ $last }.
nothing-to-undo = C’est la première version ; il n’y a rien à défaire.
nothing-to-redo = Rien n’a encore été fait à partir de cette version ; il n’y a donc rien à rétablir.
nothing-to-repeat = C’est l’image telle qu’elle a été envoyée ; il n’y a aucune retouche à refaire. Dites ce qu’il faut changer.
nothing-to-cancel = Il n’y a rien à annuler : cette retouche est finie ou déjà annulée.
nothing-to-retry = Cette retouche ne peut pas être réessayée d’ici. Répondez à l’image et dites ce qu’il faut changer.
nothing-to-delete = Répondez /delete à l’une de mes images pour la retirer de la discussion.
already-retried = Cette retouche a déjà été réessayée ; un essai de plus pourrait être facturé deux fois. Répondez plutôt à l’image.
not-your-edit = Seule la personne qui a lancé cette retouche peut faire cela.
goto-needs-number = Dites quelle version, par exemple « /goto 3 ».
upscale-not-understood = Je n’ai pas compris « { $argument } ». Écrivez par exemple « /upscale 2x » ou « /upscale 4x ».
command-unknown = La commande /{ $command } n’existe pas. Envoyez /help pour voir ce que je sais faire.

# Règles du propriétaire
not-allowed = Vous n’êtes pas sur la liste de ce bot. Demandez à son propriétaire d’ajouter votre identifiant : { $user-id }
quota-used-up = { $limit ->
    [one] Vous avez utilisé votre seule retouche du jour.
   *[other] Vous avez utilisé vos { $limit } retouches du jour.
} { $hours ->
    [one] Cela repart dans une heure environ.
   *[other] Cela repart dans { $hours } heures environ.
}

# Moteurs
no-engine-for-this = Aucun moteur capable de faire cela ({ $operation }) n’est configuré ici. Le propriétaire du bot peut en ajouter un : une clé OpenAI rend possible la retouche par description.
engine-too-slow = Cela a pris trop de temps, alors je l’ai arrêté. Rien n’a été facturé. Essayez une image plus petite ou une retouche plus simple.
outcome-unknown = Le service d’images n’a pas répondu à temps ; je ne sais donc pas s’il a fait cette retouche, ni s’il l’a facturée. Je ne la renverrai pas de moi-même. Appuyez sur « Réessayer » si vous le voulez.
something-went-wrong = Quelque chose s’est mal passé de mon côté. Vos images sont en sécurité. Si cela se reproduit, donnez ce numéro au propriétaire du bot : { $error-id }

# L’installation
database-in-use = Un autre Retouch tourne déjà avec { $path }. Arrêtez-le d’abord, ou donnez à celui-ci son propre dossier.
database-unusable = La base de données { $path } ne peut pas être ouverte : { $reason }. Vérifiez que le dossier existe et qu’on peut y écrire.

# Plusieurs images, plusieurs variantes
picture-of = Image { $number } sur { $count } :
ask-album = { $number } images. Faut-il retoucher chacune, ou les réunir en une seule ?
offer-each = Retoucher chacune ({ $number ->
    [one] { $number } retouche
   *[other] { $number } retouches
} · { $price })
offer-combine = Réunir en une seule (1 retouche · { $price })
proposal-unknown = Cette proposition n’est plus valable. Redites ce qui doit changer.
picked = v{ $number } est maintenant votre image. Dites ce qu’il faut changer ensuite.
variants-out-of-range = Je peux faire de 2 à { $most } variantes à la fois. Écrivez par exemple « /variants 3 rends le ciel rose » ou « /variants chemise rouge | chemise bleue ».
variants-empty = « | » sépare deux variantes ou plus, et chacune doit dire quelque chose, par exemple « /variants chemise rouge | chemise bleue ».
variants-are-the-same = Cette retouche est exacte : toutes les variantes seraient identiques. Nommez-en de différentes, comme « /variants plus chaude | plus froide ».
generate-needs-words = Dites ce que l’image doit montrer, par exemple « /generate wide: un phare à l’aube ».

# Fichiers à emporter
export-not-understood = Je n’ai pas compris « { $argument } ». Écrivez par exemple « /export jpeg under 500 KB », « /export webp 1080x1350 » ou « /export png, jpeg ».
export-out-of-range = Cela ne va pas : la qualité va de 1 à 100, les DPI de 36 à 2400, les côtés jusqu’à 16384 px, et les limites à partir de 1 ko.
export-too-large = En { $format }, cette image ne tient pas dans { $limit-kb } ko à cette taille. Indiquez une taille plus petite, comme 1080px, ou un autre format.
file-too-large-for-chat = Ce fichier dépasse les { $limit-mb } Mo que cette discussion accepte. Demandez une taille plus petite, ou du JPEG, du WebP ou de l’AVIF.
