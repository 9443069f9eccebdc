# La commande et ses options : 100 caractères au plus
command-settings = Ma façon de travailler pour vous, ou pour tout le monde dans cette discussion
command-settings-argument = Par exemple : quality high, language fr, chat delivery file, quality default
command-settings-setting = Ce qu’il faut changer
command-settings-value = La nouvelle valeur ; « default » pour reprendre celle de la discussion ou du bot
command-settings-for = Pour qui ; sinon, pour vous seulement

# Ce que l’on voit
settings = { $scope ->
    [chat] Réglages de cette discussion, pour toute personne qui n’a rien choisi elle-même :
   *[person] Vos réglages :
}
settings-line = { $name } : { $value } ({ $source ->
    [person] votre choix
    [chat] choix de la discussion
   *[default] par défaut
})
settings-hint = { $scope ->
    [chat] Les administrateurs les changent avec les boutons, ou écrivent par exemple « /settings chat delivery file ».
   *[person] Changez-les avec les boutons, ou écrivez par exemple « /settings quality high ». « /settings quality default » retire votre choix. « /settings chat » montre ceux de toute la discussion.
}
settings-changed = { $scope ->
    [chat] « { $name } » est maintenant « { $value } » dans cette discussion, pour toute personne qui n’a rien choisi elle-même.
   *[person] « { $name } » est maintenant « { $value } » pour vous.
}
settings-taken-back = { $scope ->
    [chat] Cette discussion n’a plus de choix propre pour « { $name } ». Ici vaut « { $value } ».
   *[person] Vous n’avez plus de choix propre pour « { $name } ». Pour vous vaut « { $value } ».
}

settings-name-engine = Moteur de retouche
settings-name-upscale = Moteur d’agrandissement
settings-name-removebg = Moteur de détourage
settings-name-quality = Qualité
settings-name-previews = Aperçus
settings-name-delivery = Envoi des résultats
settings-name-language = Langue
settings-name-passes = Plusieurs changements

settings-about-engine = Le moteur qui fait ce que vous décrivez, et crée de nouvelles images.
settings-about-upscale = Le moteur qui agrandit. Si vous en nommez un vous-même, c’est lui, comme dans « /upscale 4x topaz ». Le coût figure sous le résultat.
settings-about-removebg = Le moteur qui détoure. Si vous en nommez un vous-même, c’est lui, comme dans « /removebg bria ». Le coût figure sous le résultat.
settings-about-quality = Aux moteurs qui ont plusieurs qualités, je demande celle-ci. Les plus hautes prennent plus de temps et coûtent plus cher. Avec /generate, « draft: » ou « best: » au début l’emporte.
settings-about-previews = Certains moteurs montrent des images inachevées pendant leur travail ; chacune peut coûter un peu.
settings-about-delivery = Une photo se voit tout de suite, mais certaines discussions la compressent. Un fichier garde tout.
settings-about-language = La langue dans laquelle j’écris. « Automatique » suit la langue de votre application.
settings-about-passes = Ce que je fais quand vous demandez plusieurs changements à la fois : une retouche après l’autre, c’est plus précis ; tout en une seule, c’est moins cher ; ou vous demander à chaque fois.
settings-or-write = Appuyez sur un bouton, ou écrivez par exemple « /settings { $words } ».

settings-value-auto = automatique
settings-value-low = basse
settings-value-medium = moyenne
settings-value-high = haute
settings-value-on = oui
settings-value-off = non
settings-value-photo = photo
settings-value-file = fichier
settings-value-ask = me demander
settings-value-split = l’un après l’autre
settings-value-together = tout à la fois
settings-value-gone = { $value }, qui n’est plus configuré ici
# Chaque langue dans ses propres mots ; pareil dans toutes les traductions.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Textes des boutons : 80 caractères au plus
button-settings = { $name } : { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Par défaut
button-settings-back = ◀️ Retour

# Ce que l’on peut corriger soi-même
settings-unknown = Il n’y a pas de réglage « { $name } ». Il y a : { $names }. /settings les montre tous.
settings-value-unknown = « { $name } » ne peut pas être « { $value } ». Choisissez parmi : { $values }.
settings-need-administrator = Seul un administrateur peut changer les réglages de cette discussion. Vous pouvez changer les vôtres, par exemple avec « /settings quality high ».
not-your-settings = Ce sont les réglages de quelqu’un d’autre. Envoyez /settings pour les vôtres.

# À qui est l’image
not-your-picture = Dans cette discussion, seule la personne qui a envoyé ou fait une image peut la modifier. Envoyez-moi l’image vous-même, et vous pourrez retoucher votre copie.
not-yours-to-delete = Seule la personne qui a fait cette image, ou un administrateur de cette discussion, peut la supprimer.
delete-refused = Cette discussion ne me laisse pas retirer ce message : il est peut-être trop ancien, ou pas de moi. Supprimez-le vous-même, si vous le pouvez.
administrators-unknown = Je n’ai pas pu savoir si vous êtes administrateur ici, alors je n’ai rien changé. Réessayez dans un instant.

# Moteurs choisis, sous un résultat
advice-chosen-setting = J’ai utilisé { $engine } ({ $price ->
    [free] gratuit
    [unknown] prix inconnu
   *[other] environ { $price }
}), comme le disent vos réglages.
advice-setting-engine-lacks = Vos réglages demandent { $engine }, qui ne sait pas faire cela ici ; un autre moteur l’a donc fait. /settings permet de changer cela.
