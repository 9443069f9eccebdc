### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = The configuration names the model { $model } to read instructions ([planning] model), but there is no OpenAI key. Put one into OPENAI_API_KEY, or take the line out.
planner-model = { $model }, which reads instructions
