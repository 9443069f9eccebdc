# Plusieurs processus
role-needs-shared-storage = Le rôle « { $role } » partage son travail avec d’autres processus : réglez d’abord « database_url » et « blob_url » dans la section [storage].
role-needs-platform = Le rôle « { $role } » a besoin de Telegram ou de Discord : la page locale est servie par un processus au rôle « all ».

# Entretien
migrate-up-to-date = La base de données est à jour (version { $newest }).
migrate-pending = La base de données est en version { $before } ; « python -m bot migrate » la fait passer en version { $newest }. Sauvegardez-la d’abord.
migrate-done = La base de données est passée de la version { $before } à la version { $newest }.
database-too-new = La base de données est en version { $found }, créée par un Retouch plus récent ; celui-ci connaît les versions jusqu’à { $newest }. Lancez le programme plus récent.
move-target-missing = Vers où ? Renseignez « database_url » et « blob_url » dans la section [storage], ou indiquez les deux : --to DATABASE_URL BLOB_URL
move-nothing-there = Il n’y a pas d’installation dans { $path }.
move-target-not-empty = La base de données cible contient déjà des images. Indiquez-en une vide.
move-rows-differ = La table { $table } de la cible ne contient pas ce qui y a été copié. Rien n’a été déplacé ; réessayez avec une base vide.
move-pictures = { $number ->
    [one] { $number } fichier image a été copié et comparé à son empreinte.
   *[other] { $number } fichiers image ont été copiés et comparés à leurs empreintes.
}
move-done = { $rows ->
    [one] { $rows } ligne a été copiée.
   *[other] { $rows } lignes ont été copiées.
} Réglez « database_url » et « blob_url », démarrez le bot, et gardez l’ancien dossier jusqu’à ce que vous ayez vu que tout marche.
backup-only-embedded = Cette commande sauvegarde une installation tenant dans un dossier. Pour PostgreSQL, utilisez d’abord pg_dump, puis copiez le stockage d’objets.
backup-not-written = La sauvegarde { $path } n’a pas pu être écrite : { $reason }. Rien n’a été laissé derrière.
backup-done = { $path } contient la base de données et { $number ->
    [one] { $number } fichier image
   *[other] { $number } fichiers image
}.
backup-misses = { $number ->
    [one] Un fichier image manque ou est endommagé dans l’installation même. Cherchez-le
   *[other] { $number } fichiers image manquent ou sont endommagés dans l’installation même. Cherchez-les
} dans une sauvegarde plus ancienne.
restore-not-empty = { $path } contient déjà une installation. Déplacez-la d’abord, ou indiquez un autre dossier.
restore-not-read = { $path } n’est pas une sauvegarde complète : { $reason }. Rien n’a été changé.
restore-done = { $path } contient de nouveau l’installation, avec { $number ->
    [one] { $number } fichier image, comparé à son empreinte
   *[other] { $number } fichiers image, chacun comparé à son empreinte
}.

# Mis de côté
edit-set-aside = Je me suis arrêté plusieurs fois sur cette retouche, alors je la laisse maintenant de côté. Vos images sont en sécurité. Donnez ce numéro au propriétaire du bot : { $edit-id }

# Travaux
jobs-none = Rien n’attend, rien n’est en cours, rien n’a été mis de côté.
jobs-unknown = Il n’y a pas de retouche { $edit-id }. « python -m bot jobs list » montre celles qu’il y a.
jobs-not-set-aside = La retouche { $edit-id } n’a pas été mise de côté ; il n’y a donc rien à réessayer.
jobs-finished = La retouche { $edit-id } est finie ; il n’y a donc rien à abandonner.
jobs-retried = La retouche { $edit-id } attend de nouveau. Une étape dont l’image est enregistrée n’est pas payée deux fois.
jobs-dropped = La retouche { $edit-id } a été abandonnée.

# Telegram par webhook
telegram-webhook-url = « webhook_url » dans la section [telegram] doit commencer par https:// et mener à ce bot, par exemple https://bot.example.org/telegram
telegram-webhook-secret = « webhook_secret » dans la section [telegram] doit avoir de 16 à 256 lettres, chiffres, _ et -. Sans lui, n’importe qui pourrait envoyer au bot des messages au nom d’autrui.
telegram-webhook-port-taken = Impossible d’écouter sur { $host }, port { $port }, les appels de Telegram : un autre programme le fait déjà. Choisissez un autre « webhook_port ».

# Les shards de Discord
discord-shards-wrong = « shard_ids » dans la section [discord] doit être fait de nombres de 0 à moins de « shard_count », qui doit alors être un nombre lui aussi.

# Surveillance
watch-port-taken = Impossible d’écouter sur { $host }, port { $port }, pour les métriques : un autre programme le fait déjà. Choisissez un autre « port » dans la section [watch].

# Plateformes
picture-not-fetched = Je n’ai pas pu récupérer votre image dans la discussion : le service ne répond pas. Merci de la renvoyer dans une minute.
