config-missing = Il file di configurazione { $path } non c’è. Copia config.example.toml in config.toml e modificalo.
config-unreadable = Il file di configurazione { $path } non si può leggere: { $reason }
config-unknown-key = La configurazione contiene una chiave sconosciuta: { $key }. Tutte le chiavi sono in config.example.toml.
config-bad-value = Il valore di { $key } nella configurazione non è ammesso: { $reason }

input-not-read = L’immagine { $path } non si può leggere: { $reason }
output-not-written = Il risultato non si può scrivere in { $path }: { $reason }
output-format-unknown = Non riconosco il formato di { $path }. Il nome deve finire con uno di questi: { $known }.
pictures-not-combined = Hai indicato { $number } immagini, e questa istruzione ne vuole una sola. Indicane una, o di’ che cosa fare con tutte, per esempio un collage.
plan-is-empty = Non ho capito questa istruzione. Prova per esempio: { $suggestions }

run-connected = Connesso: { $platform } { $place }
run-how-telegram = Telegram: chiedi un token a @BotFather, mettilo in TELEGRAM_BOT_TOKEN e riavvia.
run-how-web = Pagina locale: è attiva quando non è configurata nessun’altra piattaforma, o con enabled = true in [web].
run-how-discord = Discord: crea un’applicazione nel portale per sviluppatori, metti il token del suo bot in DISCORD_BOT_TOKEN e riavvia.
run-how-openai = Ritocco su descrizione: metti una chiave OpenAI in OPENAI_API_KEY e riavvia. Fino ad allora lavora solo il motore locale.
run-stopping = Mi fermo. I ritocchi in corso possono ancora finire.

engine-needs = non configurato; serve { $needs }
engine-ready = pronto
check-works = funziona
check-no-answer = non ha risposto in tempo. Controlla la rete e l’indirizzo configurato.
check-everybody-allowed = Chiunque trovi il bot può usarlo. Per limitarlo, imposta allowed_users o allowed_chats in [policy].
check-passed = Tutto quello che è configurato funziona.
check-problems = { $number ->
    [one] Un problema da risolvere.
   *[other] { $number } problemi da risolvere.
}

model-state-installed = installato
model-state-missing = non installato
model-state-damaged = danneggiato, installalo di nuovo

models-installing = Scarico i modelli del motore locale, una volta sola…
models-later = Retouch parte senza: per ingrandire usa un metodo più semplice; scontorni e volti dovranno aspettare. Riprova con: python -m bot models install
