# The contact sheet
history = { $total ->
    [one] One version so far.
   *[other] { $total } versions.
} Press one to go on from it, or write for example “/goto 3”.
history-head = { $total ->
    [one] One version so far.
   *[other] { $total } versions; you are at v{ $number }, framed in white.
} Press one to go on from it, or write for example “/goto 3”.
history-left-out = { $number ->
    [one] One version is left out where a line is dashed.
   *[other] { $number } versions are left out where a line is dashed.
}
