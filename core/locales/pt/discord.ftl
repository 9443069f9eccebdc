discord-token-refused = O Discord não aceita o token do bot. Copie de novo na página Bot do seu aplicativo em discord.com/developers, ou redefina lá, e inicie de novo.
discord-intent-missing = O Discord recusa a conexão porque o acesso ao conteúdo das mensagens está ligado na configuração, mas não no Discord. Ligue "Message Content Intent" na página Bot do seu aplicativo em discord.com/developers, ou desligue message_content na configuração.
discord-unreachable = Não foi possível conectar ao Discord. Verifique a conexão de rede e status.discord.com, e inicie de novo.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Editar imagem
discord-option-picture = A imagem que você quer editar
discord-ask-edit-title = Editar esta imagem
discord-ask-edit-label = O que deve mudar?
discord-ask-edit-placeholder = Por exemplo: deixe o céu laranja, como no pôr do sol

# Options of commands: 100 characters at most
command-goto-number = O número da versão
command-compare-with = A versão com que comparar; se faltar, aquela de que esta foi feita
command-compare-and = Outra versão, no lugar da atual
command-compare-as = “gif” para uma transição deslizante de uma para a outra
command-variants-count = Quantas opções
command-variants-instruction = O que deve mudar, ou várias opções separadas por |
command-upscale-factor = Quantas vezes mais larga e mais alta
command-upscale-engine = Com qual motor ampliar; se faltar, eu escolho
command-removebg-engine = Com qual motor tirar o fundo; se faltar, eu escolho
command-recipe-name = Qual; se faltar, mostro as que existem
command-export-format = O tipo de arquivo; se forem vários, vão juntos num ZIP
command-export-size = Por exemplo: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Isto pode demorar mais que os { $minutes } minutos em que posso responder aqui. O resultado fica guardado: tento então enviá-lo só para você, e “/original” o mostra aqui.
shown-privately = Não consigo mais escrever na conversa em que você pediu isto, então mando aqui. Lá, /original também envia.
