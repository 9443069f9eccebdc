### Was der Bilddienst von OpenAI sagt, in Worten für Menschen.

## Bevor etwas gesendet wird
openai-operation-unknown = Die Bildmodelle von OpenAI bearbeiten und erzeugen Bilder; das hier ist etwas anderes. Versuch einen anderen Dienst.
openai-no-source = Es gibt kein Bild zum Bearbeiten. Antworte auf ein Bild oder schick eines mit.
openai-too-many-pictures = In eine Bearbeitung passen höchstens { $max } Bilder. Schick weniger und versuch es noch einmal.
openai-no-prompt = Sag mir in ein paar Worten, was sich ändern soll.
openai-prompt-too-long = Diese Anweisung ist zu lang: höchstens { $max } Zeichen. Kürze sie und versuch es noch einmal.
openai-quality-unknown = Das Modell { $model } kennt die Qualität „{ $quality }“ nicht. Es kennt: { $allowed }.
openai-mask-size = Die Maske muss genau so groß sein wie das Bild, { $width } × { $height } Pixel.

## Vom Sicherheitssystem abgelehnt
openai-refused = Das Sicherheitssystem von OpenAI hat diese Bearbeitung abgelehnt. Es würde sie wieder ablehnen; sag es also anders oder nimm ein anderes Bild.
openai-refused-for = Das Sicherheitssystem von OpenAI hat diese Bearbeitung abgelehnt ({ $categories }). Es würde sie wieder ablehnen; sag es also anders oder nimm ein anderes Bild.
openai-picture-refused = Das Sicherheitssystem von OpenAI hat das Bild selbst abgelehnt. Es würde es wieder ablehnen; nimm also ein anderes Bild.
openai-prompt-refused = Das Sicherheitssystem von OpenAI hat den Wortlaut dieser Anweisung abgelehnt. Es würde sie wieder ablehnen; sag es also anders.

## Grenzen und Geld
openai-rate-limited = OpenAI nimmt von diesem Bot im Moment keine Bilder mehr an. Versuch es in einer Minute noch einmal.
openai-rate-limited-for = OpenAI nimmt von diesem Bot im Moment keine Bilder mehr an. Versuch es in { $seconds } s noch einmal.
openai-no-credit = Das OpenAI-Konto dieses Bots hat kein Guthaben mehr. Der Betreiber kann es auf platform.openai.com unter „Billing“ aufladen.
openai-billing-limit = Das OpenAI-Konto dieses Bots hat sein Abrechnungslimit erreicht. Der Betreiber kann es auf platform.openai.com unter „Limits“ erhöhen.
openai-billing-inactive = Für das OpenAI-Konto dieses Bots ist keine Abrechnung aktiv. Der Betreiber kann sie auf platform.openai.com unter „Billing“ einrichten.
openai-organization-usage = Das Nutzungslimit der Organisation bei OpenAI ist erreicht. Der Betreiber kann es auf platform.openai.com unter „Limits“ erhöhen.
openai-organization-spend = Das Ausgabenlimit der Organisation bei OpenAI ist erreicht. Der Betreiber kann es auf platform.openai.com unter „Limits“ erhöhen.
openai-project-spend = Das Ausgabenlimit des Projekts bei OpenAI ist erreicht. Der Betreiber kann es auf platform.openai.com in den Einstellungen des Projekts erhöhen.

## Für den Betreiber
openai-key-refused = OpenAI akzeptiert den API-Schlüssel nicht. Der Betreiber muss einen gültigen in die Konfiguration eintragen.
openai-model-missing = OpenAI bietet diesem Konto das Modell { $model } nicht an. Der Betreiber kann in der Konfiguration ein anderes wählen.
openai-unverified = OpenAI verlangt eine verifizierte Organisation, bevor dieses Konto { $model } nutzen darf. Der Betreiber kann sie auf platform.openai.com in den Einstellungen der Organisation verifizieren.
openai-forbidden = OpenAI lässt dieses Konto { $model } nicht nutzen. Der Betreiber sollte die Berechtigungen des Schlüssels und die unterstützten Länder prüfen.
openai-parameter-unknown = Das Modell { $model } kennt die Einstellung „{ $parameter }“ nicht. Der Betreiber kann ein anderes Modell wählen oder den Bot aktualisieren.
openai-parameter-value = Das Modell { $model } nimmt diesen Wert für „{ $parameter }“ nicht an. Der Betreiber kann die Konfiguration ändern oder den Bot aktualisieren.
openai-request-refused = OpenAI hat diese Anfrage nicht angenommen ({ $code }). Versuch eine andere Anweisung oder ein anderes Bild.

## Zum Bild
openai-picture-invalid = OpenAI konnte das Bild nicht lesen. Schick es noch einmal als JPEG oder PNG.
openai-picture-format = OpenAI nimmt diese Art von Bild nicht an. Schick es noch einmal als JPEG oder PNG.
openai-picture-mode = OpenAI nimmt keine Bilder in diesem Farbmodus an. Schick es noch einmal als gewöhnliches RGB-JPEG oder -PNG.
openai-picture-too-large = Das Bild ist zu groß für OpenAI. Mach es kleiner und versuch es noch einmal.
openai-picture-too-small = Das Bild ist zu klein für OpenAI. Nimm ein größeres.
openai-picture-empty = Das Bild kam bei OpenAI leer an. Schick es noch einmal.
openai-picture-not-fetched = OpenAI konnte das Bild nicht abrufen. Versuch es noch einmal.

## Wenn die Antwort ausbleibt
openai-down = OpenAI meldet ein eigenes Problem. Versuch es in ein paar Minuten noch einmal.
openai-unreachable = OpenAI ist gerade nicht erreichbar. Es hat nichts gekostet. Versuch es in ein paar Minuten noch einmal.
openai-no-answer = OpenAI hat nicht rechtzeitig geantwortet. Die Bearbeitung hat vielleicht trotzdem etwas gekostet, deshalb habe ich sie nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
openai-interrupted = Die Verbindung zu OpenAI brach ab, bevor das Bild da war. Die Bearbeitung hat vielleicht trotzdem etwas gekostet, deshalb habe ich sie nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.
openai-no-picture = OpenAI hat ohne brauchbares Bild geantwortet. Die Bearbeitung hat vielleicht trotzdem etwas gekostet, deshalb habe ich sie nicht wiederholt. Drück auf „Erneut versuchen“, um es noch einmal zu versuchen.

## Hinweise unter einem Ergebnis
openai-made-smaller = Das Bild war zu groß für OpenAI und wurde mit { $width } × { $height } Pixeln bearbeitet.
openai-alpha-lost = Das Modell { $model } macht keine transparenten Pixel, deshalb ist der Hintergrund ausgefüllt.
