# Operations: what is allowed

operation-unknown = Não sei fazer “{ $operation }”.
operation-parameter-unknown = “{ $operation }” não aceita “{ $parameter }”. Aceita: { $allowed }.
operation-parameter-missing = Em “{ $operation }” falta { $parameter }. Diga e tente de novo.
operation-needs-any = “{ $operation }” precisa saber quanto: um destes: { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } pode ir de { $min } a { $max }%, não { $value }.
        [degrees] { $parameter } pode ir de { $min } a { $max } graus, não { $value }.
        [px] { $parameter } pode ir de { $min } a { $max } pixels, não { $value }.
        [EV] { $parameter } pode ir de { $min } a { $max } pontos de exposição, não { $value }.
        [x] { $parameter } pode ser um número inteiro de { $min } a { $max }, não { $value }.
       *[other] { $parameter } pode ir de { $min } a { $max }, não { $value }.
    }
operation-choice = { $parameter } pode ser { $allowed }; não “{ $value }”.
operation-colour = Não conheço a cor “{ $value }”. Use um nome em inglês, como “navy”, ou um código, como #1f2a44.
operation-text-empty = Falta o texto para escrever. Coloque entre aspas depois da palavra “texto”.
operation-text-too-long = Esse texto tem { $chars } caracteres; cabem no máximo { $max-chars }.
operation-ratio = “{ $value }” não é uma proporção que eu possa usar. Escreva largura:altura, como 4:5 ou 16:9, até { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] Não há nenhuma imagem. Envie uma ou responda a uma.
       *[other] Isso precisa de pelo menos { $min-images } imagens. Envie todas juntas num álbum.
    }
operation-too-many-pictures = São imagens demais de uma vez: aceito até { $max-images }.

# Operations: what cannot be done with this picture

models-missing = Isso precisa de um modelo que não está instalado aqui. O dono do bot pode instalar com “python -m bot models install”.
crop-nothing-left = Não sobraria nada depois desse corte. Corte um pouco menos.
crop-outside = Isso sai da imagem, que tem { $width } × { $height } pixels. Corte uma área menor.
result-too-large = Isso daria { $width } × { $height } pixels; vou até { $max-megapixels } megapixels. Peça menos.
no-faces = Não vejo nenhum rosto nesta imagem, então deixei como está.
tilt-not-found = Não sei o que deveria ficar reto aqui. Diga quanto, por exemplo “endireite 2 graus”; um número negativo gira no sentido anti-horário.
text-not-covered = Não consigo escrever { $characters }: minha fonte tem letras latinas, gregas e cirílicas, números e sinais comuns, mas não emojis. Escreva de outro jeito.
text-does-not-fit = Esse texto não cabe nesta imagem, por menor que seja. Encurte.

# Notes on results

crop-centred-without-models = Cortei em volta do centro: o modelo que encontra o que importa não está instalado aqui. O dono do bot pode instalar com “python -m bot models install”.
crop-centred-without-faces = Não vejo nenhum rosto aqui, então cortei em volta do centro.
crop-centred-without-subject = Não sei dizer qual é o assunto da foto, então cortei em volta do centro.
crop-loses-faces =
    { $number ->
        [one] Um rosto não cabe neste corte. Peça outra forma para todo mundo aparecer.
       *[other] { $number } rostos não cabem neste corte. Peça outra forma para todo mundo aparecer.
    }
already-level = Esta imagem já está reta, então deixei como está.
straightened-by = Girada em { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
