### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = Os modelos de imagem da OpenAI editam e criam imagens; isto é outra coisa. Tente outro motor.
openai-no-source = Não há imagem para editar. Responda a uma ou envie uma junto.
openai-too-many-pictures = Cabem no máximo { $max } imagens em uma edição. Envie menos e tente de novo.
openai-no-prompt = Me diga em poucas palavras o que deve mudar.
openai-prompt-too-long = Essa instrução é longa demais: no máximo { $max } caracteres. Encurte e tente de novo.
openai-quality-unknown = O modelo { $model } não conhece a qualidade “{ $quality }”. Ele conhece: { $allowed }.
openai-mask-size = A máscara deve ter exatamente o tamanho da imagem: { $width } × { $height } pixels.

## Refused by the safety system
openai-refused = O sistema de segurança da OpenAI recusou esta edição. Ele recusaria de novo, então diga de outro jeito ou use outra imagem.
openai-refused-for = O sistema de segurança da OpenAI recusou esta edição ({ $categories }). Ele recusaria de novo, então diga de outro jeito ou use outra imagem.
openai-picture-refused = O sistema de segurança da OpenAI recusou a própria imagem. Ele recusaria de novo, então use outra imagem.
openai-prompt-refused = O sistema de segurança da OpenAI recusou as palavras desta instrução. Ele recusaria de novo, então diga de outro jeito.

## Limits and money
openai-rate-limited = A OpenAI não aceita mais imagens deste bot por enquanto. Tente de novo em um minuto.
openai-rate-limited-for = A OpenAI não aceita mais imagens deste bot por enquanto. Tente de novo em { $seconds } s.
openai-no-credit = A conta da OpenAI deste bot está sem créditos. O dono pode adicionar em platform.openai.com, em Billing.
openai-billing-limit = A conta da OpenAI deste bot chegou ao limite de cobrança. O dono pode aumentar em platform.openai.com, em Limits.
openai-billing-inactive = A cobrança não está ativa na conta da OpenAI deste bot. O dono pode ativar em platform.openai.com, em Billing.
openai-organization-usage = A organização chegou ao limite de uso na OpenAI. O dono pode aumentar em platform.openai.com, em Limits.
openai-organization-spend = A organização chegou ao limite de gastos na OpenAI. O dono pode aumentar em platform.openai.com, em Limits.
openai-project-spend = O projeto chegou ao limite de gastos na OpenAI. O dono pode aumentar nas configurações do projeto, em platform.openai.com.

## For the owner
openai-key-refused = A OpenAI não aceita a chave de API. O dono precisa colocar uma válida na configuração.
openai-model-missing = A OpenAI não oferece o modelo { $model } a esta conta. O dono pode escolher outro na configuração.
openai-unverified = A OpenAI exige uma organização verificada antes de deixar esta conta usar { $model }. O dono pode fazer a verificação em platform.openai.com, em Organization settings.
openai-forbidden = A OpenAI não deixa esta conta usar { $model }. O dono deve conferir as permissões da chave e os países atendidos.
openai-parameter-unknown = O modelo { $model } não conhece a opção “{ $parameter }”. O dono pode escolher outro modelo ou atualizar o bot.
openai-parameter-value = O modelo { $model } não aceita este valor para “{ $parameter }”. O dono pode mudar a configuração ou atualizar o bot.
openai-request-refused = A OpenAI não aceitou este pedido ({ $code }). Tente outra instrução ou outra imagem.

## About the picture
openai-picture-invalid = A OpenAI não conseguiu ler a imagem. Envie de novo como JPEG ou PNG.
openai-picture-format = A OpenAI não aceita este tipo de imagem. Envie de novo como JPEG ou PNG.
openai-picture-mode = A OpenAI não aceita imagens com estas cores. Envie de novo como JPEG ou PNG comum, em RGB.
openai-picture-too-large = A imagem é grande demais para a OpenAI. Reduza e tente de novo.
openai-picture-too-small = A imagem é pequena demais para a OpenAI. Use uma maior.
openai-picture-empty = A imagem chegou vazia à OpenAI. Envie de novo.
openai-picture-not-fetched = A OpenAI não conseguiu baixar a imagem. Tente de novo.

## When the answer fails
openai-down = A OpenAI informa um problema do lado dela. Tente de novo em alguns minutos.
openai-unreachable = Não dá para conectar à OpenAI agora. Nada foi cobrado. Tente de novo em alguns minutos.
openai-no-answer = A OpenAI não respondeu a tempo. A edição pode ter sido cobrada mesmo assim, então não repeti. Toque em Tentar de novo para repetir.
openai-interrupted = A conexão com a OpenAI caiu antes de a imagem chegar. A edição pode ter sido cobrada mesmo assim, então não repeti. Toque em Tentar de novo para repetir.
openai-no-picture = A OpenAI respondeu sem uma imagem que dê para usar. A edição pode ter sido cobrada mesmo assim, então não repeti. Toque em Tentar de novo para repetir.

## Notes under a result
openai-made-smaller = A imagem era grande demais para a OpenAI e foi editada com { $width } × { $height } pixels.
openai-alpha-lost = O modelo { $model } não faz pixels transparentes, então o fundo foi preenchido.
