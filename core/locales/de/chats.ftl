### Nachrichten, die geändert werden, und Chats, die kommen, umziehen und gehen.

# Eine Nachricht, die nach dem Senden geändert wurde
status-amended = Geändert in „{ $text }“.
amend-too-late = Ich arbeite schon an dem, was du vorher wolltest. Antworte auf das Ergebnis, um es weiter zu ändern.
amend-not-possible = Eine wartende Bearbeitung kann ich nicht in das umwandeln.
amend-stays = Deine Bearbeitung wartet so, wie du sie zuerst bestellt hast. Zum Stoppen drück darunter auf „Abbrechen“.

# Bilder, die keine sind
picture-moves = Das ist ein Video, ein GIF oder ein animierter Sticker; ich bearbeite nur unbewegte Bilder. Schick einen Screenshot von dem Moment, den du möchtest, als Foto oder Datei.

# Gruppen
welcome-group = Hallo! Antworte auf ein Foto und erwähne mich, oder schick /edit und was sich ändern soll. Alle anderen Fotos lasse ich in Ruhe. Mehr dazu mit /help.

# Rechte, die fehlen
photos-forbidden = Ich darf hier keine Fotos senden, deshalb kommt dies als Datei. Ein Admin kann mir das Recht „Fotos senden“ geben.
files-forbidden = Das Bild ist fertig und gespeichert, aber ich darf hier weder Fotos noch Dateien senden. Bitte einen Admin um die Rechte „Fotos senden“ und „Dateien senden“ für mich und antworte dann mit „/original“ auf diese Nachricht.
cannot-write-there = In dem Chat, in dem du mich gefragt hast, kann ich nicht schreiben: Mir fehlt das Recht, oder das Thema ist geschlossen. Bitte einen Admin, mich dort schreiben zu lassen. Was ich gemacht habe, bleibt gespeichert; bis dahin kannst du mir deine Bilder hier schicken.

# Was Telegram vom Bot zeigt: höchstens 512 Zeichen vor der ersten Nachricht, höchstens
# 120 im Profil und in Links darauf.
bot-description = Schick mir ein Foto und sag, was sich ändern soll: „mach es wärmer“, „Hintergrund entfernen“, „quadratisch zuschneiden“. Ich schicke das bearbeitete Bild zurück. Auf jede Version kannst du antworten, sie rückgängig machen oder mit ihr weiterarbeiten. In Gruppen erwähne mich oder antworte mit /edit auf ein Foto.
bot-short-description = Bearbeitet deine Fotos im Chat: Schick eines und sag, was sich ändern soll.
