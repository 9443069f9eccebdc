### Che cosa dicono Replicate e i suoi modelli, con parole per le persone.

## Prima di inviare qualcosa
replicate-operation-unknown = { $engine } non sa farlo. Prova un altro motore.
replicate-one-picture = { $engine } lavora su una sola immagine. Rispondi a un’immagine, o allegane una.
replicate-factor-unknown = { $engine } ingrandisce di { $factors }. Scegli uno di questi.
replicate-already-large = Questa immagine è già troppo grande per { $engine }, che fa al massimo { $megapixels } megapixel. Prova un altro motore.
replicate-too-long = Questa immagine è troppo lunga e stretta per { $engine }. Ritagliala o prova un altro motore.

## Per il proprietario
replicate-token-refused = Replicate non accetta il token API. Il proprietario deve metterne uno valido nella configurazione.
replicate-no-credit = L’account Replicate di questo bot non ha più credito, o la fatturazione non è attiva. Il proprietario può provvedere su replicate.com/account/billing.
replicate-forbidden = Replicate non lascia che questo account usi { $model }.
replicate-model-missing = Replicate non offre più il modello { $model }, o non a questo account. Prova un altro motore; il proprietario dovrebbe aggiornare il bot.
replicate-input-refused = Il modello { $model } non accetta più quello che invia il bot ({ $detail }). Prova un altro motore; il proprietario dovrebbe aggiornare il bot.
replicate-schema-changed = Il modello { $model } è cambiato: { $changes }. Il proprietario dovrebbe aggiornare il bot.
replicate-request-refused = Replicate non ha accettato questa richiesta (stato { $status }). Prova un altro motore.

## Limiti
replicate-rate-limited = Per il momento Replicate non accetta altro lavoro da questo bot. Riprova tra un minuto.
replicate-rate-limited-for = Per il momento Replicate non accetta altro lavoro da questo bot. Riprova tra { $seconds } s.

## Quando un modello fallisce
replicate-refused = Il controllo di sicurezza di { $model } ha rifiutato questa immagine. La rifiuterebbe ancora, quindi usa un’altra immagine.
replicate-picture-too-large = L’immagine è troppo grande per questo modello. Rimpicciolila, o prova un altro motore.
replicate-picture-unread = Il modello { $model } non è riuscito a leggere l’immagine. Riprova, o prova un altro motore.
replicate-out-of-memory = La macchina condivisa di { $model } ha finito la memoria. Riprova, o prova un altro motore.
replicate-trouble = Replicate ha avuto un problema con { $model }. Riprova tra qualche minuto, o prova un altro motore.
replicate-model-failed = Il modello { $model } non ce l’ha fatta con questa immagine. Prova un altro motore.
replicate-not-started = Il modello { $model } non è partito in tempo e non è stato addebitato. Riprova tra qualche minuto, o prova un altro motore.
replicate-too-slow = Il modello { $model } ci ha messo troppo, quindi l’ho fermato. Il tempo trascorso potrebbe essere stato addebitato. Premi «Riprova» per tentare ancora, o prova un altro motore.
replicate-cancelled = { $model } è stato annullato dalla parte di Replicate. Il tempo trascorso potrebbe essere stato addebitato. Premi «Riprova» per tentare ancora, o prova un altro motore.

## Quando la risposta non arriva
replicate-unreachable = In questo momento Replicate non è raggiungibile. Non è stato addebitato niente. Riprova tra qualche minuto.
replicate-no-answer = Replicate non ha risposto. Il lavoro potrebbe essere stato fatto e addebitato lo stesso, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
replicate-no-picture = Il modello { $model } ha finito senza un’immagine. Il lavoro potrebbe essere stato addebitato, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
replicate-not-a-picture = Il risultato del modello non è un’immagine che so leggere. Il lavoro potrebbe essere stato addebitato, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
replicate-no-cut-out = Il risultato del modello non ha lo sfondo trasparente. Il lavoro potrebbe essere stato addebitato, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
replicate-result-lost = Non è stato possibile scaricare il risultato da Replicate. Il lavoro potrebbe essere stato addebitato, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
replicate-result-foreign = Il risultato si trova a un indirizzo che non è di Replicate, quindi non l’ho scaricato. Il lavoro potrebbe essere stato addebitato.
replicate-result-too-large = Il risultato è troppo grande per essere scaricato. Il lavoro potrebbe essere stato addebitato. Scegli un fattore più piccolo.

## Note sotto un risultato
replicate-factor-reduced = { $engine } fa al massimo { $megapixels } megapixel, quindi l’immagine è stata ingrandita { $factor }x.
replicate-input-reduced = Per { $engine } l’immagine è stata prima rimpicciolita, a { $width } × { $height } pixel.
replicate-smaller-than-wanted = Il modello ha fatto { $width } × { $height } pixel, meno di quanto richiesto.
replicate-faces-may-change = { $engine } inventa i dettagli: volti e scritte possono apparire diversi.
