### Un modèle de langage qui lit ce que les règles ne comprennent pas, pour le propriétaire.

planner-needs-key = La configuration nomme le modèle { $model } pour lire les consignes ([planning] model), mais il n’y a pas de clé OpenAI. Mettez-en une dans OPENAI_API_KEY, ou enlevez la ligne.
planner-model = { $model }, qui lit les consignes
