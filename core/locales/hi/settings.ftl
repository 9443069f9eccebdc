# The command and its options: 100 characters at most
command-settings = मैं आपके लिए, या इस चैट में सबके लिए कैसे काम करूँ
command-settings-argument = जैसे: quality high, language hi, chat delivery file, quality default
command-settings-setting = क्या बदलना है
command-settings-value = नया मान; “default” से फिर चैट या बॉट वाला मान लागू होगा
command-settings-for = किसके लिए; न बताएँ तो सिर्फ़ आपके लिए

# What people see
settings = { $scope ->
    [chat] इस चैट की सेटिंग, उन सबके लिए जिन्होंने ख़ुद कुछ नहीं चुना:
   *[person] आपकी सेटिंग:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] आपकी पसंद
    [chat] इस चैट की पसंद
   *[default] डिफ़ॉल्ट
})
settings-hint = { $scope ->
    [chat] एडमिन इन्हें बटनों से बदलते हैं, या लिखते हैं, जैसे “/settings chat delivery file”।
   *[person] इन्हें बटनों से बदलें, या लिखें, जैसे “/settings quality high”। “/settings quality default” आपकी पसंद हटा देता है। “/settings chat” पूरी चैट की सेटिंग दिखाता है।
}
settings-changed = { $scope ->
    [chat] इस चैट में “{ $name }” अब “{ $value }” है, उन सबके लिए जिन्होंने ख़ुद कुछ नहीं चुना।
   *[person] आपके लिए “{ $name }” अब “{ $value }” है।
}
settings-taken-back = { $scope ->
    [chat] “{ $name }” के लिए इस चैट की अब अपनी कोई पसंद नहीं है। यहाँ “{ $value }” लागू है।
   *[person] “{ $name }” के लिए आपकी अब अपनी कोई पसंद नहीं है। आपके लिए “{ $value }” लागू है।
}

settings-name-engine = एडिट का इंजन
settings-name-upscale = बड़ा करने का इंजन
settings-name-removebg = बैकग्राउंड हटाने का इंजन
settings-name-quality = क्वालिटी
settings-name-previews = झलकियाँ
settings-name-delivery = भेजने का तरीक़ा
settings-name-language = भाषा
settings-name-passes = कई बदलाव

settings-about-engine = जो इंजन आपके वर्णन के हिसाब से बदलाव करता है और नई तस्वीरें बनाता है।
settings-about-upscale = जो इंजन तस्वीर बड़ी करता है। आप ख़ुद कोई बताएँ तो वही चलता है, जैसे “/upscale 4x topaz” में। ख़र्च नतीजे के नीचे लिखा होता है।
settings-about-removebg = जो इंजन बैकग्राउंड हटाता है। आप ख़ुद कोई बताएँ तो वही चलता है, जैसे “/removebg bria” में। ख़र्च नतीजे के नीचे लिखा होता है।
settings-about-quality = जिन इंजनों में कई क्वालिटी हैं, उनसे यही माँगी जाती है। ऊँची क्वालिटी में ज़्यादा समय और पैसा लगता है। /generate में आगे लगा “draft:” या “best:” ऊपर रहता है।
settings-about-previews = कुछ इंजन काम करते हुए अधूरी तस्वीरें दिखाते हैं; हर एक का थोड़ा ख़र्च लग सकता है।
settings-about-delivery = फ़ोटो तुरंत दिखती है, पर कुछ चैट उसे कंप्रेस कर देती हैं। फ़ाइल में सब कुछ बना रहता है।
settings-about-language = मैं किस भाषा में लिखूँ। “अपने आप” आपके ऐप की भाषा अपनाता है।
settings-about-passes = जब आप एक साथ कई बदलाव माँगें, तब क्या करूँ: एक-एक करके एडिट, जो ज़्यादा सटीक है; सब एक ही एडिट में, जो सस्ता है; या हर बार आपसे पूछूँ।
settings-or-write = कोई बटन दबाएँ, या लिखें, जैसे “/settings { $words }”।

settings-value-auto = अपने आप
settings-value-low = कम
settings-value-medium = मध्यम
settings-value-high = ऊँची
settings-value-on = चालू
settings-value-off = बंद
settings-value-photo = फ़ोटो
settings-value-file = फ़ाइल
settings-value-ask = मुझसे पूछें
settings-value-split = एक-एक करके
settings-value-together = सब एक साथ
settings-value-gone = { $value }, जो अब यहाँ सेट नहीं है
# हर भाषा अपने ही शब्दों में; सभी अनुवादों में एक जैसा।
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ डिफ़ॉल्ट
button-settings-back = ◀️ वापस

# What a person can put right
settings-unknown = “{ $name }” नाम की कोई सेटिंग नहीं है। ये हैं: { $names }। /settings सब दिखाता है।
settings-value-unknown = “{ $name }” का मान “{ $value }” नहीं हो सकता। इनमें से एक चुनें: { $values }।
settings-need-administrator = इस चैट की सेटिंग सिर्फ़ एडमिन बदल सकता है। आप अपनी बदल सकते हैं, जैसे “/settings quality high” से।
not-your-settings = ये किसी और की सेटिंग हैं। अपनी देखने के लिए /settings भेजें।

# Whose picture it is
not-your-picture = इस चैट में तस्वीर सिर्फ़ वही बदल सकता है जिसने उसे भेजा या बनाया। तस्वीर मुझे ख़ुद भेजें, फिर अपनी प्रति आप एडिट कर सकते हैं।
not-yours-to-delete = यह तस्वीर सिर्फ़ इसे बनाने वाला या इस चैट का एडमिन मिटा सकता है।
delete-refused = यह चैट मुझे वह मैसेज हटाने नहीं देती: शायद वह बहुत पुराना है, या मेरा नहीं है। हो सके तो ख़ुद मिटा दें।
administrators-unknown = मैं पता नहीं कर सका कि आप यहाँ एडमिन हैं या नहीं, इसलिए मैंने कुछ नहीं बदला। थोड़ी देर में फिर कोशिश करें।

# Engines that were chosen, under a result
advice-chosen-setting = मैंने { $engine } लिया ({ $price ->
    [free] मुफ़्त
    [unknown] क़ीमत पता नहीं
   *[other] लगभग { $price }
}), जैसा आपकी सेटिंग में है।
advice-setting-engine-lacks = आपकी सेटिंग में { $engine } है, जो यहाँ यह नहीं कर सकता, इसलिए दूसरे इंजन ने किया। इसे /settings से बदल सकते हैं।
