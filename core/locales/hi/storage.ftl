# Where everything is kept
storage-away = मेरा स्टोरेज अभी जवाब नहीं दे रहा। कुछ खोया नहीं है; कृपया एक मिनट बाद फिर कोशिश करें।
storage-full = { $path } में जगह नहीं बची, इसलिए मैं कुछ सहेज नहीं सकता। कुछ भी अधूरा नहीं सहेजा गया। बॉट के मालिक को जगह बनानी होगी।
storage-read-only = मुझे { $path } में लिखने की अनुमति नहीं है, इसलिए मैं कुछ सहेज नहीं सकता। कुछ भी अधूरा नहीं सहेजा गया। बॉट के मालिक को बॉट के यूज़र को यह अधिकार देना होगा।
storage-missing = { $path } मौजूद नहीं है, इसलिए मैं कुछ सहेज नहीं सकता। बॉट के मालिक को उसे बनाना होगा या [storage] सेक्शन में “blob_url” ठीक करना होगा।
storage-damaged = डेटाबेस { $path } ख़राब है। इसका मालिक सबसे नया बैकअप “python -m bot restore FILE” से वापस ला सकता है।
picture-damaged = स्टोर की एक तस्वीर वैसी नहीं रही जैसी सहेजी गई थी ({ $blob-id })। उसे बैकअप से वापस लाएँ।
database-address-wrong = [storage] सेक्शन में “database_url” PostgreSQL का पता नहीं है। वह ऐसा दिखना चाहिए: postgresql://user:password@host:5432/name
database-unreachable = “database_url” पर PostgreSQL जवाब नहीं दे रहा। पता, पासवर्ड और यह जाँचें कि सर्वर चल रहा है।
blob-address-wrong = [storage] सेक्शन में “blob_url” समझ नहीं आया। वह ऐसा दिखना चाहिए: s3://bucket/folder?endpoint=https://host&region=name
