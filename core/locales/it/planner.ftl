### Un modello linguistico che legge quello che le regole non capiscono, per il proprietario.

planner-needs-key = La configurazione indica il modello { $model } per leggere le istruzioni ([planning] model), ma non c’è una chiave OpenAI. Mettine una in OPENAI_API_KEY, o togli la riga.
planner-model = { $model }, che legge le istruzioni
