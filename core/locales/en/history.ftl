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

# Before and after
nothing-to-compare = This is the first version; there is nothing before it to compare with.
compare-the-same = That would compare v{ $number } with itself. Name another version, for example “/compare 1”.
compare-not-understood = I did not understand “{ $argument }”. Write “/compare”, “/compare 1”, “/compare 1 3” or “/compare gif”.

# Redo, where it can mean several versions
ask-redo = Several versions were made from v{ $number }. Which one?
ask-redo-others = { $number ->
    [one] One older one is not listed; /history shows all.
   *[other] { $number } older ones are not listed; /history shows all.
}
