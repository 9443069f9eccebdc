### Un’istruzione scritta insieme, campo per campo.

command-brief = Scrivi un’istruzione passo per passo: soggetto, modifica, luce, atmosfera
command-brief-argument = Una risposta per riga: soggetto, modifica, luce, atmosfera
command-brief-subject = Di che cosa si tratta?
command-brief-change = Che cosa deve cambiare?
command-brief-light = Che luce deve avere?
command-brief-atmosphere = Che atmosfera deve avere?
command-brief-subject-hint = la donna in primo piano
command-brief-change-hint = mettila su una spiaggia tranquilla
command-brief-light-hint = sole morbido della sera da sinistra
command-brief-atmosphere-hint = calma, come un fotogramma di un film
discord-ask-brief-title = Descrivi il ritocco
brief-question = Domanda { $number } di { $count }: { $question } Per esempio «{ $hint }». Per saltarla rispondi con un trattino (-).
brief-needs-change = Di’ almeno che cosa deve cambiare.
# Un’istruzione fatta con le risposte; le righe senza risposta restano fuori.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Luce: { $light }.
brief-written-atmosphere = Atmosfera: { $atmosphere }.
