### A language model that reads what the rules do not understand, for the owner.

planner-needs-key = कॉन्फ़िगरेशन में निर्देश पढ़ने के लिए मॉडल { $model } दिया है ([planning] model), पर OpenAI की कुंजी नहीं है। OPENAI_API_KEY में कुंजी रखें, या वह पंक्ति हटाएँ।
planner-model = { $model }, जो निर्देश पढ़ता है
