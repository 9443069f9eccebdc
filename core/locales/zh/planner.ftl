### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = 配置中指定了用模型 { $model } 来理解指令（[planning] 中的 model），但没有 OpenAI 密钥。请填入 OPENAI_API_KEY，或删掉这一行。
planner-model = { $model }，用于理解指令
