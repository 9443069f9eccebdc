# Mehrere Prozesse
role-needs-shared-storage = Die Rolle „{ $role }“ teilt sich die Arbeit mit anderen Prozessen: Setz zuerst „database_url“ und „blob_url“ im Abschnitt [storage].
role-needs-platform = Die Rolle „{ $role }“ braucht Telegram oder Discord: Die lokale Seite läuft in einem Prozess mit der Rolle „all“.

# Wartung
migrate-up-to-date = Die Datenbank ist auf dem neuesten Stand (Version { $newest }).
migrate-pending = Die Datenbank hat Version { $before }; „python -m bot migrate“ bringt sie auf Version { $newest }. Mach vorher eine Sicherung.
migrate-done = Die Datenbank wurde von Version { $before } auf Version { $newest } gebracht.
database-too-new = Die Datenbank hat Version { $found } und stammt von einem neueren Retouch; dieses kennt Versionen bis { $newest }. Starte das neuere Programm.
move-target-missing = Wohin? Setz „database_url“ und „blob_url“ im Abschnitt [storage], oder nenn beide: --to DATABASE_URL BLOB_URL
move-nothing-there = In { $path } gibt es keine Installation.
move-target-not-empty = Die Zieldatenbank enthält schon Bilder. Nenn eine leere.
move-rows-differ = Die Tabelle { $table } enthält am Ziel nicht das, was hineinkopiert wurde. Es wurde nichts umgezogen; versuch es mit einer leeren Datenbank noch einmal.
move-pictures = { $number ->
    [one] Eine Bilddatei wurde kopiert und mit ihrer Prüfsumme verglichen.
   *[other] { $number } Bilddateien wurden kopiert und mit ihren Prüfsummen verglichen.
}
move-done = { $rows ->
    [one] Eine Zeile wurde kopiert.
   *[other] { $rows } Zeilen wurden kopiert.
} Setz „database_url“ und „blob_url“, starte den Bot, und behalte den alten Ordner, bis du gesehen hast, dass alles läuft.
backup-only-embedded = Dieser Befehl sichert Installationen in einem Ordner. Bei PostgreSQL nimm zuerst pg_dump und kopiere danach den Objektspeicher.
backup-not-written = Die Sicherung { $path } konnte nicht geschrieben werden: { $reason }. Es blieb nichts Halbes zurück.
backup-done = { $path } enthält die Datenbank und { $number ->
    [one] eine Bilddatei
   *[other] { $number } Bilddateien
}.
backup-misses = { $number ->
    [one] Eine Bilddatei fehlt in der Installation selbst oder ist beschädigt. Such sie
   *[other] { $number } Bilddateien fehlen in der Installation selbst oder sind beschädigt. Such sie
} in einer älteren Sicherung.
restore-not-empty = { $path } enthält schon eine Installation. Verschieb sie zuerst, oder nenn einen anderen Ordner.
restore-not-read = { $path } ist keine vollständige Sicherung: { $reason }. Es wurde nichts geändert.
restore-done = { $path } enthält die Installation wieder, mit { $number ->
    [one] einer Bilddatei
   *[other] { $number } Bilddateien
}, jede mit ihrer Prüfsumme verglichen.

# Beiseitegelegt
edit-set-aside = Bei dieser Bearbeitung bin ich mehrmals stehen geblieben, deshalb lasse ich sie jetzt in Ruhe. Deine Bilder sind sicher. Nenn dem Betreiber des Bots diese Nummer: { $edit-id }

# Aufträge
jobs-none = Nichts wartet, nichts läuft, nichts wurde beiseitegelegt.
jobs-unknown = Die Bearbeitung { $edit-id } gibt es nicht. „python -m bot jobs list“ zeigt, welche es gibt.
jobs-not-set-aside = Die Bearbeitung { $edit-id } wurde nicht beiseitegelegt, es gibt also nichts noch einmal zu versuchen.
jobs-finished = Die Bearbeitung { $edit-id } ist fertig, es gibt also nichts zu verwerfen.
jobs-retried = Die Bearbeitung { $edit-id } wartet wieder. Ein Schritt, dessen Bild gespeichert ist, wird nicht noch einmal bezahlt.
jobs-dropped = Die Bearbeitung { $edit-id } wurde verworfen.

# Telegram per Webhook
telegram-webhook-url = „webhook_url“ im Abschnitt [telegram] muss mit https:// beginnen und zu diesem Bot führen, zum Beispiel https://bot.example.org/telegram
telegram-webhook-secret = „webhook_secret“ im Abschnitt [telegram] muss aus 16 bis 256 Buchstaben, Ziffern, _ und - bestehen. Sonst könnte jeder dem Bot Nachrichten im Namen anderer schicken.
telegram-webhook-port-taken = Auf { $host }, Port { $port }, lassen sich keine Anrufe von Telegram annehmen: Ein anderes Programm belegt ihn. Wähl einen anderen „webhook_port“.

# Shards von Discord
discord-shards-wrong = „shard_ids“ im Abschnitt [discord] müssen Zahlen von 0 bis unter „shard_count“ sein, und der muss dann ebenfalls eine Zahl sein.

# Beobachten
watch-port-taken = Auf { $host }, Port { $port }, lassen sich keine Metriken anbieten: Ein anderes Programm belegt ihn. Wähl einen anderen „port“ im Abschnitt [watch].

# Plattformen
picture-not-fetched = Ich konnte dein Bild nicht aus dem Chat holen: Der Dienst antwortet nicht. Bitte schick es in einer Minute noch einmal.
