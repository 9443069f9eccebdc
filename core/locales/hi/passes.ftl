### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = बदलाव { $number }/{ $count }।
series-stopped = मैं बदलाव { $number }/{ $count } पर रुक गया। उससे पहले जो हुआ, वह बना रहेगा।
button-skip = ⏭ इसके बिना आगे बढ़ें

# Several changes by a model
ask-passes = ये { $number } अलग-अलग बदलाव हैं। मैं इन्हें एक-एक करके कर सकता हूँ, ताकि एक बार में एक ही वापस लिया जा सके, या सब एक साथ, जो सस्ता है पर उतना सटीक नहीं:
ask-passes-item = { $number }. { $text }
ask-passes-exact = जिसके लिए मॉडल नहीं चाहिए, वह इन्हीं के साथ सटीक ढंग से होता है।
offer-passes = { $number ->
    [one] { $number } बदलाव करें · { $price }
   *[other] { $number } बदलाव करें · { $price }
}
offer-together = सब एक साथ · { $price }
button-replan = ✏️ सूची बदलें
button-drop = ✖️ रद्द करें
ask-replan = जो बदलाव चाहिए, वे जवाब में लिखें, हर पंक्ति में एक, उसी क्रम में जिसमें मुझे करने हैं। अभी वे ये हैं:
discord-ask-replan-title = कौन-से बदलाव, किस क्रम में
discord-ask-replan-label = हर पंक्ति में एक बदलाव
discord-ask-replan-placeholder = बैकग्राउंड में धूप वाला समुद्र तट
nothing-started = छोड़ दिया। न कुछ बदला, न कोई पैसा लगा।
already-started = वह पहले ही शुरू हो चुका है। नतीजा नीचे देखें, या और कुछ चाहिए तो तस्वीर पर जवाब दें।

# What had no effect
advice-unchanged = तस्वीर में लगभग कुछ नहीं बदला। जगह और बदलाव को और साफ़ बताएँ; बटन इसे ज़्यादा साफ़ शब्दों में कहता है।

# What is vague, or lacks a word
offer-anyway = फिर भी करें · { $price }
