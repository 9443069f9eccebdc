### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Cambiado a «{ $text }».
amend-too-late = Ya estoy con lo que pediste antes. Responde al resultado para seguir cambiándolo.
amend-not-possible = No puedo convertir una edición en espera en eso.
amend-stays = Tu edición sigue en espera tal como la pediste. Para pararla, pulsa Cancelar debajo de ella.

# Pictures that are none
picture-moves = Eso es un vídeo, un GIF o un sticker animado, y yo trabajo con imágenes fijas. Envíame una captura del momento que quieras, como foto o como archivo.

# Groups
welcome-group = ¡Hola! Responde a una foto y mencióname, o envía /edit con lo que quieres cambiar. Las demás fotos ni las toco. Más detalles en /help.

# Rights that are missing
photos-forbidden = No tengo permiso para enviar fotos aquí, así que te la mando como archivo. Un administrador puede darme el permiso «Enviar fotos».
files-forbidden = La imagen está lista y guardada, pero no tengo permiso para enviar fotos ni archivos aquí. Pide a un administrador que me dé los permisos «Enviar fotos» y «Enviar archivos» y luego responde «/original» a este mensaje.
cannot-write-there = No puedo escribir en el chat donde me lo pediste: no tengo permiso o el tema está cerrado. Pide a un administrador que me deje escribir allí. Lo que hice está guardado; mientras tanto puedes enviarme imágenes aquí.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = Envíame una foto y dime qué cambiar: «hazla más cálida», «quita el fondo», «recórtala cuadrada». Te devuelvo la imagen editada, y puedes responder a cualquier versión, deshacerla o seguir a partir de ella. En un grupo, mencióname o envía /edit en respuesta a una foto.
bot-short-description = Edita tus fotos conversando: envía una y di qué quieres cambiar.
