### Che cosa dice il servizio di immagini di OpenAI, con parole per le persone.

## Prima di inviare qualcosa
openai-operation-unknown = I modelli di immagini di OpenAI ritoccano e creano immagini; questo è altro. Prova un altro motore.
openai-no-source = Non c’è nessuna immagine da ritoccare. Rispondi a un’immagine, o allegane una.
openai-too-many-pictures = In un ritocco ci stanno al massimo { $max } immagini. Inviane di meno e riprova.
openai-no-prompt = Dimmi in poche parole che cosa deve cambiare.
openai-prompt-too-long = Questa istruzione è troppo lunga: al massimo { $max } caratteri. Accorciala e riprova.
openai-quality-unknown = Il modello { $model } non conosce la qualità «{ $quality }». Conosce: { $allowed }.
openai-mask-size = La maschera deve avere esattamente le dimensioni dell’immagine, { $width } × { $height } pixel.

## Rifiutato dal sistema di sicurezza
openai-refused = Il sistema di sicurezza di OpenAI ha rifiutato questo ritocco. Lo rifiuterebbe ancora, quindi dillo in un altro modo o usa un’altra immagine.
openai-refused-for = Il sistema di sicurezza di OpenAI ha rifiutato questo ritocco ({ $categories }). Lo rifiuterebbe ancora, quindi dillo in un altro modo o usa un’altra immagine.
openai-picture-refused = Il sistema di sicurezza di OpenAI ha rifiutato proprio l’immagine. La rifiuterebbe ancora, quindi usa un’altra immagine.
openai-prompt-refused = Il sistema di sicurezza di OpenAI ha rifiutato le parole di questa istruzione. Le rifiuterebbe ancora, quindi dillo in un altro modo.

## Limiti e denaro
openai-rate-limited = Per il momento OpenAI non accetta altre immagini da questo bot. Riprova tra un minuto.
openai-rate-limited-for = Per il momento OpenAI non accetta altre immagini da questo bot. Riprova tra { $seconds } s.
openai-no-credit = L’account OpenAI di questo bot non ha più credito. Il proprietario può aggiungerne su platform.openai.com, alla voce «Billing».
openai-billing-limit = L’account OpenAI di questo bot ha raggiunto il suo limite di fatturazione. Il proprietario può alzarlo su platform.openai.com, alla voce «Limits».
openai-billing-inactive = La fatturazione non è attiva sull’account OpenAI di questo bot. Il proprietario può attivarla su platform.openai.com, alla voce «Billing».
openai-organization-usage = Il limite di utilizzo dell’organizzazione su OpenAI è raggiunto. Il proprietario può alzarlo su platform.openai.com, alla voce «Limits».
openai-organization-spend = Il limite di spesa dell’organizzazione su OpenAI è raggiunto. Il proprietario può alzarlo su platform.openai.com, alla voce «Limits».
openai-project-spend = Il limite di spesa del progetto su OpenAI è raggiunto. Il proprietario può alzarlo nelle impostazioni del progetto su platform.openai.com.

## Per il proprietario
openai-key-refused = OpenAI non accetta la chiave API. Il proprietario deve metterne una valida nella configurazione.
openai-model-missing = OpenAI non offre il modello { $model } a questo account. Il proprietario può sceglierne un altro nella configurazione.
openai-unverified = OpenAI chiede un’organizzazione verificata prima di lasciare che questo account usi { $model }. Il proprietario può verificarla su platform.openai.com, nelle impostazioni dell’organizzazione.
openai-forbidden = OpenAI non lascia che questo account usi { $model }. Il proprietario dovrebbe controllare i permessi della chiave e i paesi supportati.
openai-parameter-unknown = Il modello { $model } non conosce l’impostazione «{ $parameter }». Il proprietario può scegliere un altro modello o aggiornare il bot.
openai-parameter-value = Il modello { $model } non accetta questo valore per «{ $parameter }». Il proprietario può cambiare la configurazione o aggiornare il bot.
openai-request-refused = OpenAI non ha accettato questa richiesta ({ $code }). Prova un’altra istruzione o un’altra immagine.

## Sull’immagine
openai-picture-invalid = OpenAI non è riuscita a leggere l’immagine. Inviala di nuovo come JPEG o PNG.
openai-picture-format = OpenAI non accetta questo tipo di immagine. Inviala di nuovo come JPEG o PNG.
openai-picture-mode = OpenAI non accetta immagini con questi colori. Inviala di nuovo come normale JPEG o PNG in RGB.
openai-picture-too-large = L’immagine è troppo grande per OpenAI. Rimpicciolila e riprova.
openai-picture-too-small = L’immagine è troppo piccola per OpenAI. Usane una più grande.
openai-picture-empty = L’immagine è arrivata vuota a OpenAI. Inviala di nuovo.
openai-picture-not-fetched = OpenAI non è riuscita a scaricare l’immagine. Riprova.

## Quando la risposta non arriva
openai-down = OpenAI segnala un problema suo. Riprova tra qualche minuto.
openai-unreachable = In questo momento OpenAI non è raggiungibile. Non è stato addebitato niente. Riprova tra qualche minuto.
openai-no-answer = OpenAI non ha risposto in tempo. Il ritocco potrebbe essere stato addebitato lo stesso, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
openai-interrupted = La connessione con OpenAI si è interrotta prima che arrivasse l’immagine. Il ritocco potrebbe essere stato addebitato lo stesso, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.
openai-no-picture = OpenAI ha risposto senza un’immagine utilizzabile. Il ritocco potrebbe essere stato addebitato lo stesso, quindi non l’ho ripetuto. Premi «Riprova» per tentare ancora.

## Note sotto un risultato
openai-made-smaller = L’immagine era troppo grande per OpenAI ed è stata ritoccata a { $width } × { $height } pixel.
openai-alpha-lost = Il modello { $model } non fa pixel trasparenti, quindi lo sfondo è riempito.
