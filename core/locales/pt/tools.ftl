### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Se quiser, um motor

engine-unknown = Não existe aqui o motor “{ $engine }” para isto. { $names ->
    [none] Nenhum que consiga fazer isso está configurado.
   *[other] Existem: { $names }.
}
upscale-factor-lacking = { $engine } amplia { $factors }. Escolha uma dessas opções.
upscale-one-picture = { $engine } trabalha com exatamente uma imagem. Responda a uma ou envie uma junto.
upscale-factor-nobody = Nada aqui amplia { $factor }x. Escolha entre { $factors }.
upscale-nobody-reaches = { $factor }x daria { $megapixels } megapixels, mais do que qualquer motor aqui consegue. { $max-factor ->
    [0] Esta imagem é grande demais para ser ampliada.
   *[other] Esta imagem pode ser ampliada até { $max-factor }x.
}

## Offers
ask-upscale = Quanto ampliar, e com quê? Os preços são estimativas.
ask-upscale-others = Outros, pelo nome: { $names }. Escreva, por exemplo, “/upscale 4x { $name }”.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · redesenha

## Notes under a result, where nobody named an engine
advice-chosen-free = Usei { $engine } porque é grátis.
advice-chosen-only = Usei { $engine } ({ $price ->
    [unknown] preço desconhecido
   *[other] cerca de { $price }
}): nada mais aqui faz { $width } × { $height } pixels.
advice-chosen-faces = Usei { $engine } ({ $price ->
    [unknown] preço desconhecido
   *[other] cerca de { $price }
}): há rostos na imagem, e ele é feito para isso.
advice-chosen-cheapest = Usei { $engine } (cerca de { $price }): o mais barato que serve para esta imagem.
advice-chosen-first = Usei { $engine }; aqui não se sabe quanto custa.
advice-faces-elsewhere = { $price ->
    [unknown] Para rostos, { $engine } talvez faça melhor; aqui não se sabe quanto custa.
   *[other] Para rostos, { $engine } talvez faça melhor, por cerca de { $price }.
} Escreva “/upscale { $factor }x { $engine }”.

## For the owner
engine-unready = precisa de um modelo que não está instalado: { $operations }. Veja “python -m bot models list”.

# An engine that is gone, in what is made again
ask-substitute = { $gone } não está mais configurado aqui. { $engine } pode fazer isto no lugar; o preço é uma estimativa.
offer-substitute = Usar { $engine } · { $price }
