### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } não sabe fazer isto. Tente outro motor.
replicate-one-picture = { $engine } trabalha com exatamente uma imagem. Responda a uma ou envie uma junto.
replicate-factor-unknown = { $engine } amplia { $factors }. Escolha uma dessas opções.
replicate-already-large = Esta imagem já é grande demais para { $engine }, que faz no máximo { $megapixels } megapixels. Tente outro motor.
replicate-too-long = Esta imagem é comprida e estreita demais para { $engine }. Corte ou tente outro motor.

## For the owner
replicate-token-refused = A Replicate não aceita o token de API. O dono precisa colocar um válido na configuração.
replicate-no-credit = A conta da Replicate deste bot está sem créditos, ou a cobrança não está configurada. O dono pode resolver isso em replicate.com/account/billing.
replicate-forbidden = A Replicate não deixa esta conta usar { $model }.
replicate-model-missing = A Replicate não oferece mais o modelo { $model }, ou não a esta conta. Tente outro motor; o dono deve atualizar o bot.
replicate-input-refused = O modelo { $model } não aceita mais o que o bot envia ({ $detail }). Tente outro motor; o dono deve atualizar o bot.
replicate-schema-changed = O modelo { $model } mudou: { $changes }. O dono deve atualizar o bot.
replicate-request-refused = A Replicate não aceitou este pedido (status { $status }). Tente outro motor.

## Limits
replicate-rate-limited = A Replicate não aceita mais trabalho deste bot por enquanto. Tente de novo em um minuto.
replicate-rate-limited-for = A Replicate não aceita mais trabalho deste bot por enquanto. Tente de novo em { $seconds } s.

## When a model fails
replicate-refused = A verificação de segurança de { $model } recusou esta imagem. Ela recusaria de novo, então use outra imagem.
replicate-picture-too-large = A imagem é grande demais para este modelo. Reduza ou tente outro motor.
replicate-picture-unread = O modelo { $model } não conseguiu ler a imagem. Tente de novo ou tente outro motor.
replicate-out-of-memory = A máquina compartilhada de { $model } ficou sem memória. Tente de novo ou tente outro motor.
replicate-trouble = A Replicate teve um problema com { $model }. Tente de novo em alguns minutos ou tente outro motor.
replicate-model-failed = O modelo { $model } falhou com esta imagem. Tente outro motor.
replicate-not-started = O modelo { $model } não iniciou a tempo e não foi cobrado. Tente de novo em alguns minutos ou tente outro motor.
replicate-too-slow = O modelo { $model } demorou demais, então parei. O tempo até ali pode ter sido cobrado. Toque em Tentar de novo para repetir ou use outro motor.
replicate-cancelled = Alguém ou algo na Replicate cancelou { $model }. O tempo até ali pode ter sido cobrado. Toque em Tentar de novo para repetir.

## When the answer fails
replicate-unreachable = Não dá para conectar à Replicate agora. Nada foi cobrado. Tente de novo em alguns minutos.
replicate-no-answer = A Replicate não respondeu. O trabalho pode ter sido feito e cobrado mesmo assim, então não repeti. Toque em Tentar de novo para repetir.
replicate-no-picture = O modelo { $model } terminou sem uma imagem. Isso pode ter sido cobrado, então não repeti. Toque em Tentar de novo para repetir.
replicate-not-a-picture = O resultado do modelo não é uma imagem que eu consiga ler. Isso pode ter sido cobrado, então não repeti. Toque em Tentar de novo para repetir.
replicate-no-cut-out = O resultado do modelo não tem fundo transparente. Isso pode ter sido cobrado, então não repeti. Toque em Tentar de novo para repetir.
replicate-result-lost = Não foi possível baixar o resultado da Replicate. Isso pode ter sido cobrado, então não repeti. Toque em Tentar de novo para repetir.
replicate-result-foreign = O resultado está em um endereço que não é da Replicate, então não baixei. Isso pode ter sido cobrado.
replicate-result-too-large = O resultado é grande demais para baixar. Isso pode ter sido cobrado. Escolha uma ampliação menor.

## Notes under a result
replicate-factor-reduced = { $engine } faz no máximo { $megapixels } megapixels, então a imagem foi ampliada { $factor }x.
replicate-input-reduced = A imagem foi reduzida antes para { $engine }, a { $width } × { $height } pixels.
replicate-smaller-than-wanted = O modelo fez { $width } × { $height } pixels, menos do que foi pedido.
replicate-faces-may-change = { $engine } inventa detalhes: rostos e textos podem ficar diferentes.
