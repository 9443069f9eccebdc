### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = Los modelos de imagen de OpenAI editan y crean imágenes; esto es otra cosa. Prueba con otro motor.
openai-no-source = No hay ninguna imagen que editar. Responde a una o envíala con tu mensaje.
openai-too-many-pictures = En una edición caben { $max } imágenes como mucho. Envía menos y vuelve a intentarlo.
openai-no-prompt = Dime en pocas palabras qué quieres cambiar.
openai-prompt-too-long = Esa instrucción es demasiado larga: puede tener { $max } caracteres como mucho. Acórtala y vuelve a intentarlo.
openai-quality-unknown = El modelo { $model } no conoce la calidad «{ $quality }». Conoce: { $allowed }.
openai-mask-size = La máscara debe tener exactamente el tamaño de la imagen: { $width } × { $height } píxeles.

## Refused by the safety system
openai-refused = El sistema de seguridad de OpenAI rechazó esta edición. Volvería a rechazarla, así que dilo de otra forma o usa otra imagen.
openai-refused-for = El sistema de seguridad de OpenAI rechazó esta edición ({ $categories }). Volvería a rechazarla, así que dilo de otra forma o usa otra imagen.
openai-picture-refused = El sistema de seguridad de OpenAI rechazó la propia imagen. Volvería a rechazarla, así que usa otra.
openai-prompt-refused = El sistema de seguridad de OpenAI rechazó cómo está escrita la instrucción. Volvería a rechazarla, así que dilo de otra forma.

## Limits and money
openai-rate-limited = Por ahora OpenAI no acepta más imágenes de este bot. Inténtalo en un minuto.
openai-rate-limited-for = Por ahora OpenAI no acepta más imágenes de este bot. Inténtalo en { $seconds } s.
openai-no-credit = La cuenta de OpenAI de este bot se quedó sin saldo. Su dueño puede recargarla en platform.openai.com, en Billing.
openai-billing-limit = La cuenta de OpenAI de este bot llegó a su límite de facturación. Su dueño puede subirlo en platform.openai.com, en Limits.
openai-billing-inactive = La cuenta de OpenAI de este bot no tiene activada la facturación. Su dueño puede activarla en platform.openai.com, en Billing.
openai-organization-usage = La organización llegó a su límite de uso en OpenAI. El dueño del bot puede subirlo en platform.openai.com, en Limits.
openai-organization-spend = La organización llegó a su límite de gasto en OpenAI. El dueño del bot puede subirlo en platform.openai.com, en Limits.
openai-project-spend = El proyecto llegó a su límite de gasto en OpenAI. El dueño del bot puede subirlo en los ajustes del proyecto, en platform.openai.com.

## For the owner
openai-key-refused = OpenAI no acepta la clave de API. El dueño del bot debe poner una válida en la configuración.
openai-model-missing = OpenAI no ofrece el modelo { $model } a esta cuenta. El dueño del bot puede elegir otro en la configuración.
openai-unverified = OpenAI pide una organización verificada antes de dejar que esta cuenta use { $model }. El dueño del bot puede verificarla en platform.openai.com, en Organization settings.
openai-forbidden = OpenAI no deja que esta cuenta use { $model }. El dueño del bot debería revisar los permisos de la clave y los países admitidos.
openai-parameter-unknown = El modelo { $model } no conoce el ajuste «{ $parameter }». El dueño del bot puede elegir otro modelo o actualizar el bot.
openai-parameter-value = El modelo { $model } no acepta este valor para «{ $parameter }». El dueño del bot puede cambiar la configuración o actualizar el bot.
openai-request-refused = OpenAI no aceptó esta petición ({ $code }). Prueba con otra instrucción o con otra imagen.

## About the picture
openai-picture-invalid = OpenAI no pudo leer la imagen. Envíala de nuevo como JPEG o PNG.
openai-picture-format = OpenAI no acepta este tipo de imagen. Envíala de nuevo como JPEG o PNG.
openai-picture-mode = OpenAI no acepta imágenes con estos colores. Envíala de nuevo como JPEG o PNG normal, en RGB.
openai-picture-too-large = La imagen es demasiado grande para OpenAI. Redúcela y vuelve a intentarlo.
openai-picture-too-small = La imagen es demasiado pequeña para OpenAI. Usa una más grande.
openai-picture-empty = La imagen llegó vacía a OpenAI. Envíala de nuevo.
openai-picture-not-fetched = OpenAI no pudo descargar la imagen. Vuelve a intentarlo.

## When the answer fails
openai-down = OpenAI avisa de un problema por su parte. Inténtalo en unos minutos.
openai-unreachable = Ahora mismo no se puede conectar con OpenAI. No se cobró nada. Inténtalo en unos minutos.
openai-no-answer = OpenAI no respondió a tiempo. Puede que la edición se haya cobrado, así que no la repetí. Pulsa Reintentar para probar de nuevo.
openai-interrupted = La conexión con OpenAI se cortó antes de que llegara la imagen. Puede que la edición se haya cobrado, así que no la repetí. Pulsa Reintentar para probar de nuevo.
openai-no-picture = OpenAI respondió sin una imagen utilizable. Puede que la edición se haya cobrado, así que no la repetí. Pulsa Reintentar para probar de nuevo.

## Notes under a result
openai-made-smaller = La imagen era demasiado grande para OpenAI y se editó a { $width } × { $height } píxeles.
openai-alpha-lost = El modelo { $model } no hace píxeles transparentes, así que el fondo quedó relleno.
