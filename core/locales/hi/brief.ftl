### An instruction that is written together, field by field.

command-brief = निर्देश क़दम-दर-क़दम लिखें: विषय, बदलाव, रोशनी, माहौल
command-brief-argument = हर पंक्ति में एक जवाब: विषय, बदलाव, रोशनी, माहौल
command-brief-subject = बात किसकी है?
command-brief-change = क्या बदलना है?
command-brief-light = रोशनी कैसी हो?
command-brief-atmosphere = माहौल कैसा हो?
command-brief-subject-hint = सामने खड़ी महिला
command-brief-change-hint = उसे एक शांत समुद्र तट पर दिखाएँ
command-brief-light-hint = बाईं ओर से शाम की हल्की धूप
command-brief-atmosphere-hint = शांत, किसी फ़िल्म के दृश्य जैसा
discord-ask-brief-title = एडिट के बारे में बताएँ
brief-question = सवाल { $number }/{ $count }: { $question } जैसे “{ $hint }”। इसे छोड़ने के लिए जवाब में डैश (-) भेजें।
brief-needs-change = कम से कम यह तो बताएँ कि क्या बदलना है।
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }।
brief-written-subject = { $subject }: { $change }।
brief-written-light = रोशनी: { $light }।
brief-written-atmosphere = माहौल: { $atmosphere }।
