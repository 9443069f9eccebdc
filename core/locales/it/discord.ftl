discord-token-refused = Discord non accetta il token del bot. Copialo di nuovo dalla pagina «Bot» della tua applicazione su discord.com/developers, o reimpostalo lì, e riavvia.
discord-intent-missing = Discord rifiuta la connessione, perché l’accesso al contenuto dei messaggi è attivo nella configurazione ma non su Discord. Attiva «Message Content Intent» nella pagina «Bot» della tua applicazione su discord.com/developers, o disattiva message_content nella configurazione.
discord-unreachable = Discord non è raggiungibile. Controlla la connessione di rete e status.discord.com, poi riavvia.

# Nomi e moduli: una voce di menu ha al massimo 32 caratteri, titolo ed etichetta 45, segnaposto 100.
discord-menu-edit = Ritocca l’immagine
discord-option-picture = L’immagine su cui lavorare
discord-ask-edit-title = Ritocca questa immagine
discord-ask-edit-label = Che cosa deve cambiare?
discord-ask-edit-placeholder = Per esempio: fai il cielo arancione, come al tramonto

# Opzioni dei comandi: al massimo 100 caratteri
command-goto-number = Il numero della versione
command-compare-with = La versione da confrontare; se manca, quella da cui è nata questa
command-compare-and = Un’altra versione, al posto di quella attuale
command-compare-as = «gif» per un passaggio animato dall’una all’altra
command-variants-count = Quante varianti
command-variants-instruction = Che cosa deve cambiare; oppure più varianti separate da |
command-upscale-factor = Quante volte più larga e più alta
command-upscale-engine = Che cosa la ingrandisce; se manca, scelgo io
command-removebg-engine = Che cosa la scontorna; se manca, scelgo io
command-recipe-name = Quale; se manca, mostro che cosa c’è
command-export-format = Il tipo di file; più tipi arrivano insieme in uno ZIP
command-export-size = Per esempio: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# Un risultato che non si è più potuto pubblicare dove era stato chiesto
status-may-be-late = Può volerci più dei { $minutes } minuti in cui posso rispondere qui. Il risultato resta salvato: proverò a mandartelo in privato, e «/original» lo mostra qui.
shown-privately = Non posso più scrivere nella chat in cui l’hai chiesto, quindi te lo mando qui. Lì lo invia anche /original.
