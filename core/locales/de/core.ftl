# Bestätigung und Fortschritt
status-queued = { $ahead ->
    [one] In der Warteschlange. Eine Bearbeitung ist vor deiner dran.
   *[other] In der Warteschlange. { $ahead } Bearbeitungen sind vor deiner dran.
}
status-working = Ich arbeite daran …
status-working-since = Ich arbeite daran … { $seconds } s
status-progress = Ich arbeite daran … { $percent } %
status-cancelled = Abgebrochen. Dein Bild ist, wie es war.

# Bildunterschriften
caption-instruction = „{ $text }“
caption-version = v{ $number }
caption-version-from = v{ $number } aus v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } $
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } $
cost-free = kostenlos
cost-unknown = Kosten unbekannt
shown-compressed = Als { $format } komprimiert, damit es in die { $limit-mb } MB passt, die dieser Chat annimmt. Alle Pixel sind noch da.
shown-smaller = Verkleinert, damit es in die { $limit-mb } MB passt, die dieser Chat annimmt. Mit „/export avif“ passt die volle Größe in weniger Bytes.
original-too-large = Die Datei, wie sie geschickt wurde, ist größer, als dieser Chat erlaubt; dies ist deshalb die Kopie des Bots.

# Bilder, wie sie ankommen
picture-ready = Ich habe es. Antworte auf diese Nachricht und sag, was sich ändern soll, zum Beispiel „mach es wärmer“ oder „quadratisch zuschneiden“.
picture-recompressed = Dieser Chat hat dein Foto komprimiert. Für volle Qualität schick es als Datei.
picture-lost = Das Bild ist nicht mehr im Speicher des Bots. Bitte schick es noch einmal.

# Was man selbst in Ordnung bringen kann
nothing-to-edit = Es gibt noch kein Bild zum Bearbeiten. Schick ein Foto und sag dann, was sich ändern soll. In einer Gruppe erwähne mich oder antworte auf eines meiner Bilder, damit ich es sehe.
too-many-steps = Das sind { $number } Änderungen auf einmal; ich mache höchstens { $most }. Sag den Rest bitte danach.
instruction-missing = Sag, was sich ändern soll, zum Beispiel „/edit mach es wärmer“.
instruction-too-long = Das sind { $length } Zeichen; eine Anweisung darf höchstens { $max-chars } haben. Bitte kürze sie.
ask-instruction = Was soll sich ändern? Antworte auf diese Nachricht.
not-understood = Das habe ich nicht verstanden. Versuch eines von diesen, oder sag es anders.
version-unknown = Dieses Bild ist hier nicht mehr bekannt. Schick es noch einmal, um damit weiterzumachen.
version-number-unknown = v{ $number } gibt es nicht. Die Versionen dieses Bildes gehen bis v{ $last }.
nothing-to-undo = Das ist die erste Version; es gibt nichts rückgängig zu machen.
nothing-to-redo = Aus dieser Version wurde noch nichts gemacht, also gibt es nichts wiederherzustellen.
nothing-to-repeat = Das ist das Bild, wie es geschickt wurde; es gibt keine Bearbeitung zu wiederholen. Sag, was sich ändern soll.
nothing-to-cancel = Es gibt nichts abzubrechen: Die Bearbeitung ist fertig oder wurde schon abgebrochen.
nothing-to-retry = Diese Bearbeitung lässt sich von hier aus nicht noch einmal versuchen. Antworte auf das Bild und sag, was sich ändern soll.
nothing-to-delete = Antworte mit /delete auf eines meiner Bilder, um es aus dem Chat zu nehmen.
already-retried = Diese Bearbeitung wurde schon noch einmal versucht; ein weiterer Versuch könnte doppelt kosten. Antworte stattdessen auf das Bild.
not-your-edit = Das kann nur die Person, die diese Bearbeitung gestartet hat.
goto-needs-number = Sag, welche Version, zum Beispiel „/goto 3“.
upscale-not-understood = „{ $argument }“ habe ich nicht verstanden. Schreib zum Beispiel „/upscale 2x“ oder „/upscale 4x“.
command-unknown = Den Befehl /{ $command } gibt es nicht. Schick /help, um zu sehen, was ich kann.

