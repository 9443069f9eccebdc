config-missing = O arquivo de configuração { $path } não existe. Copie config.example.toml como config.toml e edite.
config-unreadable = Não foi possível ler o arquivo de configuração { $path }: { $reason }
config-unknown-key = A configuração tem uma chave desconhecida: { $key }. Todas as chaves estão em config.example.toml.
config-bad-value = O valor de { $key } na configuração não é válido: { $reason }

input-not-read = Não foi possível ler a imagem { $path }: { $reason }
output-not-written = Não foi possível salvar o resultado em { $path }: { $reason }
output-format-unknown = Não reconheço o formato de { $path }. O nome deve terminar em um destes: { $known }.
pictures-not-combined = Você deu { $number } imagens, e esta instrução precisa de uma só. Dê uma, ou diga o que fazer com todas, como uma colagem.
plan-is-empty = Não entendi essa instrução. Tente, por exemplo: { $suggestions }

run-connected = Conectado: { $platform } { $place }
run-how-telegram = Telegram: peça um token ao @BotFather, coloque em TELEGRAM_BOT_TOKEN e inicie de novo.
run-how-web = Página local: é servida quando nenhuma outra plataforma está configurada, ou com enabled = true em [web].
run-how-discord = Discord: crie um aplicativo no portal de desenvolvedores, coloque o token do bot em DISCORD_BOT_TOKEN e inicie de novo.
run-how-openai = Edições por descrição: coloque uma chave da OpenAI em OPENAI_API_KEY e inicie de novo. Até lá, só o motor local trabalha.
run-stopping = Encerrando. As edições em andamento podem terminar antes.

engine-needs = não configurado; precisa de { $needs }
engine-ready = pronto
check-works = funciona
check-no-answer = não respondeu a tempo. Verifique a rede e o endereço configurado.
check-everybody-allowed = Qualquer pessoa que encontrar o bot pode usá-lo. Para limitar, defina allowed_users ou allowed_chats em [policy].
check-passed = Tudo o que está configurado funciona.
check-problems = { $number ->
    [one] Um problema para resolver.
   *[other] { $number } problemas para resolver.
}

model-state-installed = instalado
model-state-missing = não instalado
model-state-damaged = danificado; instale de novo

models-installing = Baixando os modelos do motor local, só desta vez…
models-later = O Retouch inicia sem eles: ampliar usa um método mais simples, e recortes e rostos vão ter que esperar. Tente de novo com: python -m bot models install
