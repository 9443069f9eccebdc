# The command and its options: 100 characters at most
command-settings = Como faço as coisas para você ou para todos nesta conversa
command-settings-argument = Por exemplo: quality high, language de, chat delivery file, quality default
command-settings-setting = O que mudar
command-settings-value = O novo valor; “default” para voltar ao da conversa ou do bot
command-settings-for = Para quem vale; se faltar, só para você

# What people see
settings = { $scope ->
    [chat] As configurações desta conversa, para quem não escolheu as suas:
   *[person] Suas configurações:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] sua escolha
    [chat] desta conversa
   *[default] padrão
})
settings-hint = { $scope ->
    [chat] Administradores mudam com os botões ou escrevendo, por exemplo, “/settings chat delivery file”.
   *[person] Mude com os botões ou escreva, por exemplo, “/settings quality high”. “/settings quality default” desfaz a sua escolha. “/settings chat” mostra as da conversa inteira.
}
settings-changed = { $scope ->
    [chat] “{ $name }” agora é “{ $value }” nesta conversa, para quem não escolheu outra coisa.
   *[person] “{ $name }” agora é “{ $value }” para você.
}
settings-taken-back = { $scope ->
    [chat] Esta conversa não tem mais uma escolha própria para “{ $name }”. Aqui vale “{ $value }”.
   *[person] Você não tem mais uma escolha própria para “{ $name }”. Para você vale “{ $value }”.
}

settings-name-engine = Motor para editar
settings-name-upscale = Motor para ampliar
settings-name-removebg = Motor para tirar o fundo
settings-name-quality = Qualidade
settings-name-previews = Prévias
settings-name-delivery = Entrega
settings-name-language = Idioma
settings-name-passes = Várias mudanças

settings-about-engine = O motor que faz o que você descreve e cria imagens novas.
settings-about-upscale = O motor que amplia. Se você mesmo disser um, vale esse, como em “/upscale 4x topaz”. O custo aparece embaixo do resultado.
settings-about-removebg = O motor que tira o fundo. Se você mesmo disser um, vale esse, como em “/removebg bria”. O custo aparece embaixo do resultado.
settings-about-quality = Peço esta aos motores que têm várias qualidades. As mais altas demoram mais e custam mais. Com /generate, vale o “draft:” ou “best:” que vier na frente.
settings-about-previews = Alguns motores mostram imagens inacabadas enquanto trabalham; cada uma pode custar um pouco.
settings-about-delivery = Uma foto aparece na hora, mas algumas conversas a comprimem. Um arquivo guarda tudo.
settings-about-language = O idioma em que eu escrevo. O automático segue o idioma do seu aplicativo.
settings-about-passes = O que faço quando você pede várias mudanças de uma vez: uma edição depois da outra, o que é mais preciso; tudo em uma edição, o que é mais barato; ou perguntar a cada vez.
settings-or-write = Toque em um botão ou escreva, por exemplo, “/settings { $words }”.

settings-value-auto = automático
settings-value-low = baixa
settings-value-medium = média
settings-value-high = alta
settings-value-on = sim
settings-value-off = não
settings-value-photo = foto
settings-value-file = arquivo
settings-value-ask = me perguntar
settings-value-split = uma de cada vez
settings-value-together = tudo em uma
settings-value-gone = { $value }, que não está mais configurado aqui
# Cada idioma em suas próprias palavras; igual em todas as traduções.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Padrão
button-settings-back = ◀️ Voltar

# What a person can put right
settings-unknown = Não existe a configuração “{ $name }”. Existem: { $names }. /settings mostra todas.
settings-value-unknown = “{ $name }” não pode ser “{ $value }”. Escolha um destes: { $values }.
settings-need-administrator = Só um administrador pode mudar as configurações desta conversa. Você pode mudar as suas, por exemplo com “/settings quality high”.
not-your-settings = Essas configurações são de outra pessoa. Envie /settings para ver as suas.

# Whose picture it is
not-your-picture = Nesta conversa, só quem enviou ou fez uma imagem pode mudá-la. Envie você a imagem, e a sua cópia é sua para editar.
not-yours-to-delete = Só quem fez esta imagem ou um administrador desta conversa pode apagá-la.
delete-refused = Esta conversa não me deixa tirar essa mensagem: talvez seja antiga demais ou não seja minha. Apague você, se puder.
administrators-unknown = Não consegui descobrir se você é administrador aqui, então não mudei nada. Tente de novo daqui a pouco.

# Engines that were chosen, under a result
advice-chosen-setting = Usei { $engine } ({ $price ->
    [free] grátis
    [unknown] preço desconhecido
   *[other] cerca de { $price }
}), como dizem as suas configurações.
advice-setting-engine-lacks = Suas configurações pedem { $engine }, que não consegue fazer isto aqui, então outro motor fez. Em /settings você muda isso.
