# Pictures that people send

picture-empty = वह फ़ाइल ख़ाली है। उसे फिर से भेजें।
picture-unreadable = यह ऐसी तस्वीर नहीं जो मैं पढ़ सकूँ। मैं ये पढ़ता हूँ: { $formats }।
picture-truncated = यह तस्वीर ख़राब है या अधूरी पहुँची। इसे फिर से भेजें, हो सके तो फ़ाइल के रूप में।
picture-too-many-bytes = वह फ़ाइल बहुत बड़ी है: मैं { $max-mb } MB तक की तस्वीरें लेता हूँ। छोटी तस्वीर भेजें।
picture-too-many-pixels = उस तस्वीर में { $width } × { $height } पिक्सेल हैं; मैं { $max-megapixels } मेगापिक्सेल तक काम करता हूँ। छोटी तस्वीर भेजें।
picture-too-long-side = उस तस्वीर में { $width } × { $height } पिक्सेल हैं; एक किनारा { $max-side-px } तक हो सकता है। छोटी तस्वीर भेजें।
picture-animated-first-frame = वह फ़ाइल हिलती है या उसमें कई तस्वीरें हैं: मैं पहली पर काम कर रहा हूँ।
picture-eight-bits = मैंने उस तस्वीर के रंग sRGB में बदले, और इससे वे 16 से 8 बिट पर आ गए।
