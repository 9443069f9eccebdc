### Was Replicate und die Modelle dort sagen, in Worten für Menschen.

## Bevor etwas gesendet wird
replicate-operation-unknown = { $engine } kann das nicht. Versuch einen anderen Dienst.
replicate-one-picture = { $engine } bearbeitet genau ein Bild. Antworte auf ein Bild oder schick eines mit.
replicate-factor-unknown = { $engine } vergrößert um { $factors }. Wähl einen dieser Faktoren.
replicate-already-large = Dieses Bild ist schon zu groß für { $engine }; möglich sind höchstens { $megapixels } Megapixel. Versuch einen anderen Dienst.
replicate-too-long = Dieses Bild ist zu lang und schmal für { $engine }. Schneide es zu oder versuch einen anderen Dienst.

## Für den Betreiber
replicate-token-refused = Replicate akzeptiert das API-Token nicht. Der Betreiber muss ein gültiges in die Konfiguration eintragen.
replicate-no-credit = Das Replicate-Konto dieses Bots hat kein Guthaben mehr, oder die Abrechnung ist nicht eingerichtet. Der Betreiber kann das auf replicate.com/account/billing tun.
replicate-forbidden = Replicate lässt dieses Konto { $model } nicht nutzen.
replicate-model-missing = Replicate bietet das Modell { $model } nicht mehr an, oder nicht für dieses Konto. Versuch einen anderen Dienst; der Betreiber sollte den Bot aktualisieren.
replicate-input-refused = Das Modell { $model } nimmt nicht mehr an, was der Bot schickt ({ $detail }). Versuch einen anderen Dienst; der Betreiber sollte den Bot aktualisieren.
replicate-schema-changed = Das Modell { $model } hat sich geändert: { $changes }. Der Betreiber sollte den Bot aktualisieren.
replicate-request-refused = Replicate hat diese Anfrage nicht angenommen (Status { $status }). Versuch einen anderen Dienst.

## Grenzen
replicate-rate-limited = Replicate nimmt von diesem Bot im Moment keine Arbeit mehr an. Versuch es in einer Minute noch einmal.
replicate-rate-limited-for = Replicate nimmt von diesem Bot im Moment keine Arbeit mehr an. Versuch es in { $seconds } s noch einmal.

## Wenn ein Modell scheitert
replicate-refused = Die Sicherheitsprüfung von { $model } hat dieses Bild abgelehnt. Sie würde es wieder ablehnen; nimm also ein anderes Bild.
replicate-picture-too-large = Das Bild ist zu groß für dieses Modell. Mach es kleiner, oder versuch einen anderen Dienst.
replicate-picture-unread = Das Modell { $model } konnte das Bild nicht lesen. Versuch es noch einmal, oder mit einem anderen Dienst.
replicate-out-of-memory = Dem gemeinsam genutzten Rechner von { $model } ging der Speicher aus. Versuch es noch einmal, oder mit einem anderen Dienst.
replicate-trouble = Replicate hatte ein Problem mit { $model }. Versuch es in ein paar Minuten noch einmal, oder mit einem anderen Dienst.
replicate-model-failed = Das Modell { $model } ist an diesem Bild gescheitert. Versuch einen anderen Dienst.
replicate-not-started = Das Modell { $model } ist nicht rechtzeitig gestartet; es hat nichts gekostet. Versuch es in ein paar Minuten noch einmal, oder mit einem anderen Dienst.
replicate-too-slow = Das Modell { $model } hat zu lange gebraucht, deshalb habe ich es gestoppt. Die Zeit bis dahin hat vielleicht etwas gekostet. Drück auf „Erneut versuchen“, oder nimm einen anderen Dienst.
replicate-cancelled = Bei Replicate wurde { $model } abgebrochen. Die Zeit bis dahin hat vielleicht etwas gekostet. Drück auf „Erneut versuchen“, oder nimm einen anderen Dienst.

## Wenn die Antwort ausbleibt
replicate-unreachable = Replicate ist gerade nicht erreichbar. Es hat nichts gekostet. Versuch es in ein paar Minuten noch einmal.
replicate-no-answer = Replicate hat nicht geantwortet. Die Arbeit wurde vielleicht trotzdem gemacht und abgerechnet, deshalb habe ich sie nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
replicate-no-picture = Das Modell { $model } wurde ohne Bild fertig. Der Lauf hat vielleicht etwas gekostet, deshalb habe ich ihn nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
replicate-not-a-picture = Das Ergebnis des Modells ist kein Bild, das ich lesen kann. Der Lauf hat vielleicht etwas gekostet, deshalb habe ich ihn nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
replicate-no-cut-out = Das Ergebnis des Modells hat keinen transparenten Hintergrund. Der Lauf hat vielleicht etwas gekostet, deshalb habe ich ihn nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
replicate-result-lost = Das Ergebnis ließ sich nicht von Replicate abholen. Der Lauf hat vielleicht etwas gekostet, deshalb habe ich ihn nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
replicate-result-foreign = Das Ergebnis liegt unter einer Adresse, die nicht zu Replicate gehört, deshalb habe ich es nicht abgeholt. Der Lauf hat vielleicht etwas gekostet.
replicate-result-too-large = Das Ergebnis ist zu groß zum Abholen. Der Lauf hat vielleicht etwas gekostet. Wähl einen kleineren Faktor.

## Hinweise unter einem Ergebnis
replicate-factor-reduced = { $engine } macht höchstens { $megapixels } Megapixel, deshalb wurde das Bild { $factor }x vergrößert.
replicate-input-reduced = Für { $engine } wurde das Bild zuerst verkleinert, auf { $width } × { $height } Pixel.
replicate-smaller-than-wanted = Das Modell hat { $width } × { $height } Pixel gemacht, weniger als verlangt.
replicate-faces-may-change = { $engine } erfindet Details: Gesichter und Schrift können anders aussehen.
