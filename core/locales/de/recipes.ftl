### Rezepte: bewährte Bearbeitungen mit Namen.

command-recipe = Bewährte Bearbeitungen mit Namen: product, portrait, social
command-recipe-argument = Eine Gruppe und ein Name, etwa „product marble“; ohne Angabe zeige ich, was es gibt

ask-recipe-group = Was soll ich daraus machen?
ask-recipe = { $title }: Welches? Preise sind Schätzungen.
ask-recipe-others = Weitere mit Namen: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Rezepte namens „{ $name }“ gibt es nicht. Es gibt: { $known }.
recipe-unknown = Ein Rezept „{ $name }“ gibt es in { $group } nicht. Es gibt: { $known }.

## Hinweise unter einem Ergebnis
advice-recipe-continued = Beim Zuschneiden auf diese Form wäre Wichtiges verloren gegangen, deshalb hat ein Modell das Bild über seine Ränder hinaus fortgesetzt.
advice-recipe-padded = Beim Zuschneiden auf diese Form wäre Wichtiges verloren gegangen, deshalb habe ich die Seiten unscharf aufgefüllt. Mit einem Dienst, der nach Beschreibung bearbeitet, kann das Bild selbst dort weitergehen.
advice-recipe-without-model = Ohne Modell gemacht, aus dem, was im Bild ist. Mit einem Dienst, der nach Beschreibung bearbeitet, kann dieses Rezept mehr.

## Für den Betreiber: Dateien mit Rezepten
recipes-missing = Den Ordner { $path } mit Rezepten gibt es nicht. Leg ihn an, oder korrigiere „folder“ in [recipes].
recipes-unreadable = Die Rezeptdatei { $path } lässt sich nicht lesen: { $reason }
recipes-unknown-key = Die Rezeptdatei { $path } enthält einen unbekannten Schlüssel: { $key }. Alle Schlüssel stehen in docs/recipes.md.
recipes-bad-value = In der Rezeptdatei { $path } ist { $key } nicht erlaubt: { $reason }
recipe-is-empty = Ein Rezept braucht „prompt“, „steps“ oder „ratio“.
recipe-needs-prompt = Das ist für Rezepte mit „prompt“ und ohne „ratio“.
recipe-file-name = Eine Datei heißt wie ihre Gruppe: bis zu 20 Kleinbuchstaben, Ziffern und Bindestriche, ein Buchstabe zuerst.
check-recipes = Rezepte: { $number }, Gruppen: { $groups }

# Titel von Rezepten: höchstens 40 Zeichen
recipe-title-portrait = Porträts
recipe-title-portrait-outdoor = Im Freien
recipe-title-portrait-rooftop = Dachterrasse
recipe-title-portrait-studio-light = Studiolicht
recipe-title-portrait-golden-hour = Goldene Stunde
recipe-title-portrait-headshot = Bewerbungsfoto
recipe-title-portrait-black-and-white = Schwarz-Weiß
recipe-title-product = Produktfotos
recipe-title-product-white-studio = Weißes Studio
recipe-title-product-kitchen = Küche
recipe-title-product-marble = Marmor
recipe-title-product-beach = Strand
recipe-title-product-wood = Holz
recipe-title-product-lifestyle = Lifestyle
recipe-title-product-dark = Dunkel und dramatisch
recipe-title-social = Soziale Medien
recipe-title-social-square = Quadrat 1:1
recipe-title-social-portrait = Hochformat 4:5
recipe-title-social-story = Story 9:16
recipe-title-social-wide = Breitbild 16:9
