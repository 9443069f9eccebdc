# The contact sheet
history = { $total ->
    [one] Uma versão até agora.
   *[other] { $total } versões.
} Toque em uma para continuar a partir dela ou escreva, por exemplo, “/goto 3”.
history-head = { $total ->
    [one] Uma versão até agora.
   *[other] { $total } versões; você está em v{ $number }, com moldura branca.
} Toque em uma para continuar a partir dela ou escreva, por exemplo, “/goto 3”.
history-left-out = { $number ->
    [one] Onde a linha é tracejada, falta uma versão.
   *[other] Onde a linha é tracejada, faltam { $number } versões.
}

# Before and after
nothing-to-compare = Esta é a primeira versão; não há nada antes dela para comparar.
compare-the-same = Isso compararia v{ $number } com ela mesma. Diga outra versão, por exemplo “/compare 1”.
compare-not-understood = Não entendi “{ $argument }”. Escreva “/compare”, “/compare 1”, “/compare 1 3” ou “/compare gif”.

# Redo, where it can mean several versions
ask-redo = A partir de v{ $number } foram feitas várias versões. Qual delas?
ask-redo-others = { $number ->
    [one] Uma mais antiga não está na lista; /history mostra todas.
   *[other] { $number } mais antigas não estão na lista; /history mostra todas.
}
