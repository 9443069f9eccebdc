# Acknowledgement and progress
status-queued = { $ahead ->
    [one] Queued. One edit is ahead of yours.
   *[other] Queued. { $ahead } edits are ahead of yours.
}
status-working = Working on it…
status-working-since = Working on it… { $seconds } s
status-progress = Working on it… { $percent } %
status-cancelled = Cancelled. Your picture is as it was.

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number } from v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = ${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = free
cost-unknown = cost not known
shown-compressed = Compressed to { $format }, to fit the { $limit-mb } MB that this chat takes. It has every pixel.
shown-smaller = Made smaller, to fit the { $limit-mb } MB that this chat takes. “/export avif” gets its full size into fewer bytes.
original-too-large = The file as it was sent is larger than this chat takes, so this is the bot's own copy.

# Pictures as they come in
picture-ready = Got it. Reply to this message and say what should change, for example “make it warmer” or “crop it to a square”.
picture-recompressed = This chat has compressed your photo. For full quality, send it as a file.
picture-lost = The picture is no longer in the bot's storage. Please send it again.

# What a person can put right
nothing-to-edit = There is no picture to work on yet. Send a photo, then say what should change. In a group, mention me or reply to one of my pictures, so that I can see it.
too-many-steps = Those are { $number } changes at once; I do up to { $most }. Please say the rest afterwards.
instruction-missing = Say what should change, for example “/edit make it warmer”.
instruction-too-long = That is { $length } characters; an instruction can have { $max-chars } at most. Please shorten it.
ask-instruction = What should change? Reply to this message.
not-understood = I did not understand that. Try one of these, or say it in other words.
version-unknown = That picture is no longer known here. Send it again to go on with it.
version-number-unknown = There is no v{ $number }. This picture's versions go up to v{ $last }.
nothing-to-undo = This is the first version; there is nothing to undo.
nothing-to-redo = Nothing was made from this version yet, so there is nothing to redo.
nothing-to-repeat = This is the picture as it was sent; there is no edit to repeat. Say what should change.
nothing-to-cancel = There is nothing to cancel: that edit is finished or was cancelled already.
nothing-to-retry = That edit cannot be tried again from here. Reply to the picture and say what should change.
nothing-to-delete = Reply to one of my pictures with /delete to take it out of the chat.
already-retried = That edit was already tried again; a second try could be charged twice. Reply to the picture instead.
not-your-edit = Only the person who started this edit can do that.
goto-needs-number = Say which version, for example “/goto 3”.
upscale-not-understood = I did not understand “{ $argument }”. Write for example “/upscale 2x” or “/upscale 4x”.
command-unknown = There is no command /{ $command }. Send /help to see what I can do.

# Rules of the owner
not-allowed = You are not on this bot's list. Ask its owner to add your id: { $user-id }
quota-used-up = { $limit ->
    [one] You have used your one edit of today.
   *[other] You have used your { $limit } edits of today.
} { $hours ->
    [one] They come back in about one hour.
   *[other] They come back in about { $hours } hours.
}

# Engines
no-engine-for-this = No engine that can do this ({ $operation }) is set up here. The bot's owner can add one: an OpenAI key makes edits by description possible.
engine-too-slow = That took too long, so I stopped it. Nothing was charged. Try a smaller picture or a simpler edit.
outcome-unknown = The image service did not answer in time, so I do not know whether it did this edit, or charged for it. I will not send it again by myself. Press Retry if you want that.
something-went-wrong = Something went wrong on my side. Your pictures are safe. If it happens again, tell the bot's owner this number: { $error-id }

# The installation
database-in-use = Another Retouch is running with { $path }. Stop it first, or give this one a folder of its own.
database-unusable = The database { $path } cannot be opened: { $reason }. Check that the folder exists and can be written to.

# Several pictures, several takes
picture-of = Picture { $number } of { $count }:
ask-album = { $number } pictures. Shall I edit each of them, or combine them into one?
offer-each = Edit each ({ $number ->
    [one] 1 edit
   *[other] { $number } edits
} · { $price })
offer-combine = Combine into one (1 edit · { $price })
proposal-unknown = That offer is no longer open. Say again what should change.
picked = v{ $number } is your picture now. Say what should change next.
variants-out-of-range = I can make 2 to { $most } takes at a time. Write for example “/variants 3 make the sky pink” or “/variants red shirt | blue shirt”.
variants-empty = “|” separates two takes or more, and each has to say something, for example “/variants red shirt | blue shirt”.
variants-are-the-same = That edit is exact: every take would be the same. Name different ones, such as “/variants warmer | cooler”.
generate-needs-words = Say what the picture should show, for example “/generate wide: a lighthouse at dawn”.

# Files to take away
export-not-understood = I did not understand “{ $argument }”. Write for example “/export jpeg under 500 KB”, “/export webp 1080x1350” or “/export png, jpeg”.
export-out-of-range = That does not work: quality goes from 1 to 100, DPI from 36 to 2400, sides up to 16384 px, and limits from 1 KB.
export-too-large = As { $format } this picture does not fit into { $limit-kb } kB at its size. Name a smaller size, such as 1080px, or another format.
file-too-large-for-chat = That file is larger than the { $limit-mb } MB that this chat takes. Ask for a smaller size, or for JPEG, WebP or AVIF.
