### Che cosa si chiede prima di eseguire un’istruzione, e come si esegue in più passaggi.

status-pass = Modifica { $number } di { $count }.
series-stopped = Mi sono fermato alla modifica { $number } di { $count }. Quello che è stato fatto prima resta.
button-skip = ⏭ Continua senza

# Più modifiche con un modello
ask-passes = Sono { $number } modifiche distinte. Posso farle una dopo l’altra, così puoi tornare indietro di una alla volta, o tutte insieme, che costa meno ma è meno preciso:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Quello che non ha bisogno di un modello si fa in modo esatto, insieme al resto.
offer-passes = { $number ->
    [one] Fai una modifica · { $price }
   *[other] Fai { $number } modifiche · { $price }
}
offer-together = Tutte insieme · { $price }
button-replan = ✏️ Modifica l’elenco
button-drop = ✖️ Annulla
ask-replan = Rispondi con le modifiche che vuoi, una per riga, nell’ordine in cui devo farle. Ora sono:
discord-ask-replan-title = Quali modifiche, in quale ordine
discord-ask-replan-label = Una modifica per riga
discord-ask-replan-placeholder = una spiaggia soleggiata come sfondo
nothing-started = Lasciato perdere. Non è stato cambiato né addebitato niente.
already-started = È già stato avviato. Cerca il risultato più sotto, o rispondi all’immagine per chiedere altro.

# Che cosa non ha avuto effetto
advice-unchanged = Nell’immagine non è cambiato quasi niente. Indica con più precisione il punto e la modifica; il pulsante lo dice in modo più chiaro.

# Che cosa è vago, o dove manca una parola
offer-anyway = Fallo comunque · { $price }
