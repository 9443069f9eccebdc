discord-token-refused = Discord no acepta el token del bot. Cópialo de nuevo en la página Bot de tu aplicación en discord.com/developers, o restablécelo allí, y vuelve a iniciar.
discord-intent-missing = Discord rechaza la conexión porque el acceso al contenido de los mensajes está activado en la configuración pero no en Discord. Activa "Message Content Intent" en la página Bot de tu aplicación en discord.com/developers, o desactiva message_content en la configuración.
discord-unreachable = No se puede conectar con Discord. Revisa la conexión de red y status.discord.com, y vuelve a iniciar.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Editar imagen
discord-option-picture = La imagen que quieres editar
discord-ask-edit-title = Editar esta imagen
discord-ask-edit-label = ¿Qué quieres cambiar?
discord-ask-edit-placeholder = Por ejemplo: pon el cielo naranja, como al atardecer

# Options of commands: 100 characters at most
command-goto-number = El número de la versión
command-compare-with = La versión con la que comparar; si no, aquella de la que salió esta
command-compare-and = Otra versión, en lugar de la actual
command-compare-as = «gif» para pasar de una a otra con una cortinilla
command-variants-count = Cuántas propuestas
command-variants-instruction = Qué cambiar, o varias propuestas separadas por |
command-upscale-factor = Cuántas veces más ancha y más alta
command-upscale-engine = Con qué motor ampliarla; si no, elijo yo
command-removebg-engine = Con qué motor quitar el fondo; si no, elijo yo
command-recipe-name = Cuál; si no dices ninguna, te muestro las que hay
command-export-format = El tipo de archivo; si son varios, van juntos en un ZIP
command-export-size = Por ejemplo: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Esto puede tardar más que los { $minutes } minutos en los que puedo responder aquí. El resultado se guarda: intentaré enviártelo a ti en privado, y «/original» lo muestra aquí.
shown-privately = Ya no puedo escribir en el chat donde pediste esto, así que te lo mando aquí. Allí también puedes obtenerlo con /original.
