# Il comando e le sue opzioni: al massimo 100 caratteri
command-settings = Come lavoro per te, o per tutti in questa chat
command-settings-argument = Per esempio: quality high, language it, chat delivery file, quality default
command-settings-setting = Che cosa cambiare
command-settings-value = Il nuovo valore; «default» per tornare a quello della chat o del bot
command-settings-for = Per chi vale; se manca, solo per te

# Che cosa si vede
settings = { $scope ->
    [chat] Le impostazioni di questa chat, per chi non ha scelto le proprie:
   *[person] Le tue impostazioni:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] scelta tua
    [chat] scelta della chat
   *[default] predefinito
})
settings-hint = { $scope ->
    [chat] Gli amministratori le cambiano con i pulsanti, o scrivono per esempio «/settings chat delivery file».
   *[person] Cambiale con i pulsanti, o scrivi per esempio «/settings quality high». «/settings quality default» ritira la tua scelta. «/settings chat» mostra quelle di tutta la chat.
}
settings-changed = { $scope ->
    [chat] In questa chat «{ $name }» ora è «{ $value }», per chi non ha scelto da sé.
   *[person] Per te «{ $name }» ora è «{ $value }».
}
settings-taken-back = { $scope ->
    [chat] Questa chat non ha più una scelta propria per «{ $name }». Qui vale «{ $value }».
   *[person] Non hai più una scelta tua per «{ $name }». Per te vale «{ $value }».
}

settings-name-engine = Motore per i ritocchi
settings-name-upscale = Motore per ingrandire
settings-name-removebg = Motore per scontornare
settings-name-quality = Qualità
settings-name-previews = Anteprime
settings-name-delivery = Invio dei risultati
settings-name-language = Lingua
settings-name-passes = Più modifiche

settings-about-engine = Il motore che fa quello che descrivi, e crea immagini nuove.
settings-about-upscale = Il motore che ingrandisce. Se ne indichi uno tu, vale quello, come in «/upscale 4x topaz». Il costo è scritto sotto il risultato.
settings-about-removebg = Il motore che scontorna. Se ne indichi uno tu, vale quello, come in «/removebg bria». Il costo è scritto sotto il risultato.
settings-about-quality = Ai motori che hanno più qualità chiedo questa. Quelle più alte richiedono più tempo e costano di più. Con /generate vale «draft:» o «best:» scritto all’inizio.
settings-about-previews = Alcuni motori mostrano immagini non finite mentre lavorano; ognuna può costare un po’.
settings-about-delivery = Una foto si vede subito, ma alcune chat la comprimono. Un file conserva tutto.
settings-about-language = La lingua in cui scrivo. «Automatico» segue la lingua della tua app.
settings-about-passes = Che cosa faccio quando chiedi più modifiche in una volta: una dopo l’altra, che è più preciso; tutte in un solo ritocco, che costa meno; o chiedertelo ogni volta.
settings-or-write = Premi un pulsante, o scrivi per esempio «/settings { $words }».

settings-value-auto = automatico
settings-value-low = bassa
settings-value-medium = media
settings-value-high = alta
settings-value-on = sì
settings-value-off = no
settings-value-photo = foto
settings-value-file = file
settings-value-ask = chiedimelo
settings-value-split = una dopo l’altra
settings-value-together = tutte insieme
settings-value-gone = { $value }, che qui non è più configurato
# Ogni lingua con le sue parole; uguale in tutte le traduzioni.
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

# Testi dei pulsanti: al massimo 80 caratteri
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Predefinito
button-settings-back = ◀️ Indietro

# Che cosa si può sistemare da soli
settings-unknown = Non c’è nessuna impostazione «{ $name }». Ci sono: { $names }. /settings le mostra tutte.
settings-value-unknown = «{ $name }» non può essere «{ $value }». Scegli tra: { $values }.
settings-need-administrator = Solo un amministratore può cambiare le impostazioni di questa chat. Le tue puoi cambiarle, per esempio con «/settings quality high».
not-your-settings = Quelle sono le impostazioni di un’altra persona. Invia /settings per le tue.

# Di chi è l’immagine
not-your-picture = In questa chat un’immagine la può cambiare solo chi l’ha inviata o fatta. Inviami tu l’immagine, e potrai ritoccare la tua copia.
not-yours-to-delete = Questa immagine la può cancellare solo chi l’ha fatta, o un amministratore di questa chat.
delete-refused = Questa chat non mi lascia togliere quel messaggio: forse è troppo vecchio, o non è mio. Cancellalo tu, se puoi.
administrators-unknown = Non sono riuscito a sapere se qui sei amministratore, quindi non ho cambiato niente. Riprova tra un attimo.

# Motori scelti, sotto un risultato
advice-chosen-setting = Ho usato { $engine } ({ $price ->
    [free] gratis
    [unknown] prezzo sconosciuto
   *[other] circa { $price }
}), come dicono le tue impostazioni.
advice-setting-engine-lacks = Le tue impostazioni chiedono { $engine }, che qui non sa farlo, quindi l’ha fatto un altro motore. Con /settings puoi cambiarlo.
