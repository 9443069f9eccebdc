### Recettes : des retouches éprouvées, par leur nom.

command-recipe = Des retouches éprouvées, par leur nom : product, portrait, social
command-recipe-argument = Un groupe et un nom, comme « product marble » ; sinon, je montre ce qu’il y a

ask-recipe-group = Que faut-il en faire ?
ask-recipe = { $title } : laquelle ? Les prix sont des estimations.
ask-recipe-others = D’autres par leur nom : { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Il n’y a pas de recettes « { $name } ». Il y a : { $known }.
recipe-unknown = Il n’y a pas de recette « { $name } » dans { $group }. Il y a : { $known }.

## Remarques sous un résultat
advice-recipe-continued = Un recadrage à cette forme aurait perdu quelque chose d’important ; un modèle a donc prolongé l’image au-delà de ses bords.
advice-recipe-padded = Un recadrage à cette forme aurait perdu quelque chose d’important ; j’ai donc rempli les côtés avec du flou. Avec un moteur qui retouche par description, l’image elle-même peut s’y prolonger.
advice-recipe-without-model = Faite sans modèle, avec ce qu’il y a dans l’image. Avec un moteur qui retouche par description, cette recette peut faire plus.

## Pour le propriétaire : les fichiers de recettes
recipes-missing = Il n’y a pas de dossier { $path } avec des recettes. Créez-le, ou corrigez « folder » dans [recipes].
recipes-unreadable = Le fichier de recettes { $path } est illisible : { $reason }
recipes-unknown-key = Le fichier de recettes { $path } contient une clé inconnue : { $key }. docs/recipes.md liste toutes les clés.
recipes-bad-value = Dans le fichier de recettes { $path }, { $key } n’est pas admis : { $reason }
recipe-is-empty = Une recette a besoin de « prompt », « steps » ou « ratio ».
recipe-needs-prompt = C’est pour les recettes avec « prompt » et sans « ratio ».
recipe-file-name = Un fichier porte le nom de son groupe : jusqu’à 20 minuscules, chiffres et traits d’union, en commençant par une lettre.
check-recipes = recettes : { $number }, groupes : { $groups }

# Titres des recettes : 40 caractères au plus
recipe-title-portrait = Portraits
recipe-title-portrait-outdoor = En plein air
recipe-title-portrait-rooftop = Sur un toit
recipe-title-portrait-studio-light = Lumière de studio
recipe-title-portrait-golden-hour = Heure dorée
recipe-title-portrait-headshot = Portrait professionnel
recipe-title-portrait-black-and-white = Noir et blanc
recipe-title-product = Photos de produits
recipe-title-product-white-studio = Studio blanc
recipe-title-product-kitchen = Cuisine
recipe-title-product-marble = Marbre
recipe-title-product-beach = Plage
recipe-title-product-wood = Bois
recipe-title-product-lifestyle = Art de vivre
recipe-title-product-dark = Sombre et théâtral
recipe-title-social = Réseaux sociaux
recipe-title-social-square = Carré 1:1
recipe-title-social-portrait = Vertical 4:5
recipe-title-social-story = Story 9:16
recipe-title-social-wide = Large 16:9
