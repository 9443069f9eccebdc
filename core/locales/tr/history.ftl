# The contact sheet
history = { $total ->
    [one] Şimdilik tek sürüm var.
   *[other] { $total } sürüm var.
} Devam etmek için birine bas ya da örneğin “/goto 3” yaz.
history-head = { $total ->
    [one] Şimdilik tek sürüm var.
   *[other] { $total } sürüm var; bulunduğun v{ $number } beyaz çerçeveli.
} Devam etmek için birine bas ya da örneğin “/goto 3” yaz.
history-left-out = Çizginin kesik olduğu yerde { $number } sürüm atlandı.

# Before and after
nothing-to-compare = Bu ilk sürüm; öncesinde karşılaştırılacak bir şey yok.
compare-the-same = Böyle v{ $number } kendisiyle karşılaştırılır. Başka bir sürüm söyle, örneğin “/compare 1”.
compare-not-understood = “{ $argument }” ne demek, anlamadım. “/compare”, “/compare 1”, “/compare 1 3” ya da “/compare gif” yaz.

# Redo, where it can mean several versions
ask-redo = v{ $number } sürümünden birkaç sürüm yapıldı. Hangisi?
ask-redo-others = Daha eski { $number } sürüm listede yok; hepsi: /history.
