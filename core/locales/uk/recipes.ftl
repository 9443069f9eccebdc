### Recipes: well-tried edits by name.

command-recipe = Перевірені правки за назвою: product, portrait, social
command-recipe-argument = Група і назва, наприклад «product marble»; без них покажу, що є

ask-recipe-group = Що з цього зробити?
ask-recipe = { $title }: що вибрати? Ціни приблизні.
ask-recipe-others = Ще за назвою: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Рецептів «{ $name }» немає. Є: { $known }.
recipe-unknown = У { $group } немає рецепта «{ $name }». Є: { $known }.

## Notes under a result
advice-recipe-continued = Якби обрізати до цієї форми, зникло б важливе, тому модель домалювала картинку за краями.
advice-recipe-padded = Якби обрізати до цієї форми, зникло б важливе, тому я заповнив боки розмиттям. З рушієм, який змінює картинки за описом, там можна продовжити саму картинку.
advice-recipe-without-model = Зроблено без моделі, з того, що є на картинці. З рушієм, який змінює картинки за описом, цей рецепт може більше.

## For the owner: files of recipes
recipes-missing = Теки з рецептами { $path } немає. Створіть її або виправте «folder» у [recipes].
recipes-unreadable = Не вдається прочитати файл рецепта { $path }: { $reason }
recipes-unknown-key = Невідомий ключ у файлі рецепта { $path }: { $key }. Усі ключі є в docs/recipes.md.
recipes-bad-value = Неприпустиме значення { $key } у файлі рецепта { $path }: { $reason }
recipe-is-empty = Рецепту потрібен промпт, кроки або співвідношення сторін.
recipe-needs-prompt = Це для рецептів із промптом і без співвідношення сторін.
recipe-file-name = Файл називається як його група: до 20 малих літер, цифр і дефісів, першою йде літера.
check-recipes = рецептів: { $number }, груп: { $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = Портрети
recipe-title-portrait-outdoor = Надворі
recipe-title-portrait-rooftop = На даху
recipe-title-portrait-studio-light = Студійне світло
recipe-title-portrait-golden-hour = Золота година
recipe-title-portrait-headshot = Діловий портрет
recipe-title-portrait-black-and-white = Чорно-білий
recipe-title-product = Фото товару
recipe-title-product-white-studio = Біла студія
recipe-title-product-kitchen = Кухня
recipe-title-product-marble = Мармур
recipe-title-product-beach = Пляж
recipe-title-product-wood = Дерево
recipe-title-product-lifestyle = У житті
recipe-title-product-dark = Темний і ефектний
recipe-title-social = Соцмережі
recipe-title-social-square = Квадрат 1:1
recipe-title-social-portrait = Портрет 4:5
recipe-title-social-story = Сторіс 9:16
recipe-title-social-wide = Широкий 16:9
