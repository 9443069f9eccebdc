### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = В настройках указана модель { $model } для чтения запросов ([planning] model), но ключа OpenAI нет. Запишите его в OPENAI_API_KEY или уберите эту строку.
planner-model = { $model }, читает запросы
