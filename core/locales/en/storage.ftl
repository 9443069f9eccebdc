# Where everything is kept
storage-away = My storage does not answer right now. Nothing was lost; please try again in a minute.
storage-full = There is no room left in { $path }, so I cannot save anything. Nothing was half-saved. The bot's owner has to make room.
storage-read-only = I am not allowed to write to { $path }, so I cannot save anything. Nothing was half-saved. The bot's owner has to give the bot's user that right.
storage-missing = There is no { $path }, so I cannot save anything. The bot's owner has to make it, or correct “blob_url” in the section [storage].
storage-damaged = The database { $path } is damaged. Its owner can bring back the newest backup with “python -m bot restore FILE”.
picture-damaged = A picture in the store is not what it was when it was saved ({ $blob-id }). Bring it back from a backup.
database-address-wrong = “database_url” in the section [storage] is not an address of PostgreSQL. It should look like postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL does not answer at “database_url”. Check the address, the password and that the server runs.
blob-address-wrong = “blob_url” in the section [storage] is not understood. It should look like s3://bucket/folder?endpoint=https://host&region=name
