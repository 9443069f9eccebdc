# The contact sheet
history = { $total ->
    [one] अब तक { $total } वर्शन।
   *[other] { $total } वर्शन।
} किसी एक को दबाकर वहाँ से आगे बढ़ें, या लिखें, जैसे “/goto 3”।
history-head = { $total ->
    [one] अब तक { $total } वर्शन।
   *[other] { $total } वर्शन; आप v{ $number } पर हैं, जिसका फ़्रेम सफ़ेद है।
} किसी एक को दबाकर वहाँ से आगे बढ़ें, या लिखें, जैसे “/goto 3”।
history-left-out = { $number ->
    [one] जहाँ रेखा टूटी हुई है, वहाँ { $number } वर्शन छोड़ा गया है।
   *[other] जहाँ रेखाएँ टूटी हुई हैं, वहाँ { $number } वर्शन छोड़े गए हैं।
}

# Before and after
nothing-to-compare = यह पहला वर्शन है; तुलना के लिए इससे पहले कुछ नहीं है।
compare-the-same = इससे v{ $number } की तुलना उसी से होगी। कोई दूसरा वर्शन बताएँ, जैसे “/compare 1”।
compare-not-understood = “{ $argument }” समझ नहीं आया। “/compare”, “/compare 1”, “/compare 1 3” या “/compare gif” लिखें।

# Redo, where it can mean several versions
ask-redo = v{ $number } से कई वर्शन बने हैं। कौन-सा?
ask-redo-others = { $number ->
    [one] { $number } पुराना वर्शन सूची में नहीं है; /history सब दिखाता है।
   *[other] { $number } पुराने वर्शन सूची में नहीं हैं; /history सब दिखाता है।
}
