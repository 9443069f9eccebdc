# Operazioni: che cosa è ammesso

operation-unknown = Non so fare «{ $operation }».
operation-parameter-unknown = «{ $operation }» non ha «{ $parameter }». Ha: { $allowed }.
operation-parameter-missing = Per «{ $operation }» manca { $parameter }. Indicalo e riprova.
operation-needs-any = Per «{ $operation }» devo sapere di quanto: uno tra { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } può andare da { $min } a { $max } %, non { $value }.
        [degrees] { $parameter } può andare da { $min } a { $max } gradi, non { $value }.
        [px] { $parameter } può andare da { $min } a { $max } pixel, non { $value }.
        [EV] { $parameter } può andare da { $min } a { $max } stop, non { $value }.
        [x] { $parameter } può essere un numero intero da { $min } a { $max }, non { $value }.
       *[other] { $parameter } può andare da { $min } a { $max }, non { $value }.
    }
operation-choice = { $parameter } può essere { $allowed }; non «{ $value }».
operation-colour = Non conosco il colore «{ $value }». Usa un nome inglese come «navy», o un codice come #1f2a44.
operation-text-empty = Non c’è nessun testo da scrivere. Mettilo tra virgolette dopo la parola «testo».
operation-text-too-long = Quel testo ha { $chars } caratteri; ce ne stanno al massimo { $max-chars }.
operation-ratio = «{ $value }» non è un rapporto che posso usare. Scrivi larghezza:altezza, per esempio 4:5 o 16:9, fino a { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] Non c’è nessuna immagine su cui lavorare. Inviane una, o rispondi a una.
       *[other] Servono almeno { $min-images } immagini. Inviale insieme, in un solo album.
    }
operation-too-many-pictures = Sono troppe immagini in una volta: ne accetto al massimo { $max-images }.

# Operazioni: che cosa non si può fare con questa immagine

models-missing = Serve un modello che qui non è installato. Il proprietario del bot può installarlo con «python -m bot models install».
crop-nothing-left = Dopo questo ritaglio non resterebbe niente. Taglia via di meno.
crop-outside = Così si esce dall’immagine, che ha { $width } × { $height } pixel. Fai un ritaglio più piccolo.
result-too-large = Verrebbero { $width } × { $height } pixel; arrivo a { $max-megapixels } megapixel. Chiedi di meno.
no-faces = In questa immagine non vedo volti, quindi l’ho lasciata com’è.
tilt-not-found = Non riesco a capire che cosa dovrebbe essere dritto qui. Di’ di quanto, per esempio «raddrizza di 2 gradi»; un valore negativo gira in senso antiorario.
text-not-covered = Non posso scrivere { $characters }: il mio carattere ha lettere latine, greche e cirilliche, cifre e segni comuni, niente emoji. Scrivilo in un altro modo.
text-does-not-fit = Quel testo non sta in questa immagine, nemmeno scritto piccolissimo. Accorcialo.

# Note sui risultati

crop-centred-without-models = Ho ritagliato intorno al centro: il modello che trova quello che conta qui non è installato. Il proprietario del bot può installarlo con «python -m bot models install».
crop-centred-without-faces = Qui non vedo volti, quindi ho ritagliato intorno al centro.
crop-centred-without-subject = Non riesco a capire quale sia il soggetto, quindi ho ritagliato intorno al centro.
crop-loses-faces =
    { $number ->
        [one] Un volto non sta in questo ritaglio. Chiedi un’altra forma per tenere tutti.
       *[other] { $number } volti non stanno in questo ritaglio. Chiedi un’altra forma per tenere tutti.
    }
already-level = Questa immagine è già dritta, quindi l’ho lasciata com’è.
straightened-by = Girata di { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
