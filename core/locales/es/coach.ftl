### What an editor would say about an instruction before a model is paid for it.

advice-vague = «Mejor» puede significar muchas cosas. Elige una de estas o dime qué quieres cambiar.
advice-unspecific = «{ $change }»: ¿por qué o cómo? Elige una de estas opciones o dímelo con tus palabras.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] Esta foto tiene una luz suave y plana, y la nueva escena es a pleno sol. ¿Ilumino de nuevo al sujeto o elijo una escena de luz suave?
    [backlit] Esta foto está hecha a contraluz, y la nueva escena recibe la luz de frente. ¿Ilumino de nuevo al sujeto o elijo una escena de luz suave?
    [dark] Esta foto es oscura, y la nueva escena es luminosa. ¿Ilumino de nuevo al sujeto o elijo una escena de luz suave?
    [sunny] Esta foto está hecha a pleno sol, y la nueva escena no tiene sol. ¿Ilumino de nuevo al sujeto o elijo una escena soleada?
   *[none] Le pedí al modelo que ajuste la luz del sujeto a la nueva escena.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] Le pedí al modelo que todas las personas sigan siendo reconocibles: de ellas solo cambia lo que dijiste.
    [others] Le pedí al modelo que deje a las demás personas tal como están.
    [product] Le pedí al modelo que respete la forma del producto y lo que lleva impreso, salvo lo que mencionaste.
   *[person] Le pedí al modelo que la persona siga siendo reconocible: de ella solo cambia lo que dijiste.
}
advice-passes = { $number ->
    [one] Es un solo cambio.
   *[other] Son { $number } cambios distintos. De uno en uno sale mejor cada uno; todos a la vez es más rápido y barato.
}
