### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Mudança { $number } de { $count }.
series-stopped = Parei na mudança { $number } de { $count }. O que já foi feito continua valendo.
button-skip = ⏭ Continuar sem ela

# Several changes by a model
ask-passes = São { $number } mudanças separadas. Posso fazer uma de cada vez, e assim você desfaz cada uma por si, ou todas juntas, o que é mais barato, mas menos exato:
ask-passes-item = { $number }. { $text }
ask-passes-exact = O que não precisa de modelo é feito de forma exata, junto com elas.
offer-passes = { $number ->
    [one] Fazer uma mudança · { $price }
   *[other] Fazer { $number } mudanças · { $price }
}
offer-together = Tudo em uma · { $price }
button-replan = ✏️ Editar a lista
button-drop = ✖️ Cancelar
ask-replan = Responda com as mudanças que você quer, uma por linha, na ordem em que devo fazer. Agora são:
discord-ask-replan-title = Quais mudanças, em que ordem
discord-ask-replan-label = Uma mudança por linha
discord-ask-replan-placeholder = uma praia ensolarada como fundo
nothing-started = Descartado. Nada foi mudado nem cobrado.
already-started = Isso já começou. Procure o resultado mais abaixo ou responda à imagem para pedir mais.

# What had no effect
advice-unchanged = Quase nada mudou na imagem. Diga com mais precisão o lugar e a mudança; o botão pede de forma mais clara.

# What is vague, or lacks a word
offer-anyway = Fazer mesmo assim · { $price }
