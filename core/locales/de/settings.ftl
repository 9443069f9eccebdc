# Der Befehl und seine Optionen: höchstens 100 Zeichen
command-settings = Wie ich für dich arbeite, oder für alle in diesem Chat
command-settings-argument = Zum Beispiel: quality high, language de, chat delivery file, quality default
command-settings-setting = Was geändert werden soll
command-settings-value = Der neue Wert; mit „default“ gilt wieder der des Chats oder des Bots
command-settings-for = Für wen es gilt; ohne Angabe nur für dich

# Was man sieht
settings = { $scope ->
    [chat] Einstellungen dieses Chats, für alle, die nichts Eigenes gewählt haben:
   *[person] Deine Einstellungen:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] deine Wahl
    [chat] von diesem Chat
   *[default] Standard
})
settings-hint = { $scope ->
    [chat] Admins ändern sie mit den Knöpfen oder schreiben zum Beispiel „/settings chat delivery file“.
   *[person] Ändere sie mit den Knöpfen, oder schreib zum Beispiel „/settings quality high“. „/settings quality default“ nimmt deine Wahl zurück. „/settings chat“ zeigt die Einstellungen des ganzen Chats.
}
settings-changed = { $scope ->
    [chat] „{ $name }“ ist in diesem Chat jetzt „{ $value }“, für alle, die nichts Eigenes gewählt haben.
   *[person] „{ $name }“ ist für dich jetzt „{ $value }“.
}
settings-taken-back = { $scope ->
    [chat] Für „{ $name }“ hat dieser Chat keine eigene Wahl mehr. Hier gilt „{ $value }“.
   *[person] Für „{ $name }“ hast du keine eigene Wahl mehr. Für dich gilt „{ $value }“.
}

settings-name-engine = Dienst zum Bearbeiten
settings-name-upscale = Dienst zum Vergrößern
settings-name-removebg = Dienst zum Freistellen
settings-name-quality = Qualität
settings-name-previews = Vorschau
settings-name-delivery = Ergebnisse als
settings-name-language = Sprache
settings-name-passes = Mehrere Änderungen

settings-about-engine = Der Dienst, der macht, was du beschreibst, und neue Bilder.
settings-about-upscale = Der Dienst, der vergrößert. Nennst du selbst einen, gilt der, wie in „/upscale 4x topaz“. Was es kostet, steht unter dem Ergebnis.
settings-about-removebg = Der Dienst, der freistellt. Nennst du selbst einen, gilt der, wie in „/removebg bria“. Was es kostet, steht unter dem Ergebnis.
settings-about-quality = Bei Diensten mit mehreren Qualitäten verlange ich diese. Höhere dauern länger und kosten mehr. Bei /generate hat „draft:“ oder „best:“ am Anfang Vorrang.
settings-about-previews = Manche Dienste zeigen beim Arbeiten unfertige Bilder; jedes kann etwas kosten.
settings-about-delivery = Ein Foto sieht man sofort, aber manche Chats komprimieren es. Eine Datei bleibt, wie sie ist.
settings-about-language = Die Sprache, in der ich schreibe. „Automatisch“ richtet sich nach der Sprache deiner App.
settings-about-passes = Was ich mache, wenn du mehrere Änderungen auf einmal möchtest: eine nach der anderen, das ist genauer; alle in einer Bearbeitung, das ist günstiger; oder dich jedes Mal fragen.
settings-or-write = Drück auf einen Knopf, oder schreib zum Beispiel „/settings { $words }“.

settings-value-auto = automatisch
settings-value-low = niedrig
settings-value-medium = mittel
settings-value-high = hoch
settings-value-on = an
settings-value-off = aus
settings-value-photo = Foto
settings-value-file = Datei
settings-value-ask = mich fragen
settings-value-split = nacheinander
settings-value-together = alles auf einmal
settings-value-gone = { $value }, hier nicht mehr eingerichtet
# Jede Sprache in ihren eigenen Worten; in allen Übersetzungen gleich.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Beschriftungen von Knöpfen: höchstens 80 Zeichen
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Standard
button-settings-back = ◀️ Zurück

# Was man selbst in Ordnung bringen kann
settings-unknown = Eine Einstellung „{ $name }“ gibt es nicht. Es gibt: { $names }. /settings zeigt alle.
settings-value-unknown = „{ $name }“ kann nicht „{ $value }“ sein. Wähl eines von: { $values }.
settings-need-administrator = Die Einstellungen dieses Chats kann nur ein Admin ändern. Deine eigenen kannst du ändern, zum Beispiel mit „/settings quality high“.
not-your-settings = Das sind die Einstellungen von jemand anderem. Schick /settings für deine.

# Wem ein Bild gehört
not-your-picture = In diesem Chat kann nur die Person ein Bild ändern, die es geschickt oder gemacht hat. Schick mir das Bild selbst, dann kannst du deine Kopie bearbeiten.
not-yours-to-delete = Dieses Bild kann nur die Person löschen, die es gemacht hat, oder ein Admin dieses Chats.
delete-refused = Dieser Chat lässt mich diese Nachricht nicht entfernen: Vielleicht ist sie zu alt oder nicht von mir. Lösche sie selbst, wenn du kannst.
administrators-unknown = Ich konnte nicht herausfinden, ob du hier Admin bist, deshalb habe ich nichts geändert. Versuch es gleich noch einmal.

# Gewählte Dienste, unter einem Ergebnis
advice-chosen-setting = Ich habe { $engine } genommen ({ $price ->
    [free] kostenlos
    [unknown] Preis unbekannt
   *[other] etwa { $price }
}), wie es in deinen Einstellungen steht.
advice-setting-engine-lacks = In deinen Einstellungen steht { $engine }, das kann dies hier nicht; deshalb hat es ein anderer Dienst gemacht. Mit /settings änderst du das.
