### Ein Sprachmodell, das liest, was die Regeln nicht verstehen, für den Betreiber.

planner-needs-key = Die Konfiguration nennt das Modell { $model } zum Lesen von Anweisungen ([planning] model), aber es gibt keinen OpenAI-Schlüssel. Trag einen in OPENAI_API_KEY ein, oder nimm die Zeile heraus.
planner-model = { $model }, das Anweisungen liest
