### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = Ayarlar, istekleri okumak için { $model } modelini gösteriyor ([planning] model), ama OpenAI anahtarı yok. OPENAI_API_KEY içine bir anahtar yaz ya da o satırı kaldır.
planner-model = { $model }, istekleri okuyor
