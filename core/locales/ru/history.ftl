# The contact sheet
history = { $total ->
    [1] Пока одна версия.
    [one] Всего { $total } версия.
    [few] Всего { $total } версии.
    [many] Всего { $total } версий.
   *[other] Всего { $total } версии.
} Нажмите на любую, чтобы продолжить с неё, или напишите, например, «/goto 3».
history-head = { $total ->
    [1] Пока одна версия.
    [one] Всего { $total } версия; вы на v{ $number }, она в белой рамке.
    [few] Всего { $total } версии; вы на v{ $number }, она в белой рамке.
    [many] Всего { $total } версий; вы на v{ $number }, она в белой рамке.
   *[other] Всего { $total } версии; вы на v{ $number }, она в белой рамке.
} Нажмите на любую, чтобы продолжить с неё, или напишите, например, «/goto 3».
history-left-out = { $number ->
    [one] Там, где линия пунктирная, пропущена { $number } версия.
    [few] Там, где линия пунктирная, пропущены { $number } версии.
    [many] Там, где линия пунктирная, пропущено { $number } версий.
   *[other] Там, где линия пунктирная, пропущено { $number } версии.
}

# Before and after
nothing-to-compare = Это первая версия, сравнить её пока не с чем.
compare-the-same = Так v{ $number } сравнится сама с собой. Назовите другую версию, например «/compare 1».
compare-not-understood = Не понимаю «{ $argument }». Напишите «/compare», «/compare 1», «/compare 1 3» или «/compare gif».

# Redo, where it can mean several versions
ask-redo = Из v{ $number } сделано несколько версий. Какую открыть?
ask-redo-others = { $number ->
    [one] Ещё { $number } более старая не показана; все версии: /history.
    [few] Ещё { $number } более старые не показаны; все версии: /history.
    [many] Ещё { $number } более старых не показано; все версии: /history.
   *[other] Ещё { $number } более старой не показано; все версии: /history.
}
