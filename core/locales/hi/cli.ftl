config-missing = कॉन्फ़िगरेशन फ़ाइल { $path } नहीं है। config.example.toml को config.toml नाम से कॉपी करें और उसमें बदलाव करें।
config-unreadable = कॉन्फ़िगरेशन फ़ाइल { $path } पढ़ी नहीं जा सकी: { $reason }
config-unknown-key = कॉन्फ़िगरेशन में एक अनजान कुंजी है: { $key }। सारी कुंजियाँ config.example.toml में हैं।
config-bad-value = कॉन्फ़िगरेशन में { $key } का मान मान्य नहीं है: { $reason }

input-not-read = तस्वीर { $path } पढ़ी नहीं जा सकी: { $reason }
output-not-written = नतीजा { $path } में लिखा नहीं जा सका: { $reason }
output-format-unknown = { $path } का फ़ॉर्मैट समझ नहीं आया। नाम के अंत में इनमें से कोई एक लगाएँ: { $known }।
pictures-not-combined = आपने { $number } तस्वीरें दीं, और इस निर्देश के लिए एक चाहिए। एक ही दें, या बताएँ कि सबको मिलाकर क्या बनाना है, जैसे कोलाज।
plan-is-empty = यह निर्देश समझ नहीं आया। जैसे यह आज़माएँ: { $suggestions }

run-connected = जुड़ गया: { $platform } { $place }
run-how-telegram = Telegram: @BotFather से टोकन लें, उसे TELEGRAM_BOT_TOKEN में रखें और फिर से शुरू करें।
run-how-web = लोकल पेज: यह तब चलता है जब कोई दूसरा प्लैटफ़ॉर्म सेट न हो, या [web] में enabled = true हो।
run-how-discord = Discord: डेवलपर पोर्टल में एक ऐप्लिकेशन बनाएँ, उसके बॉट का टोकन DISCORD_BOT_TOKEN में रखें और फिर से शुरू करें।
run-how-openai = वर्णन से एडिट: OpenAI की कुंजी OPENAI_API_KEY में रखें और फिर से शुरू करें। तब तक लोकल इंजन अकेला काम करेगा।
run-stopping = बंद हो रहा है। जो एडिट चल रहे हैं, वे पहले पूरे हो सकते हैं।

engine-needs = सेट नहीं है; { $needs } चाहिए
engine-ready = तैयार
check-works = चल रहा है
check-no-answer = समय पर जवाब नहीं आया। नेटवर्क और कॉन्फ़िगरेशन में दिया गया पता जाँचें।
check-everybody-allowed = जिसे भी बॉट मिल जाए, वह इसे इस्तेमाल कर सकता है। इसे सीमित करने के लिए [policy] में allowed_users या allowed_chats तय करें।
check-passed = जो कुछ सेट है, सब चल रहा है।
check-problems = { $number ->
    [one] { $number } समस्या सुलझानी है।
   *[other] { $number } समस्याएँ सुलझानी हैं।
}

model-state-installed = इंस्टॉल है
model-state-missing = इंस्टॉल नहीं है
model-state-damaged = ख़राब है, फिर से इंस्टॉल करें

models-installing = लोकल इंजन के मॉडल लाए जा रहे हैं, सिर्फ़ एक बार…
models-later = Retouch इनके बिना शुरू हो रहा है: तस्वीरें आसान तरीक़े से बड़ी होंगी, बैकग्राउंड हटाना और चेहरों का काम रुका रहेगा। फिर कोशिश करें: python -m bot models install
