discord-token-refused = Discord akzeptiert das Bot-Token nicht. Kopiere es noch einmal von der Seite „Bot“ deiner Anwendung auf discord.com/developers oder setze es dort zurück, und starte neu.
discord-intent-missing = Discord lehnt die Verbindung ab, weil der Zugriff auf Nachrichteninhalte in der Konfiguration eingeschaltet ist, bei Discord aber nicht. Schalte „Message Content Intent“ auf der Seite „Bot“ deiner Anwendung auf discord.com/developers ein, oder schalte message_content in der Konfiguration aus.
discord-unreachable = Discord ist nicht erreichbar. Prüfe die Netzwerkverbindung und status.discord.com, und starte dann neu.

# Namen und Formulare: ein Menüeintrag hat höchstens 32 Zeichen, Titel und Beschriftung 45, Platzhalter 100.
discord-menu-edit = Bild bearbeiten
discord-option-picture = Das Bild, um das es geht
discord-ask-edit-title = Dieses Bild bearbeiten
discord-ask-edit-label = Was soll sich ändern?
discord-ask-edit-placeholder = Zum Beispiel: mach den Himmel orange, wie bei Sonnenuntergang

# Optionen von Befehlen: höchstens 100 Zeichen
command-goto-number = Die Nummer der Version
command-compare-with = Die Version zum Vergleich; ohne Angabe die, aus der diese gemacht wurde
command-compare-and = Eine andere Version anstelle der aktuellen
command-compare-as = „gif“ für eine Überblendung von einer zur anderen
command-variants-count = Wie viele Varianten
command-variants-instruction = Was sich ändern soll; oder mehrere Varianten, getrennt durch |
command-upscale-factor = Wievielmal so breit und so hoch
command-upscale-engine = Womit vergrößert wird; ohne Angabe wähle ich
command-removebg-engine = Womit freigestellt wird; ohne Angabe wähle ich
command-recipe-name = Welches; ohne Angabe zeige ich, was es gibt
command-export-format = Die Art der Datei; mehrere kommen zusammen als ZIP
command-export-size = Zum Beispiel: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# Ein Ergebnis, das dort nicht mehr gezeigt werden konnte, wo es bestellt wurde
status-may-be-late = Das kann länger dauern als die { $minutes } Minuten, in denen ich hier antworten kann. Das Ergebnis bleibt erhalten: Ich versuche dann, es dir allein zu schicken, und „/original“ zeigt es hier.
shown-privately = In dem Chat, in dem du das bestellt hast, kann ich nicht mehr schreiben, deshalb bekommst du es hier. Dort schickt es auch /original.
