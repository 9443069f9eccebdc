### Enlarging and cutting out: which engine, and why.

command-removebg-argument = चाहें तो कोई इंजन

engine-unknown = यहाँ इसके लिए “{ $engine }” नाम का इंजन नहीं है। { $names ->
    [none] ऐसा कोई सेट नहीं है जो यह कर सके।
   *[other] ये हैं: { $names }।
}
upscale-factor-lacking = { $engine } इतना बड़ा करता है: { $factors }। इनमें से एक चुनें।
upscale-one-picture = { $engine } ठीक एक ही तस्वीर पर काम करता है। किसी तस्वीर पर जवाब दें, या साथ में एक भेजें।
upscale-factor-nobody = यहाँ कोई भी { $factor }x बड़ा नहीं करता। इनमें से चुनें: { $factors }।
upscale-nobody-reaches = { $factor }x करने पर { $megapixels } मेगापिक्सेल बनेंगे, जो यहाँ किसी के बस में नहीं। { $max-factor ->
    [0] यह तस्वीर बड़ी करने के लिए पहले ही बहुत बड़ी है।
   *[other] इस तस्वीर को { $max-factor }x तक बड़ा किया जा सकता है।
}

## Offers
ask-upscale = कितना बड़ा करूँ, और किससे? क़ीमतें अनुमान हैं।
ask-upscale-others = नाम से और भी: { $names }। जैसे “/upscale 4x { $name }” लिखें।
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · नए सिरे से बनाता है

## Notes under a result, where nobody named an engine
advice-chosen-free = मैंने { $engine } लिया, क्योंकि वह मुफ़्त है।
advice-chosen-only = मैंने { $engine } लिया ({ $price ->
    [unknown] क़ीमत पता नहीं
   *[other] लगभग { $price }
}): यहाँ और कोई { $width } × { $height } पिक्सेल नहीं बनाता।
advice-chosen-faces = मैंने { $engine } लिया ({ $price ->
    [unknown] क़ीमत पता नहीं
   *[other] लगभग { $price }
}): तस्वीर में चेहरे हैं, और यह उन्हीं के लिए बना है।
advice-chosen-cheapest = मैंने { $engine } लिया (लगभग { $price }): इस तस्वीर के लायक़ सबसे सस्ता।
advice-chosen-first = मैंने { $engine } लिया; उसका ख़र्च यहाँ पता नहीं है।
advice-faces-elsewhere = { $price ->
    [unknown] चेहरों के लिए { $engine } बेहतर हो सकता है; उसका ख़र्च यहाँ पता नहीं है।
   *[other] चेहरों के लिए { $engine } बेहतर हो सकता है, लगभग { $price } में।
} “/upscale { $factor }x { $engine }” लिखें।

## For the owner
engine-unready = ऐसा मॉडल चाहिए जो इंस्टॉल नहीं है: { $operations }। “python -m bot models list” देखें।

# An engine that is gone, in what is made again
ask-substitute = { $gone } अब यहाँ सेट नहीं है। इसकी जगह { $engine } यह कर सकता है; क़ीमत अनुमान है।
offer-substitute = { $engine } से करें · { $price }
