# Ein Bild, das mit etwas Aufgemaltem zurückkommt
region-taken = { $percent ->
    [0] Ich nehme den Bereich, den du markiert hast, weniger als 1 % des Bildes.
   *[other] Ich nehme den Bereich, den du markiert hast, { $percent } % des Bildes.
}
region-ask = { $percent ->
    [0] Ich sehe, was du markiert hast, weniger als 1 % des Bildes. Was soll sich dort ändern? Antworte auf diese Nachricht.
   *[other] Ich sehe, was du markiert hast, { $percent } % des Bildes. Was soll sich dort ändern? Antworte auf diese Nachricht.
}
region-elsewhere = Das Bild hat jetzt eine andere Form als beim Markieren. Markier den Bereich im neuesten Bild noch einmal.
advice-region-unused = Eine Markierung ändert hieran nichts ({ $operation }), deshalb gilt es für das ganze Bild.

# Viele Durchgänge eines Modells, einer nach dem anderen
drift-noted = { $depth ->
    [one] Zwischen diesem Bild und deinem Original liegt { $depth } Durchgang eines Modells, und jeder kostet etwas Qualität. „Ab dem Original wiederholen“ macht dieselben Änderungen in einem Durchgang.
   *[other] Zwischen diesem Bild und deinem Original liegen { $depth } Durchgänge von Modellen, und jeder kostet etwas Qualität. „Ab dem Original wiederholen“ macht dieselben Änderungen in einem Durchgang.
}
command-replay = Alle Änderungen noch einmal machen, in einem Durchgang ab dem Original
button-replay = ⏮️ Ab dem Original wiederholen
ask-replay = Ab dem Original mache ich { $number ->
    [one] die Änderung
   *[other] die { $number } Änderungen
} auf dem Weg zu v{ $version } noch einmal, in { $passes ->
    [one] einem Durchgang
   *[other] { $passes } Durchgängen
} eines Modells:
ask-replay-item = { $number }. { $text }
offer-replay = Wiederholen ({ $price })
replay-generated = Dieses Bild wurde aus Worten gemacht, es gibt also kein Original, zu dem man zurück könnte. „/again“ macht ein weiteres aus denselben Worten.
replay-nothing = Auf dem Weg zu diesem Bild hat kein Modell etwas geändert, es ist also schon so gut, wie es sein kann.
replay-once = Zwischen diesem Bild und dem Original liegt nur ein Durchgang eines Modells: Eine Wiederholung brächte nichts. „/again“ macht eine weitere Variante.
replay-lost = Einige Änderungen auf dem Weg zu diesem Bild sind hier nicht mehr bekannt und lassen sich deshalb nicht wiederholen.
replay-several-pictures = Eine Änderung auf dem Weg hat mehrere Bilder benutzt, und das passt nicht in einen Durchgang. Geh mit „/goto“ zurück und mach von dort weiter.
