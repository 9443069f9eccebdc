welcome = Bonjour ! Envoyez-moi une photo et dites-moi ce qu’il faut changer : « rends-la plus chaude », « recadre en carré », « mets-la sur une plage ensoleillée ». Répondez à n’importe quelle image pour continuer à partir d’elle. /help montre tout.
help = Envoyez une photo avec une légende, ou répondez à n’importe quelle image en disant ce qu’il faut changer. Répondre à une image plus ancienne fait repartir de celle-là. Rien ne se perd : défaites, rétablissez et revenez en arrière à volonté.

model-has-no-part = Il n’y a rien dans cette retouche qu’un modèle puisse faire. Répondez à l’image et dites ce qu’il faut changer.

# Descriptions dans les menus des plateformes : 100 caractères au plus
command-edit = Modifier l’image comme vous le décrivez
command-edit-argument = Ce qu’il faut changer
command-undo = Revenir à la version précédente
command-redo = Avancer de nouveau après un retour en arrière
command-reset = Revenir à la première version
command-goto = Aller à une version par son numéro
command-goto-argument = Le numéro, par exemple 3
command-history = Toutes les versions sur une planche, avec les branches
command-compare = Avant et après, côte à côte
command-compare-argument = Avec quelle version, par exemple 1 ; « gif » pour un passage animé de l’une à l’autre
command-again = Refaire la dernière retouche
command-variants = Plusieurs variantes au choix
command-variants-argument = Combien, et ce qu’il faut changer ; ou des variantes séparées par |
command-generate = Créer une image à partir de mots
command-generate-argument = Ce qu’elle montre ; avec « wide: », « story: » ou « draft: » devant si vous voulez
command-imagine = Comme /generate
command-imagine-argument = Ce qu’elle montre
command-upscale = Agrandir avec plus de détails
command-upscale-argument = De combien : 2x, 4x ou 6x, et un moteur si vous voulez
command-removebg = Détourer le sujet, sur fond transparent
command-original = Envoyer le fichier en pleine qualité
command-export = Envoyer l’image sous forme d’un autre fichier
command-export-argument = Par exemple : jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Arrêter la retouche en cours ou en attente
command-queue = Les retouches en cours ou en attente ici
command-usage = Ce que vous avez utilisé aujourd’hui et ce mois-ci, et ce qui reste
command-forgetme = Supprimer tout ce que je garde de vous
command-help = Ce que ce bot sait faire

# Textes des boutons : 80 caractères au plus
button-edit = ✏️ Retoucher
button-undo = ↩️ Défaire
button-redo = ↪️ Rétablir
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number } : { $text }
button-again = 🔄 Encore
button-model = ✨ Avec le modèle
button-variants = 🎲 Variantes
button-pick = ✅ Choisir
button-more = 🎲 D’autres comme ça
button-upscale = ⬆️ Agrandir
button-removebg = ✂️ Détourer
button-compare = 🆚 Comparer
button-compare-gif = 🎞 En animation
button-original = 📄 Original
button-delete = 🗑 Supprimer
button-cancel = ❌ Annuler
button-cancel-number = ❌ Annuler { $number }
button-forgetme = 🗑 Oui, supprimer tout ce qui est à moi
button-retry = 🔁 Réessayer
