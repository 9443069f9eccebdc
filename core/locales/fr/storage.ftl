# Là où tout est conservé
storage-away = Mon stockage ne répond pas en ce moment. Rien n’est perdu ; merci de réessayer dans une minute.
storage-full = Il n’y a plus de place dans { $path } ; je ne peux donc rien enregistrer. Rien n’a été enregistré à moitié. Le propriétaire du bot doit faire de la place.
storage-read-only = Je n’ai pas le droit d’écrire dans { $path } ; je ne peux donc rien enregistrer. Rien n’a été enregistré à moitié. Le propriétaire du bot doit donner ce droit à l’utilisateur du bot.
storage-missing = { $path } n’existe pas ; je ne peux donc rien enregistrer. Le propriétaire du bot doit le créer ou corriger « blob_url » dans la section [storage].
storage-damaged = La base de données { $path } est endommagée. Son propriétaire peut rétablir la dernière sauvegarde avec « python -m bot restore FILE ».
picture-damaged = Une image du stockage n’est plus telle qu’elle a été enregistrée ({ $blob-id }). Récupérez-la dans une sauvegarde.
database-address-wrong = « database_url » dans la section [storage] n’est pas une adresse PostgreSQL. Elle devrait ressembler à postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL ne répond pas à « database_url ». Vérifiez l’adresse, le mot de passe et que le serveur tourne.
blob-address-wrong = « blob_url » dans la section [storage] n’est pas comprise. Elle devrait ressembler à s3://bucket/folder?endpoint=https://host&region=name
