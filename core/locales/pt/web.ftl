# The page in the browser.
web-skip = Ir para o campo de mensagem
web-conversations = Conversas
web-conversation-new = Nova conversa
web-conversation-untitled = Nova conversa
web-conversation-remove = Remover “{ $title }”
web-conversation-remove-sure = Remover “{ $title }” desta página? As mensagens e as imagens dela são apagadas aqui.
web-conversation-remove-yes = Remover
web-conversation-removed = Esta conversa foi removida. Comece uma nova.
web-cancel = Cancelar
web-close = Fechar

web-welcome = Envie uma foto, diga o que deve mudar
web-welcome-how = Solte uma foto em qualquer lugar, cole ou escolha uma abaixo. Depois escreva o que você quer e continue a partir de qualquer imagem respondendo a ela.
web-welcome-samples = Não tem uma foto à mão? Experimente uma destas.
web-sample-portrait = Foto de exemplo: uma astronauta de traje laranja
web-sample-coffee = Foto de exemplo: uma xícara de café
web-sample-cat = Foto de exemplo: um gato laranja

web-messages = Mensagens
web-said-you = Você
web-said-bot = Retouch
web-working = Trabalhando nisso
web-message-new = Retouch: { $text }
web-message-new-picture = O Retouch enviou uma imagem.
web-sending = Enviando…
web-sending-photo = Enviando… { $percent }%
web-message-not-sent = Isto não foi enviado.
web-try-again = Tentar de novo
web-reply = Continuar a partir desta imagem
web-reply-message = Responder
web-reply-cancel = Não responder a isto
web-continue-from = Continuando a partir da versão { $number }

web-instruction = O que deve mudar?
web-instruction-placeholder = O que deve mudar?
web-send = Enviar
web-photo-add = Adicionar fotos
web-photo-take = Tirar uma foto
web-attachments = Fotos para enviar
web-file-remove = Não enviar { $name }
web-drop-here = Solte suas fotos aqui
web-commands = Comandos

web-versions = Versões
web-version = Versão { $number }
web-version-head = Versão { $number }, a atual

web-picture = Imagem
web-picture-open = Ver a imagem
web-picture-not-shown = Seu navegador não consegue mostrar esta imagem, mas ela pode ser editada.
web-before = Antes
web-after = Depois
web-before-after = Posição da linha entre antes e depois
web-zoom = Pixels reais
web-download = Baixar em qualidade máxima
web-download-named = Baixar { $name }

web-needs-script = Esta página precisa de JavaScript. Ative e recarregue a página, por favor.
web-connection-lost = Sem conexão. Tentando de novo…
web-server-error = Algo deu errado no servidor. Tente de novo, por favor.
web-bad-request = A página enviou algo que não foi entendido. Recarregue a página, por favor.
web-page-unknown = Não há nada neste endereço.
web-file-gone = Esta imagem não está mais aqui.
web-file-too-large = Este arquivo é grande demais. Envie um de no máximo { $max-mb } MB, por favor.
web-too-many-files = Envie no máximo { $max-files } fotos de uma vez, por favor.
web-text-too-long = Este texto é longo demais. Use no máximo { $max-chars } caracteres, por favor.
web-nothing-said = Escreva algo ou adicione uma foto primeiro.
web-upload-gone = A foto não chegou inteira. Envie de novo, por favor.
web-upload-stalled = O envio parou no meio. Envie a foto de novo, por favor.
web-button-gone = Este botão não pertence mais à mensagem. Use os que estão lá agora, por favor.

web-token = Token de acesso
web-token-send = Abrir
web-token-help = Este servidor é protegido. Digite o token de acesso da configuração dele.
web-token-wrong = Esse não é o token certo. Tente de novo, por favor.
web-too-many-logins = Houve tokens errados demais. Espere um minuto e tente de novo, por favor.
web-not-logged-in = Digite o token de acesso primeiro. Para isso, recarregue a página.
web-no-visitor = Seu navegador não enviou nenhum cookie. Permita cookies nesta página e recarregue, por favor.
web-wrong-host = Este servidor não atende pelo nome “{ $host }”. Adicione-o aos hosts web na configuração.
web-wrong-origin = Outro site tentou usar esta página. Nada foi feito.

web-token-needed = A página web ficaria aberta a qualquer pessoa que alcance { $host }. Defina um token web na configuração ou deixe a página só neste computador (host 127.0.0.1 e nenhum outro).
web-token-too-short = O token web é curto demais. Use pelo menos { $min-chars } caracteres.
web-port-taken = A página web não consegue escutar em { $host }, porta { $port }. Outro programa está usando? Escolha outra porta na configuração.
