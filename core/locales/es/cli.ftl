config-missing = No existe el archivo de configuración { $path }. Copia config.example.toml como config.toml y edítalo.
config-unreadable = No se puede leer el archivo de configuración { $path }: { $reason }
config-unknown-key = La configuración tiene una clave desconocida: { $key }. Todas las claves están en config.example.toml.
config-bad-value = El valor de { $key } en la configuración no es válido: { $reason }

input-not-read = No se puede leer la imagen { $path }: { $reason }
output-not-written = No se puede guardar el resultado en { $path }: { $reason }
output-format-unknown = No reconozco el formato de { $path }. El nombre debe terminar en uno de estos: { $known }.
pictures-not-combined = Diste { $number } imágenes y esta instrucción necesita una sola. Da una, o di qué hacer con todas ellas, por ejemplo un collage.
plan-is-empty = No entendí esa instrucción. Prueba, por ejemplo: { $suggestions }

run-connected = Conectado: { $platform } { $place }
run-how-telegram = Telegram: pide un token a @BotFather, ponlo en TELEGRAM_BOT_TOKEN y vuelve a iniciar.
run-how-web = Página local: se sirve si no hay otra plataforma configurada, o con enabled = true en [web].
run-how-discord = Discord: crea una aplicación en el portal de desarrolladores, pon el token de su bot en DISCORD_BOT_TOKEN y vuelve a iniciar.
run-how-openai = Ediciones por descripción: pon una clave de OpenAI en OPENAI_API_KEY y vuelve a iniciar. Hasta entonces solo trabaja el motor local.
run-stopping = Deteniendo. Antes pueden terminar las ediciones en marcha.

engine-needs = sin configurar; necesita { $needs }
engine-ready = listo
check-works = funciona
check-no-answer = no respondió a tiempo. Revisa la red y la dirección configurada.
check-everybody-allowed = Cualquiera que encuentre el bot puede usarlo. Para limitarlo, define allowed_users o allowed_chats en [policy].
check-passed = Todo lo que está configurado funciona.
check-problems = { $number ->
    [one] Hay un problema por resolver.
   *[other] Hay { $number } problemas por resolver.
}

model-state-installed = instalado
model-state-missing = no instalado
model-state-damaged = dañado; vuelve a instalarlo

models-installing = Descargando los modelos del motor local, solo esta vez…
models-later = Retouch arranca sin ellos: las ampliaciones usan un método más simple, y los recortes de sujetos y las caras tendrán que esperar. Vuelve a intentarlo con: python -m bot models install
