### Recipes: well-tried edits by name.

command-recipe = Well-tried edits by name: product, portrait, social
command-recipe-argument = A group and a name, such as “product marble”; without, I show what there is

ask-recipe-group = What shall I make of it?
ask-recipe = { $title }: which one? Prices are estimates.
ask-recipe-others = More by name: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = There are no recipes called “{ $name }”. There are: { $known }.
recipe-unknown = There is no recipe “{ $name }” in { $group }. There are: { $known }.

## Notes under a result
advice-recipe-continued = A crop to this shape would have lost something that matters, so a model continued the picture beyond its edges.
advice-recipe-padded = A crop to this shape would have lost something that matters, so I filled the sides with a blur. With an engine that edits by description, the picture itself can go on there.
advice-recipe-without-model = Made without a model, from what is in the picture. With an engine that edits by description, this recipe can do more.

## For the owner: files of recipes
recipes-missing = There is no folder { $path } with recipes. Make it, or correct “folder” in [recipes].
recipes-unreadable = The recipe file { $path } cannot be read: { $reason }
recipes-unknown-key = The recipe file { $path } has an unknown key: { $key }. docs/recipes.md lists all keys.
recipes-bad-value = In the recipe file { $path }, { $key } is not allowed: { $reason }
recipe-is-empty = A recipe needs a prompt, steps or a ratio.
recipe-needs-prompt = It is for recipes with a prompt and without a ratio.
recipe-file-name = A file is named like its group: up to 20 small letters, digits and hyphens, a letter first.
check-recipes = { $number } recipes in { $groups } groups

# Titles of recipes: 40 characters at most
recipe-title-portrait = Portraits
recipe-title-portrait-outdoor = Outdoors
recipe-title-portrait-rooftop = Rooftop
recipe-title-portrait-studio-light = Studio light
recipe-title-portrait-golden-hour = Golden hour
recipe-title-portrait-headshot = Headshot
recipe-title-portrait-black-and-white = Black and white
recipe-title-product = Product photos
recipe-title-product-white-studio = White studio
recipe-title-product-kitchen = Kitchen
recipe-title-product-marble = Marble
recipe-title-product-beach = Beach
recipe-title-product-wood = Wood
recipe-title-product-lifestyle = Lifestyle
recipe-title-product-dark = Dark and dramatic
recipe-title-social = Social media
recipe-title-social-square = Square 1:1
recipe-title-social-portrait = Portrait 4:5
recipe-title-social-story = Story 9:16
recipe-title-social-wide = Wide 16:9
