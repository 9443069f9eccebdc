# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] Uso la zona que marcaste, menos del 1 % de la imagen.
   *[other] Uso la zona que marcaste, el { $percent } % de la imagen.
}
region-ask = { $percent ->
    [0] Veo lo que marcaste, menos del 1 % de la imagen. ¿Qué quieres cambiar ahí? Responde a este mensaje.
   *[other] Veo lo que marcaste, el { $percent } % de la imagen. ¿Qué quieres cambiar ahí? Responde a este mensaje.
}
region-elsewhere = La imagen tiene ahora otra forma que cuando la marcaste. Márcala de nuevo en la versión más reciente.
advice-region-unused = Para esto ({ $operation }) la marca no cuenta, así que se aplicó a toda la imagen.

# Many passes of a model, one after the other
drift-noted = { $depth ->
    [one] Entre esta imagen y tu original hay { $depth } pasada de un modelo, y cada una cuesta un poco de calidad. «Repetir desde el original» hace los mismos cambios en una sola pasada.
   *[other] Entre esta imagen y tu original hay { $depth } pasadas de modelos, y cada una cuesta un poco de calidad. «Repetir desde el original» hace los mismos cambios en una sola pasada.
}
command-replay = Repite todos los cambios en una sola pasada desde el original
button-replay = ⏮️ Repetir desde el original
ask-replay = Esto vuelve a hacer desde el original { $number ->
    [one] el cambio
   *[other] los { $number } cambios
} hasta v{ $version }, en { $passes ->
    [one] una pasada
   *[other] { $passes } pasadas
} de un modelo:
ask-replay-item = { $number }. { $text }
offer-replay = Repetir ({ $price })
replay-generated = Esta imagen se creó con palabras, así que no hay un original al que volver. «/again» crea otra con las mismas palabras.
replay-nothing = Ningún modelo cambió nada hasta llegar a esta imagen, así que ya está lo mejor posible.
replay-once = Entre esta imagen y el original hay una sola pasada de un modelo: repetirla no mejoraría nada. «/again» hace otra propuesta.
replay-lost = Ya no conozco algunos de los cambios que llevaron a esta imagen, así que no puedo repetirlos.
replay-several-pictures = Uno de los cambios usó varias imágenes, y esos no se pueden juntar en una sola pasada. Vuelve atrás con «/goto» y sigue desde allí.
