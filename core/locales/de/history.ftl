# Das Übersichtsblatt
history = { $total ->
    [one] Bisher eine Version.
   *[other] { $total } Versionen.
} Drück auf eine, um mit ihr weiterzumachen, oder schreib zum Beispiel „/goto 3“.
history-head = { $total ->
    [one] Bisher eine Version.
   *[other] { $total } Versionen; du bist bei v{ $number }, weiß umrahmt.
} Drück auf eine, um mit ihr weiterzumachen, oder schreib zum Beispiel „/goto 3“.
history-left-out = { $number ->
    [one] Wo eine Linie gestrichelt ist, fehlt eine Version.
   *[other] Wo eine Linie gestrichelt ist, fehlen Versionen, insgesamt { $number }.
}

# Vorher und nachher
nothing-to-compare = Das ist die erste Version; davor gibt es nichts zum Vergleichen.
compare-the-same = Damit würde v{ $number } mit sich selbst verglichen. Nenn eine andere Version, zum Beispiel „/compare 1“.
compare-not-understood = „{ $argument }“ habe ich nicht verstanden. Schreib „/compare“, „/compare 1“, „/compare 1 3“ oder „/compare gif“.

# Wiederherstellen, wo es mehrere Versionen meinen kann
ask-redo = Aus v{ $number } wurden mehrere Versionen gemacht. Welche?
ask-redo-others = { $number ->
    [one] Eine ältere steht nicht in der Liste; /history zeigt alle.
   *[other] { $number } ältere stehen nicht in der Liste; /history zeigt alle.
}
