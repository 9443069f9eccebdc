# Il foglio delle versioni
history = { $total ->
    [one] Per ora una versione.
   *[other] { $total } versioni.
} Premine una per continuare da lì, o scrivi per esempio «/goto 3».
history-head = { $total ->
    [one] Per ora una versione.
   *[other] { $total } versioni; sei a v{ $number }, con la cornice bianca.
} Premine una per continuare da lì, o scrivi per esempio «/goto 3».
history-left-out = { $number ->
    [one] Dove una linea è tratteggiata manca una versione.
   *[other] Dove una linea è tratteggiata mancano delle versioni, { $number } in tutto.
}

# Prima e dopo
nothing-to-compare = È la prima versione; prima non c’è niente con cui confrontarla.
compare-the-same = Così v{ $number } sarebbe confrontata con se stessa. Indica un’altra versione, per esempio «/compare 1».
compare-not-understood = Non ho capito «{ $argument }». Scrivi «/compare», «/compare 1», «/compare 1 3» o «/compare gif».

# Andare avanti, quando le versioni possibili sono più d’una
ask-redo = Da v{ $number } sono nate più versioni. Quale?
ask-redo-others = { $number ->
    [one] Una più vecchia non è in elenco; /history le mostra tutte.
   *[other] { $number } più vecchie non sono in elenco; /history le mostra tutte.
}
