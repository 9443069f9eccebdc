# The page in the browser.
web-skip = सीधे मैसेज की जगह पर जाएँ
web-conversations = बातचीत
web-conversation-new = नई बातचीत
web-conversation-untitled = नई बातचीत
web-conversation-remove = “{ $title }” हटाएँ
web-conversation-remove-sure = इस पेज से “{ $title }” हटाएँ? उसके मैसेज और उसमें की तस्वीरें यहाँ से मिट जाएँगी।
web-conversation-remove-yes = हटाएँ
web-conversation-removed = यह बातचीत हटा दी गई। नई शुरू करें।
web-cancel = रद्द करें
web-close = बंद करें

web-welcome = फ़ोटो भेजें, बताएँ कि क्या बदलना है
web-welcome-how = फ़ोटो को कहीं भी छोड़ें, पेस्ट करें, या नीचे से चुनें। फिर लिखें कि क्या चाहिए, और किसी भी तस्वीर पर जवाब देकर वहीं से आगे बढ़ें।
web-welcome-samples = अभी कोई फ़ोटो नहीं है? इनमें से एक आज़माएँ।
web-sample-portrait = नमूना फ़ोटो: नारंगी सूट में अंतरिक्ष यात्री
web-sample-coffee = नमूना फ़ोटो: एक कप कॉफ़ी
web-sample-cat = नमूना फ़ोटो: नारंगी बिल्ली

web-messages = मैसेज
web-said-you = आप
web-said-bot = Retouch
web-working = काम चल रहा है
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch ने एक तस्वीर भेजी।
web-sending = भेजा जा रहा है…
web-sending-photo = भेजा जा रहा है… { $percent }%
web-message-not-sent = यह नहीं भेजा जा सका।
web-try-again = फिर कोशिश करें
web-reply = इस तस्वीर से आगे बढ़ें
web-reply-message = जवाब दें
web-reply-cancel = इस पर जवाब न दें
web-continue-from = वर्शन { $number } से आगे

web-instruction = क्या बदलना है?
web-instruction-placeholder = क्या बदलना है?
web-send = भेजें
web-photo-add = फ़ोटो जोड़ें
web-photo-take = फ़ोटो खींचें
web-attachments = भेजने के लिए फ़ोटो
web-file-remove = { $name } न भेजें
web-drop-here = अपनी फ़ोटो यहाँ छोड़ें
web-commands = कमांड

web-versions = वर्शन
web-version = वर्शन { $number }
web-version-head = वर्शन { $number }, मौजूदा

web-picture = तस्वीर
web-picture-open = तस्वीर देखें
web-picture-not-shown = आपका ब्राउज़र यह तस्वीर नहीं दिखा सकता, पर इसे एडिट किया जा सकता है।
web-before = पहले
web-after = बाद में
web-before-after = पहले और बाद के बीच की रेखा की जगह
web-zoom = असली पिक्सेल
web-download = पूरी क्वालिटी में डाउनलोड करें
web-download-named = { $name } डाउनलोड करें

web-needs-script = इस पेज को JavaScript चाहिए। कृपया उसे चालू करें और पेज फिर से लोड करें।
web-connection-lost = कनेक्शन नहीं है। फिर कोशिश हो रही है…
web-server-error = सर्वर पर कुछ गड़बड़ हो गई। कृपया फिर कोशिश करें।
web-bad-request = पेज ने कुछ ऐसा भेजा जो समझ नहीं आया। कृपया उसे फिर से लोड करें।
web-page-unknown = इस पते पर कुछ नहीं है।
web-file-gone = यह तस्वीर अब यहाँ नहीं है।
web-file-too-large = यह फ़ाइल बहुत बड़ी है। कृपया ज़्यादा से ज़्यादा { $max-mb } MB की भेजें।
web-too-many-files = कृपया एक बार में ज़्यादा से ज़्यादा { $max-files } फ़ोटो भेजें।
web-text-too-long = यह टेक्स्ट बहुत लंबा है। कृपया ज़्यादा से ज़्यादा { $max-chars } अक्षर लिखें।
web-nothing-said = पहले कुछ लिखें या फ़ोटो जोड़ें।
web-upload-gone = फ़ोटो पूरी नहीं पहुँची। कृपया फिर से भेजें।
web-upload-stalled = अपलोड बीच में रुक गया। कृपया फ़ोटो फिर से भेजें।
web-button-gone = यह बटन अब इस मैसेज का नहीं है। कृपया अभी दिख रहे बटन इस्तेमाल करें।

web-token = ऐक्सेस टोकन
web-token-send = खोलें
web-token-help = यह सर्वर सुरक्षित है। इसके कॉन्फ़िगरेशन में लिखा ऐक्सेस टोकन डालें।
web-token-wrong = यह सही टोकन नहीं है। कृपया फिर कोशिश करें।
web-too-many-logins = बहुत बार ग़लत टोकन डाला गया। कृपया एक मिनट रुककर फिर कोशिश करें।
web-not-logged-in = कृपया पहले ऐक्सेस टोकन डालें। इसके लिए पेज फिर से लोड करें।
web-no-visitor = आपके ब्राउज़र ने कुकी नहीं भेजी। कृपया इस पेज के लिए कुकी की अनुमति दें और इसे फिर से लोड करें।
web-wrong-host = यह सर्वर “{ $host }” नाम पर जवाब नहीं देता। इसे कॉन्फ़िगरेशन में वेब होस्ट में जोड़ें।
web-wrong-origin = किसी दूसरी साइट ने इस पेज का इस्तेमाल करने की कोशिश की। कुछ नहीं किया गया।

web-token-needed = वेब पेज उन सबके लिए खुला होगा जो { $host } तक पहुँच सकते हैं। कॉन्फ़िगरेशन में वेब टोकन तय करें, या पेज को इसी कंप्यूटर तक रखें (host 127.0.0.1, और कोई दूसरा होस्ट नहीं)।
web-token-too-short = वेब टोकन बहुत छोटा है। कम से कम { $min-chars } अक्षर रखें।
web-port-taken = वेब पेज { $host }, पोर्ट { $port } पर नहीं सुन सकता। क्या कोई दूसरा प्रोग्राम इसे इस्तेमाल कर रहा है? कॉन्फ़िगरेशन में दूसरा पोर्ट चुनें।
