# La pagina nel browser.
web-skip = Vai al campo del messaggio
web-conversations = Conversazioni
web-conversation-new = Nuova conversazione
web-conversation-untitled = Nuova conversazione
web-conversation-remove = Rimuovi «{ $title }»
web-conversation-remove-sure = Rimuovere «{ $title }» da questa pagina? I suoi messaggi e le sue immagini vengono cancellati qui.
web-conversation-remove-yes = Rimuovi
web-conversation-removed = Questa conversazione è stata rimossa. Iniziane una nuova.
web-cancel = Annulla
web-close = Chiudi

web-welcome = Invia una foto, di’ che cosa deve cambiare
web-welcome-how = Trascina una foto dove vuoi, incollane una, o scegline una qui sotto. Poi scrivi quello che vuoi, e continua da qualsiasi immagine rispondendole.
web-welcome-samples = Nessuna foto a portata di mano? Prova una di queste.
web-sample-portrait = Foto di esempio: un’astronauta con la tuta arancione
web-sample-coffee = Foto di esempio: una tazza di caffè
web-sample-cat = Foto di esempio: un gatto rosso

web-messages = Messaggi
web-said-you = Tu
web-said-bot = Retouch
web-working = Ci sto lavorando
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch ha inviato un’immagine.
web-sending = Invio…
web-sending-photo = Invio… { $percent } %
web-message-not-sent = Questo non è stato inviato.
web-try-again = Riprova
web-reply = Continua da questa immagine
web-reply-message = Rispondi
web-reply-cancel = Non rispondere a questo
web-continue-from = Continuo dalla versione { $number }

web-instruction = Che cosa deve cambiare?
web-instruction-placeholder = Che cosa deve cambiare?
web-send = Invia
web-photo-add = Aggiungi foto
web-photo-take = Scatta una foto
web-attachments = Foto da inviare
web-file-remove = Non inviare { $name }
web-drop-here = Lascia qui le tue foto
web-commands = Comandi

web-versions = Versioni
web-version = Versione { $number }
web-version-head = Versione { $number }, quella attuale

web-picture = Immagine
web-picture-open = Guarda l’immagine
web-picture-not-shown = Il tuo browser non può mostrare questa immagine, ma si può ritoccare.
web-before = Prima
web-after = Dopo
web-before-after = Posizione della linea tra prima e dopo
web-zoom = Pixel reali
web-download = Scarica in piena qualità
web-download-named = Scarica { $name }

web-needs-script = Questa pagina ha bisogno di JavaScript. Attivalo e ricarica la pagina.
web-connection-lost = Non connesso. Riprovo…
web-server-error = Qualcosa è andato storto sul server. Riprova, per favore.
web-bad-request = La pagina ha inviato qualcosa che non è stato capito. Ricaricala, per favore.
web-page-unknown = A questo indirizzo non c’è niente.
web-file-gone = Questa immagine non è più qui.
web-file-too-large = Questo file è troppo grande. Inviane uno di { $max-mb } MB al massimo.
web-too-many-files = Invia al massimo { $max-files } foto alla volta.
web-text-too-long = Questo testo è troppo lungo. Usa al massimo { $max-chars } caratteri.
web-nothing-said = Prima scrivi qualcosa o aggiungi una foto.
web-upload-gone = La foto non è arrivata per intero. Inviala di nuovo, per favore.
web-upload-stalled = Il caricamento si è fermato a metà. Invia di nuovo la foto, per favore.
web-button-gone = Questo pulsante non fa più parte del messaggio. Usa quelli che ci sono ora.

web-token = Token di accesso
web-token-send = Apri
web-token-help = Questo server è protetto. Inserisci il token di accesso della sua configurazione.
web-token-wrong = Non è il token giusto. Riprova, per favore.
web-too-many-logins = Ci sono stati troppi token sbagliati. Aspetta un minuto e riprova.
web-not-logged-in = Inserisci prima il token di accesso. Per farlo, ricarica la pagina.
web-no-visitor = Il tuo browser non ha inviato nessun cookie. Consenti i cookie per questa pagina e ricaricala.
web-wrong-host = Questo server non risponde al nome «{ $host }». Aggiungilo agli host web nella configurazione.
web-wrong-origin = Un altro sito ha cercato di usare questa pagina. Non è stato fatto niente.

web-token-needed = La pagina web sarebbe aperta a chiunque possa raggiungere { $host }. Imposta un token web nella configurazione, o tieni la pagina su questo computer (host 127.0.0.1 e nessun altro).
web-token-too-short = Il token web è troppo corto. Usa almeno { $min-chars } caratteri.
web-port-taken = La pagina web non può usare { $host }, porta { $port }. La sta usando un altro programma? Scegli un’altra porta nella configurazione.
