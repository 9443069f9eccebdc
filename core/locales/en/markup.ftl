# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] I take the area that you marked, less than 1 % of the picture.
   *[other] I take the area that you marked, { $percent } % of the picture.
}
region-ask = { $percent ->
    [0] I see what you marked, less than 1 % of the picture. What should change there? Reply to this message.
   *[other] I see what you marked, { $percent } % of the picture. What should change there? Reply to this message.
}
region-elsewhere = The picture has another shape now than when you marked it. Mark it again in the newest picture.
advice-region-unused = A mark makes no difference to this ({ $operation }), so it was done to the whole picture.

# Many passes of a model, one after the other
drift-noted = { $depth ->
    [one] { $depth } pass of a model lies between this and your original, and each costs a little quality. “Replay from the original” makes the same changes in one pass.
   *[other] { $depth } passes of models lie between this and your original, and each costs a little quality. “Replay from the original” makes the same changes in one pass.
}
command-replay = Make all changes again, in one pass from the original
button-replay = ⏮️ Replay from the original
ask-replay = This makes the { $number ->
    [one] change
   *[other] { $number } changes
} on the way to v{ $version } again from the original, in { $passes ->
    [one] one pass
   *[other] { $passes } passes
} of a model:
ask-replay-item = { $number }. { $text }
offer-replay = Replay ({ $price })
replay-generated = This picture was made from words, so there is no original to go back to. “/again” makes another one from the same words.
replay-nothing = Nothing was changed by a model on the way to this picture, so it is as good as it can be already.
replay-once = Only one pass of a model lies between this and the original: a replay would gain nothing. “/again” makes another take.
replay-lost = Some of the changes on the way to this picture are no longer known here, so they cannot be made again.
replay-several-pictures = A change on the way used several pictures, and those cannot be put into one pass. Go back with “/goto” and go on from there.
