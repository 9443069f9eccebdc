# Più processi
role-needs-shared-storage = Il ruolo «{ $role }» divide il lavoro con altri processi: imposta prima «database_url» e «blob_url» nella sezione [storage].
role-needs-platform = Il ruolo «{ $role }» ha bisogno di Telegram o Discord: la pagina locale è servita da un processo con il ruolo «all».

# Manutenzione
migrate-up-to-date = Il database è aggiornato (versione { $newest }).
migrate-pending = Il database è alla versione { $before }; «python -m bot migrate» lo porta alla versione { $newest }. Prima fai un backup.
migrate-done = Il database è passato dalla versione { $before } alla versione { $newest }.
database-too-new = Il database è alla versione { $found }, creata da un Retouch più recente; questo conosce le versioni fino alla { $newest }. Avvia il programma più recente.
move-target-missing = Dove? Imposta «database_url» e «blob_url» nella sezione [storage], oppure indicali entrambi: --to DATABASE_URL BLOB_URL
move-nothing-there = In { $path } non c’è nessuna installazione.
move-target-not-empty = Il database di destinazione contiene già delle immagini. Indicane uno vuoto.
move-rows-differ = Nella destinazione la tabella { $table } non contiene quello che vi è stato copiato. Non è stato spostato niente; riprova con un database vuoto.
move-pictures = { $number ->
    [one] Un file di immagine è stato copiato e confrontato con la sua impronta.
   *[other] { $number } file di immagine sono stati copiati e confrontati con le loro impronte.
}
move-done = { $rows ->
    [one] Una riga è stata copiata.
   *[other] { $rows } righe sono state copiate.
} Imposta «database_url» e «blob_url», avvia il bot, e tieni la vecchia cartella finché non hai visto che funziona.
backup-only-embedded = Questo comando fa il backup di un’installazione in una cartella. Per PostgreSQL usa prima pg_dump e poi copia l’archivio di oggetti.
backup-not-written = Il backup { $path } non si è potuto scrivere: { $reason }. Non è rimasto niente a metà.
backup-done = { $path } contiene il database e { $number ->
    [one] un file di immagine
   *[other] { $number } file di immagine
}.
backup-misses = { $number ->
    [one] Un file di immagine manca o è danneggiato nell’installazione stessa. Cercalo
   *[other] { $number } file di immagine mancano o sono danneggiati nell’installazione stessa. Cercali
} in un backup più vecchio.
restore-not-empty = { $path } contiene già un’installazione. Prima spostala, o indica un’altra cartella.
restore-not-read = { $path } non è un backup completo: { $reason }. Non è stato cambiato niente.
restore-done = { $path } contiene di nuovo l’installazione, con { $number ->
    [one] un file di immagine, confrontato con la sua impronta
   *[other] { $number } file di immagine, ognuno confrontato con la sua impronta
}.

# Messo da parte
edit-set-aside = Con questo ritocco mi sono fermato più volte, quindi ora lo lascio stare. Le tue immagini sono al sicuro. Comunica questo numero al proprietario del bot: { $edit-id }

# Lavori
jobs-none = Niente in attesa, niente in corso, niente messo da parte.
jobs-unknown = Il ritocco { $edit-id } non c’è. «python -m bot jobs list» mostra quelli che ci sono.
jobs-not-set-aside = Il ritocco { $edit-id } non è stato messo da parte, quindi non c’è niente da riprovare.
jobs-finished = Il ritocco { $edit-id } è finito, quindi non c’è niente da scartare.
jobs-retried = Il ritocco { $edit-id } è di nuovo in attesa. Un passo con l’immagine già salvata non si paga di nuovo.
jobs-dropped = Il ritocco { $edit-id } è stato scartato.

# Telegram con webhook
telegram-webhook-url = «webhook_url» nella sezione [telegram] deve cominciare con https:// e portare a questo bot, per esempio https://bot.example.org/telegram
telegram-webhook-secret = «webhook_secret» nella sezione [telegram] deve avere da 16 a 256 lettere, cifre, _ e -. Senza, chiunque potrebbe inviare al bot messaggi a nome di altri.
telegram-webhook-port-taken = Su { $host }, porta { $port }, non si possono ricevere le chiamate di Telegram: la usa già un altro programma. Scegli un’altra «webhook_port».

# Gli shard di Discord
discord-shards-wrong = «shard_ids» nella sezione [discord] devono essere numeri da 0 a meno di «shard_count», che allora deve essere un numero anche lui.

# Sorveglianza
watch-port-taken = Su { $host }, porta { $port }, non si possono offrire le metriche: la usa già un altro programma. Scegli un’altra «port» nella sezione [watch].

# Piattaforme
picture-not-fetched = Non sono riuscito a prendere la tua immagine dalla chat: il servizio non risponde. Inviala di nuovo tra un minuto, per favore.
