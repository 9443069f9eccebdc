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
