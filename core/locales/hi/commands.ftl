welcome = नमस्ते! मुझे एक फ़ोटो भेजें और बताएँ कि क्या बदलना है: “रंग थोड़े गर्म करें”, “चौकोर क्रॉप करें”, “उसे धूप वाले समुद्र तट पर दिखाएँ”। किसी भी तस्वीर पर जवाब देकर वहीं से आगे बढ़ें। /help में सब कुछ लिखा है।
help = कैप्शन के साथ फ़ोटो भेजें, या किसी भी तस्वीर पर जवाब देकर बताएँ कि क्या बदलना है। पुरानी तस्वीर पर जवाब देने से काम वहीं से आगे बढ़ता है। कुछ भी खोता नहीं: जैसे चाहें वापस लें, दोहराएँ और पीछे जाएँ।

model-has-no-part = इस एडिट में ऐसा कुछ नहीं जो कोई मॉडल करे। तस्वीर पर जवाब देकर बताएँ कि क्या बदलना है।

# Descriptions in the platforms' menus: 100 characters at most
command-edit = जैसा आप बताएँ, तस्वीर वैसी बदलें
command-edit-argument = क्या बदलना है
command-undo = पिछले वर्शन पर लौटें
command-redo = वापस लेने के बाद फिर आगे जाएँ
command-reset = पहले वर्शन पर लौटें
command-goto = नंबर देकर किसी वर्शन पर जाएँ
command-goto-argument = नंबर, जैसे 3
command-history = सारे वर्शन एक शीट पर, शाखाओं के साथ
command-compare = पहले और बाद, साथ-साथ
command-compare-argument = किस वर्शन से, जैसे 1; या “gif”, जिसमें एक तस्वीर सरककर दूसरी बनती है
command-again = पिछला एडिट एक बार और करें
command-variants = चुनने के लिए कई विकल्प
command-variants-argument = कितने, और क्या बदलना है; या | से अलग किए हुए विकल्प
command-generate = शब्दों से नई तस्वीर बनाएँ
command-generate-argument = उसमें क्या हो; चाहें तो आगे “wide:”, “story:” या “draft:” लगाएँ
command-imagine = वही जो /generate करता है
command-imagine-argument = उसमें क्या हो
command-upscale = ज़्यादा बारीकी के साथ बड़ा करें
command-upscale-argument = कितना: 2x, 4x या 6x, और चाहें तो कोई इंजन
command-removebg = बैकग्राउंड हटाकर पारदर्शी करें
command-original = पूरी क्वालिटी वाली फ़ाइल भेजें
command-export = तस्वीर को दूसरी तरह की फ़ाइल में भेजें
command-export-argument = जैसे: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = चल रहा या इंतज़ार कर रहा एडिट रोकें
command-queue = यहाँ चल रहे या इंतज़ार कर रहे एडिट
command-usage = आज और इस महीने कितना इस्तेमाल हुआ, और कितना बाक़ी है
command-forgetme = मेरे पास आपका जो कुछ है, सब मिटाएँ
command-help = यह बॉट क्या-क्या कर सकता है

# Labels of buttons: 80 characters at most
button-edit = ✏️ एडिट करें
button-undo = ↩️ वापस लें
button-redo = ↪️ फिर से करें
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 एक बार और
button-model = ✨ मॉडल से करें
button-variants = 🎲 विकल्प
button-pick = ✅ चुनें
button-more = 🎲 ऐसे और
button-upscale = ⬆️ बड़ा करें
button-removebg = ✂️ बैकग्राउंड हटाएँ
button-compare = 🆚 तुलना करें
button-compare-gif = 🎞 चलती तुलना
button-original = 📄 मूल फ़ाइल
button-delete = 🗑 मिटाएँ
button-cancel = ❌ रद्द करें
button-cancel-number = ❌ { $number } रद्द करें
button-forgetme = 🗑 हाँ, मेरा सब कुछ मिटाएँ
button-retry = 🔁 फिर कोशिश करें
