### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = У налаштуваннях указано модель { $model } для читання запитів ([planning] model), але ключа OpenAI немає. Запишіть його в OPENAI_API_KEY або приберіть цей рядок.
planner-model = { $model }, читає запити
