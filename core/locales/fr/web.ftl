# La page dans le navigateur.
web-skip = Aller au champ de message
web-conversations = Conversations
web-conversation-new = Nouvelle conversation
web-conversation-untitled = Nouvelle conversation
web-conversation-remove = Retirer « { $title } »
web-conversation-remove-sure = Retirer « { $title } » de cette page ? Ses messages et ses images sont supprimés ici.
web-conversation-remove-yes = Retirer
web-conversation-removed = Cette conversation a été retirée. Commencez-en une nouvelle.
web-cancel = Annuler
web-close = Fermer

web-welcome = Envoyez une photo, dites ce qu’il faut changer
web-welcome-how = Déposez une photo n’importe où, collez-en une, ou choisissez-en une ci-dessous. Écrivez ensuite ce que vous voulez, et continuez à partir de n’importe quelle image en y répondant.
web-welcome-samples = Pas de photo sous la main ? Essayez l’une de celles-ci.
web-sample-portrait = Photo d’exemple : une astronaute en combinaison orange
web-sample-coffee = Photo d’exemple : une tasse de café
web-sample-cat = Photo d’exemple : un chat roux

web-messages = Messages
web-said-you = Vous
web-said-bot = Retouch
web-working = En cours
web-message-new = Retouch : { $text }
web-message-new-picture = Retouch a envoyé une image.
web-sending = Envoi…
web-sending-photo = Envoi… { $percent } %
web-message-not-sent = Cela n’a pas été envoyé.
web-try-again = Réessayer
web-reply = Continuer à partir de cette image
web-reply-message = Répondre
web-reply-cancel = Ne pas y répondre
web-continue-from = À partir de la version { $number }

web-instruction = Que faut-il changer ?
web-instruction-placeholder = Que faut-il changer ?
web-send = Envoyer
web-photo-add = Ajouter des photos
web-photo-take = Prendre une photo
web-attachments = Photos à envoyer
web-file-remove = Ne pas envoyer { $name }
web-drop-here = Déposez vos photos ici
web-commands = Commandes

web-versions = Versions
web-version = Version { $number }
web-version-head = Version { $number }, l’actuelle

web-picture = Image
web-picture-open = Regarder l’image
web-picture-not-shown = Votre navigateur ne peut pas afficher cette image, mais on peut la retoucher.
web-before = Avant
web-after = Après
web-before-after = Position de la ligne entre avant et après
web-zoom = Pixels réels
web-download = Télécharger en pleine qualité
web-download-named = Télécharger { $name }

web-needs-script = Cette page a besoin de JavaScript. Merci de l’activer et de recharger la page.
web-connection-lost = Pas de connexion. Nouvel essai…
web-server-error = Quelque chose s’est mal passé sur le serveur. Merci de réessayer.
web-bad-request = La page a envoyé quelque chose qui n’a pas été compris. Merci de la recharger.
web-page-unknown = Il n’y a rien à cette adresse.
web-file-gone = Cette image n’est plus ici.
web-file-too-large = Ce fichier est trop gros. Merci d’en envoyer un de { $max-mb } Mo au plus.
web-too-many-files = Merci d’envoyer { $max-files } photos au plus à la fois.
web-text-too-long = Ce texte est trop long. Merci de vous limiter à { $max-chars } caractères.
web-nothing-said = Écrivez d’abord quelque chose ou ajoutez une photo.
web-upload-gone = La photo n’est pas arrivée en entier. Merci de la renvoyer.
web-upload-stalled = L’envoi s’est arrêté à mi-chemin. Merci de renvoyer la photo.
web-button-gone = Ce bouton ne fait plus partie du message. Merci d’utiliser ceux qui s’y trouvent maintenant.

web-token = Jeton d’accès
web-token-send = Ouvrir
web-token-help = Ce serveur est protégé. Entrez le jeton d’accès de sa configuration.
web-token-wrong = Ce n’est pas le bon jeton. Merci de réessayer.
web-too-many-logins = Il y a eu trop de jetons erronés. Merci d’attendre une minute et de réessayer.
web-not-logged-in = Merci d’entrer d’abord le jeton d’accès. Rechargez la page pour cela.
web-no-visitor = Votre navigateur n’a pas envoyé de cookie. Merci d’autoriser les cookies pour cette page et de la recharger.
web-wrong-host = Ce serveur ne répond pas au nom « { $host } ». Ajoutez-le aux hôtes web dans la configuration.
web-wrong-origin = Un autre site a essayé d’utiliser cette page. Rien n’a été fait.

web-token-needed = La page web serait ouverte à toute personne qui peut atteindre { $host }. Réglez un jeton web dans la configuration, ou gardez la page sur cet ordinateur (hôte 127.0.0.1 et aucun autre).
web-token-too-short = Le jeton web est trop court. Utilisez au moins { $min-chars } caractères.
web-port-taken = La page web ne peut pas écouter sur { $host }, port { $port }. Un autre programme l’utilise-t-il ? Choisissez un autre port dans la configuration.
