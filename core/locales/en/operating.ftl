# Several processes
role-needs-shared-storage = The role “{ $role }” shares its work with other processes: set “database_url” and “blob_url” in the section [storage] first.
role-needs-platform = The role “{ $role }” needs Telegram or Discord: the local page is served by a process with the role “all”.

# Upkeep
migrate-up-to-date = The database is up to date (version { $newest }).
migrate-pending = The database is at version { $before }; “python -m bot migrate” brings it to version { $newest }. Back it up first.
migrate-done = The database was brought from version { $before } to version { $newest }.
database-too-new = The database is at version { $found }, made by a newer Retouch; this one knows versions up to { $newest }. Start the newer program.
move-target-missing = Where to? Set “database_url” and “blob_url” in the section [storage], or name both: --to DATABASE_URL BLOB_URL
move-nothing-there = There is no installation in { $path }.
move-target-not-empty = The target database already holds pictures. Name an empty one.
move-rows-differ = The table { $table } does not hold in the target what was copied into it. Nothing was moved; try again with an empty database.
move-pictures = { $number ->
    [one] One picture file was copied and compared with its digest.
   *[other] { $number } picture files were copied and compared with their digests.
}
move-done = { $rows ->
    [one] One row was copied.
   *[other] { $rows } rows were copied.
} Set “database_url” and “blob_url”, start the bot, and keep the old folder until you have seen it work.
backup-only-embedded = Backups by this command are for an installation in one folder. For PostgreSQL use pg_dump first and then a copy of the object store.
backup-not-written = The backup { $path } could not be written: { $reason }. Nothing was left behind.
backup-done = { $path } holds the database and { $number ->
    [one] one picture file
   *[other] { $number } picture files
}.
backup-misses = { $number ->
    [one] One picture file is missing or damaged in the installation itself.
   *[other] { $number } picture files are missing or damaged in the installation itself.
} Look for it in an older backup.
restore-not-empty = { $path } already holds an installation. Move it away first, or name another folder.
restore-not-read = { $path } is no whole backup: { $reason }. Nothing was changed.
restore-done = { $path } holds the installation again, with { $number ->
    [one] one picture file
   *[other] { $number } picture files
}, each compared with its digest.

# Set aside
edit-set-aside = I stopped several times over this edit, so I leave it alone now. Your pictures are safe. Tell the bot's owner this number: { $edit-id }

# Jobs
jobs-none = Nothing waits, nothing runs, nothing was set aside.
jobs-unknown = There is no edit { $edit-id }. “python -m bot jobs list” shows those that there are.
jobs-not-set-aside = The edit { $edit-id } was not set aside, so there is nothing to try again.
jobs-finished = The edit { $edit-id } is finished, so there is nothing to drop.
jobs-retried = The edit { $edit-id } waits again. A step whose picture was saved is not paid for again.
jobs-dropped = The edit { $edit-id } was dropped.

# Telegram by webhook
telegram-webhook-url = “webhook_url” in the section [telegram] must begin with https:// and lead to this bot, for example https://bot.example.org/telegram
telegram-webhook-secret = “webhook_secret” in the section [telegram] must be 16 to 256 letters, digits, _ and -. Without it anybody could send the bot messages in other people's names.
telegram-webhook-port-taken = Nothing can listen on { $host }, port { $port }, for Telegram's calls: another program does. Choose another “webhook_port”.

# Discord's shards
discord-shards-wrong = “shard_ids” in the section [discord] must be numbers from 0 to below “shard_count”, which must then be a number too.

# Watching
watch-port-taken = Nothing can listen on { $host }, port { $port }, for metrics: another program does. Choose another “port” in the section [watch].

# Platforms
picture-not-fetched = I could not get your picture from the chat: the service does not answer. Please send it again in a minute.
