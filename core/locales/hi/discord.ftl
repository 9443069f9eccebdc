discord-token-refused = Discord बॉट का टोकन नहीं मान रहा। उसे discord.com/developers पर अपने ऐप्लिकेशन के Bot पेज से फिर कॉपी करें, या वहाँ नया बनाएँ, और फिर से शुरू करें।
discord-intent-missing = Discord ने कनेक्शन ठुकरा दिया, क्योंकि मैसेज पढ़ने की अनुमति कॉन्फ़िगरेशन में चालू है पर Discord पर नहीं। discord.com/developers पर अपने ऐप्लिकेशन के Bot पेज में “Message Content Intent” चालू करें, या कॉन्फ़िगरेशन में message_content बंद करें।
discord-unreachable = Discord तक पहुँचा नहीं जा सका। नेटवर्क और status.discord.com जाँचें, फिर दोबारा शुरू करें।

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = तस्वीर एडिट करें
discord-option-picture = जिस तस्वीर पर काम करना है
discord-ask-edit-title = यह तस्वीर एडिट करें
discord-ask-edit-label = क्या बदलना है?
discord-ask-edit-placeholder = जैसे: आसमान को सूर्यास्त जैसा नारंगी करें

# Options of commands: 100 characters at most
command-goto-number = वर्शन का नंबर
command-compare-with = किस वर्शन से तुलना करें; न बताएँ तो जिससे यह बना है
command-compare-and = जिस पर आप हैं, उसकी जगह कोई दूसरा वर्शन
command-compare-as = “gif”, जिसमें एक तस्वीर सरककर दूसरी बनती है
command-variants-count = कितने विकल्प
command-variants-instruction = क्या बदलना है; या | से अलग किए हुए कई विकल्प
command-upscale-factor = चौड़ाई और ऊँचाई कितने गुना
command-upscale-engine = किससे बड़ा करें; न बताएँ तो मैं चुनूँगा
command-removebg-engine = किससे बैकग्राउंड हटाएँ; न बताएँ तो मैं चुनूँगा
command-recipe-name = कौन-सी रेसिपी; न बताएँ तो मैं सब दिखाऊँगा
command-export-format = कैसी फ़ाइल; एक से ज़्यादा हों तो ZIP में साथ आएँगी
command-export-size = जैसे: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = इसमें उन { $minutes } मिनटों से ज़्यादा लग सकते हैं जिनमें मैं यहाँ जवाब दे सकता हूँ। नतीजा रखा रहेगा: तब मैं उसे सिर्फ़ आपको भेजने की कोशिश करूँगा, और “/original” उसे यहाँ दिखाएगा।
shown-privately = जिस चैट में आपने यह कहा था, वहाँ मैं अब लिख नहीं सकता, इसलिए यह आपको यहाँ मिल रहा है। वहाँ /original भी इसे भेजता है।
