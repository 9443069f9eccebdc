# La planche des versions
history = { $total ->
    [one] Une version pour l’instant.
   *[other] { $total } versions.
} Appuyez sur l’une d’elles pour continuer à partir d’elle, ou écrivez par exemple « /goto 3 ».
history-head = { $total ->
    [one] Une version pour l’instant.
   *[other] { $total } versions ; vous êtes à v{ $number }, encadrée de blanc.
} Appuyez sur l’une d’elles pour continuer à partir d’elle, ou écrivez par exemple « /goto 3 ».
history-left-out = { $number ->
    [one] Une version est omise là où un trait est en pointillé.
   *[other] { $number } versions sont omises là où un trait est en pointillé.
}

# Avant et après
nothing-to-compare = C’est la première version ; il n’y a rien avant à quoi la comparer.
compare-the-same = Cela comparerait v{ $number } avec elle-même. Nommez une autre version, par exemple « /compare 1 ».
compare-not-understood = Je n’ai pas compris « { $argument } ». Écrivez « /compare », « /compare 1 », « /compare 1 3 » ou « /compare gif ».

# Rétablir, quand cela peut viser plusieurs versions
ask-redo = Plusieurs versions ont été faites à partir de v{ $number }. Laquelle ?
ask-redo-others = { $number ->
    [one] Une plus ancienne n’est pas listée ; /history les montre toutes.
   *[other] { $number } plus anciennes ne sont pas listées ; /history les montre toutes.
}
