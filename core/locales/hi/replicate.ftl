### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } यह नहीं कर सकता। दूसरा इंजन आज़माएँ।
replicate-one-picture = { $engine } ठीक एक ही तस्वीर पर काम करता है। किसी तस्वीर पर जवाब दें, या साथ में एक भेजें।
replicate-factor-unknown = { $engine } इतना बड़ा करता है: { $factors }। इनमें से एक चुनें।
replicate-already-large = यह तस्वीर { $engine } के लिए पहले ही बहुत बड़ी है, जो ज़्यादा से ज़्यादा { $megapixels } मेगापिक्सेल बनाता है। दूसरा इंजन आज़माएँ।
replicate-too-long = यह तस्वीर { $engine } के लिए बहुत लंबी और पतली है। इसे क्रॉप करें या दूसरा इंजन आज़माएँ।

## For the owner
replicate-token-refused = Replicate यह API टोकन नहीं मान रहा। मालिक को कॉन्फ़िगरेशन में सही टोकन रखना होगा।
replicate-no-credit = इस बॉट के Replicate खाते में पैसे ख़त्म हो गए हैं, या बिलिंग सेट नहीं है। मालिक यह replicate.com/account/billing पर कर सकता है।
replicate-forbidden = Replicate इस खाते को { $model } इस्तेमाल नहीं करने देता।
replicate-model-missing = Replicate अब मॉडल { $model } नहीं देता, या इस खाते को नहीं देता। दूसरा इंजन आज़माएँ; मालिक को बॉट अपडेट करना चाहिए।
replicate-input-refused = मॉडल { $model } अब वह नहीं लेता जो बॉट भेजता है ({ $detail })। दूसरा इंजन आज़माएँ; मालिक को बॉट अपडेट करना चाहिए।
replicate-schema-changed = मॉडल { $model } बदल गया है: { $changes }। मालिक को बॉट अपडेट करना चाहिए।
replicate-request-refused = Replicate ने यह अनुरोध नहीं माना (स्थिति { $status })। दूसरा इंजन आज़माएँ।

## Limits
replicate-rate-limited = Replicate अभी इस बॉट से और काम नहीं ले रहा। एक मिनट बाद फिर कोशिश करें।
replicate-rate-limited-for = Replicate अभी इस बॉट से और काम नहीं ले रहा। { $seconds } सेकंड बाद फिर कोशिश करें।

## When a model fails
replicate-refused = { $model } की सुरक्षा जाँच ने यह तस्वीर ठुकरा दी। वह इसे फिर ठुकराएगी, इसलिए दूसरी तस्वीर लें।
replicate-picture-too-large = तस्वीर इस मॉडल के लिए बहुत बड़ी है। इसे छोटा करें, या दूसरा इंजन आज़माएँ।
replicate-picture-unread = मॉडल { $model } तस्वीर नहीं पढ़ सका। फिर कोशिश करें, या दूसरा इंजन आज़माएँ।
replicate-out-of-memory = { $model } जिस साझा मशीन पर चलता है, उसकी मेमोरी भर गई। फिर कोशिश करें, या दूसरा इंजन आज़माएँ।
replicate-trouble = Replicate को { $model } के साथ दिक़्क़त हुई। कुछ मिनट बाद फिर कोशिश करें, या दूसरा इंजन आज़माएँ।
replicate-model-failed = मॉडल { $model } इस तस्वीर पर काम नहीं कर सका। दूसरा इंजन आज़माएँ।
replicate-not-started = मॉडल { $model } समय पर शुरू नहीं हुआ और उसके पैसे नहीं लगे। कुछ मिनट बाद फिर कोशिश करें, या दूसरा इंजन आज़माएँ।
replicate-too-slow = मॉडल { $model } ने बहुत देर लगाई, इसलिए मैंने उसे रोक दिया। तब तक के समय के पैसे लगे हो सकते हैं। “फिर कोशिश करें” दबाएँ, या दूसरा इंजन आज़माएँ।
replicate-cancelled = { $model } को Replicate की तरफ़ से रद्द कर दिया गया। तब तक के समय के पैसे लगे हो सकते हैं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।

## When the answer fails
replicate-unreachable = Replicate तक अभी पहुँचा नहीं जा सकता। कोई पैसा नहीं लगा। कुछ मिनट बाद फिर कोशिश करें।
replicate-no-answer = Replicate ने जवाब नहीं दिया। हो सकता है काम फिर भी हुआ हो और पैसे लगे हों, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
replicate-no-picture = मॉडल { $model } बिना तस्वीर के पूरा हो गया। इसके पैसे लगे हो सकते हैं, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
replicate-not-a-picture = मॉडल का नतीजा ऐसी तस्वीर नहीं जो मैं पढ़ सकूँ। इसके पैसे लगे हो सकते हैं, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
replicate-no-cut-out = मॉडल के नतीजे का बैकग्राउंड पारदर्शी नहीं है। इसके पैसे लगे हो सकते हैं, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
replicate-result-lost = नतीजा Replicate से लाया नहीं जा सका। इसके पैसे लगे हो सकते हैं, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
replicate-result-foreign = नतीजा ऐसे पते पर है जो Replicate का नहीं है, इसलिए मैं उसे नहीं लाया। इसके पैसे लगे हो सकते हैं।
replicate-result-too-large = नतीजा इतना बड़ा है कि लाया नहीं जा सकता। इसके पैसे लगे हो सकते हैं। कम गुना बड़ा करना चुनें।

## Notes under a result
replicate-factor-reduced = { $engine } ज़्यादा से ज़्यादा { $megapixels } मेगापिक्सेल बनाता है, इसलिए तस्वीर { $factor }x बड़ी की गई।
replicate-input-reduced = { $engine } के लिए तस्वीर पहले छोटी की गई, { $width } × { $height } पिक्सेल तक।
replicate-smaller-than-wanted = मॉडल ने { $width } × { $height } पिक्सेल बनाए, जितना माँगा था उससे कम।
replicate-faces-may-change = { $engine } बारीकियाँ ख़ुद गढ़ता है: चेहरे और लिखावट अलग दिख सकते हैं।
