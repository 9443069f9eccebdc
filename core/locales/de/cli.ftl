config-missing = Die Konfigurationsdatei { $path } gibt es nicht. Kopiere config.example.toml nach config.toml und passe sie an.
config-unreadable = Die Konfigurationsdatei { $path } lässt sich nicht lesen: { $reason }
config-unknown-key = Die Konfiguration enthält einen unbekannten Schlüssel: { $key }. Alle Schlüssel stehen in config.example.toml.
config-bad-value = Der Wert von { $key } in der Konfiguration ist nicht erlaubt: { $reason }

input-not-read = Das Bild { $path } lässt sich nicht lesen: { $reason }
output-not-written = Das Ergebnis lässt sich nicht nach { $path } schreiben: { $reason }
output-format-unknown = Ich kann das Format von { $path } nicht erkennen. Der Name muss auf eines von diesen enden: { $known }.
pictures-not-combined = Du hast { $number } Bilder angegeben, und diese Anweisung braucht nur eines. Gib eines an, oder sag, was aus allen werden soll, etwa eine Collage.
plan-is-empty = Diese Anweisung habe ich nicht verstanden. Versuch zum Beispiel: { $suggestions }

run-connected = Verbunden: { $platform } { $place }
run-how-telegram = Telegram: Hol dir bei @BotFather ein Token, trag es in TELEGRAM_BOT_TOKEN ein und starte neu.
run-how-web = Lokale Seite: Sie läuft, wenn keine andere Plattform eingerichtet ist, oder mit enabled = true in [web].
run-how-discord = Discord: Leg im Entwicklerportal eine Anwendung an, trag ihr Bot-Token in DISCORD_BOT_TOKEN ein und starte neu.
run-how-openai = Bearbeiten nach Beschreibung: Trag einen OpenAI-Schlüssel in OPENAI_API_KEY ein und starte neu. Bis dahin arbeitet nur der lokale Dienst.
run-stopping = Ich beende mich. Was gerade läuft, darf noch fertig werden.

engine-needs = nicht eingerichtet; braucht { $needs }
engine-ready = bereit
check-works = funktioniert
check-no-answer = hat nicht rechtzeitig geantwortet. Prüfe das Netz und die eingestellte Adresse.
check-everybody-allowed = Alle, die den Bot finden, dürfen ihn benutzen. Mit allowed_users oder allowed_chats in [policy] kannst du das einschränken.
check-passed = Alles Eingerichtete funktioniert.
check-problems = { $number ->
    [one] Ein Problem ist zu lösen.
   *[other] { $number } Probleme sind zu lösen.
}

model-state-installed = installiert
model-state-missing = nicht installiert
model-state-damaged = beschädigt, bitte neu installieren

models-installing = Ich lade einmalig die Modelle für den lokalen Dienst …
models-later = Retouch startet ohne sie: Vergrößern nutzt ein einfacheres Verfahren, Freistellen und Gesichter müssen warten. Versuch es später noch einmal mit: python -m bot models install
