### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI के तस्वीर वाले मॉडल तस्वीरें एडिट करते और बनाते हैं; यह कुछ और है। दूसरा इंजन आज़माएँ।
openai-no-source = एडिट करने के लिए कोई तस्वीर नहीं है। किसी तस्वीर पर जवाब दें, या साथ में एक भेजें।
openai-too-many-pictures = एक एडिट में ज़्यादा से ज़्यादा { $max } तस्वीरें जा सकती हैं। कम भेजें और फिर कोशिश करें।
openai-no-prompt = कुछ शब्दों में बताएँ कि क्या बदलना है।
openai-prompt-too-long = यह निर्देश बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर। इसे छोटा करें और फिर कोशिश करें।
openai-quality-unknown = मॉडल { $model } “{ $quality }” क्वालिटी नहीं जानता। वह ये जानता है: { $allowed }।
openai-mask-size = मास्क का आकार ठीक तस्वीर जितना होना चाहिए: { $width } × { $height } पिक्सेल।

## Refused by the safety system
openai-refused = OpenAI के सुरक्षा सिस्टम ने यह एडिट ठुकरा दिया। वह इसे फिर ठुकराएगा, इसलिए इसे दूसरी तरह कहें या दूसरी तस्वीर लें।
openai-refused-for = OpenAI के सुरक्षा सिस्टम ने यह एडिट ठुकरा दिया ({ $categories })। वह इसे फिर ठुकराएगा, इसलिए इसे दूसरी तरह कहें या दूसरी तस्वीर लें।
openai-picture-refused = OpenAI के सुरक्षा सिस्टम ने तस्वीर ही ठुकरा दी। वह इसे फिर ठुकराएगा, इसलिए दूसरी तस्वीर लें।
openai-prompt-refused = OpenAI के सुरक्षा सिस्टम ने इस निर्देश के शब्द ठुकरा दिए। वह इन्हें फिर ठुकराएगा, इसलिए इसे दूसरी तरह कहें।

## Limits and money
openai-rate-limited = OpenAI अभी इस बॉट से और तस्वीरें नहीं ले रहा। एक मिनट बाद फिर कोशिश करें।
openai-rate-limited-for = OpenAI अभी इस बॉट से और तस्वीरें नहीं ले रहा। { $seconds } सेकंड बाद फिर कोशिश करें।
openai-no-credit = इस बॉट के OpenAI खाते में पैसे ख़त्म हो गए हैं। मालिक platform.openai.com पर Billing में जोड़ सकता है।
openai-billing-limit = इस बॉट का OpenAI खाता अपनी बिलिंग सीमा तक पहुँच गया है। मालिक उसे platform.openai.com पर Limits में बढ़ा सकता है।
openai-billing-inactive = इस बॉट के OpenAI खाते में बिलिंग चालू नहीं है। मालिक उसे platform.openai.com पर Billing में चालू कर सकता है।
openai-organization-usage = OpenAI पर संगठन की इस्तेमाल की सीमा पूरी हो गई है। मालिक उसे platform.openai.com पर Limits में बढ़ा सकता है।
openai-organization-spend = OpenAI पर संगठन की ख़र्च की सीमा पूरी हो गई है। मालिक उसे platform.openai.com पर Limits में बढ़ा सकता है।
openai-project-spend = OpenAI पर प्रोजेक्ट की ख़र्च की सीमा पूरी हो गई है। मालिक उसे platform.openai.com पर प्रोजेक्ट की सेटिंग में बढ़ा सकता है।

## For the owner
openai-key-refused = OpenAI यह API कुंजी नहीं मान रहा। मालिक को कॉन्फ़िगरेशन में सही कुंजी रखनी होगी।
openai-model-missing = OpenAI इस खाते को मॉडल { $model } नहीं देता। मालिक कॉन्फ़िगरेशन में दूसरा चुन सकता है।
openai-unverified = OpenAI इस खाते को { $model } इस्तेमाल करने देने से पहले संगठन का सत्यापन माँगता है। मालिक यह platform.openai.com पर Organization settings में कर सकता है।
openai-forbidden = OpenAI इस खाते को { $model } इस्तेमाल नहीं करने देता। मालिक को कुंजी की अनुमतियाँ और समर्थित देश जाँचने चाहिए।
openai-parameter-unknown = मॉडल { $model } “{ $parameter }” विकल्प नहीं जानता। मालिक दूसरा मॉडल चुन सकता है या बॉट अपडेट कर सकता है।
openai-parameter-value = मॉडल { $model } “{ $parameter }” के लिए यह मान नहीं लेता। मालिक कॉन्फ़िगरेशन बदल सकता है या बॉट अपडेट कर सकता है।
openai-request-refused = OpenAI ने यह अनुरोध नहीं माना ({ $code })। दूसरा निर्देश या दूसरी तस्वीर आज़माएँ।

## About the picture
openai-picture-invalid = OpenAI तस्वीर नहीं पढ़ सका। इसे JPEG या PNG में फिर से भेजें।
openai-picture-format = OpenAI इस तरह की तस्वीर नहीं लेता। इसे JPEG या PNG में फिर से भेजें।
openai-picture-mode = OpenAI इन रंगों वाली तस्वीरें नहीं लेता। इसे साधारण RGB JPEG या PNG में फिर से भेजें।
openai-picture-too-large = तस्वीर OpenAI के लिए बहुत बड़ी है। इसे छोटा करें और फिर कोशिश करें।
openai-picture-too-small = तस्वीर OpenAI के लिए बहुत छोटी है। बड़ी तस्वीर लें।
openai-picture-empty = तस्वीर OpenAI तक ख़ाली पहुँची। इसे फिर से भेजें।
openai-picture-not-fetched = OpenAI तस्वीर नहीं ला सका। फिर कोशिश करें।

## When the answer fails
openai-down = OpenAI के यहाँ ही कोई दिक़्क़त है। कुछ मिनट बाद फिर कोशिश करें।
openai-unreachable = OpenAI तक अभी पहुँचा नहीं जा सकता। कोई पैसा नहीं लगा। कुछ मिनट बाद फिर कोशिश करें।
openai-no-answer = OpenAI ने समय पर जवाब नहीं दिया। हो सकता है एडिट के पैसे फिर भी लगे हों, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
openai-interrupted = तस्वीर आने से पहले OpenAI से कनेक्शन टूट गया। हो सकता है एडिट के पैसे फिर भी लगे हों, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।
openai-no-picture = OpenAI के जवाब में काम की कोई तस्वीर नहीं थी। हो सकता है एडिट के पैसे फिर भी लगे हों, इसलिए मैंने इसे दोहराया नहीं। दोबारा कोशिश के लिए “फिर कोशिश करें” दबाएँ।

## Notes under a result
openai-made-smaller = तस्वीर OpenAI के लिए बहुत बड़ी थी, इसलिए { $width } × { $height } पिक्सेल पर एडिट की गई।
openai-alpha-lost = मॉडल { $model } पारदर्शी पिक्सेल नहीं बनाता, इसलिए बैकग्राउंड भर दिया गया है।
