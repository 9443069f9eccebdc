# Several processes
role-needs-shared-storage = भूमिका “{ $role }” दूसरी प्रोसेस के साथ काम बाँटती है: पहले [storage] सेक्शन में “database_url” और “blob_url” तय करें।
role-needs-platform = भूमिका “{ $role }” के लिए Telegram या Discord चाहिए: लोकल पेज वह प्रोसेस चलाती है जिसकी भूमिका “all” हो।

# Upkeep
migrate-up-to-date = डेटाबेस अप-टू-डेट है (वर्शन { $newest })।
migrate-pending = डेटाबेस वर्शन { $before } पर है; “python -m bot migrate” उसे वर्शन { $newest } पर लाता है। पहले उसका बैकअप लें।
migrate-done = डेटाबेस वर्शन { $before } से वर्शन { $newest } पर लाया गया।
database-too-new = डेटाबेस वर्शन { $found } पर है, जो किसी नए Retouch ने बनाया है; यह वाला वर्शन { $newest } तक ही जानता है। नया प्रोग्राम चलाएँ।
move-target-missing = कहाँ ले जाना है? [storage] सेक्शन में “database_url” और “blob_url” भरें, या दोनों यहाँ लिखें: --to DATABASE_URL BLOB_URL
move-nothing-there = { $path } में कोई इंस्टॉलेशन नहीं है।
move-target-not-empty = जिस डेटाबेस में ले जाना है, उसमें पहले से तस्वीरें हैं। कोई ख़ाली डेटाबेस बताएँ।
move-rows-differ = नए डेटाबेस की टेबल { $table } में वह नहीं है जो कॉपी किया गया था। कुछ नहीं ले जाया गया; ख़ाली डेटाबेस के साथ फिर कोशिश करें।
move-pictures = { $number ->
    [one] { $number } तस्वीर फ़ाइल कॉपी की गई और उसके डाइजेस्ट से मिलाई गई।
   *[other] { $number } तस्वीर फ़ाइलें कॉपी की गईं और उनके डाइजेस्ट से मिलाई गईं।
}
move-done = { $rows ->
    [one] { $rows } पंक्ति कॉपी की गई।
   *[other] { $rows } पंक्तियाँ कॉपी की गईं।
} “database_url” और “blob_url” तय करें, बॉट शुरू करें, और जब तक उसे चलते न देख लें, पुराना फ़ोल्डर रखें।
backup-only-embedded = इस कमांड का बैकअप एक ही फ़ोल्डर वाले इंस्टॉलेशन के लिए है। PostgreSQL के लिए पहले pg_dump चलाएँ और फिर ऑब्जेक्ट स्टोर की कॉपी लें।
backup-not-written = बैकअप { $path } नहीं लिखा जा सका: { $reason }। पीछे कुछ नहीं छूटा।
backup-done = { $path } में डेटाबेस है और { $number ->
    [one] { $number } तस्वीर फ़ाइल
   *[other] { $number } तस्वीर फ़ाइलें
} भी।
backup-misses = { $number ->
    [one] इंस्टॉलेशन में ही { $number } तस्वीर फ़ाइल ग़ायब या ख़राब है।
   *[other] इंस्टॉलेशन में ही { $number } तस्वीर फ़ाइलें ग़ायब या ख़राब हैं।
} किसी पुराने बैकअप में ढूँढें।
restore-not-empty = { $path } में पहले से एक इंस्टॉलेशन है। पहले उसे हटाएँ, या दूसरा फ़ोल्डर बताएँ।
restore-not-read = { $path } पूरा बैकअप नहीं है: { $reason }। कुछ नहीं बदला गया।
restore-done = इंस्टॉलेशन फिर से { $path } में है, साथ में { $number ->
    [one] { $number } तस्वीर फ़ाइल
   *[other] { $number } तस्वीर फ़ाइलें
}; हर एक डाइजेस्ट से मिलाई गई।

# Set aside
edit-set-aside = इस एडिट पर मैं कई बार अटक गया, इसलिए अब इसे छोड़ रहा हूँ। आपकी तस्वीरें सुरक्षित हैं। बॉट के मालिक को यह नंबर बताएँ: { $edit-id }

# Jobs
jobs-none = न कुछ इंतज़ार में है, न कुछ चल रहा है, न कुछ अलग रखा गया है।
jobs-unknown = एडिट { $edit-id } नहीं है। जो हैं, उन्हें “python -m bot jobs list” दिखाता है।
jobs-not-set-aside = एडिट { $edit-id } अलग नहीं रखा गया था, इसलिए दोबारा कोशिश को कुछ नहीं है।
jobs-finished = एडिट { $edit-id } पूरा हो चुका है, इसलिए छोड़ने को कुछ नहीं है।
jobs-retried = एडिट { $edit-id } फिर इंतज़ार में है। जिस चरण की तस्वीर सहेजी जा चुकी है, उसके पैसे दोबारा नहीं लगेंगे।
jobs-dropped = एडिट { $edit-id } छोड़ दिया गया।

# Telegram by webhook
telegram-webhook-url = [telegram] सेक्शन में “webhook_url” https:// से शुरू होना चाहिए और इस बॉट तक पहुँचना चाहिए, जैसे https://bot.example.org/telegram
telegram-webhook-secret = [telegram] सेक्शन में “webhook_secret” 16 से 256 अक्षरों, अंकों, _ और - का होना चाहिए। इसके बिना कोई भी दूसरों के नाम से बॉट को मैसेज भेज सकता है।
telegram-webhook-port-taken = Telegram की कॉल के लिए { $host }, पोर्ट { $port } पर सुना नहीं जा सकता: कोई दूसरा प्रोग्राम सुन रहा है। दूसरा “webhook_port” चुनें।

# Discord's shards
discord-shards-wrong = [discord] सेक्शन में “shard_ids” 0 से लेकर “shard_count” से कम तक की संख्याएँ होनी चाहिए, और तब “shard_count” भी संख्या होना चाहिए।

# Watching
watch-port-taken = मेट्रिक्स के लिए { $host }, पोर्ट { $port } पर सुना नहीं जा सकता: कोई दूसरा प्रोग्राम सुन रहा है। [watch] सेक्शन में दूसरा “port” चुनें।

# Platforms
picture-not-fetched = मैं चैट से आपकी तस्वीर नहीं ला सका: सेवा जवाब नहीं दे रही। कृपया एक मिनट बाद फिर से भेजें।
