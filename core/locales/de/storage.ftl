# Wo alles aufbewahrt wird
storage-away = Mein Speicher antwortet gerade nicht. Es ging nichts verloren; bitte versuch es in einer Minute noch einmal.
storage-full = In { $path } ist kein Platz mehr, deshalb kann ich nichts speichern. Es wurde nichts halb gespeichert. Der Betreiber des Bots muss Platz schaffen.
storage-read-only = Ich darf nicht in { $path } schreiben, deshalb kann ich nichts speichern. Es wurde nichts halb gespeichert. Der Betreiber des Bots muss dem Benutzer des Bots dieses Recht geben.
storage-missing = { $path } gibt es nicht, deshalb kann ich nichts speichern. Der Betreiber des Bots muss es anlegen oder „blob_url“ im Abschnitt [storage] berichtigen.
storage-damaged = Die Datenbank { $path } ist beschädigt. Der Betreiber kann mit „python -m bot restore FILE“ die neueste Sicherung zurückholen.
picture-damaged = Ein gespeichertes Bild ist nicht mehr so, wie es gespeichert wurde ({ $blob-id }). Hol es aus einer Sicherung zurück.
database-address-wrong = „database_url“ im Abschnitt [storage] ist keine PostgreSQL-Adresse. Sie sollte so aussehen: postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL antwortet unter „database_url“ nicht. Prüfe die Adresse, das Passwort und ob der Server läuft.
blob-address-wrong = „blob_url“ im Abschnitt [storage] ist nicht zu verstehen. Sie sollte so aussehen: s3://bucket/folder?endpoint=https://host&region=name
