### Messaggi che vengono modificati, e chat che arrivano, si spostano e se ne vanno.

# Un messaggio modificato dopo l’invio
status-amended = Cambiato in «{ $text }».
amend-too-late = Sto già lavorando a quello che avevi chiesto prima. Rispondi al risultato per cambiarlo ancora.
amend-not-possible = Non posso trasformare in questo un ritocco in attesa.
amend-stays = Il tuo ritocco resta in attesa come l’avevi chiesto all’inizio. Per fermarlo, premi «Annulla» lì sotto.

# Immagini che non lo sono
picture-moves = È un video, una GIF o uno sticker animato; io lavoro su immagini ferme. Invia uno screenshot del momento che vuoi, come foto o come file.

# Gruppi
welcome-group = Ciao! Rispondi a una foto e menzionami, oppure invia /edit con quello che deve cambiare. Le altre foto non le tocco. /help dice di più.

# Permessi che mancano
photos-forbidden = Qui non ho il permesso di inviare foto, quindi ti arriva un file. Un amministratore può darmi il permesso «Invia foto».
files-forbidden = L’immagine è pronta e l’ho conservata, ma qui non ho il permesso di inviare né foto né file. Chiedi a un amministratore di darmi i permessi «Invia foto» e «Invia file», poi rispondi «/original» a questo messaggio.
cannot-write-there = Non posso scrivere nella chat in cui me l’hai chiesto: non ho il permesso, oppure il suo argomento è chiuso. Chiedi a un amministratore di lasciarmi scrivere lì. Quello che ho fatto è conservato; intanto puoi inviarmi le immagini qui.

# Che cosa mostra Telegram del bot: al massimo 512 caratteri prima del primo messaggio, e al
# massimo 120 nel profilo e nei link.
bot-description = Inviami una foto e di’ che cosa deve cambiare: «rendila più calda», «rimuovi lo sfondo», «ritagliala quadrata». Ti mando l’immagine ritoccata; a ogni versione puoi rispondere, tornare indietro o continuare da lì. In un gruppo menzionami, o invia /edit in risposta a una foto.
bot-short-description = Ritocca le tue foto in chat: inviane una e di’ che cosa deve cambiare.
