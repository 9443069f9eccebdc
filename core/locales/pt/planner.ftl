### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = A configuração indica o modelo { $model } para ler instruções ([planning] model), mas não há chave da OpenAI. Coloque uma em OPENAI_API_KEY ou tire essa linha.
planner-model = { $model }, que lê instruções
