# Acknowledgement and progress
status-queued = { $ahead ->
    [one] Na fila. Há uma edição antes da sua.
   *[other] Na fila. Há { $ahead } edições antes da sua.
}
status-working = Trabalhando nisso…
status-working-since = Trabalhando nisso… { $seconds } s
status-progress = Trabalhando nisso… { $percent }%
status-cancelled = Cancelado. Sua imagem está como antes.

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number } a partir de v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = US$ { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = US$ { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = grátis
cost-unknown = custo desconhecido
shown-compressed = Comprimida em { $format } para caber nos { $limit-mb } MB que esta conversa aceita. Todos os pixels estão lá.
shown-smaller = Reduzida para caber nos { $limit-mb } MB que esta conversa aceita. Com “/export avif” o tamanho completo ocupa menos espaço.
original-too-large = O arquivo enviado é maior do que esta conversa aceita, então vai a cópia do bot.

# Pictures as they come in
picture-ready = Recebi. Responda a esta mensagem e diga o que deve mudar, por exemplo “deixe mais quente” ou “corte quadrado”.
picture-recompressed = Esta conversa comprimiu sua foto. Para ter a qualidade máxima, envie como arquivo.
picture-lost = A imagem não está mais no armazenamento do bot. Envie de novo, por favor.

# What a person can put right
nothing-to-edit = Ainda não há nenhuma imagem. Envie uma foto e depois diga o que deve mudar. Num grupo, me mencione ou responda a uma das minhas imagens, para que eu veja.
too-many-steps = São { $number } mudanças de uma vez; faço até { $most }. Peça o resto depois, por favor.
instruction-missing = Diga o que deve mudar, por exemplo “/edit deixe mais quente”.
instruction-too-long = São { $length } caracteres, e uma instrução pode ter no máximo { $max-chars }. Encurte, por favor.
ask-instruction = O que deve mudar? Responda a esta mensagem.
not-understood = Não entendi. Tente uma destas opções ou diga com outras palavras.
version-unknown = Não conheço mais essa imagem aqui. Envie de novo para continuar com ela.
version-number-unknown = Não existe v{ $number }. As versões desta imagem vão até v{ $last }.
nothing-to-undo = Esta é a primeira versão; não há nada para desfazer.
nothing-to-redo = Ainda não foi feito nada a partir desta versão, então não há nada para refazer.
nothing-to-repeat = Esta é a imagem como foi enviada; não há edição para repetir. Diga o que deve mudar.
nothing-to-cancel = Não há nada para cancelar: essa edição já terminou ou já foi cancelada.
nothing-to-retry = Não dá para tentar essa edição de novo daqui. Responda à imagem e diga o que deve mudar.
nothing-to-delete = Responda a uma das minhas imagens com /delete para tirá-la da conversa.
already-retried = Essa edição já foi tentada de novo; outra tentativa poderia ser cobrada duas vezes. Responda à imagem.
not-your-edit = Só quem começou esta edição pode fazer isso.
goto-needs-number = Diga qual versão, por exemplo “/goto 3”.
upscale-not-understood = Não entendi “{ $argument }”. Escreva, por exemplo, “/upscale 2x” ou “/upscale 4x”.
command-unknown = Não existe o comando /{ $command }. Envie /help para ver o que eu sei fazer.

# Rules of the owner
not-allowed = Você não está na lista deste bot. Peça ao dono que adicione seu id: { $user-id }
quota-used-up = { $limit ->
    [one] Você já usou sua única edição de hoje.
   *[other] Você já usou suas { $limit } edições de hoje.
} { $hours ->
    [one] Você pode continuar em cerca de uma hora.
   *[other] Você pode continuar em cerca de { $hours } horas.
}

# Engines
no-engine-for-this = Nenhum motor que saiba fazer isto ({ $operation }) está configurado aqui. O dono do bot pode adicionar um: com uma chave da OpenAI dá para editar por descrição.
engine-too-slow = Estava demorando demais, então parei. Nada foi cobrado. Tente uma imagem menor ou uma edição mais simples.
outcome-unknown = O serviço de imagens não respondeu a tempo, então não sei se ele fez esta edição nem se cobrou por ela. Não vou enviar de novo por conta própria. Se quiser, toque em Tentar de novo.
something-went-wrong = Algo deu errado do meu lado. Suas imagens estão seguras. Se acontecer de novo, passe este número ao dono do bot: { $error-id }

# The installation
database-in-use = Outro Retouch já está rodando com { $path }. Encerre esse primeiro ou dê a este uma pasta própria.
database-unusable = Não foi possível abrir o banco de dados { $path }: { $reason }. Verifique se a pasta existe e se dá para gravar nela.

# Several pictures, several takes
picture-of = Imagem { $number } de { $count }:
ask-album = { $number } imagens. Edito cada uma ou junto todas em uma só?
offer-each = Editar cada uma ({ $number ->
    [one] { $number } edição
   *[other] { $number } edições
} · { $price })
offer-combine = Juntar em uma só (1 edição · { $price })
proposal-unknown = Essa oferta não vale mais. Diga de novo o que deve mudar.
picked = Agora a sua imagem é v{ $number }. Diga o que deve mudar em seguida.
variants-out-of-range = Posso fazer de 2 a { $most } opções por vez. Escreva, por exemplo, “/variants 3 deixe o céu rosa” ou “/variants camisa vermelha | camisa azul”.
variants-empty = “|” separa duas opções ou mais, e cada uma precisa dizer algo, por exemplo “/variants camisa vermelha | camisa azul”.
variants-are-the-same = Essa edição é exata: todas as opções seriam iguais. Diga várias diferentes, por exemplo “/variants mais quente | mais fria”.
generate-needs-words = Diga o que a imagem deve mostrar, por exemplo “/generate wide: um farol ao amanhecer”.

# Files to take away
export-not-understood = Não entendi “{ $argument }”. Escreva, por exemplo, “/export jpeg under 500 KB”, “/export webp 1080x1350” ou “/export png, jpeg”.
export-out-of-range = Assim não dá: a qualidade vai de 1 a 100, os DPI de 36 a 2400, os lados até 16384 px e os limites começam em 1 KB.
export-too-large = Em { $format } e neste tamanho, a imagem não cabe em { $limit-kb } kB. Peça um tamanho menor, como 1080px, ou outro formato.
file-too-large-for-chat = Esse arquivo passa dos { $limit-mb } MB que esta conversa aceita. Peça um tamanho menor, ou JPEG, WebP ou AVIF.
