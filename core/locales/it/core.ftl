# Conferma e avanzamento
status-queued = { $ahead ->
    [one] In coda. Prima del tuo c’è un altro ritocco.
   *[other] In coda. Prima del tuo ci sono altri { $ahead } ritocchi.
}
status-working = Ci sto lavorando…
status-working-since = Ci sto lavorando… { $seconds } s
status-progress = Ci sto lavorando… { $percent } %
status-cancelled = Annullato. La tua immagine è com’era.

# Didascalie
caption-instruction = «{ $text }»
caption-version = v{ $number }
caption-version-from = v{ $number } da v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } USD
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } USD
cost-free = gratis
cost-unknown = costo sconosciuto
shown-compressed = Compressa in { $format }, per stare nei { $limit-mb } MB che questa chat accetta. I pixel ci sono tutti.
shown-smaller = Rimpicciolita, per stare nei { $limit-mb } MB che questa chat accetta. Con «/export avif» le dimensioni piene stanno in meno byte.
original-too-large = Il file com’è stato inviato è più grande di quanto questa chat accetti, quindi questa è la copia del bot.

# Le immagini in arrivo
picture-ready = Ricevuta. Rispondi a questo messaggio e di’ che cosa deve cambiare, per esempio «rendila più calda» o «ritagliala quadrata».
picture-recompressed = Questa chat ha compresso la tua foto. Per la piena qualità, inviala come file.
picture-lost = L’immagine non è più nella memoria del bot. Inviala di nuovo, per favore.

# Che cosa si può sistemare da soli
nothing-to-edit = Non c’è ancora un’immagine su cui lavorare. Invia una foto, poi di’ che cosa deve cambiare. In un gruppo menzionami o rispondi a una delle mie immagini, così la vedo.
too-many-steps = Sono { $number } modifiche in una volta; ne faccio al massimo { $most }. Chiedi il resto dopo.
instruction-missing = Di’ che cosa deve cambiare, per esempio «/edit rendila più calda».
instruction-too-long = Sono { $length } caratteri; un’istruzione può averne al massimo { $max-chars }. Accorciala, per favore.
ask-instruction = Che cosa deve cambiare? Rispondi a questo messaggio.
not-understood = Non ho capito. Prova una di queste, o dillo in un altro modo.
version-unknown = Qui questa immagine non è più conosciuta. Inviala di nuovo per continuare.
version-number-unknown = v{ $number } non c’è. Le versioni di questa immagine arrivano a v{ $last }.
nothing-to-undo = È la prima versione; non si può tornare più indietro.
nothing-to-redo = Da questa versione non è ancora stato fatto niente, quindi non si può andare avanti.
nothing-to-repeat = È l’immagine com’è stata inviata; non c’è nessun ritocco da ripetere. Di’ che cosa deve cambiare.
nothing-to-cancel = Non c’è niente da annullare: quel ritocco è finito o è già stato annullato.
nothing-to-retry = Da qui quel ritocco non si può riprovare. Rispondi all’immagine e di’ che cosa deve cambiare.
nothing-to-delete = Rispondi con /delete a una delle mie immagini per toglierla dalla chat.
already-retried = Quel ritocco è già stato riprovato; un altro tentativo potrebbe essere addebitato due volte. Rispondi invece all’immagine.
not-your-edit = Può farlo solo chi ha avviato questo ritocco.
goto-needs-number = Di’ quale versione, per esempio «/goto 3».
upscale-not-understood = Non ho capito «{ $argument }». Scrivi per esempio «/upscale 2x» o «/upscale 4x».
command-unknown = Il comando /{ $command } non esiste. Invia /help per vedere che cosa so fare.

# Regole del proprietario
not-allowed = Non sei nell’elenco di questo bot. Chiedi al suo proprietario di aggiungere il tuo ID: { $user-id }
quota-used-up = { $limit ->
    [one] Hai già usato l’unico ritocco di oggi.
   *[other] Hai già usato i tuoi { $limit } ritocchi di oggi.
} { $hours ->
    [one] Si riparte tra circa un’ora.
   *[other] Si riparte tra circa { $hours } ore.
}

# Motori
no-engine-for-this = Qui non è configurato nessun motore che sappia farlo ({ $operation }). Il proprietario del bot può aggiungerne uno: con una chiave OpenAI si può ritoccare su descrizione.
engine-too-slow = Ci voleva troppo tempo, quindi l’ho fermato. Non è stato addebitato niente. Prova con un’immagine più piccola o un ritocco più semplice.
outcome-unknown = Il servizio di immagini non ha risposto in tempo, quindi non so se abbia fatto questo ritocco, né se l’abbia addebitato. Da solo non lo rimando. Premi «Riprova» se lo vuoi.
something-went-wrong = Qualcosa è andato storto da parte mia. Le tue immagini sono al sicuro. Se succede ancora, comunica questo numero al proprietario del bot: { $error-id }

# L’installazione
database-in-use = Con { $path } è già in funzione un altro Retouch. Fermalo prima, o dai a questo una cartella tutta sua.
database-unusable = Il database { $path } non si può aprire: { $reason }. Controlla che la cartella esista e che ci si possa scrivere.

# Più immagini, più varianti
picture-of = Immagine { $number } di { $count }:
ask-album = { $number } immagini. Le ritocco una per una, o le unisco in una sola?
offer-each = Ritocca ognuna ({ $number ->
    [one] 1 ritocco
   *[other] { $number } ritocchi
} · { $price })
offer-combine = Unisci in una sola (1 ritocco · { $price })
proposal-unknown = Questa proposta non è più valida. Di’ di nuovo che cosa deve cambiare.
picked = Ora la tua immagine è v{ $number }. Di’ che cosa deve cambiare adesso.
variants-out-of-range = Posso fare da 2 a { $most } varianti alla volta. Scrivi per esempio «/variants 3 fai il cielo rosa» o «/variants camicia rossa | camicia blu».
variants-empty = «|» separa due o più varianti, e ognuna deve dire qualcosa, per esempio «/variants camicia rossa | camicia blu».
variants-are-the-same = Questo ritocco è esatto: le varianti sarebbero tutte uguali. Chiedine di diverse, per esempio «/variants più calda | più fredda».
generate-needs-words = Di’ che cosa deve mostrare l’immagine, per esempio «/generate wide: un faro all’alba».

# File da portare via
export-not-understood = Non ho capito «{ $argument }». Scrivi per esempio «/export jpeg under 500 KB», «/export webp 1080x1350» o «/export png, jpeg».
export-out-of-range = Così non va: la qualità va da 1 a 100, i DPI da 36 a 2400, i lati fino a 16384 px, e i limiti da 1 KB in su.
export-too-large = In { $format } questa immagine, alle sue dimensioni, non sta in { $limit-kb } kB. Indica dimensioni minori, per esempio 1080px, o un altro formato.
file-too-large-for-chat = Quel file supera i { $limit-mb } MB che questa chat accetta. Chiedi dimensioni minori, oppure JPEG, WebP o AVIF.
