welcome = ¡Hola! Envíame una foto y dime qué cambiar: «hazla más cálida», «recórtala cuadrada», «ponla en una playa soleada». Responde a cualquier imagen para seguir a partir de ella. Con /help lo ves todo.
help = Envía una foto con un texto, o responde a cualquier imagen y di qué quieres cambiar. Si respondes a una más antigua, se sigue desde esa. Nunca se pierde nada: deshaz, rehaz y vuelve atrás cuando quieras.

model-has-no-part = En esta edición no hay nada que pueda hacer un modelo. Responde a la imagen y di qué quieres cambiar.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Cambia la imagen como tú la describas
command-edit-argument = Qué quieres cambiar
command-undo = Vuelve a la versión anterior
command-redo = Avanza otra vez después de deshacer
command-reset = Vuelve a la primera versión
command-goto = Va a una versión por su número
command-goto-argument = El número, por ejemplo 3
command-history = Todas las versiones en una hoja, con sus ramas
command-compare = Antes y después, lado a lado
command-compare-argument = Con qué versión, por ejemplo 1; «gif» para pasar de una a otra con una cortinilla
command-again = Repite la última edición
command-variants = Varias propuestas para elegir
command-variants-argument = Cuántas y qué cambiar, o varias propuestas separadas por |
command-generate = Crea una imagen nueva con palabras
command-generate-argument = Qué se ve en ella; delante puedes poner «wide:», «story:» o «draft:»
command-imagine = Igual que /generate
command-imagine-argument = Qué se ve en ella
command-upscale = Amplía la imagen con más detalle
command-upscale-argument = Cuánto: 2x, 4x o 6x y, si quieres, un motor
command-removebg = Quita el fondo y lo deja transparente
command-original = Envía el archivo en máxima calidad
command-export = Envía la imagen como otro archivo
command-export-argument = Por ejemplo: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Para la edición en marcha o en espera
command-queue = Ediciones en marcha o en espera aquí
command-usage = Lo que usaste hoy y este mes, y lo que te queda
command-forgetme = Borra todo lo tuyo que guardo
command-help = Qué sabe hacer este bot

# Labels of buttons: 80 characters at most
button-edit = ✏️ Editar
button-undo = ↩️ Deshacer
button-redo = ↪️ Rehacer
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Otra vez
button-model = ✨ Usar el modelo
button-variants = 🎲 Variantes
button-pick = ✅ Elegir
button-more = 🎲 Más como esta
button-upscale = ⬆️ Ampliar
button-removebg = ✂️ Quitar fondo
button-compare = 🆚 Comparar
button-compare-gif = 🎞 Con cortinilla
button-original = 📄 Original
button-delete = 🗑 Borrar
button-cancel = ❌ Cancelar
button-cancel-number = ❌ Cancelar { $number }
button-forgetme = 🗑 Sí, borra todo lo mío
button-retry = 🔁 Reintentar
