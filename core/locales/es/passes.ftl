### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Cambio { $number } de { $count }.
series-stopped = Me detuve en el cambio { $number } de { $count }. Lo que ya estaba hecho se queda.
button-skip = ⏭ Seguir sin él

# Several changes by a model
ask-passes = Son { $number } cambios distintos. Puedo hacerlos de uno en uno, y así deshaces cada uno por separado, o todos a la vez, que es más barato pero menos preciso:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Lo que no necesita un modelo se hace de forma exacta, junto con ellos.
offer-passes = { $number ->
    [one] Hacer un cambio · { $price }
   *[other] Hacer { $number } cambios · { $price }
}
offer-together = Todo en uno · { $price }
button-replan = ✏️ Editar la lista
button-drop = ✖️ Cancelar
ask-replan = Responde con los cambios que quieres, uno por línea, en el orden en que debo hacerlos. Ahora son:
discord-ask-replan-title = Qué cambios y en qué orden
discord-ask-replan-label = Un cambio por línea
discord-ask-replan-placeholder = una playa soleada como fondo
nothing-started = Descartado. No se cambió ni se cobró nada.
already-started = Eso ya está en marcha. Busca el resultado más abajo, o responde a la imagen para pedir más.

# What had no effect
advice-unchanged = En la imagen casi no cambió nada. Di con más precisión el lugar y el cambio; el botón lo pide de forma más clara.

# What is vague, or lacks a word
offer-anyway = Hacerlo igualmente · { $price }
