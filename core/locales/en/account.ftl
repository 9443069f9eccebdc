# Edits under way
queue = { $number ->
    [one] One edit is under way here:
   *[other] { $number } edits are under way here:
}
queue-running = { $position }. “{ $text }”, running
queue-waiting = { $position }. “{ $text }”, waiting
queue-more = { $number ->
    [one] and one more.
   *[other] and { $number } more.
}
queue-empty = Nothing is running or waiting here.

# What was used
usage-today = Today: { $edits ->
    [one] one edit
   *[other] { $edits } edits
}, { $cost }.
usage-month = This month: { $edits ->
    [one] one edit
   *[other] { $edits } edits
}, { $cost }.
usage-unknown = { $number ->
    [one] What one of them cost is not known, so it is not counted in.
   *[other] What { $number } of them cost is not known, so it is not counted in.
}
usage-no-limit = There is no limit on your edits here.
usage-left = You have { $left } of { $limit } edits left today. { $hours ->
    [one] The next day begins in about one hour.
   *[other] The next day begins in about { $hours } hours.
}

# Being forgotten
ask-forgetme = Shall I forget you? I then delete every picture that you sent or made with me, in all chats, with their instructions and history, and stop your edits that are under way. What others made from your pictures stays theirs. Messages in the chats stay too; delete those first with 🗑 if you like. This cannot be undone.
forgotten = Done. I deleted { $versions ->
    [0] no pictures
    [one] one picture
   *[other] { $versions } pictures
} and { $edits ->
    [0] no edits
    [one] one edit
   *[other] { $edits } edits
} of yours.
forgotten-cancelled = { $number ->
    [one] One edit of yours was stopped.
   *[other] { $number } edits of yours were stopped.
}
forgotten-empty-places = { $number ->
    [one] Somebody went on from one of them; an empty place without your picture, words or name stays in their history.
   *[other] Others went on from { $number } of them; empty places without your pictures, words or name stay in their history.
}
not-your-question = That button is for the person who asked. Send /forgetme yourself to be forgotten.
version-forgotten = v{ $number } was deleted by the person who made it. Choose another version, or send the picture again.
