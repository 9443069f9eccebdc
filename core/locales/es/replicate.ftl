### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } no sabe hacer esto. Prueba con otro motor.
replicate-one-picture = { $engine } trabaja con una sola imagen. Responde a una o envíala con tu mensaje.
replicate-factor-unknown = { $engine } amplía { $factors }. Elige una de esas opciones.
replicate-already-large = Esta imagen ya es demasiado grande para { $engine }, que hace { $megapixels } megapíxeles como mucho. Prueba con otro motor.
replicate-too-long = Esta imagen es demasiado larga y estrecha para { $engine }. Recórtala o prueba con otro motor.

## For the owner
replicate-token-refused = Replicate no acepta el token de API. El dueño del bot debe poner uno válido en la configuración.
replicate-no-credit = La cuenta de Replicate de este bot se quedó sin saldo o no tiene configurada la facturación. Su dueño puede arreglarlo en replicate.com/account/billing.
replicate-forbidden = Replicate no deja que esta cuenta use { $model }.
replicate-model-missing = Replicate ya no ofrece el modelo { $model }, o no a esta cuenta. Prueba con otro motor; el dueño del bot debería actualizarlo.
replicate-input-refused = El modelo { $model } ya no acepta lo que envía el bot ({ $detail }). Prueba con otro motor; el dueño del bot debería actualizarlo.
replicate-schema-changed = El modelo { $model } cambió: { $changes }. El dueño debería actualizar el bot.
replicate-request-refused = Replicate no aceptó esta petición (estado { $status }). Prueba con otro motor.

## Limits
replicate-rate-limited = Por ahora Replicate no acepta más trabajo de este bot. Inténtalo en un minuto.
replicate-rate-limited-for = Por ahora Replicate no acepta más trabajo de este bot. Inténtalo en { $seconds } s.

## When a model fails
replicate-refused = El control de seguridad de { $model } rechazó esta imagen. Volvería a rechazarla, así que usa otra.
replicate-picture-too-large = La imagen es demasiado grande para este modelo. Redúcela o prueba con otro motor.
replicate-picture-unread = El modelo { $model } no pudo leer la imagen. Vuelve a intentarlo o prueba con otro motor.
replicate-out-of-memory = La máquina compartida de { $model } se quedó sin memoria. Vuelve a intentarlo o prueba con otro motor.
replicate-trouble = Replicate tuvo un problema con { $model }. Inténtalo en unos minutos o prueba con otro motor.
replicate-model-failed = El modelo { $model } falló con esta imagen. Prueba con otro motor.
replicate-not-started = El modelo { $model } no arrancó a tiempo y no se cobró. Inténtalo en unos minutos o prueba con otro motor.
replicate-too-slow = El modelo { $model } tardaba demasiado, así que lo paré. Puede que se haya cobrado el tiempo hasta entonces. Pulsa Reintentar para probar de nuevo o usa otro motor.
replicate-cancelled = Alguien o algo en Replicate canceló { $model }. Puede que se haya cobrado el tiempo hasta entonces. Pulsa Reintentar para probar de nuevo.

## When the answer fails
replicate-unreachable = Ahora mismo no se puede conectar con Replicate. No se cobró nada. Inténtalo en unos minutos.
replicate-no-answer = Replicate no respondió. Puede que el trabajo se haya hecho y cobrado, así que no lo repetí. Pulsa Reintentar para probar de nuevo.
replicate-no-picture = El modelo { $model } terminó sin dar una imagen. Puede que se haya cobrado, así que no lo repetí. Pulsa Reintentar para probar de nuevo.
replicate-not-a-picture = El resultado del modelo no es una imagen que yo pueda leer. Puede que se haya cobrado, así que no lo repetí. Pulsa Reintentar para probar de nuevo.
replicate-no-cut-out = El resultado del modelo no tiene el fondo transparente. Puede que se haya cobrado, así que no lo repetí. Pulsa Reintentar para probar de nuevo.
replicate-result-lost = No se pudo descargar el resultado de Replicate. Puede que se haya cobrado, así que no lo repetí. Pulsa Reintentar para probar de nuevo.
replicate-result-foreign = El resultado está en una dirección que no es de Replicate, así que no lo descargué. Puede que se haya cobrado.
replicate-result-too-large = El resultado es demasiado grande para descargarlo. Puede que se haya cobrado. Elige una ampliación menor.

## Notes under a result
replicate-factor-reduced = { $engine } hace { $megapixels } megapíxeles como mucho, así que la imagen se amplió { $factor }x.
replicate-input-reduced = Antes hubo que reducir la imagen para { $engine }, a { $width } × { $height } píxeles.
replicate-smaller-than-wanted = El modelo hizo { $width } × { $height } píxeles, menos de lo pedido.
replicate-faces-may-change = { $engine } inventa detalles: las caras y los textos pueden verse distintos.
