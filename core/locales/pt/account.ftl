# Edits under way
queue = { $number ->
    [one] Há uma edição em andamento aqui:
   *[other] Há { $number } edições em andamento aqui:
}
queue-running = { $position }. “{ $text }”, em andamento
queue-waiting = { $position }. “{ $text }”, na fila
queue-more = { $number ->
    [one] e mais uma.
   *[other] e mais { $number }.
}
queue-empty = Não há nada em andamento nem na fila aqui.

# What was used
usage-today = Hoje: { $edits ->
    [one] { $edits } edição
   *[other] { $edits } edições
}, { $cost }.
usage-month = Este mês: { $edits ->
    [one] { $edits } edição
   *[other] { $edits } edições
}, { $cost }.
usage-unknown = { $number ->
    [one] Não se sabe quanto custou uma delas, então ela ficou fora da conta.
   *[other] Não se sabe quanto custaram { $number } delas, então elas ficaram fora da conta.
}
usage-no-limit = Aqui você não tem limite de edições.
usage-left = Edições que você ainda tem hoje: { $left } de { $limit }. { $hours ->
    [one] O próximo dia começa em cerca de uma hora.
   *[other] O próximo dia começa em cerca de { $hours } horas.
}

# Being forgotten
ask-forgetme = Quer que eu esqueça você? Vou apagar todas as imagens que você enviou ou fez comigo, em todas as conversas, com suas instruções e seu histórico, e parar suas edições em andamento. O que outras pessoas fizeram a partir das suas imagens continua sendo delas. As mensagens nas conversas também ficam; se quiser, apague essas antes com 🗑. Isso não pode ser desfeito.
forgotten = Pronto. Apaguei do que era seu: { $versions ->
    [0] nenhuma imagem
    [one] uma imagem
   *[other] { $versions } imagens
} e { $edits ->
    [0] nenhuma edição
    [one] uma edição
   *[other] { $edits } edições
}.
forgotten-cancelled = { $number ->
    [one] Também parei uma edição sua.
   *[other] Também parei { $number } edições suas.
}
forgotten-empty-places = { $number ->
    [one] Alguém continuou a partir de uma delas; no histórico dessa pessoa fica um lugar vazio, sem a sua imagem, as suas palavras ou o seu nome.
   *[other] Outras pessoas continuaram a partir de { $number } delas; no histórico delas ficam lugares vazios, sem as suas imagens, as suas palavras ou o seu nome.
}
not-your-question = Esse botão é para quem fez o pedido. Se quiser que eu esqueça você, envie /forgetme.
version-forgotten = A versão v{ $number } foi apagada por quem a fez. Escolha outra versão ou envie a imagem de novo.
