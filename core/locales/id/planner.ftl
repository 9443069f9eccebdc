### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = Konfigurasi menyebut model { $model } untuk membaca instruksi ([planning] model), tetapi tidak ada kunci OpenAI. Isikan ke OPENAI_API_KEY, atau hapus baris itu.
planner-model = { $model }, yang membaca instruksi
