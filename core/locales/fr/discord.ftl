discord-token-refused = Discord n’accepte pas le jeton du bot. Copiez-le de nouveau depuis la page « Bot » de votre application sur discord.com/developers, ou réinitialisez-le là-bas, puis redémarrez.
discord-intent-missing = Discord refuse la connexion, car l’accès au contenu des messages est activé dans la configuration mais pas chez Discord. Activez « Message Content Intent » sur la page « Bot » de votre application sur discord.com/developers, ou désactivez message_content dans la configuration.
discord-unreachable = Discord est injoignable. Vérifiez la connexion au réseau et status.discord.com, puis redémarrez.

# Noms et formulaires : une entrée de menu a 32 caractères au plus, titre et étiquette 45, indication 100.
discord-menu-edit = Retoucher l’image
discord-option-picture = L’image à retoucher
discord-ask-edit-title = Retoucher cette image
discord-ask-edit-label = Que faut-il changer ?
discord-ask-edit-placeholder = Par exemple : rends le ciel orange, comme au coucher du soleil

# Options des commandes : 100 caractères au plus
command-goto-number = Le numéro de la version
command-compare-with = La version à comparer ; sinon, celle dont celle-ci est issue
command-compare-and = Une autre version, à la place de la version actuelle
command-compare-as = « gif » pour un passage animé de l’une à l’autre
command-variants-count = Combien de variantes
command-variants-instruction = Ce qu’il faut changer ; ou plusieurs variantes séparées par |
command-upscale-factor = Combien de fois plus large et plus haut
command-upscale-engine = Ce qui l’agrandit ; sinon, je choisis
command-removebg-engine = Ce qui la détoure ; sinon, je choisis
command-recipe-name = Laquelle ; sinon, je montre ce qu’il y a
command-export-format = Le type de fichier ; plusieurs arrivent ensemble dans un ZIP
command-export-size = Par exemple : 1080x1350, 10x15 cm 300 dpi, under 500 KB

# Un résultat qui n’a plus pu être publié là où il a été demandé
status-may-be-late = Cela peut prendre plus que les { $minutes } minutes pendant lesquelles je peux répondre ici. Le résultat est gardé : j’essaierai de vous l’envoyer en privé, et « /original » le montre ici.
shown-privately = Je ne peux plus écrire dans la discussion où vous avez demandé ceci ; vous le recevez donc ici. Là-bas, /original l’envoie aussi.
