# Edits under way
queue = { $number ->
    [one] यहाँ { $number } एडिट चल रहा है:
   *[other] यहाँ { $number } एडिट चल रहे हैं:
}
queue-running = { $position }. “{ $text }”, चल रहा है
queue-waiting = { $position }. “{ $text }”, इंतज़ार में
queue-more = { $number ->
    [one] साथ में { $number } और।
   *[other] साथ में { $number } और।
}
queue-empty = यहाँ न कुछ चल रहा है, न कुछ इंतज़ार में है।

# What was used
usage-today = आज: { $edits ->
    [one] { $edits } एडिट
   *[other] { $edits } एडिट
}, { $cost }।
usage-month = इस महीने: { $edits ->
    [one] { $edits } एडिट
   *[other] { $edits } एडिट
}, { $cost }।
usage-unknown = { $number ->
    [one] इनमें से { $number } का ख़र्च पता नहीं है, इसलिए वह जोड़ा नहीं गया।
   *[other] इनमें से { $number } का ख़र्च पता नहीं है, इसलिए वह जोड़ा नहीं गया।
}
usage-no-limit = यहाँ आपके एडिट की कोई सीमा नहीं है।
usage-left = आज आपके { $limit } में से { $left } एडिट बाक़ी हैं। { $hours ->
    [one] अगला दिन लगभग { $hours } घंटे में शुरू होगा।
   *[other] अगला दिन लगभग { $hours } घंटे में शुरू होगा।
}

# Being forgotten
ask-forgetme = क्या मैं आपको भूल जाऊँ? तब मैं सारी चैट से हर वह तस्वीर मिटा दूँगा जो आपने भेजी या मेरे साथ बनाई, उनके निर्देश और इतिहास भी, और आपके चल रहे एडिट रोक दूँगा। दूसरों ने आपकी तस्वीरों से जो बनाया, वह उन्हीं का रहेगा। चैट के मैसेज भी बने रहेंगे; चाहें तो पहले उन्हें 🗑 से हटा दें। इसे वापस नहीं लाया जा सकता।
forgotten = हो गया। आपका इतना मिटाया गया: { $versions ->
    [0] कोई तस्वीर नहीं
    [one] { $versions } तस्वीर
   *[other] { $versions } तस्वीरें
}; { $edits ->
    [0] कोई एडिट नहीं
    [one] { $edits } एडिट
   *[other] { $edits } एडिट
}।
forgotten-cancelled = { $number ->
    [one] आपका { $number } एडिट रोका गया।
   *[other] आपके { $number } एडिट रोके गए।
}
forgotten-empty-places = { $number ->
    [one] इनमें से { $number } से किसी ने आगे काम किया था; उनके इतिहास में एक ख़ाली जगह रहेगी, जिसमें आपकी तस्वीर, शब्द या नाम नहीं होंगे।
   *[other] इनमें से { $number } से दूसरों ने आगे काम किया था; उनके इतिहास में ख़ाली जगहें रहेंगी, जिनमें आपकी तस्वीरें, शब्द या नाम नहीं होंगे।
}
not-your-question = यह बटन उसी के लिए है जिसने पूछा था। अगर आप चाहते हैं कि मैं आपको भूल जाऊँ, तो ख़ुद /forgetme भेजें।
version-forgotten = v{ $number } को बनाने वाले ने मिटा दिया है। कोई दूसरा वर्शन चुनें, या तस्वीर फिर से भेजें।
