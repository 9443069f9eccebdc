# Laufende Bearbeitungen
queue = { $number ->
    [one] Hier läuft gerade eine Bearbeitung:
   *[other] Hier laufen gerade { $number } Bearbeitungen:
}
queue-running = { $position }. „{ $text }“, läuft
queue-waiting = { $position }. „{ $text }“, wartet
queue-more = { $number ->
    [one] und noch eine.
   *[other] und noch { $number } weitere.
}
queue-empty = Hier läuft und wartet nichts.

# Was verbraucht wurde
usage-today = Heute: { $edits ->
    [one] eine Bearbeitung
   *[other] { $edits } Bearbeitungen
}, { $cost }.
usage-month = Diesen Monat: { $edits ->
    [one] eine Bearbeitung
   *[other] { $edits } Bearbeitungen
}, { $cost }.
usage-unknown = { $number ->
    [one] Was eine davon gekostet hat, ist nicht bekannt; sie ist nicht mitgezählt.
   *[other] Was { $number } davon gekostet haben, ist nicht bekannt; sie sind nicht mitgezählt.
}
usage-no-limit = Du kannst hier beliebig viele Bearbeitungen machen.
usage-left = Heute hast du noch { $left } von { $limit } Bearbeitungen übrig. { $hours ->
    [one] Der nächste Tag beginnt in etwa einer Stunde.
   *[other] Der nächste Tag beginnt in etwa { $hours } Stunden.
}

# Vergessen werden
ask-forgetme = Soll ich dich vergessen? Dann lösche ich alle Bilder, die du geschickt oder mit mir gemacht hast, in allen Chats, mit Anweisungen und Verlauf, und stoppe deine laufenden Bearbeitungen. Was andere aus deinen Bildern gemacht haben, behalten sie. Auch die Nachrichten in den Chats bleiben; lösche sie vorher mit 🗑, wenn du magst. Das lässt sich nicht rückgängig machen.
forgotten = Erledigt. Gelöscht habe ich von dir { $versions ->
    [0] keine Bilder
    [one] ein Bild
   *[other] { $versions } Bilder
} und { $edits ->
    [0] keine Bearbeitungen
    [one] eine Bearbeitung
   *[other] { $edits } Bearbeitungen
}.
forgotten-cancelled = { $number ->
    [one] Eine deiner Bearbeitungen wurde gestoppt.
   *[other] { $number } deiner Bearbeitungen wurden gestoppt.
}
forgotten-empty-places = { $number ->
    [one] Mit einem davon hat jemand weitergearbeitet; in dessen Verlauf bleibt eine leere Stelle ohne dein Bild, deine Worte und deinen Namen.
   *[other] Mit { $number } davon haben andere weitergearbeitet; in deren Verlauf bleiben leere Stellen ohne deine Bilder, deine Worte und deinen Namen.
}
not-your-question = Dieser Knopf ist für die Person, die gefragt hat. Schick selbst /forgetme, um vergessen zu werden.
version-forgotten = v{ $number } wurde von der Person gelöscht, die sie gemacht hat. Wähl eine andere Version oder schick das Bild noch einmal.
