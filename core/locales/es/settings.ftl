# The command and its options: 100 characters at most
command-settings = Cómo hago las cosas para ti o para todo este chat
command-settings-argument = Por ejemplo: quality high, language de, chat delivery file, quality default
command-settings-setting = Qué cambiar
command-settings-value = El nuevo valor; «default» para volver al del chat o al del bot
command-settings-for = Para quién; si no lo dices, solo para ti

# What people see
settings = { $scope ->
    [chat] Los ajustes de este chat, para quien no haya elegido los suyos:
   *[person] Tus ajustes:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] elegido por ti
    [chat] de este chat
   *[default] predeterminado
})
settings-hint = { $scope ->
    [chat] Los administradores los cambian con los botones o escribiendo, por ejemplo, «/settings chat delivery file».
   *[person] Cámbialos con los botones o escribe, por ejemplo, «/settings quality high». «/settings quality default» deshace tu elección. «/settings chat» muestra los de todo el chat.
}
settings-changed = { $scope ->
    [chat] «{ $name }» es ahora «{ $value }» en este chat, para quien no haya elegido otra cosa.
   *[person] «{ $name }» es ahora «{ $value }» para ti.
}
settings-taken-back = { $scope ->
    [chat] Este chat ya no tiene un valor propio para «{ $name }». Aquí vale «{ $value }».
   *[person] Ya no tienes un valor propio para «{ $name }». Para ti vale «{ $value }».
}

settings-name-engine = Motor para editar
settings-name-upscale = Motor para ampliar
settings-name-removebg = Motor para quitar el fondo
settings-name-quality = Calidad
settings-name-previews = Avances
settings-name-delivery = Entrega
settings-name-language = Idioma
settings-name-passes = Varios cambios

settings-about-engine = El motor que hace lo que describes y crea imágenes nuevas.
settings-about-upscale = El motor que amplía. Si tú mismo nombras uno, gana ese, como en «/upscale 4x topaz». Lo que cuesta aparece debajo del resultado.
settings-about-removebg = El motor que quita el fondo. Si tú mismo nombras uno, gana ese, como en «/removebg bria». Lo que cuesta aparece debajo del resultado.
settings-about-quality = A los motores con varias calidades les pido esta. Las más altas tardan y cuestan más. Con /generate ganan «draft:» o «best:» delante.
settings-about-previews = Algunos motores muestran imágenes sin terminar mientras trabajan; cada una puede costar un poco.
settings-about-delivery = Una foto se ve al momento, pero algunos chats la comprimen. Un archivo lo conserva todo.
settings-about-language = El idioma en el que escribo. El automático sigue el idioma de tu aplicación.
settings-about-passes = Qué hago cuando pides varios cambios a la vez: una edición tras otra, que es más preciso; todo en una edición, que es más barato; o preguntarte cada vez.
settings-or-write = Pulsa un botón o escribe, por ejemplo, «/settings { $words }».

settings-value-auto = automático
settings-value-low = baja
settings-value-medium = media
settings-value-high = alta
settings-value-on = sí
settings-value-off = no
settings-value-photo = foto
settings-value-file = archivo
settings-value-ask = preguntarme
settings-value-split = de uno en uno
settings-value-together = todo en uno
settings-value-gone = { $value }, que ya no está configurado aquí
# Cada idioma con sus propias palabras; igual en todas las traducciones.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Predeterminado
button-settings-back = ◀️ Volver

# What a person can put right
settings-unknown = No existe el ajuste «{ $name }». Los que hay: { $names }. Con /settings los ves todos.
settings-value-unknown = «{ $name }» no puede ser «{ $value }». Elige uno de estos: { $values }.
settings-need-administrator = Solo un administrador puede cambiar los ajustes de este chat. Los tuyos sí puedes cambiarlos, por ejemplo con «/settings quality high».
not-your-settings = Esos ajustes son de otra persona. Envía /settings para ver los tuyos.

# Whose picture it is
not-your-picture = En este chat solo puede cambiar una imagen quien la envió o la hizo. Envíame tú la imagen y podrás editar tu copia.
not-yours-to-delete = Esta imagen solo puede borrarla quien la hizo o un administrador de este chat.
delete-refused = Este chat no me deja quitar ese mensaje: quizá es demasiado antiguo o no es mío. Bórralo tú, si puedes.
administrators-unknown = No pude averiguar si eres administrador aquí, así que no cambié nada. Inténtalo de nuevo en un momento.

# Engines that were chosen, under a result
advice-chosen-setting = Usé { $engine } ({ $price ->
    [free] gratis
    [unknown] precio desconocido
   *[other] unos { $price }
}), como dicen tus ajustes.
advice-setting-engine-lacks = Tus ajustes piden { $engine }, que aquí no puede hacer esto, así que lo hizo otro motor. Puedes cambiarlo con /settings.
