### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = 設定では、指示を読むモデルに { $model } が指定されています（[planning] の model）が、OpenAI のキーがありません。OPENAI_API_KEY に設定するか、その行を削除してください。
planner-model = { $model }（指示を読むモデル）
