welcome = Hallo! Schick mir ein Foto und sag, was sich ändern soll: „mach es wärmer“, „quadratisch zuschneiden“, „setz sie an einen sonnigen Strand“. Antworte auf ein beliebiges Bild, um mit ihm weiterzumachen. /help zeigt alles.
help = Schick ein Foto mit Bildunterschrift, oder antworte auf ein Bild und sag, was sich ändern soll. Wenn du auf ein älteres Bild antwortest, geht es von dort aus weiter. Nichts geht je verloren: Du kannst vor- und zurückgehen, wie du willst.

model-has-no-part = An dieser Bearbeitung gibt es nichts, was ein Modell tun könnte. Antworte auf das Bild und sag, was sich ändern soll.

# Beschreibungen in den Menüs der Plattformen: höchstens 100 Zeichen
command-edit = Das Bild so ändern, wie du es beschreibst
command-edit-argument = Was sich ändern soll
command-undo = Zurück zur vorigen Version
command-redo = Nach dem Rückgängigmachen wieder einen Schritt vor
command-reset = Zurück zur ersten Version
command-goto = Zu einer Version gehen, nach Nummer
command-goto-argument = Die Nummer, zum Beispiel 3
command-history = Alle Versionen auf einem Blatt, mit den Zweigen
command-compare = Vorher und nachher nebeneinander
command-compare-argument = Mit welcher Version, etwa 1; „gif“ für eine Überblendung von einer zur anderen
command-again = Die letzte Bearbeitung noch einmal machen
command-variants = Mehrere Varianten zur Auswahl
command-variants-argument = Wie viele und was sich ändern soll; oder Varianten, getrennt durch |
command-generate = Ein neues Bild aus Worten machen
command-generate-argument = Was es zeigt; wenn du magst, mit „wide:“, „story:“ oder „draft:“ davor
command-imagine = Dasselbe wie /generate
command-imagine-argument = Was es zeigt
command-upscale = Vergrößern, mit mehr Details
command-upscale-argument = Wie stark: 2x, 4x oder 6x, und auf Wunsch ein Dienst
command-removebg = Das Motiv freistellen, mit transparentem Hintergrund
command-original = Die Datei in voller Qualität senden
command-export = Das Bild als andere Datei senden
command-export-argument = Zum Beispiel: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Die laufende oder wartende Bearbeitung stoppen
command-queue = Bearbeitungen, die hier laufen oder warten
command-usage = Was du heute und diesen Monat verbraucht hast und was noch übrig ist
command-forgetme = Alles löschen, was ich von dir gespeichert habe
command-help = Was dieser Bot kann

# Beschriftungen von Knöpfen: höchstens 80 Zeichen
button-edit = ✏️ Bearbeiten
button-undo = ↩️ Rückgängig
button-redo = ↪️ Wiederherstellen
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Nochmal
button-model = ✨ Mit dem Modell
button-variants = 🎲 Varianten
button-pick = ✅ Nehmen
button-more = 🎲 Mehr davon
button-upscale = ⬆️ Vergrößern
button-removebg = ✂️ Freistellen
button-compare = 🆚 Vergleichen
button-compare-gif = 🎞 Als Überblendung
button-original = 📄 Original
button-delete = 🗑 Löschen
button-cancel = ❌ Abbrechen
button-cancel-number = ❌ { $number } abbrechen
button-forgetme = 🗑 Ja, alles von mir löschen
button-retry = 🔁 Erneut versuchen
