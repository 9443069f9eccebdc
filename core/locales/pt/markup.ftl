# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] Vou usar a área que você marcou, menos de 1% da imagem.
   *[other] Vou usar a área que você marcou, { $percent }% da imagem.
}
region-ask = { $percent ->
    [0] Vejo o que você marcou, menos de 1% da imagem. O que deve mudar ali? Responda a esta mensagem.
   *[other] Vejo o que você marcou, { $percent }% da imagem. O que deve mudar ali? Responda a esta mensagem.
}
region-elsewhere = A imagem agora tem outra forma do que quando você marcou. Marque de novo na imagem mais recente.
advice-region-unused = Para isto ({ $operation }) a marca não faz diferença, então vale para a imagem inteira.

# Many passes of a model, one after the other
drift-noted = { $depth ->
    [one] Entre esta imagem e a original há { $depth } passada de um modelo, e cada uma tira um pouco de qualidade. “Repetir a partir da original” faz as mesmas mudanças em uma só passada.
   *[other] Entre esta imagem e a original há { $depth } passadas de modelos, e cada uma tira um pouco de qualidade. “Repetir a partir da original” faz as mesmas mudanças em uma só passada.
}
command-replay = Repete todas as mudanças em uma só passada a partir da original
button-replay = ⏮️ Repetir a partir da original
ask-replay = Isto refaz a partir da original { $number ->
    [one] a mudança
   *[other] as { $number } mudanças
} até v{ $version }, em { $passes ->
    [one] uma passada
   *[other] { $passes } passadas
} de um modelo:
ask-replay-item = { $number }. { $text }
offer-replay = Repetir ({ $price })
replay-generated = Esta imagem foi criada a partir de palavras, então não há original a que voltar. “/again” cria outra com as mesmas palavras.
replay-nothing = Nenhum modelo mudou nada até chegar a esta imagem, então ela já está o melhor possível.
replay-once = Só há uma passada de um modelo entre esta imagem e a original: repetir não melhoraria nada. “/again” faz outra opção.
replay-lost = Algumas das mudanças que levaram a esta imagem não são mais conhecidas aqui, então não dá para refazê-las.
replay-several-pictures = Uma das mudanças usou várias imagens, e essas não podem ser reunidas em uma só passada. Volte com “/goto” e continue de lá.
