### Recipes: well-tried edits by name.

command-recipe = Edições prontas, pelo nome: product, portrait, social
command-recipe-argument = Um grupo e um nome, como “product marble”; se faltar, mostro o que existe

ask-recipe-group = O que faço com ela?
ask-recipe = { $title }: qual? Os preços são estimativas.
ask-recipe-others = Outras, pelo nome: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Não existem receitas chamadas “{ $name }”. Existem: { $known }.
recipe-unknown = Não existe a receita “{ $name }” em { $group }. Existem: { $known }.

## Notes under a result
advice-recipe-continued = Um corte nesta forma perderia algo importante, então um modelo continuou a imagem além das bordas.
advice-recipe-padded = Um corte nesta forma perderia algo importante, então preenchi os lados com um desfoque. Com um motor que edite por descrição, a própria imagem pode continuar ali.
advice-recipe-without-model = Feito sem modelo, com o que há na imagem. Com um motor que edite por descrição, esta receita consegue fazer mais.

## For the owner: files of recipes
recipes-missing = A pasta de receitas { $path } não existe. Crie ou corrija “folder” em [recipes].
recipes-unreadable = Não foi possível ler o arquivo de receitas { $path }: { $reason }
recipes-unknown-key = O arquivo de receitas { $path } tem uma chave desconhecida: { $key }. Todas as chaves estão em docs/recipes.md.
recipes-bad-value = No arquivo de receitas { $path }, { $key } não é válido: { $reason }
recipe-is-empty = Uma receita precisa de um prompt, de etapas ou de uma proporção.
recipe-needs-prompt = Isso é para receitas com prompt e sem proporção.
recipe-file-name = Um arquivo tem o nome do seu grupo: até 20 letras minúsculas, números e hífens, começando por uma letra.
check-recipes = { $number ->
    [one] { $number } receita
   *[other] { $number } receitas
} em { $groups ->
    [one] { $groups } grupo
   *[other] { $groups } grupos
}

# Titles of recipes: 40 characters at most
recipe-title-portrait = Retratos
recipe-title-portrait-outdoor = Ao ar livre
recipe-title-portrait-rooftop = Terraço
recipe-title-portrait-studio-light = Luz de estúdio
recipe-title-portrait-golden-hour = Hora dourada
recipe-title-portrait-headshot = Foto de perfil profissional
recipe-title-portrait-black-and-white = Preto e branco
recipe-title-product = Fotos de produto
recipe-title-product-white-studio = Estúdio branco
recipe-title-product-kitchen = Cozinha
recipe-title-product-marble = Mármore
recipe-title-product-beach = Praia
recipe-title-product-wood = Madeira
recipe-title-product-lifestyle = Dia a dia
recipe-title-product-dark = Escuro e dramático
recipe-title-social = Redes sociais
recipe-title-social-square = Quadrado 1:1
recipe-title-social-portrait = Retrato 4:5
recipe-title-social-story = Story 9:16
recipe-title-social-wide = Panorâmico 16:9
