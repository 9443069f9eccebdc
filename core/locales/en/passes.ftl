### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Change { $number } of { $count }.
series-stopped = I stopped at change { $number } of { $count }. What was done before stays.
button-skip = ⏭ Go on without it

# Several changes by a model
ask-passes = These are { $number } separate changes. I can do them one after the other, so that undo takes back one at a time, or all at once, which is cheaper but less exact:
ask-passes-item = { $number }. { $text }
ask-passes-exact = What needs no model is done exactly, along with them.
offer-passes = { $number ->
    [one] Run one change · { $price }
   *[other] Run { $number } changes · { $price }
}
offer-together = All in one · { $price }
button-replan = ✏️ Edit the list
button-drop = ✖️ Cancel
ask-replan = Reply with the changes that you want, one a line, in the order in which I should do them. Now they are:
discord-ask-replan-title = Which changes, in which order
discord-ask-replan-label = One change a line
discord-ask-replan-placeholder = a sunny beach as the background
nothing-started = Dropped. Nothing was changed or charged.
already-started = That was started already. Look for its result below, or reply to the picture to ask for more.

# What had no effect
advice-unchanged = Next to nothing changed in the picture. Name the place and the change more precisely; the button says it more plainly.

# What is vague, or lacks a word
offer-anyway = Do it anyway · { $price }
