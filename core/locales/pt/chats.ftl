### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Mudei para “{ $text }”.
amend-too-late = Já estou fazendo o que você pediu antes. Responda ao resultado para continuar mudando.
amend-not-possible = Não consigo transformar uma edição que está na fila nisso.
amend-stays = Sua edição continua na fila como você pediu primeiro. Para parar, toque em Cancelar embaixo dela.

# Pictures that are none
picture-moves = Isso é um vídeo, um GIF ou uma figurinha animada, e eu trabalho com imagens paradas. Envie uma captura do momento que você quer, como foto ou como arquivo.

# Groups
welcome-group = Oi! Responda a uma foto e me mencione, ou envie /edit com o que deve mudar. Nas outras fotos eu não mexo. Em /help tem mais.

# Rights that are missing
photos-forbidden = Não tenho permissão para enviar fotos aqui, então vai como arquivo. Um administrador pode me dar a permissão “Enviar fotos”.
files-forbidden = A imagem está pronta e guardada, mas não tenho permissão para enviar fotos nem arquivos aqui. Peça a um administrador que me dê as permissões “Enviar fotos” e “Enviar arquivos” e depois responda “/original” a esta mensagem.
cannot-write-there = Não consigo escrever na conversa em que você me pediu: não tenho permissão, ou o tópico está fechado. Peça a um administrador que me deixe escrever lá. O que eu fiz está guardado; enquanto isso, você pode me enviar imagens aqui.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = Envie uma foto e diga o que deve mudar: “deixe mais quente”, “remova o fundo”, “corte quadrado”. Eu devolvo a imagem editada, e você pode responder a qualquer versão, desfazer ou continuar a partir dela. Num grupo, me mencione ou envie /edit em resposta a uma foto.
bot-short-description = Edita suas fotos conversando: envie uma e diga o que deve mudar.
