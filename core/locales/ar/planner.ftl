### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = تذكر الإعدادات النموذج { $model } لقراءة الطلبات ([planning] model)، لكن لا يوجد مفتاح OpenAI. ضع مفتاحًا في OPENAI_API_KEY، أو احذف ذلك السطر.
planner-model = النموذج { $model }، الذي يقرأ الطلبات
