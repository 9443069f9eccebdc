# Die Seite im Browser.
web-skip = Zum Nachrichtenfeld springen
web-conversations = Unterhaltungen
web-conversation-new = Neue Unterhaltung
web-conversation-untitled = Neue Unterhaltung
web-conversation-remove = „{ $title }“ entfernen
web-conversation-remove-sure = „{ $title }“ von dieser Seite entfernen? Die Nachrichten und die Bilder darin werden hier gelöscht.
web-conversation-remove-yes = Entfernen
web-conversation-removed = Diese Unterhaltung wurde entfernt. Beginne eine neue.
web-cancel = Abbrechen
web-close = Schließen

web-welcome = Schick ein Foto, sag, was sich ändern soll
web-welcome-how = Zieh ein Foto irgendwohin auf die Seite, füg eines ein oder wähl unten eines aus. Schreib dann, was du möchtest, und mach mit jedem Bild weiter, indem du darauf antwortest.
web-welcome-samples = Kein Foto zur Hand? Versuch eines von diesen.
web-sample-portrait = Beispielfoto: eine Astronautin im orangefarbenen Anzug
web-sample-coffee = Beispielfoto: eine Tasse Kaffee
web-sample-cat = Beispielfoto: eine rote Katze

web-messages = Nachrichten
web-said-you = Du
web-said-bot = Retouch
web-working = Wird bearbeitet
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch hat ein Bild geschickt.
web-sending = Wird gesendet …
web-sending-photo = Wird gesendet … { $percent } %
web-message-not-sent = Das wurde nicht gesendet.
web-try-again = Noch einmal versuchen
web-reply = Mit diesem Bild weitermachen
web-reply-message = Antworten
web-reply-cancel = Nicht darauf antworten
web-continue-from = Weiter mit Version { $number }

web-instruction = Was soll sich ändern?
web-instruction-placeholder = Was soll sich ändern?
web-send = Senden
web-photo-add = Fotos hinzufügen
web-photo-take = Foto aufnehmen
web-attachments = Fotos, die gesendet werden
web-file-remove = { $name } nicht senden
web-drop-here = Fotos hier ablegen
web-commands = Befehle

web-versions = Versionen
web-version = Version { $number }
web-version-head = Version { $number }, die aktuelle

web-picture = Bild
web-picture-open = Bild ansehen
web-picture-not-shown = Dein Browser kann dieses Bild nicht anzeigen, aber bearbeiten lässt es sich.
web-before = Vorher
web-after = Nachher
web-before-after = Position der Linie zwischen vorher und nachher
web-zoom = Originalpixel
web-download = In voller Qualität herunterladen
web-download-named = { $name } herunterladen

web-needs-script = Diese Seite braucht JavaScript. Bitte schalte es ein und lade die Seite neu.
web-connection-lost = Nicht verbunden. Neuer Versuch …
web-server-error = Auf dem Server ist etwas schiefgegangen. Bitte versuch es noch einmal.
web-bad-request = Die Seite hat etwas geschickt, das nicht verstanden wurde. Bitte lade sie neu.
web-page-unknown = Unter dieser Adresse gibt es nichts.
web-file-gone = Dieses Bild ist nicht mehr hier.
web-file-too-large = Diese Datei ist zu groß. Bitte schick eine mit höchstens { $max-mb } MB.
web-too-many-files = Bitte schick höchstens { $max-files } Fotos auf einmal.
web-text-too-long = Dieser Text ist zu lang. Bitte nimm höchstens { $max-chars } Zeichen.
web-nothing-said = Schreib zuerst etwas oder füg ein Foto hinzu.
web-upload-gone = Das Foto kam nicht vollständig an. Bitte schick es noch einmal.
web-upload-stalled = Das Hochladen blieb auf halbem Weg stehen. Bitte schick das Foto noch einmal.
web-button-gone = Dieser Knopf gehört nicht mehr zu der Nachricht. Bitte nimm die, die jetzt da sind.

web-token = Zugangstoken
web-token-send = Öffnen
web-token-help = Dieser Server ist geschützt. Gib das Zugangstoken aus seiner Konfiguration ein.
web-token-wrong = Das ist nicht das richtige Token. Bitte versuch es noch einmal.
web-too-many-logins = Es gab zu viele falsche Token. Bitte warte eine Minute und versuch es noch einmal.
web-not-logged-in = Bitte gib zuerst das Zugangstoken ein. Lade dazu die Seite neu.
web-no-visitor = Dein Browser hat kein Cookie geschickt. Bitte erlaube Cookies für diese Seite und lade sie neu.
web-wrong-host = Dieser Server hört nicht auf den Namen „{ $host }“. Füg ihn in der Konfiguration zu den Hosts der Webseite hinzu.
web-wrong-origin = Eine andere Website hat versucht, diese Seite zu benutzen. Es wurde nichts gemacht.

web-token-needed = Die Webseite stünde allen offen, die { $host } erreichen können. Setz in der Konfiguration ein Web-Token, oder behalte die Seite auf diesem Rechner (Host 127.0.0.1 und keine weiteren Hosts).
web-token-too-short = Das Web-Token ist zu kurz. Nimm mindestens { $min-chars } Zeichen.
web-port-taken = Die Webseite kann { $host }, Port { $port }, nicht benutzen. Belegt ihn ein anderes Programm? Wähl in der Konfiguration einen anderen Port.
