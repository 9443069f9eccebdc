# The contact sheet
history = { $total } versi. Tekan salah satu untuk melanjutkannya, atau tulis misalnya “/goto 3”.
history-head = { $total } versi; kamu di v{ $number }, yang berbingkai putih. Tekan salah satu untuk melanjutkannya, atau tulis misalnya “/goto 3”.
history-left-out = { $number } versi tidak ditampilkan di tempat garisnya putus-putus.

# Before and after
nothing-to-compare = Ini versi pertama; tidak ada versi sebelumnya untuk dibandingkan.
compare-the-same = Itu membandingkan v{ $number } dengan dirinya sendiri. Sebutkan versi lain, misalnya “/compare 1”.
compare-not-understood = Aku tidak mengerti “{ $argument }”. Tulis “/compare”, “/compare 1”, “/compare 1 3”, atau “/compare gif”.

# Redo, where it can mean several versions
ask-redo = Ada beberapa versi yang dibuat dari v{ $number }. Yang mana?
ask-redo-others = { $number } versi yang lebih lama tidak tercantum; /history menampilkan semuanya.
