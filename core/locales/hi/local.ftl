# Operations: what is allowed

operation-unknown = “{ $operation }” करना मुझे नहीं आता।
operation-parameter-unknown = “{ $operation }” में “{ $parameter }” नहीं लगता। इसमें ये लगते हैं: { $allowed }।
operation-parameter-missing = “{ $operation }” के लिए { $parameter } चाहिए। वह बताएँ और फिर कोशिश करें।
operation-needs-any = “{ $operation }” के लिए यह पता होना चाहिए कि कितना: इनमें से कोई एक: { $allowed }।
operation-number =
    { $unit ->
        [percent] { $parameter } { $min } से { $max }% तक हो सकता है, { $value } नहीं।
        [degrees] { $parameter } { $min } से { $max } डिग्री तक हो सकता है, { $value } नहीं।
        [px] { $parameter } { $min } से { $max } पिक्सेल तक हो सकता है, { $value } नहीं।
        [EV] { $parameter } { $min } से { $max } स्टॉप तक हो सकता है, { $value } नहीं।
        [x] { $parameter } { $min } से { $max } तक की पूरी संख्या हो सकता है, { $value } नहीं।
       *[other] { $parameter } { $min } से { $max } तक हो सकता है, { $value } नहीं।
    }
operation-choice = { $parameter } इनमें से हो सकता है: { $allowed }; “{ $value }” नहीं।
operation-colour = “{ $value }” रंग मुझे नहीं पता। अंग्रेज़ी नाम लिखें, जैसे “navy”, या कोड, जैसे #1f2a44।
operation-text-empty = लिखने के लिए कोई टेक्स्ट नहीं है। उसे “टेक्स्ट” शब्द के बाद उद्धरण चिह्नों में लिखें।
operation-text-too-long = उस टेक्स्ट में { $chars } अक्षर हैं; ज़्यादा से ज़्यादा { $max-chars } आ सकते हैं।
operation-ratio = “{ $value }” ऐसा अनुपात नहीं जो मैं इस्तेमाल कर सकूँ। चौड़ाई:ऊँचाई लिखें, जैसे 4:5 या 16:9, { $max-ratio }:1 तक।
operation-needs-pictures =
    { $min-images ->
        [one] काम करने के लिए कोई तस्वीर नहीं है। एक भेजें, या किसी पर जवाब दें।
       *[other] इसके लिए कम से कम { $min-images } तस्वीरें चाहिए। उन्हें एक ही एल्बम में साथ भेजें।
    }
operation-too-many-pictures = ये एक साथ बहुत ज़्यादा तस्वीरें हैं: मैं { $max-images } तक लेता हूँ।

# Operations: what cannot be done with this picture

models-missing = इसके लिए ऐसा मॉडल चाहिए जो यहाँ इंस्टॉल नहीं है। बॉट का मालिक इसे “python -m bot models install” से इंस्टॉल कर सकता है।
crop-nothing-left = इस क्रॉप के बाद कुछ नहीं बचेगा। थोड़ा कम काटें।
crop-outside = यह तस्वीर से बाहर जाता है, जिसमें { $width } × { $height } पिक्सेल हैं। छोटा हिस्सा क्रॉप करें।
result-too-large = इससे { $width } × { $height } पिक्सेल बनेंगे; मैं { $max-megapixels } मेगापिक्सेल तक जाता हूँ। कम माँगें।
no-faces = इस तस्वीर में मुझे कोई चेहरा नहीं दिखा, इसलिए मैंने इसे वैसा ही छोड़ दिया।
tilt-not-found = समझ नहीं आया कि यहाँ क्या सीधा होना चाहिए। बताएँ कितना, जैसे “2 डिग्री सीधा करें”; ऋणात्मक संख्या घड़ी की उलटी दिशा में घुमाती है।
text-not-covered = मैं { $characters } नहीं लिख सकता: मेरे फ़ॉन्ट में लैटिन, ग्रीक और सिरिलिक अक्षर, अंक और आम चिह्न हैं, इमोजी नहीं। इसे दूसरी तरह लिखें।
text-does-not-fit = वह टेक्स्ट कितना भी छोटा हो, इस तस्वीर में नहीं आता। उसे छोटा करें।

# Notes on results

crop-centred-without-models = मैंने बीच से क्रॉप किया: ज़रूरी चीज़ ढूँढने वाला मॉडल यहाँ इंस्टॉल नहीं है। बॉट का मालिक इसे “python -m bot models install” से इंस्टॉल कर सकता है।
crop-centred-without-faces = यहाँ कोई चेहरा नहीं दिखा, इसलिए मैंने बीच से क्रॉप किया।
crop-centred-without-subject = समझ नहीं आया कि मुख्य विषय क्या है, इसलिए मैंने बीच से क्रॉप किया।
crop-loses-faces =
    { $number ->
        [one] { $number } चेहरा इस क्रॉप में नहीं आता। सबको रखने के लिए दूसरा आकार माँगें।
       *[other] { $number } चेहरे इस क्रॉप में नहीं आते। सबको रखने के लिए दूसरा आकार माँगें।
    }
already-level = यह तस्वीर पहले से सीधी है, इसलिए मैंने इसे वैसा ही छोड़ दिया।
straightened-by = { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }° घुमाई गई।
