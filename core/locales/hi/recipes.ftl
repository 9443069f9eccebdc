### Recipes: well-tried edits by name.

command-recipe = नाम से आज़माए हुए एडिट: product, portrait, social
command-recipe-argument = समूह और नाम, जैसे “product marble”; न बताएँ तो मैं सब दिखाऊँगा

ask-recipe-group = इससे क्या बनाऊँ?
ask-recipe = { $title }: कौन-सी? क़ीमतें अनुमान हैं।
ask-recipe-others = नाम से और भी: { $names }।
offer-recipe = { $title } · { $price }
recipe-group-unknown = “{ $name }” नाम की रेसिपी नहीं हैं। ये हैं: { $known }।
recipe-unknown = { $group } में “{ $name }” नाम की रेसिपी नहीं है। ये हैं: { $known }।

## Notes under a result
advice-recipe-continued = इस आकार में क्रॉप करने से कुछ ज़रूरी कट जाता, इसलिए एक मॉडल ने तस्वीर को उसके किनारों से आगे बढ़ाया।
advice-recipe-padded = इस आकार में क्रॉप करने से कुछ ज़रूरी कट जाता, इसलिए मैंने किनारों को धुंधला करके भरा। वर्णन से एडिट करने वाले इंजन के साथ वहाँ तस्वीर ख़ुद आगे बढ़ सकती है।
advice-recipe-without-model = बिना मॉडल के बनी, जो तस्वीर में है उसी से। वर्णन से एडिट करने वाले इंजन के साथ यह रेसिपी और कर सकती है।

## For the owner: files of recipes
recipes-missing = रेसिपी का फ़ोल्डर { $path } नहीं है। उसे बनाएँ, या [recipes] में “folder” ठीक करें।
recipes-unreadable = रेसिपी फ़ाइल { $path } पढ़ी नहीं जा सकी: { $reason }
recipes-unknown-key = रेसिपी फ़ाइल { $path } में एक अनजान कुंजी है: { $key }। सारी कुंजियाँ docs/recipes.md में हैं।
recipes-bad-value = रेसिपी फ़ाइल { $path } में { $key } मान्य नहीं है: { $reason }
recipe-is-empty = रेसिपी में प्रॉम्प्ट, चरण या अनुपात होना चाहिए।
recipe-needs-prompt = यह उन रेसिपी के लिए है जिनमें प्रॉम्प्ट हो और अनुपात न हो।
recipe-file-name = फ़ाइल का नाम उसके समूह जैसा होता है: ज़्यादा से ज़्यादा 20 छोटे लैटिन अक्षर, अंक और हाइफ़न, शुरुआत अक्षर से।
check-recipes = { $groups } समूहों में { $number } रेसिपी

# Titles of recipes: 40 characters at most
recipe-title-portrait = पोर्ट्रेट
recipe-title-portrait-outdoor = खुले में
recipe-title-portrait-rooftop = छत पर
recipe-title-portrait-studio-light = स्टूडियो की रोशनी
recipe-title-portrait-golden-hour = सुनहरी शाम
recipe-title-portrait-headshot = हेडशॉट
recipe-title-portrait-black-and-white = ब्लैक ऐंड वाइट
recipe-title-product = प्रोडक्ट फ़ोटो
recipe-title-product-white-studio = सफ़ेद स्टूडियो
recipe-title-product-kitchen = रसोई
recipe-title-product-marble = संगमरमर
recipe-title-product-beach = समुद्र तट
recipe-title-product-wood = लकड़ी
recipe-title-product-lifestyle = लाइफ़स्टाइल
recipe-title-product-dark = गहरा और नाटकीय
recipe-title-social = सोशल मीडिया
recipe-title-social-square = चौकोर 1:1
recipe-title-social-portrait = खड़ी 4:5
recipe-title-social-story = स्टोरी 9:16
recipe-title-social-wide = चौड़ी 16:9
