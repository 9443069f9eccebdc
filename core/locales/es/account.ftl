# Edits under way
queue = { $number ->
    [one] Hay una edición en marcha aquí:
   *[other] Hay { $number } ediciones en marcha aquí:
}
queue-running = { $position }. «{ $text }», en marcha
queue-waiting = { $position }. «{ $text }», en espera
queue-more = { $number ->
    [one] y una más.
   *[other] y { $number } más.
}
queue-empty = Aquí no hay nada en marcha ni en espera.

# What was used
usage-today = Hoy: { $edits ->
    [one] una edición
   *[other] { $edits } ediciones
}, { $cost }.
usage-month = Este mes: { $edits ->
    [one] una edición
   *[other] { $edits } ediciones
}, { $cost }.
usage-unknown = { $number ->
    [one] No se sabe cuánto costó una de ellas, así que no está en la suma.
   *[other] No se sabe cuánto costaron { $number } de ellas, así que no están en la suma.
}
usage-no-limit = Aquí no tienes límite de ediciones.
usage-left = Ediciones que te quedan hoy: { $left } de { $limit }. { $hours ->
    [one] El próximo día empieza en una hora, más o menos.
   *[other] El próximo día empieza en unas { $hours } horas.
}

# Being forgotten
ask-forgetme = ¿Quieres que te olvide? Borraré todas las imágenes que enviaste o hiciste conmigo, en todos los chats, con sus instrucciones y su historial, y pararé las ediciones que tengas en marcha. Lo que otras personas hicieron a partir de tus imágenes sigue siendo suyo. Los mensajes de los chats tampoco se borran; si quieres, bórralos antes con 🗑. Esto no se puede deshacer.
forgotten = Listo. Esto borré de lo tuyo: { $versions ->
    [0] ninguna imagen
    [one] una imagen
   *[other] { $versions } imágenes
} y { $edits ->
    [0] ninguna edición
    [one] una edición
   *[other] { $edits } ediciones
}.
forgotten-cancelled = { $number ->
    [one] También paré una edición tuya.
   *[other] También paré { $number } ediciones tuyas.
}
forgotten-empty-places = { $number ->
    [one] Alguien siguió a partir de una de ellas; en su historial queda un hueco vacío, sin tu imagen, tus palabras ni tu nombre.
   *[other] Otras personas siguieron a partir de { $number } de ellas; en su historial quedan huecos vacíos, sin tus imágenes, tus palabras ni tu nombre.
}
not-your-question = Ese botón es para quien lo pidió. Si quieres que te olvide, envía tú /forgetme.
version-forgotten = Quien hizo v{ $number } la borró. Elige otra versión o vuelve a enviar la imagen.
