# The command and its options: 100 characters at most
command-settings = How I do things for you, or for everybody in this chat
command-settings-argument = For example: quality high, language de, chat delivery file, quality default
command-settings-setting = What to change
command-settings-value = The new value; “default” to go by the chat's or the bot's again
command-settings-for = Whom it is for; you alone if left out

# What people see
settings = { $scope ->
    [chat] This chat's settings, for everybody who has not chosen for themselves:
   *[person] Your settings:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] yours
    [chat] this chat's
   *[default] the default
})
settings-hint = { $scope ->
    [chat] Administrators change them with the buttons, or write for example “/settings chat delivery file”.
   *[person] Change them with the buttons, or write for example “/settings quality high”. “/settings quality default” takes a choice of yours back. “/settings chat” shows those of the whole chat.
}
settings-changed = { $scope ->
    [chat] “{ $name }” is now “{ $value }” in this chat, for everybody who has not chosen for themselves.
   *[person] “{ $name }” is now “{ $value }” for you.
}
settings-taken-back = { $scope ->
    [chat] This chat has no choice of its own for “{ $name }” any more. What counts here is “{ $value }”.
   *[person] You have no choice of your own for “{ $name }” any more. What counts for you is “{ $value }”.
}

settings-name-engine = Engine for edits
settings-name-upscale = Engine for upscaling
settings-name-removebg = Engine for cut-outs
settings-name-quality = Quality
settings-name-previews = Previews
settings-name-delivery = Delivery
settings-name-language = Language
settings-name-passes = Several changes

settings-about-engine = The engine that does what you describe, and makes new pictures.
settings-about-upscale = The engine that enlarges. One that you name yourself wins, as in “/upscale 4x topaz”. What it costs stands under the result.
settings-about-removebg = The engine that cuts out. One that you name yourself wins, as in “/removebg bria”. What it costs stands under the result.
settings-about-quality = Engines that have several qualities are asked for this one. Higher ones take longer and cost more. With /generate, “draft:” or “best:” in front wins.
settings-about-previews = Some engines show unfinished pictures while they work; each may cost a little.
settings-about-delivery = A photo can be seen at once, but some chats compress it. A file keeps every bit.
settings-about-language = The language that I write in. Automatic follows the language of your app.
settings-about-passes = What I do when you ask for several changes at once: one edit after the other, which is more precise; all in one edit, which is cheaper; or ask you each time.
settings-or-write = Press a button, or write for example “/settings { $words }”.

settings-value-auto = automatic
settings-value-low = low
settings-value-medium = medium
settings-value-high = high
settings-value-on = on
settings-value-off = off
settings-value-photo = photo
settings-value-file = file
settings-value-ask = ask me
settings-value-split = one after the other
settings-value-together = all in one
settings-value-gone = { $value }, which is not set up here any more
# Each language in its own words; the same in every translation.
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

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Default
button-settings-back = ◀️ Back

# What a person can put right
settings-unknown = There is no setting “{ $name }”. There are: { $names }. /settings shows them all.
settings-value-unknown = “{ $name }” cannot be “{ $value }”. Choose one of: { $values }.
settings-need-administrator = Only an administrator can change this chat's settings. You can change your own, for example with “/settings quality high”.
not-your-settings = Those are somebody else's settings. Send /settings for yours.

# Whose picture it is
not-your-picture = In this chat only the person who sent or made a picture can change it. Send me the picture yourself, and your copy is yours to edit.
not-yours-to-delete = Only the person who made this picture, or an administrator of this chat, can delete it.
delete-refused = This chat does not let me take that message away: it may be too old, or not be mine. Delete it yourself, if you can.
administrators-unknown = I could not find out whether you are an administrator here, so I changed nothing. Try again in a moment.

# Engines that were chosen, under a result
advice-chosen-setting = I used { $engine } ({ $price ->
    [free] free
    [unknown] price not known
   *[other] about { $price }
}), as your settings say.
advice-setting-engine-lacks = Your settings ask for { $engine }, which cannot do this here, so another engine did it. /settings changes that.
