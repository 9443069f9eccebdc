# Installing models
model-unknown = “{ $name }” नाम का कोई मॉडल नहीं है। ये हैं: { $known }।
model-download-needs-pip = { $package } डाउनलोड नहीं हो सकता: इस Python में pip नहीं है। “python -m ensurepip” चलाएँ और फिर कोशिश करें।
model-download-failed = { $package } डाउनलोड नहीं हो सका: { $reason }
model-download-too-slow = { $package } { $limit-s } सेकंड में नहीं पहुँचा। कनेक्शन जाँचें और फिर कोशिश करें।
model-archive-wrong = { $package } { $version } के लिए जो आया वह सही फ़ाइल नहीं है, इसलिए उसका कुछ भी इस्तेमाल नहीं किया गया। फिर कोशिश करें; अगर ऐसा ही रहे, तो यहाँ और पैकेज रजिस्ट्री के बीच कुछ है जो फ़ाइलें बदल रहा है।

# Using models
model-missing = मॉडल { $model } यहाँ इंस्टॉल नहीं है। बॉट का मालिक इसे “python -m bot models install { $model }” से इंस्टॉल कर सकता है।
model-damaged = मॉडल { $model } की फ़ाइलें ख़राब हैं। बॉट का मालिक उन्हें “python -m bot models install { $model }” से फिर इंस्टॉल कर सकता है।
model-out-of-memory = मॉडल { $model } चलाने के लिए अभी मेमोरी कम है। बाद में कोशिश करें, या छोटी तस्वीर लें।
no-subject = समझ नहीं आया कि इस तस्वीर का मुख्य विषय क्या है, इसलिए मैंने इसे वैसा ही छोड़ दिया। विषय के और पास से क्रॉप करें और फिर कोशिश करें।
upscale-too-large = { $factor }x करने पर { $megapixels } मेगापिक्सेल बनेंगे; ज़्यादा से ज़्यादा { $max-megapixels } मुमकिन हैं। { $max-factor ->
    [0] पहले तस्वीर को छोटा करें।
    [1] यह तस्वीर बड़ी करने के लिए पहले ही बहुत बड़ी है।
   *[other] इस तस्वीर को { $max-factor }x तक बड़ा किया जा सकता है।
}
upscaled-with-lanczos = बिना मॉडल के (Lanczos से) बड़ी की गई: मॉडल यहाँ इंस्टॉल नहीं हैं। बॉट का मालिक उन्हें “python -m bot models install” से इंस्टॉल कर सकता है।
