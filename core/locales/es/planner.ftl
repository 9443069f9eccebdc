### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = La configuración indica el modelo { $model } para leer instrucciones ([planning] model), pero no hay clave de OpenAI. Pon una en OPENAI_API_KEY o quita esa línea.
planner-model = { $model }, que lee instrucciones
