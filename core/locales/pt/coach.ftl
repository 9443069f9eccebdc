### What an editor would say about an instruction before a model is paid for it.

advice-vague = “Melhor” pode significar muita coisa. Escolha uma destas opções ou me diga o que deve mudar.
advice-unspecific = “{ $change }”: para o quê? Escolha uma destas opções ou me diga com suas palavras.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] Esta foto tem uma luz suave e uniforme, e a nova cena tem sol. Ilumino a pessoa ou o objeto de novo, ou escolho uma cena de luz suave?
    [backlit] Esta foto foi feita contra a luz, e a nova cena é iluminada de frente. Ilumino a pessoa ou o objeto de novo, ou escolho uma cena de luz suave?
    [dark] Esta foto é escura, e a nova cena é clara. Ilumino a pessoa ou o objeto de novo, ou escolho uma cena de luz suave?
    [sunny] Esta foto foi feita em sol forte, e a nova cena não tem sol. Ilumino a pessoa ou o objeto de novo, ou escolho uma cena ensolarada?
   *[none] Pedi ao modelo que ajuste a luz da pessoa ou do objeto à nova cena.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] Pedi ao modelo que todas as pessoas continuem reconhecíveis: nelas só muda o que você disse.
    [others] Pedi ao modelo que deixe as outras pessoas como estão.
    [product] Pedi ao modelo que mantenha a forma do produto e o que está impresso nele, a não ser o que você mencionou.
   *[person] Pedi ao modelo que a pessoa continue reconhecível: nela só muda o que você disse.
}
advice-passes = { $number ->
    [one] É uma mudança só.
   *[other] São { $number } mudanças separadas. Uma de cada vez, cada uma fica melhor; todas juntas é mais rápido e mais barato.
}
