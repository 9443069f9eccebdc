### Les messages que l’on modifie, et les discussions qui arrivent, déménagent et s’en vont.

# Un message modifié après son envoi
status-amended = Changé en « { $text } ».
amend-too-late = Je travaille déjà sur votre demande précédente. Répondez au résultat pour le modifier encore.
amend-not-possible = Je ne peux pas transformer une retouche en attente en cela.
amend-stays = Votre retouche attend telle que vous l’avez d’abord demandée. Pour l’arrêter, appuyez sur « Annuler » en dessous.

# Les images qui n’en sont pas
picture-moves = C’est une vidéo, un GIF ou un sticker animé ; je travaille sur des images fixes. Envoyez une capture de l’instant voulu, en photo ou en fichier.

# Groupes
welcome-group = Bonjour ! Répondez à une photo en me mentionnant, ou envoyez /edit avec ce qu’il faut changer. Je ne touche à aucune autre photo. /help en dit plus.

# Droits manquants
photos-forbidden = Je n’ai pas le droit d’envoyer des photos ici, alors voici un fichier. Un administrateur peut me donner le droit « Envoyer des photos ».
files-forbidden = L’image est prête et conservée, mais je n’ai le droit d’envoyer ici ni photos ni fichiers. Demandez à un administrateur de me donner les droits « Envoyer des photos » et « Envoyer des fichiers », puis répondez « /original » à ce message.
cannot-write-there = Je ne peux pas écrire dans la discussion où vous m’avez fait votre demande : je n’en ai pas le droit, ou son sujet est fermé. Demandez à un administrateur de me laisser y écrire. Ce que j’ai fait est conservé ; d’ici là, vous pouvez m’envoyer vos images ici.

# Ce que Telegram montre du bot : 512 caractères au plus avant le premier message, et
# 120 au plus dans son profil et dans les liens.
bot-description = Envoyez-moi une photo et dites ce qu’il faut changer : « rends-la plus chaude », « enlève l’arrière-plan », « recadre en carré ». Je renvoie l’image retouchée ; on peut répondre à chaque version, la défaire ou la retravailler. Dans un groupe, mentionnez-moi ou envoyez /edit en réponse à une photo.
bot-short-description = Retouche vos photos en discutant : envoyez-en une et dites ce qu’il faut changer.
