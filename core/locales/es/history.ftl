# The contact sheet
history = { $total ->
    [one] Una versión por ahora.
   *[other] { $total } versiones.
} Pulsa una para seguir a partir de ella o escribe, por ejemplo, «/goto 3».
history-head = { $total ->
    [one] Una versión por ahora.
   *[other] { $total } versiones; estás en v{ $number }, la del marco blanco.
} Pulsa una para seguir a partir de ella o escribe, por ejemplo, «/goto 3».
history-left-out = { $number ->
    [one] Donde la línea es discontinua se omite una versión.
   *[other] Donde la línea es discontinua se omiten { $number } versiones.
}

# Before and after
nothing-to-compare = Es la primera versión; no hay ninguna anterior con la que compararla.
compare-the-same = Eso compararía v{ $number } consigo misma. Di otra versión, por ejemplo «/compare 1».
compare-not-understood = No entendí «{ $argument }». Escribe «/compare», «/compare 1», «/compare 1 3» o «/compare gif».

# Redo, where it can mean several versions
ask-redo = De v{ $number } salieron varias versiones. ¿Cuál quieres?
ask-redo-others = { $number ->
    [one] Hay una más antigua que no está en la lista; con /history las ves todas.
   *[other] Hay { $number } más antiguas que no están en la lista; con /history las ves todas.
}
