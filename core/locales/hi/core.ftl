# Acknowledgement and progress
status-queued = { $ahead ->
    [one] कतार में है। आपसे पहले { $ahead } एडिट है।
   *[other] कतार में है। आपसे पहले { $ahead } एडिट हैं।
}
status-working = काम चल रहा है…
status-working-since = काम चल रहा है… { $seconds } से॰
status-progress = काम चल रहा है… { $percent }%
status-cancelled = रद्द हो गया। आपकी तस्वीर पहले जैसी है।

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number }, v{ $parent } से
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } से॰
cost-cents = ${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = मुफ़्त
cost-unknown = ख़र्च पता नहीं
shown-compressed = { $format } में कंप्रेस की गई, ताकि इस चैट की { $limit-mb } MB की सीमा में आ जाए। इसमें हर पिक्सेल मौजूद है।
shown-smaller = छोटी की गई, ताकि इस चैट की { $limit-mb } MB की सीमा में आ जाए। “/export avif” पूरे आकार को कम बाइट में भेजता है।
original-too-large = भेजी गई मूल फ़ाइल इस चैट की सीमा से बड़ी है, इसलिए यह बॉट के पास रखी प्रति है।

# Pictures as they come in
picture-ready = मिल गई। इस मैसेज पर जवाब देकर बताएँ कि क्या बदलना है, जैसे “रंग थोड़े गर्म करें” या “चौकोर क्रॉप करें”।
picture-recompressed = इस चैट ने आपकी फ़ोटो कंप्रेस कर दी है। पूरी क्वालिटी के लिए उसे फ़ाइल के रूप में भेजें।
picture-lost = यह तस्वीर अब बॉट के पास नहीं है। कृपया फिर से भेजें।

# What a person can put right
nothing-to-edit = अभी काम करने के लिए कोई तस्वीर नहीं है। एक फ़ोटो भेजें, फिर बताएँ कि क्या बदलना है। ग्रुप में मेरा नाम लें या मेरी किसी तस्वीर पर जवाब दें, ताकि मैं उसे देख सकूँ।
too-many-steps = ये एक साथ { $number } बदलाव हैं; मैं ज़्यादा से ज़्यादा { $most } करता हूँ। बाक़ी कृपया बाद में बताएँ।
instruction-missing = बताएँ कि क्या बदलना है, जैसे “/edit रंग थोड़े गर्म करें”।
instruction-too-long = इसमें { $length } अक्षर हैं; निर्देश में ज़्यादा से ज़्यादा { $max-chars } हो सकते हैं। कृपया इसे छोटा करें।
ask-instruction = क्या बदलना है? इस मैसेज पर जवाब दें।
not-understood = यह समझ नहीं आया। इनमें से कुछ आज़माएँ, या दूसरे शब्दों में कहें।
version-unknown = यह तस्वीर अब यहाँ नहीं मिलती। इस पर आगे काम करने के लिए इसे फिर से भेजें।
version-number-unknown = v{ $number } नहीं है। इस तस्वीर के वर्शन v{ $last } तक हैं।
nothing-to-undo = यह पहला वर्शन है; वापस लेने को कुछ नहीं है।
nothing-to-redo = इस वर्शन से अभी कुछ नहीं बना, इसलिए फिर से करने को कुछ नहीं है।
nothing-to-repeat = यह तस्वीर वैसी ही है जैसी भेजी गई थी; दोहराने को कोई एडिट नहीं है। बताएँ कि क्या बदलना है।
nothing-to-cancel = रद्द करने को कुछ नहीं है: वह एडिट पूरा हो चुका है या पहले ही रद्द हो गया।
nothing-to-retry = उस एडिट की यहाँ से दोबारा कोशिश नहीं हो सकती। तस्वीर पर जवाब देकर बताएँ कि क्या बदलना है।
nothing-to-delete = मेरी किसी तस्वीर को चैट से हटाने के लिए उस पर /delete से जवाब दें।
already-retried = उस एडिट की दोबारा कोशिश हो चुकी है; एक और कोशिश पर दो बार पैसे लग सकते हैं। इसके बजाय तस्वीर पर जवाब दें।
not-your-edit = यह सिर्फ़ वही कर सकता है जिसने यह एडिट शुरू किया।
goto-needs-number = बताएँ कौन-सा वर्शन, जैसे “/goto 3”।
upscale-not-understood = “{ $argument }” समझ नहीं आया। जैसे “/upscale 2x” या “/upscale 4x” लिखें।
command-unknown = /{ $command } नाम का कोई कमांड नहीं है। मैं क्या कर सकता हूँ, यह देखने के लिए /help भेजें।

# Rules of the owner
not-allowed = आप इस बॉट की सूची में नहीं हैं। इसके मालिक से अपनी आईडी जोड़ने को कहें: { $user-id }
quota-used-up = { $limit ->
    [one] आज का आपका { $limit } एडिट इस्तेमाल हो चुका है।
   *[other] आज के आपके { $limit } एडिट इस्तेमाल हो चुके हैं।
} { $hours ->
    [one] लगभग { $hours } घंटे में फिर मिलेंगे।
   *[other] लगभग { $hours } घंटे में फिर मिलेंगे।
}

# Engines
no-engine-for-this = यहाँ ऐसा कोई इंजन सेट नहीं है जो यह कर सके ({ $operation })। बॉट का मालिक जोड़ सकता है: OpenAI की कुंजी से वर्णन देकर एडिट करना मुमकिन हो जाता है।
engine-too-slow = इसमें बहुत देर लगी, इसलिए मैंने इसे रोक दिया। कोई पैसा नहीं लगा। छोटी तस्वीर या आसान एडिट आज़माएँ।
outcome-unknown = तस्वीर वाली सेवा ने समय पर जवाब नहीं दिया, इसलिए पता नहीं कि यह एडिट हुआ या इसके पैसे लगे या नहीं। मैं इसे अपने आप दोबारा नहीं भेजूँगा। आप चाहें तो “फिर कोशिश करें” दबाएँ।
something-went-wrong = मेरी तरफ़ से कुछ गड़बड़ हो गई। आपकी तस्वीरें सुरक्षित हैं। दोबारा ऐसा हो तो बॉट के मालिक को यह नंबर बताएँ: { $error-id }

# The installation
database-in-use = { $path } के साथ एक और Retouch चल रहा है। पहले उसे रोकें, या इसे अपना अलग फ़ोल्डर दें।
database-unusable = डेटाबेस { $path } खुल नहीं रहा: { $reason }। जाँचें कि फ़ोल्डर मौजूद है और उसमें लिखा जा सकता है।

# Several pictures, several takes
picture-of = { $count } में से तस्वीर { $number }:
ask-album = { $number } तस्वीरें। हर एक को एडिट करूँ, या सबको मिलाकर एक बनाऊँ?
offer-each = हर एक को एडिट करें ({ $number ->
    [one] { $number } एडिट
   *[other] { $number } एडिट
} · { $price })
offer-combine = मिलाकर एक बनाएँ (1 एडिट · { $price })
proposal-unknown = वह प्रस्ताव अब मान्य नहीं है। फिर से बताएँ कि क्या बदलना है।
picked = अब v{ $number } आपकी तस्वीर है। बताएँ कि आगे क्या बदलना है।
variants-out-of-range = मैं एक बार में 2 से { $most } विकल्प बना सकता हूँ। जैसे “/variants 3 आसमान गुलाबी करें” या “/variants लाल कमीज़ | नीली कमीज़” लिखें।
variants-empty = “|” से दो या ज़्यादा विकल्प अलग होते हैं, और हर एक में कुछ लिखा होना चाहिए, जैसे “/variants लाल कमीज़ | नीली कमीज़”।
variants-are-the-same = यह एडिट हमेशा एक जैसा होता है: सारे विकल्प एक-से होंगे। अलग-अलग विकल्प बताएँ, जैसे “/variants रंग गर्म करें | रंग ठंडे करें”।
generate-needs-words = बताएँ कि तस्वीर में क्या हो, जैसे “/generate wide: भोर में एक लाइटहाउस”।

# Files to take away
export-not-understood = “{ $argument }” समझ नहीं आया। जैसे “/export jpeg under 500 KB”, “/export webp 1080x1350” या “/export png, jpeg” लिखें।
export-out-of-range = ऐसा नहीं हो सकता: क्वालिटी 1 से 100, DPI 36 से 2400, किनारे 16384 px तक, और सीमा 1 KB से शुरू होती है।
export-too-large = { $format } में यह तस्वीर अपने आकार में { $limit-kb } kB में नहीं आती। कोई छोटा आकार बताएँ, जैसे 1080px, या दूसरा फ़ॉर्मैट।
file-too-large-for-chat = वह फ़ाइल इस चैट की { $limit-mb } MB की सीमा से बड़ी है। छोटा आकार माँगें, या JPEG, WebP या AVIF।
