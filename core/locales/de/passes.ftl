### Was gefragt wird, bevor eine Anweisung ausgeführt wird, und die Ausführung in mehreren Durchgängen.

status-pass = Änderung { $number } von { $count }.
series-stopped = Bei Änderung { $number } von { $count } habe ich aufgehört. Was davor gemacht wurde, bleibt.
button-skip = ⏭ Ohne sie weitermachen

# Mehrere Änderungen durch ein Modell
ask-passes = Das sind { $number } einzelne Änderungen. Ich kann sie nacheinander machen, dann lassen sie sich einzeln rückgängig machen, oder alle auf einmal, das ist günstiger, aber weniger genau:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Was kein Modell braucht, mache ich exakt mit.
offer-passes = { $number ->
    [one] Eine Änderung machen · { $price }
   *[other] { $number } Änderungen machen · { $price }
}
offer-together = Alles auf einmal · { $price }
button-replan = ✏️ Liste bearbeiten
button-drop = ✖️ Abbrechen
ask-replan = Antworte mit den Änderungen, die du möchtest, eine pro Zeile, in der Reihenfolge, in der ich sie machen soll. Jetzt sind es:
discord-ask-replan-title = Welche Änderungen, in welcher Reihenfolge
discord-ask-replan-label = Eine Änderung pro Zeile
discord-ask-replan-placeholder = ein sonniger Strand als Hintergrund
nothing-started = Verworfen. Es wurde nichts geändert, und es hat nichts gekostet.
already-started = Das wurde schon gestartet. Das Ergebnis findest du weiter unten, oder antworte auf das Bild, wenn du mehr möchtest.

# Was nichts bewirkt hat
advice-unchanged = Am Bild hat sich so gut wie nichts geändert. Nenn Stelle und Änderung genauer; der Knopf sagt es deutlicher.

# Was vage ist, oder wo ein Wort fehlt
offer-anyway = Trotzdem machen · { $price }
