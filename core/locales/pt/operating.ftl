# Several processes
role-needs-shared-storage = O papel “{ $role }” divide o trabalho com outros processos: defina antes “database_url” e “blob_url” na seção [storage].
role-needs-platform = O papel “{ $role }” precisa do Telegram ou do Discord: a página local é servida por um processo com o papel “all”.

# Upkeep
migrate-up-to-date = O banco de dados está atualizado (versão { $newest }).
migrate-pending = O banco de dados está na versão { $before }; “python -m bot migrate” leva para a versão { $newest }. Faça um backup antes.
migrate-done = O banco de dados passou da versão { $before } para a versão { $newest }.
database-too-new = O banco de dados está na versão { $found }, de um Retouch mais novo; este conhece versões até { $newest }. Inicie o programa mais novo.
move-target-missing = Para onde? Defina “database_url” e “blob_url” na seção [storage], ou indique os dois: --to DATABASE_URL BLOB_URL
move-nothing-there = Não há nenhuma instalação em { $path }.
move-target-not-empty = O banco de dados de destino já tem imagens. Indique um vazio.
move-rows-differ = A tabela { $table } do destino não contém o que foi copiado para ela. Nada foi movido; tente de novo com um banco de dados vazio.
move-pictures = { $number ->
    [one] { $number } arquivo de imagem copiado e comparado com seu hash.
   *[other] { $number } arquivos de imagem copiados e comparados com seus hashes.
}
move-done = { $rows ->
    [one] { $rows } linha copiada.
   *[other] { $rows } linhas copiadas.
} Defina “database_url” e “blob_url”, inicie o bot e guarde a pasta antiga até ver que tudo funciona.
backup-only-embedded = Os backups deste comando são para uma instalação em uma só pasta. Com PostgreSQL, use primeiro o pg_dump e depois copie o armazenamento de objetos.
backup-not-written = Não foi possível gravar o backup { $path }: { $reason }. Nada ficou pela metade.
backup-done = { $path } contém o banco de dados e { $number ->
    [one] { $number } arquivo de imagem
   *[other] { $number } arquivos de imagem
}.
backup-misses = { $number ->
    [one] Um arquivo de imagem falta ou está danificado na própria instalação.
   *[other] { $number } arquivos de imagem faltam ou estão danificados na própria instalação.
} Procure em um backup mais antigo.
restore-not-empty = { $path } já contém uma instalação. Mova para outro lugar antes ou indique outra pasta.
restore-not-read = { $path } não é um backup completo: { $reason }. Nada foi mudado.
restore-done = { $path } contém a instalação de novo, com { $number ->
    [one] { $number } arquivo de imagem, comparado com seu hash.
   *[other] { $number } arquivos de imagem, cada um comparado com seu hash.
}

# Set aside
edit-set-aside = Parei várias vezes nesta edição, então não mexo mais nela. Suas imagens estão seguras. Passe este número ao dono do bot: { $edit-id }

# Jobs
jobs-none = Nada na fila, nada em andamento, nada deixado de lado.
jobs-unknown = A edição { $edit-id } não existe. “python -m bot jobs list” mostra as que existem.
jobs-not-set-aside = A edição { $edit-id } não foi deixada de lado, então não há nada para tentar de novo.
jobs-finished = A edição { $edit-id } já terminou, então não há nada para descartar.
jobs-retried = A edição { $edit-id } está na fila de novo. Uma etapa cuja imagem foi salva não é paga outra vez.
jobs-dropped = A edição { $edit-id } foi descartada.

# Telegram by webhook
telegram-webhook-url = “webhook_url” na seção [telegram] deve começar com https:// e levar a este bot, por exemplo https://bot.example.org/telegram
telegram-webhook-secret = “webhook_secret” na seção [telegram] deve ter de 16 a 256 letras, números, _ e -. Sem ele, qualquer um poderia enviar mensagens ao bot em nome de outras pessoas.
telegram-webhook-port-taken = Não dá para receber as chamadas do Telegram em { $host }, porta { $port }: outro programa já usa. Escolha outra “webhook_port”.

# Discord's shards
discord-shards-wrong = “shard_ids” na seção [discord] deve ter números a partir de 0 e menores que “shard_count”, que então também precisa ser um número.

# Watching
watch-port-taken = Não dá para servir as métricas em { $host }, porta { $port }: outro programa já usa. Escolha outra “port” na seção [watch].

# Platforms
picture-not-fetched = Não consegui pegar sua imagem da conversa: o serviço não responde. Envie de novo em um minuto, por favor.
