# Bilder, die geschickt werden

picture-empty = Diese Datei ist leer. Schick sie noch einmal.
picture-unreadable = Das ist kein Bild, das ich lesen kann. Ich lese { $formats }.
picture-truncated = Dieses Bild ist beschädigt oder kam unvollständig an. Schick es noch einmal, am besten als Datei.
picture-too-many-bytes = Diese Datei ist zu groß: Ich nehme Bilder bis { $max-mb } MB. Schick ein kleineres.
picture-too-many-pixels = Dieses Bild hat { $width } × { $height } Pixel; ich bearbeite bis zu { $max-megapixels } Megapixel. Schick ein kleineres.
picture-too-long-side = Dieses Bild hat { $width } × { $height } Pixel; eine Seite darf höchstens { $max-side-px } haben. Schick ein kleineres.
picture-animated-first-frame = Diese Datei ist animiert oder enthält mehrere Bilder: Ich bearbeite das erste.
picture-eight-bits = Ich habe die Farben dieses Bildes nach sRGB umgerechnet, und damit von 16 auf 8 Bit.
