# Ritocchi in corso
queue = { $number ->
    [one] Qui è in corso un ritocco:
   *[other] Qui sono in corso { $number } ritocchi:
}
queue-running = { $position }. «{ $text }», in corso
queue-waiting = { $position }. «{ $text }», in attesa
queue-more = { $number ->
    [one] e ancora uno.
   *[other] e altri { $number }.
}
queue-empty = Qui non c’è niente in corso né in attesa.

# Che cosa è stato usato
usage-today = Oggi: { $edits ->
    [one] un ritocco
   *[other] { $edits } ritocchi
}, { $cost }.
usage-month = Questo mese: { $edits ->
    [one] un ritocco
   *[other] { $edits } ritocchi
}, { $cost }.
usage-unknown = { $number ->
    [one] Di uno di questi non si conosce il costo, quindi non è conteggiato.
   *[other] Di { $number } di questi non si conosce il costo, quindi non sono conteggiati.
}
usage-no-limit = Qui non hai limiti di ritocchi.
usage-left = Oggi ti restano { $left } ritocchi su { $limit }. { $hours ->
    [one] Il prossimo giorno comincia tra circa un’ora.
   *[other] Il prossimo giorno comincia tra circa { $hours } ore.
}

# Farsi dimenticare
ask-forgetme = Vuoi che ti dimentichi? Cancello tutte le immagini che hai inviato o fatto con me, in tutte le chat, con istruzioni e cronologia, e fermo i tuoi ritocchi in corso. Quello che altri hanno fatto con le tue immagini resta a loro. Restano anche i messaggi nelle chat; se vuoi, prima cancellali con 🗑. Non si può tornare indietro.
forgotten = Fatto. Ho cancellato i tuoi dati: { $versions ->
    [0] nessuna immagine
    [one] un’immagine
   *[other] { $versions } immagini
} e { $edits ->
    [0] nessun ritocco
    [one] un ritocco
   *[other] { $edits } ritocchi
}.
forgotten-cancelled = { $number ->
    [one] Un tuo ritocco è stato fermato.
   *[other] { $number } tuoi ritocchi sono stati fermati.
}
forgotten-empty-places = { $number ->
    [one] Qualcuno ha continuato da una di queste; nella sua cronologia resta un posto vuoto, senza la tua immagine, le tue parole o il tuo nome.
   *[other] Altri hanno continuato da { $number } di queste; nella loro cronologia restano posti vuoti, senza le tue immagini, le tue parole o il tuo nome.
}
not-your-question = Quel pulsante è per chi ha fatto la richiesta. Se vuoi essere dimenticato, invia tu /forgetme.
version-forgotten = v{ $number } è stata cancellata da chi l’ha fatta. Scegli un’altra versione o invia di nuovo l’immagine.
