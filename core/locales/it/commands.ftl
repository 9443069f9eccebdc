welcome = Ciao! Inviami una foto e dimmi che cosa deve cambiare: «rendila più calda», «ritagliala quadrata», «mettila su una spiaggia soleggiata». Rispondi a qualsiasi immagine per continuare da lì. /help mostra tutto.
help = Invia una foto con una didascalia, oppure rispondi a qualsiasi immagine e di’ che cosa deve cambiare. Se rispondi a un’immagine più vecchia, si continua da quella. Non si perde mai niente: vai avanti e indietro come vuoi.

model-has-no-part = In questo ritocco non c’è niente che un modello possa fare. Rispondi all’immagine e di’ che cosa deve cambiare.

# Descrizioni nei menu delle piattaforme: al massimo 100 caratteri
command-edit = Cambia l’immagine come la descrivi
command-edit-argument = Che cosa deve cambiare
command-undo = Torna alla versione precedente
command-redo = Vai di nuovo avanti dopo essere tornato indietro
command-reset = Torna alla prima versione
command-goto = Vai a una versione con il suo numero
command-goto-argument = Il numero, per esempio 3
command-history = Tutte le versioni su un foglio, con i rami
command-compare = Prima e dopo, fianco a fianco
command-compare-argument = Con quale versione, per esempio 1; «gif» per un passaggio animato dall’una all’altra
command-again = Rifai l’ultimo ritocco
command-variants = Più varianti tra cui scegliere
command-variants-argument = Quante, e che cosa deve cambiare; oppure varianti separate da |
command-generate = Crea un’immagine nuova dalle parole
command-generate-argument = Che cosa mostra; se vuoi, con «wide:», «story:» o «draft:» davanti
command-imagine = Lo stesso di /generate
command-imagine-argument = Che cosa mostra
command-upscale = Ingrandisci con più dettagli
command-upscale-argument = Di quanto: 2x, 4x o 6x, e se vuoi un motore
command-removebg = Scontorna il soggetto, con lo sfondo trasparente
command-original = Invia il file in piena qualità
command-export = Invia l’immagine come un altro file
command-export-argument = Per esempio: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Ferma il ritocco in corso o in attesa
command-queue = I ritocchi in corso o in attesa qui
command-usage = Quanto hai usato oggi e questo mese, e quanto resta
command-forgetme = Cancella tutto quello che conservo di te
command-help = Che cosa sa fare questo bot

# Testi dei pulsanti: al massimo 80 caratteri
button-edit = ✏️ Ritocca
button-undo = ↩️ Indietro
button-redo = ↪️ Avanti
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Ancora
button-model = ✨ Con il modello
button-variants = 🎲 Varianti
button-pick = ✅ Scegli
button-more = 🎲 Altre così
button-upscale = ⬆️ Ingrandisci
button-removebg = ✂️ Scontorna
button-compare = 🆚 Confronta
button-compare-gif = 🎞 Con animazione
button-original = 📄 Originale
button-delete = 🗑 Cancella
button-cancel = ❌ Annulla
button-cancel-number = ❌ Annulla { $number }
button-forgetme = 🗑 Sì, cancella tutto quello che è mio
button-retry = 🔁 Riprova