# Regeln des Betreibers
not-allowed = Du stehst nicht auf der Liste dieses Bots. Bitte seinen Betreiber, deine ID hinzuzufügen: { $user-id }
quota-used-up = { $limit ->
    [one] Du hast deine eine Bearbeitung für heute verbraucht.
   *[other] Du hast deine { $limit } Bearbeitungen für heute verbraucht.
} { $hours ->
    [one] In etwa einer Stunde geht es weiter.
   *[other] In etwa { $hours } Stunden geht es weiter.
}

# Dienste
no-engine-for-this = Hier ist kein Dienst eingerichtet, der das kann ({ $operation }). Der Betreiber des Bots kann einen hinzufügen: Mit einem OpenAI-Schlüssel wird Bearbeiten nach Beschreibung möglich.
engine-too-slow = Das hat zu lange gedauert, deshalb habe ich es gestoppt. Es hat nichts gekostet. Versuch es mit einem kleineren Bild oder einer einfacheren Bearbeitung.
outcome-unknown = Der Bilddienst hat nicht rechtzeitig geantwortet, deshalb weiß ich nicht, ob er diese Bearbeitung gemacht hat und ob sie etwas kostet. Von selbst schicke ich sie nicht noch einmal. Drück auf „Erneut versuchen“, wenn du das möchtest.
something-went-wrong = Bei mir ist etwas schiefgegangen. Deine Bilder sind sicher. Wenn es noch einmal passiert, nenn dem Betreiber des Bots diese Nummer: { $error-id }

# Die Installation
database-in-use = Mit { $path } läuft schon ein anderes Retouch. Beende es zuerst, oder gib diesem einen eigenen Ordner.
database-unusable = Die Datenbank { $path } lässt sich nicht öffnen: { $reason }. Prüfe, ob es den Ordner gibt und ob er beschreibbar ist.

# Mehrere Bilder, mehrere Varianten
picture-of = Bild { $number } von { $count }:
ask-album = { $number } Bilder. Soll ich jedes bearbeiten oder sie zu einem verbinden?
offer-each = Jedes bearbeiten ({ $number ->
    [one] 1 Bearbeitung
   *[other] { $number } Bearbeitungen
} · { $price })
offer-combine = Zu einem verbinden (1 Bearbeitung · { $price })
proposal-unknown = Dieses Angebot gilt nicht mehr. Sag noch einmal, was sich ändern soll.
picked = v{ $number } ist jetzt dein Bild. Sag, was sich als Nächstes ändern soll.
variants-out-of-range = Ich kann 2 bis { $most } Varianten auf einmal machen. Schreib zum Beispiel „/variants 3 mach den Himmel rosa“ oder „/variants rotes Hemd | blaues Hemd“.
variants-empty = „|“ trennt zwei oder mehr Varianten, und in jeder muss etwas stehen, zum Beispiel „/variants rotes Hemd | blaues Hemd“.
variants-are-the-same = Diese Bearbeitung ist exakt: Alle Varianten wären gleich. Nenn verschiedene, etwa „/variants wärmer | kühler“.
generate-needs-words = Sag, was das Bild zeigen soll, zum Beispiel „/generate wide: ein Leuchtturm im Morgengrauen“.

# Dateien zum Mitnehmen
export-not-understood = „{ $argument }“ habe ich nicht verstanden. Schreib zum Beispiel „/export jpeg under 500 KB“, „/export webp 1080x1350“ oder „/export png, jpeg“.
export-out-of-range = Das geht nicht: Die Qualität reicht von 1 bis 100, DPI von 36 bis 2400, Seiten bis 16384 px und Dateigrößen ab 1 KB.
export-too-large = Als { $format } passt dieses Bild in seiner Größe nicht in { $limit-kb } kB. Nenn eine kleinere Größe, etwa 1080px, oder ein anderes Format.
file-too-large-for-chat = Diese Datei ist größer als die { $limit-mb } MB, die dieser Chat annimmt. Verlang eine kleinere Größe, oder JPEG, WebP oder AVIF.
