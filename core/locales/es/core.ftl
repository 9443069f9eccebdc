# Acknowledgement and progress
status-queued = { $ahead ->
    [one] En cola. Hay una edición antes que la tuya.
   *[other] En cola. Hay { $ahead } ediciones antes que la tuya.
}
status-working = Trabajando en ello…
status-working-since = Trabajando en ello… { $seconds } s
status-progress = Trabajando en ello… { $percent } %
status-cancelled = Cancelado. Tu imagen sigue como estaba.

# Captions
caption-instruction = «{ $text }»
caption-version = v{ $number }
caption-version-from = v{ $number } a partir de v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } US$
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } US$
cost-free = gratis
cost-unknown = coste desconocido
shown-compressed = Comprimida como { $format } para caber en los { $limit-mb } MB que admite este chat. Conserva todos los píxeles.
shown-smaller = Reducida para caber en los { $limit-mb } MB que admite este chat. Con «/export avif» el tamaño completo ocupa menos.
original-too-large = El archivo que se envió es más grande de lo que admite este chat, así que va la copia del bot.

# Pictures as they come in
picture-ready = La tengo. Responde a este mensaje y di qué quieres cambiar, por ejemplo «hazla más cálida» o «recórtala cuadrada».
picture-recompressed = Este chat comprimió tu foto. Para tener la máxima calidad, envíala como archivo.
picture-lost = La imagen ya no está en el almacén del bot. Envíala de nuevo, por favor.

# What a person can put right
nothing-to-edit = Todavía no hay ninguna imagen. Envía una foto y luego di qué quieres cambiar. En un grupo, mencióname o responde a una de mis imágenes para que pueda verlo.
too-many-steps = Son { $number } cambios a la vez; hago { $most } como mucho. Pide el resto después.
instruction-missing = Di qué quieres cambiar, por ejemplo «/edit hazla más cálida».
instruction-too-long = Son { $length } caracteres, y una instrucción puede tener { $max-chars } como mucho. Acórtala, por favor.
ask-instruction = ¿Qué quieres cambiar? Responde a este mensaje.
not-understood = No lo entendí. Prueba una de estas opciones o dilo con otras palabras.
version-unknown = Ya no conozco esa imagen. Envíala de nuevo para seguir con ella.
version-number-unknown = No existe v{ $number }. Las versiones de esta imagen llegan hasta v{ $last }.
nothing-to-undo = Es la primera versión; no hay nada que deshacer.
nothing-to-redo = Todavía no se hizo nada a partir de esta versión, así que no hay nada que rehacer.
nothing-to-repeat = Esta es la imagen tal como se envió; no hay ninguna edición que repetir. Di qué quieres cambiar.
nothing-to-cancel = No hay nada que cancelar: esa edición ya terminó o ya se canceló.
nothing-to-retry = Esa edición no se puede reintentar desde aquí. Responde a la imagen y di qué quieres cambiar.
nothing-to-delete = Responde a una de mis imágenes con /delete para quitarla del chat.
already-retried = Esa edición ya se reintentó; otro intento podría cobrarse dos veces. Mejor responde a la imagen.
not-your-edit = Eso solo puede hacerlo quien empezó esta edición.
goto-needs-number = Di qué versión, por ejemplo «/goto 3».
upscale-not-understood = No entendí «{ $argument }». Escribe, por ejemplo, «/upscale 2x» o «/upscale 4x».
command-unknown = No existe el comando /{ $command }. Envía /help para ver lo que sé hacer.

# Rules of the owner
not-allowed = No estás en la lista de este bot. Pide a su dueño que añada tu id: { $user-id }
quota-used-up = { $limit ->
    [one] Ya usaste tu única edición de hoy.
   *[other] Ya usaste tus { $limit } ediciones de hoy.
} { $hours ->
    [one] Podrás seguir en una hora, más o menos.
   *[other] Podrás seguir en unas { $hours } horas.
}

# Engines
no-engine-for-this = Aquí no hay ningún motor configurado que sepa hacer esto ({ $operation }). El dueño del bot puede añadir uno: con una clave de OpenAI se puede editar por descripción.
engine-too-slow = Tardaba demasiado, así que lo paré. No se cobró nada. Prueba con una imagen más pequeña o una edición más sencilla.
outcome-unknown = El servicio de imágenes no respondió a tiempo, así que no sé si hizo esta edición ni si la cobró. No volveré a enviarla por mi cuenta. Si quieres que lo haga, pulsa Reintentar.
something-went-wrong = Algo falló por mi parte. Tus imágenes están a salvo. Si vuelve a pasar, dale este número al dueño del bot: { $error-id }

# The installation
database-in-use = Ya hay otro Retouch funcionando con { $path }. Detenlo primero o dale a este su propia carpeta.
database-unusable = No se puede abrir la base de datos { $path }: { $reason }. Comprueba que la carpeta existe y que se puede escribir en ella.

# Several pictures, several takes
picture-of = Imagen { $number } de { $count }:
ask-album = { $number } imágenes. ¿Edito cada una o las combino en una sola?
offer-each = Editar cada una ({ $number ->
    [one] 1 edición
   *[other] { $number } ediciones
} · { $price })
offer-combine = Combinar en una (1 edición · { $price })
proposal-unknown = Esa propuesta ya no está abierta. Vuelve a decir qué debe cambiar.
picked = v{ $number } es ahora tu imagen. Di qué quieres cambiar a continuación.
variants-out-of-range = Puedo hacer de 2 a { $most } propuestas a la vez. Escribe, por ejemplo, «/variants 3 pon el cielo rosa» o «/variants camisa roja | camisa azul».
variants-empty = «|» separa dos propuestas o más, y cada una tiene que decir algo, por ejemplo «/variants camisa roja | camisa azul».
variants-are-the-same = Esa edición es exacta: todas las propuestas serían iguales. Di varias distintas, por ejemplo «/variants más cálida | más fría».
generate-needs-words = Di qué debe verse en la imagen, por ejemplo «/generate wide: un faro al amanecer».

# Files to take away
export-not-understood = No entendí «{ $argument }». Escribe, por ejemplo, «/export jpeg under 500 KB», «/export webp 1080x1350» o «/export png, jpeg».
export-out-of-range = Así no puede ser: la calidad va de 1 a 100, los DPI de 36 a 2400, los lados hasta 16384 px y los límites desde 1 KB.
export-too-large = En { $format } y con este tamaño, la imagen no cabe en { $limit-kb } kB. Pide un tamaño menor, por ejemplo 1080px, u otro formato.
file-too-large-for-chat = Ese archivo supera los { $limit-mb } MB que admite este chat. Pide un tamaño menor, o JPEG, WebP o AVIF.
