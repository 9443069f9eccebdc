# The page in the browser.
web-skip = Ir al campo del mensaje
web-conversations = Conversaciones
web-conversation-new = Nueva conversación
web-conversation-untitled = Nueva conversación
web-conversation-remove = Quitar «{ $title }»
web-conversation-remove-sure = ¿Quitar «{ $title }» de esta página? Sus mensajes y las imágenes que contiene se borran aquí.
web-conversation-remove-yes = Quitar
web-conversation-removed = Esta conversación se quitó. Empieza una nueva.
web-cancel = Cancelar
web-close = Cerrar

web-welcome = Envía una foto y di qué cambiar
web-welcome-how = Suelta una foto donde quieras, pégala o elígela abajo. Luego escribe lo que quieres y sigue a partir de cualquier imagen respondiendo a ella.
web-welcome-samples = ¿No tienes una foto a mano? Prueba con una de estas.
web-sample-portrait = Foto de ejemplo: una astronauta con traje naranja
web-sample-coffee = Foto de ejemplo: una taza de café
web-sample-cat = Foto de ejemplo: un gato pelirrojo

web-messages = Mensajes
web-said-you = Tú
web-said-bot = Retouch
web-working = Trabajando en ello
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch envió una imagen.
web-sending = Enviando…
web-sending-photo = Enviando… { $percent } %
web-message-not-sent = Esto no se envió.
web-try-again = Volver a intentar
web-reply = Seguir a partir de esta imagen
web-reply-message = Responder
web-reply-cancel = No responder a esto
web-continue-from = Siguiendo a partir de la versión { $number }

web-instruction = ¿Qué quieres cambiar?
web-instruction-placeholder = ¿Qué quieres cambiar?
web-send = Enviar
web-photo-add = Añadir fotos
web-photo-take = Hacer una foto
web-attachments = Fotos para enviar
web-file-remove = No enviar { $name }
web-drop-here = Suelta aquí tus fotos
web-commands = Comandos

web-versions = Versiones
web-version = Versión { $number }
web-version-head = Versión { $number }, la actual

web-picture = Imagen
web-picture-open = Ver la imagen
web-picture-not-shown = Tu navegador no puede mostrar esta imagen, pero se puede editar.
web-before = Antes
web-after = Después
web-before-after = Posición de la línea entre antes y después
web-zoom = Píxeles reales
web-download = Descargar en máxima calidad
web-download-named = Descargar { $name }

web-needs-script = Esta página necesita JavaScript. Actívalo y vuelve a cargar la página, por favor.
web-connection-lost = Sin conexión. Intentando de nuevo…
web-server-error = Algo falló en el servidor. Inténtalo de nuevo, por favor.
web-bad-request = La página envió algo que no se entendió. Vuelve a cargarla, por favor.
web-page-unknown = No hay nada en esta dirección.
web-file-gone = Esta imagen ya no está aquí.
web-file-too-large = Este archivo es demasiado grande. Envía uno de { $max-mb } MB como mucho.
web-too-many-files = Envía { $max-files } fotos como mucho a la vez.
web-text-too-long = Este texto es demasiado largo. Usa { $max-chars } caracteres como mucho.
web-nothing-said = Primero escribe algo o añade una foto.
web-upload-gone = La foto no llegó entera. Envíala de nuevo, por favor.
web-upload-stalled = La subida se paró a medias. Envía la foto de nuevo, por favor.
web-button-gone = Este botón ya no pertenece al mensaje. Usa los que hay ahora, por favor.

web-token = Token de acceso
web-token-send = Abrir
web-token-help = Este servidor está protegido. Escribe el token de acceso de su configuración.
web-token-wrong = Ese no es el token correcto. Inténtalo de nuevo, por favor.
web-too-many-logins = Hubo demasiados tokens incorrectos. Espera un minuto e inténtalo de nuevo, por favor.
web-not-logged-in = Primero escribe el token de acceso. Para hacerlo, vuelve a cargar la página.
web-no-visitor = Tu navegador no envió ninguna cookie. Permite las cookies en esta página y vuelve a cargarla, por favor.
web-wrong-host = Este servidor no responde al nombre «{ $host }». Añádelo a los hosts web en la configuración.
web-wrong-origin = Otro sitio intentó usar esta página. No se hizo nada.

web-token-needed = La página web quedaría abierta a cualquiera que pueda llegar a { $host }. Define un token web en la configuración o deja la página solo para este equipo (host 127.0.0.1 y ningún otro).
web-token-too-short = El token web es demasiado corto. Usa al menos { $min-chars } caracteres.
web-port-taken = La página web no puede escuchar en { $host }, puerto { $port }. ¿Lo está usando otro programa? Elige otro puerto en la configuración.
