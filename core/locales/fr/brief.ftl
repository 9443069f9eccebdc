### Une consigne écrite ensemble, champ par champ.

command-brief = Écrire une consigne pas à pas : sujet, changement, lumière, ambiance
command-brief-argument = Une réponse par ligne : sujet, changement, lumière, ambiance
command-brief-subject = De quoi s’agit-il ?
command-brief-change = Que faut-il changer ?
command-brief-light = Quelle lumière voulez-vous ?
command-brief-atmosphere = Quelle ambiance voulez-vous ?
command-brief-subject-hint = la femme au premier plan
command-brief-change-hint = mets-la sur une plage tranquille
command-brief-light-hint = un doux soleil du soir venant de la gauche
command-brief-atmosphere-hint = calme, comme une image de film
discord-ask-brief-title = Décrire la retouche
brief-question = Question { $number } sur { $count } : { $question } Par exemple « { $hint } ». Répondez par un tiret (-) pour la passer.
brief-needs-change = Dites au moins ce qu’il faut changer.
# Une consigne faite des réponses ; chaque ligne est omise quand rien n’a été répondu.
brief-written-change = { $change }.
brief-written-subject = { $subject } : { $change }.
brief-written-light = Lumière : { $light }.
brief-written-atmosphere = Ambiance : { $atmosphere }.
