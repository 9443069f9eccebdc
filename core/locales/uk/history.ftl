# The contact sheet
history = { $total ->
    [1] Поки що одна версія.
    [one] Усього { $total } версія.
    [few] Усього { $total } версії.
    [many] Усього { $total } версій.
   *[other] Усього { $total } версії.
} Натисніть будь-яку, щоб продовжити з неї, або напишіть, наприклад, «/goto 3».
history-head = { $total ->
    [1] Поки що одна версія.
    [one] Усього { $total } версія; ви на v{ $number }, вона в білій рамці.
    [few] Усього { $total } версії; ви на v{ $number }, вона в білій рамці.
    [many] Усього { $total } версій; ви на v{ $number }, вона в білій рамці.
   *[other] Усього { $total } версії; ви на v{ $number }, вона в білій рамці.
} Натисніть будь-яку, щоб продовжити з неї, або напишіть, наприклад, «/goto 3».
history-left-out = { $number ->
    [one] Там, де лінія пунктирна, пропущено { $number } версію.
    [few] Там, де лінія пунктирна, пропущено { $number } версії.
    [many] Там, де лінія пунктирна, пропущено { $number } версій.
   *[other] Там, де лінія пунктирна, пропущено { $number } версії.
}

# Before and after
nothing-to-compare = Це перша версія, порівняти її поки ні з чим.
compare-the-same = Так v{ $number } порівняється сама із собою. Назвіть іншу версію, наприклад «/compare 1».
compare-not-understood = Не розумію «{ $argument }». Напишіть «/compare», «/compare 1», «/compare 1 3» або «/compare gif».

# Redo, where it can mean several versions
ask-redo = Із v{ $number } зроблено кілька версій. Яку відкрити?
ask-redo-others = { $number ->
    [one] Ще { $number } давнішу не показано; усі версії: /history.
    [few] Ще { $number } давніші не показано; усі версії: /history.
    [many] Ще { $number } давніших не показано; усі версії: /history.
   *[other] Ще { $number } давнішої не показано; усі версії: /history.
}
