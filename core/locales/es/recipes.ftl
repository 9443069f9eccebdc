### Recipes: well-tried edits by name.

command-recipe = Ediciones probadas, por su nombre: product, portrait, social
command-recipe-argument = Un grupo y un nombre, como «product marble»; si no, te muestro lo que hay

ask-recipe-group = ¿Qué hago con ella?
ask-recipe = { $title }: ¿cuál? Los precios son aproximados.
ask-recipe-others = Hay más, por su nombre: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = No hay recetas llamadas «{ $name }». Las que hay: { $known }.
recipe-unknown = No hay ninguna receta «{ $name }» en { $group }. Las que hay: { $known }.

## Notes under a result
advice-recipe-continued = Un recorte a esta forma habría perdido algo importante, así que un modelo continuó la imagen más allá de sus bordes.
advice-recipe-padded = Un recorte a esta forma habría perdido algo importante, así que rellené los lados con un desenfoque. Con un motor que edite por descripción, ahí puede continuar la propia imagen.
advice-recipe-without-model = Hecho sin modelo, con lo que hay en la imagen. Con un motor que edite por descripción, esta receta puede dar más.

## For the owner: files of recipes
recipes-missing = No existe la carpeta de recetas { $path }. Créala o corrige «folder» en [recipes].
recipes-unreadable = No se puede leer el archivo de recetas { $path }: { $reason }
recipes-unknown-key = El archivo de recetas { $path } tiene una clave desconocida: { $key }. Todas las claves están en docs/recipes.md.
recipes-bad-value = En el archivo de recetas { $path }, { $key } no es válido: { $reason }
recipe-is-empty = Una receta necesita un «prompt», pasos o una proporción.
recipe-needs-prompt = Es para recetas con «prompt» y sin proporción.
recipe-file-name = Un archivo se llama como su grupo: hasta 20 letras minúsculas, cifras y guiones, empezando por una letra.
check-recipes = { $number ->
    [one] { $number } receta
   *[other] { $number } recetas
} en { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
}

# Titles of recipes: 40 characters at most
recipe-title-portrait = Retratos
recipe-title-portrait-outdoor = Al aire libre
recipe-title-portrait-rooftop = Azotea
recipe-title-portrait-studio-light = Luz de estudio
recipe-title-portrait-golden-hour = Hora dorada
recipe-title-portrait-headshot = Foto profesional
recipe-title-portrait-black-and-white = Blanco y negro
recipe-title-product = Fotos de producto
recipe-title-product-white-studio = Estudio blanco
recipe-title-product-kitchen = Cocina
recipe-title-product-marble = Mármol
recipe-title-product-beach = Playa
recipe-title-product-wood = Madera
recipe-title-product-lifestyle = Vida cotidiana
recipe-title-product-dark = Oscuro y dramático
recipe-title-social = Redes sociales
recipe-title-social-square = Cuadrado 1:1
recipe-title-social-portrait = Vertical 4:5
recipe-title-social-story = Historia 9:16
recipe-title-social-wide = Panorámico 16:9
