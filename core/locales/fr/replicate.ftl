### Ce que disent Replicate et ses modèles, avec des mots pour tout le monde.

## Avant l’envoi
replicate-operation-unknown = { $engine } ne sait pas faire cela. Essayez un autre moteur.
replicate-one-picture = { $engine } travaille sur une seule image exactement. Répondez à une image, ou joignez-en une.
replicate-factor-unknown = { $engine } agrandit { $factors }. Choisissez parmi ces facteurs.
replicate-already-large = Cette image est déjà trop grande pour { $engine }, qui fait { $megapixels } mégapixels au plus. Essayez un autre moteur.
replicate-too-long = Cette image est trop longue et étroite pour { $engine }. Recadrez-la ou essayez un autre moteur.

## Pour le propriétaire
replicate-token-refused = Replicate n’accepte pas le jeton d’API. Le propriétaire doit en mettre un valable dans la configuration.
replicate-no-credit = Le compte Replicate de ce bot n’a plus de crédit, ou la facturation n’est pas en place. Le propriétaire peut s’en occuper sur replicate.com/account/billing.
replicate-forbidden = Replicate ne laisse pas ce compte utiliser { $model }.
replicate-model-missing = Replicate ne propose plus le modèle { $model }, ou pas à ce compte. Essayez un autre moteur ; le propriétaire devrait mettre le bot à jour.
replicate-input-refused = Le modèle { $model } n’accepte plus ce que le bot envoie ({ $detail }). Essayez un autre moteur ; le propriétaire devrait mettre le bot à jour.
replicate-schema-changed = Le modèle { $model } a changé : { $changes }. Le propriétaire devrait mettre le bot à jour.
replicate-request-refused = Replicate n’a pas accepté cette demande (statut { $status }). Essayez un autre moteur.

## Limites
replicate-rate-limited = Replicate ne prend plus de travail de ce bot pour le moment. Réessayez dans une minute.
replicate-rate-limited-for = Replicate ne prend plus de travail de ce bot pour le moment. Réessayez dans { $seconds } s.

## Quand un modèle échoue
replicate-refused = Le contrôle de sécurité de { $model } a refusé cette image. Il la refuserait encore : prenez une autre image.
replicate-picture-too-large = L’image est trop grande pour ce modèle. Réduisez-la, ou essayez un autre moteur.
replicate-picture-unread = Le modèle { $model } n’a pas pu lire l’image. Réessayez, ou essayez un autre moteur.
replicate-out-of-memory = La machine partagée de { $model } a manqué de mémoire. Réessayez, ou essayez un autre moteur.
replicate-trouble = Replicate a eu un problème avec { $model }. Réessayez dans quelques minutes, ou essayez un autre moteur.
replicate-model-failed = Le modèle { $model } a échoué sur cette image. Essayez un autre moteur.
replicate-not-started = Le modèle { $model } n’a pas démarré à temps et n’a pas été facturé. Réessayez dans quelques minutes, ou essayez un autre moteur.
replicate-too-slow = Le modèle { $model } a mis trop de temps, alors je l’ai arrêté. Le temps écoulé a peut-être été facturé. Appuyez sur « Réessayer », ou essayez un autre moteur.
replicate-cancelled = { $model } a été annulé du côté de Replicate. Le temps écoulé a peut-être été facturé. Appuyez sur « Réessayer », ou essayez un autre moteur.

## Quand la réponse n’arrive pas
replicate-unreachable = Replicate est injoignable en ce moment. Rien n’a été facturé. Réessayez dans quelques minutes.
replicate-no-answer = Replicate n’a pas répondu. Le travail a peut-être été fait et facturé quand même ; je ne l’ai donc pas répété. Appuyez sur « Réessayer » pour essayer de nouveau.
replicate-no-picture = Le modèle { $model } a terminé sans image. Cela a peut-être été facturé ; je ne l’ai donc pas répété. Appuyez sur « Réessayer » pour essayer de nouveau.
replicate-not-a-picture = Le résultat du modèle n’est pas une image que je sais lire. Cela a peut-être été facturé ; je ne l’ai donc pas répété. Appuyez sur « Réessayer » pour essayer de nouveau.
replicate-no-cut-out = Le résultat du modèle n’a pas de fond transparent. Cela a peut-être été facturé ; je ne l’ai donc pas répété. Appuyez sur « Réessayer » pour essayer de nouveau.
replicate-result-lost = Le résultat n’a pas pu être récupéré chez Replicate. Cela a peut-être été facturé ; je ne l’ai donc pas répété. Appuyez sur « Réessayer » pour essayer de nouveau.
replicate-result-foreign = Le résultat se trouve à une adresse qui n’appartient pas à Replicate ; je ne l’ai donc pas récupéré. Cela a peut-être été facturé.
replicate-result-too-large = Le résultat est trop gros pour être récupéré. Cela a peut-être été facturé. Choisissez un facteur plus petit.

## Remarques sous un résultat
replicate-factor-reduced = { $engine } fait { $megapixels } mégapixels au plus ; l’image a donc été agrandie { $factor }x.
replicate-input-reduced = L’image a d’abord été réduite pour { $engine }, à { $width } × { $height } pixels.
replicate-smaller-than-wanted = Le modèle a fait { $width } × { $height } pixels, moins que demandé.
replicate-faces-may-change = { $engine } invente des détails : visages et textes peuvent changer d’aspect.
