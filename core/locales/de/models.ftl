# Modelle installieren
model-unknown = Ein Modell „{ $name }“ gibt es nicht. Es gibt: { $known }.
model-download-needs-pip = { $package } lässt sich nicht laden: Dieses Python hat kein pip. Führe „python -m ensurepip“ aus und versuch es noch einmal.
model-download-failed = { $package } konnte nicht geladen werden: { $reason }
model-download-too-slow = { $package } kam nicht innerhalb von { $limit-s } s an. Prüfe die Verbindung und versuch es noch einmal.
model-archive-wrong = Was für { $package } { $version } ankam, ist nicht die erwartete Datei, deshalb wurde nichts davon benutzt. Versuch es noch einmal; bleibt es dabei, verändert etwas zwischen hier und dem Paketverzeichnis die Dateien.

# Modelle benutzen
model-missing = Das Modell { $model } ist hier nicht installiert. Der Betreiber des Bots kann es mit „python -m bot models install { $model }“ installieren.
model-damaged = Die Dateien des Modells { $model } sind beschädigt. Der Betreiber des Bots kann sie mit „python -m bot models install { $model }“ neu installieren.
model-out-of-memory = Für das Modell { $model } ist gerade nicht genug Arbeitsspeicher frei. Versuch es später noch einmal, oder mit einem kleineren Bild.
no-subject = Ich kann nicht erkennen, was das Motiv dieses Bildes ist, deshalb habe ich es gelassen, wie es ist. Schneide es näher am Motiv zu und versuch es noch einmal.
upscale-too-large = { $factor }x ergäbe { $megapixels } Megapixel; höchstens { $max-megapixels } sind möglich. { $max-factor ->
    [0] Mach das Bild zuerst kleiner.
    [1] Das Bild ist zu groß, um vergrößert zu werden.
   *[other] Bei diesem Bild geht bis zu { $max-factor }x.
}
upscaled-with-lanczos = Ohne Modell vergrößert (Lanczos): Die Modelle sind hier nicht installiert. Der Betreiber des Bots kann sie mit „python -m bot models install“ installieren.
