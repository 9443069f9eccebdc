# Several processes
role-needs-shared-storage = El rol «{ $role }» comparte su trabajo con otros procesos: define antes «database_url» y «blob_url» en la sección [storage].
role-needs-platform = El rol «{ $role }» necesita Telegram o Discord: la página local la sirve un proceso con el rol «all».

# Upkeep
migrate-up-to-date = La base de datos está al día (versión { $newest }).
migrate-pending = La base de datos está en la versión { $before }; «python -m bot migrate» la lleva a la versión { $newest }. Antes haz una copia de seguridad.
migrate-done = La base de datos pasó de la versión { $before } a la versión { $newest }.
database-too-new = La base de datos está en la versión { $found }, de un Retouch más nuevo; este conoce hasta la versión { $newest }. Inicia el programa más nuevo.
move-target-missing = ¿Adónde? Pon «database_url» y «blob_url» en la sección [storage], o indica ambas: --to DATABASE_URL BLOB_URL
move-nothing-there = En { $path } no hay ninguna instalación.
move-target-not-empty = La base de datos de destino ya contiene imágenes. Indica una vacía.
move-rows-differ = La tabla { $table } del destino no contiene lo que se copió en ella. No se trasladó nada; vuelve a intentarlo con una base de datos vacía.
move-pictures = { $number ->
    [one] Se copió un archivo de imagen y se comparó con su huella.
   *[other] Se copiaron { $number } archivos de imagen y se compararon con sus huellas.
}
move-done = { $rows ->
    [one] Se copió una fila.
   *[other] Se copiaron { $rows } filas.
} Define «database_url» y «blob_url», inicia el bot y conserva la carpeta antigua hasta que hayas visto que funciona.
backup-only-embedded = Las copias de seguridad de este comando son para instalaciones en una sola carpeta. Con PostgreSQL usa primero pg_dump y después copia el almacén de objetos.
backup-not-written = No se pudo escribir la copia de seguridad { $path }: { $reason }. No quedó nada a medias.
backup-done = { $path } contiene la base de datos y { $number ->
    [one] un archivo de imagen
   *[other] { $number } archivos de imagen
}.
backup-misses = { $number ->
    [one] Un archivo de imagen falta o está dañado en la propia instalación. Búscalo
   *[other] { $number } archivos de imagen faltan o están dañados en la propia instalación. Búscalos
} en una copia de seguridad anterior.
restore-not-empty = En { $path } ya hay una instalación. Muévela antes a otro sitio o indica otra carpeta.
restore-not-read = { $path } no es una copia de seguridad completa: { $reason }. No se cambió nada.
restore-done = { $path } vuelve a contener la instalación, con { $number ->
    [one] un archivo de imagen, comparado con su huella.
   *[other] { $number } archivos de imagen, cada uno comparado con su huella.
}

# Set aside
edit-set-aside = Me detuve varias veces con esta edición, así que ya no sigo con ella. Tus imágenes están a salvo. Dale este número al dueño del bot: { $edit-id }

# Jobs
jobs-none = No hay nada en espera, nada en marcha y nada apartado.
jobs-unknown = No existe la edición { $edit-id }. «python -m bot jobs list» muestra las que hay.
jobs-not-set-aside = La edición { $edit-id } no estaba apartada, así que no hay nada que reintentar.
jobs-finished = La edición { $edit-id } ya terminó, así que no hay nada que descartar.
jobs-retried = La edición { $edit-id } vuelve a estar en espera. Los pasos cuya imagen se guardó no se pagan otra vez.
jobs-dropped = La edición { $edit-id } se descartó.

# Telegram by webhook
telegram-webhook-url = «webhook_url» en la sección [telegram] debe empezar por https:// y llevar a este bot, por ejemplo https://bot.example.org/telegram
telegram-webhook-secret = «webhook_secret» en la sección [telegram] debe tener de 16 a 256 letras, cifras, _ y -. Sin él, cualquiera podría enviar mensajes al bot en nombre de otras personas.
telegram-webhook-port-taken = No se pueden recibir las llamadas de Telegram en { $host }, puerto { $port }: ya lo usa otro programa. Elige otro «webhook_port».

# Discord's shards
discord-shards-wrong = «shard_ids» en la sección [discord] deben ser números desde 0 y menores que «shard_count», que entonces también debe ser un número.

# Watching
watch-port-taken = No se pueden servir las métricas en { $host }, puerto { $port }: ya lo usa otro programa. Elige otro «port» en la sección [watch].

# Platforms
picture-not-fetched = No pude obtener tu imagen del chat: el servicio no responde. Envíala de nuevo en un minuto, por favor.
