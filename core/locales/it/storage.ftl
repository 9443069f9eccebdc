# Dove è conservato tutto
storage-away = In questo momento la mia memoria non risponde. Non si è perso niente; riprova tra un minuto, per favore.
storage-full = In { $path } non c’è più spazio, quindi non posso salvare niente. Nulla è stato salvato a metà. Il proprietario del bot deve fare spazio.
storage-read-only = Non ho il permesso di scrivere in { $path }, quindi non posso salvare niente. Nulla è stato salvato a metà. Il proprietario del bot deve dare questo permesso all’utente del bot.
storage-missing = { $path } non esiste, quindi non posso salvare niente. Il proprietario del bot deve crearlo o correggere «blob_url» nella sezione [storage].
storage-damaged = Il database { $path } è danneggiato. Il suo proprietario può ripristinare l’ultimo backup con «python -m bot restore FILE».
picture-damaged = Un’immagine in archivio non è più com’era quando è stata salvata ({ $blob-id }). Recuperala da un backup.
database-address-wrong = «database_url» nella sezione [storage] non è un indirizzo di PostgreSQL. Dovrebbe essere come postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL non risponde a «database_url». Controlla l’indirizzo, la password e che il server sia in funzione.
blob-address-wrong = «blob_url» nella sezione [storage] non si capisce. Dovrebbe essere come s3://bucket/folder?endpoint=https://host&region=name
