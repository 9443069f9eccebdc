# Operations: what is allowed

operation-unknown = No sé cómo hacer «{ $operation }».
operation-parameter-unknown = «{ $operation }» no admite «{ $parameter }». Admite: { $allowed }.
operation-parameter-missing = A «{ $operation }» le falta { $parameter }. Dilo y vuelve a intentarlo.
operation-needs-any = «{ $operation }» necesita saber cuánto: uno de { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } puede ir de { $min } a { $max } %, no { $value }.
        [degrees] { $parameter } puede ir de { $min } a { $max } grados, no { $value }.
        [px] { $parameter } puede ir de { $min } a { $max } píxeles, no { $value }.
        [EV] { $parameter } puede ir de { $min } a { $max } pasos de exposición, no { $value }.
        [x] { $parameter } puede ser un número entero de { $min } a { $max }, no { $value }.
       *[other] { $parameter } puede ir de { $min } a { $max }, no { $value }.
    }
operation-choice = { $parameter } puede ser { $allowed }; no «{ $value }».
operation-colour = No conozco el color «{ $value }». Usa un nombre en inglés, como «navy», o un código, como #1f2a44.
operation-text-empty = Falta el texto que hay que escribir. Ponlo entre comillas después de la palabra «texto».
operation-text-too-long = Ese texto tiene { $chars } caracteres; caben { $max-chars } como mucho.
operation-ratio = «{ $value }» no es una proporción que pueda usar. Escribe ancho:alto, como 4:5 o 16:9, hasta { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] No hay ninguna imagen. Envía una o responde a una.
       *[other] Para eso hacen falta al menos { $min-images } imágenes. Envíalas juntas en un álbum.
    }
operation-too-many-pictures = Son demasiadas imágenes a la vez: acepto { $max-images } como mucho.

# Operations: what cannot be done with this picture

models-missing = Eso necesita un modelo que no está instalado aquí. El dueño del bot puede instalarlo con «python -m bot models install».
crop-nothing-left = Con ese recorte no quedaría nada. Recorta un poco menos.
crop-outside = Eso se sale de la imagen, que tiene { $width } × { $height } píxeles. Recorta una zona más pequeña.
result-too-large = Eso daría { $width } × { $height } píxeles; llego a { $max-megapixels } megapíxeles como mucho. Pide menos.
no-faces = No veo ninguna cara en esta imagen, así que la dejé como está.
tilt-not-found = No sé qué debería quedar recto aquí. Di cuánto, por ejemplo «endereza 2 grados»; un número negativo gira en sentido antihorario.
text-not-covered = No puedo escribir { $characters }: mi letra tiene caracteres latinos, griegos y cirílicos, cifras y signos corrientes, pero no emojis. Escríbelo de otra forma.
text-does-not-fit = Ese texto no cabe en la imagen, por pequeño que sea. Acórtalo.

# Notes on results

crop-centred-without-models = Recorté alrededor del centro: el modelo que encuentra lo importante no está instalado aquí. El dueño del bot puede instalarlo con «python -m bot models install».
crop-centred-without-faces = No veo ninguna cara aquí, así que recorté alrededor del centro.
crop-centred-without-subject = No distingo cuál es el sujeto, así que recorté alrededor del centro.
crop-loses-faces =
    { $number ->
        [one] Una cara no cabe en este recorte. Pide otra forma para que salga todo el mundo.
       *[other] { $number } caras no caben en este recorte. Pide otra forma para que salga todo el mundo.
    }
already-level = Esta imagen ya está recta, así que la dejé como está.
straightened-by = Girada { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
