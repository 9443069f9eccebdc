### Ce que dit le service d’images d’OpenAI, avec des mots pour tout le monde.

## Avant l’envoi
openai-operation-unknown = Les modèles d’images d’OpenAI retouchent et créent des images ; ceci est autre chose. Essayez un autre moteur.
openai-no-source = Il n’y a pas d’image à retoucher. Répondez à une image, ou joignez-en une.
openai-too-many-pictures = Une retouche accepte { $max } images au plus. Envoyez-en moins et réessayez.
openai-no-prompt = Dites-moi en quelques mots ce qu’il faut changer.
openai-prompt-too-long = Cette consigne est trop longue : { $max } caractères au plus. Raccourcissez-la et réessayez.
openai-quality-unknown = Le modèle { $model } ne connaît pas la qualité « { $quality } ». Il connaît : { $allowed }.
openai-mask-size = Le masque doit avoir exactement la taille de l’image, { $width } × { $height } pixels.

## Refusé par le système de sécurité
openai-refused = Le système de sécurité d’OpenAI a refusé cette retouche. Il la refuserait encore : dites-le autrement, ou prenez une autre image.
openai-refused-for = Le système de sécurité d’OpenAI a refusé cette retouche ({ $categories }). Il la refuserait encore : dites-le autrement, ou prenez une autre image.
openai-picture-refused = Le système de sécurité d’OpenAI a refusé l’image elle-même. Il la refuserait encore : prenez une autre image.
openai-prompt-refused = Le système de sécurité d’OpenAI a refusé la formulation de cette consigne. Il la refuserait encore : dites-le autrement.

## Limites et argent
openai-rate-limited = OpenAI ne prend plus d’images de ce bot pour le moment. Réessayez dans une minute.
openai-rate-limited-for = OpenAI ne prend plus d’images de ce bot pour le moment. Réessayez dans { $seconds } s.
openai-no-credit = Le compte OpenAI de ce bot n’a plus de crédit. Le propriétaire peut en ajouter sur platform.openai.com, sous « Billing ».
openai-billing-limit = Le compte OpenAI de ce bot a atteint sa limite de facturation. Le propriétaire peut la relever sur platform.openai.com, sous « Limits ».
openai-billing-inactive = La facturation n’est pas active sur le compte OpenAI de ce bot. Le propriétaire peut la mettre en place sur platform.openai.com, sous « Billing ».
openai-organization-usage = La limite d’utilisation de l’organisation chez OpenAI est atteinte. Le propriétaire peut la relever sur platform.openai.com, sous « Limits ».
openai-organization-spend = La limite de dépenses de l’organisation chez OpenAI est atteinte. Le propriétaire peut la relever sur platform.openai.com, sous « Limits ».
openai-project-spend = La limite de dépenses du projet chez OpenAI est atteinte. Le propriétaire peut la relever dans les réglages du projet sur platform.openai.com.

## Pour le propriétaire
openai-key-refused = OpenAI n’accepte pas la clé d’API. Le propriétaire doit en mettre une valable dans la configuration.
openai-model-missing = OpenAI ne propose pas le modèle { $model } à ce compte. Le propriétaire peut en choisir un autre dans la configuration.
openai-unverified = OpenAI exige une organisation vérifiée avant de laisser ce compte utiliser { $model }. Le propriétaire peut la faire vérifier sur platform.openai.com, dans les réglages de l’organisation.
openai-forbidden = OpenAI ne laisse pas ce compte utiliser { $model }. Le propriétaire devrait vérifier les autorisations de la clé et les pays pris en charge.
openai-parameter-unknown = Le modèle { $model } ne connaît pas le réglage « { $parameter } ». Le propriétaire peut choisir un autre modèle ou mettre le bot à jour.
openai-parameter-value = Le modèle { $model } n’accepte pas cette valeur pour « { $parameter } ». Le propriétaire peut changer la configuration ou mettre le bot à jour.
openai-request-refused = OpenAI n’a pas accepté cette demande ({ $code }). Essayez une autre consigne ou une autre image.

## À propos de l’image
openai-picture-invalid = OpenAI n’a pas pu lire l’image. Renvoyez-la en JPEG ou en PNG.
openai-picture-format = OpenAI n’accepte pas ce type d’image. Renvoyez-la en JPEG ou en PNG.
openai-picture-mode = OpenAI n’accepte pas les images dans ce mode de couleurs. Renvoyez-la en JPEG ou PNG ordinaire, en RVB.
openai-picture-too-large = L’image est trop grande pour OpenAI. Réduisez-la et réessayez.
openai-picture-too-small = L’image est trop petite pour OpenAI. Prenez-en une plus grande.
openai-picture-empty = L’image est arrivée vide chez OpenAI. Renvoyez-la.
openai-picture-not-fetched = OpenAI n’a pas pu récupérer l’image. Réessayez.

## Quand la réponse n’arrive pas
openai-down = OpenAI signale un problème de son côté. Réessayez dans quelques minutes.
openai-unreachable = OpenAI est injoignable en ce moment. Rien n’a été facturé. Réessayez dans quelques minutes.
openai-no-answer = OpenAI n’a pas répondu à temps. La retouche a peut-être été facturée quand même ; je ne l’ai donc pas répétée. Appuyez sur « Réessayer » pour essayer de nouveau.
openai-interrupted = La connexion à OpenAI s’est coupée avant l’arrivée de l’image. La retouche a peut-être été facturée quand même ; je ne l’ai donc pas répétée. Appuyez sur « Réessayer » pour essayer de nouveau.
openai-no-picture = OpenAI a répondu sans image utilisable. La retouche a peut-être été facturée quand même ; je ne l’ai donc pas répétée. Appuyez sur « Réessayer » pour essayer de nouveau.

## Remarques sous un résultat
openai-made-smaller = L’image était trop grande pour OpenAI et a été retouchée en { $width } × { $height } pixels.
openai-alpha-lost = Le modèle { $model } ne fait pas de pixels transparents ; l’arrière-plan est donc rempli.
