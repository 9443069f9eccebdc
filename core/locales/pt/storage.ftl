# Where everything is kept
storage-away = Meu armazenamento não responde agora. Nada se perdeu; tente de novo em um minuto, por favor.
storage-full = Não há mais espaço em { $path }, então não consigo salvar nada. Nada ficou salvo pela metade. O dono do bot precisa liberar espaço.
storage-read-only = Não tenho permissão para gravar em { $path }, então não consigo salvar nada. Nada ficou salvo pela metade. O dono precisa dar essa permissão ao usuário do bot.
storage-missing = { $path } não existe, então não consigo salvar nada. O dono do bot precisa criar esse lugar ou corrigir “blob_url” na seção [storage].
storage-damaged = O banco de dados { $path } está danificado. O dono pode recuperar o backup mais recente com “python -m bot restore FILE”.
picture-damaged = Uma imagem do armazenamento não é mais a que foi salva ({ $blob-id }). Recupere de um backup.
database-address-wrong = “database_url” na seção [storage] não é um endereço de PostgreSQL. Deve ser algo como postgresql://user:password@host:5432/name
database-unreachable = O PostgreSQL não responde em “database_url”. Verifique o endereço, a senha e se o servidor está rodando.
blob-address-wrong = Não dá para entender “blob_url” na seção [storage]. Deve ser algo como s3://bucket/folder?endpoint=https://host&region=name
