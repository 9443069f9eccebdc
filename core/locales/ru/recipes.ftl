### Recipes: well-tried edits by name.

command-recipe = Проверенные правки по названию: product, portrait, social
command-recipe-argument = Группа и название, например «product marble»; без них покажу, что есть

ask-recipe-group = Что из этого сделать?
ask-recipe = { $title }: что выбрать? Цены примерные.
ask-recipe-others = Ещё по названию: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Рецептов «{ $name }» нет. Есть: { $known }.
recipe-unknown = В { $group } нет рецепта «{ $name }». Есть: { $known }.

## Notes under a result
advice-recipe-continued = При обрезке до этой формы пропало бы важное, поэтому модель дорисовала картинку за краями.
advice-recipe-padded = При обрезке до этой формы пропало бы важное, поэтому я заполнил бока размытием. С движком, который меняет картинки по описанию, там можно продолжить саму картинку.
advice-recipe-without-model = Сделано без модели, из того, что есть на картинке. С движком, который меняет картинки по описанию, этот рецепт может больше.

## For the owner: files of recipes
recipes-missing = Папки с рецептами { $path } нет. Создайте её или исправьте «folder» в [recipes].
recipes-unreadable = Не удаётся прочитать файл рецепта { $path }: { $reason }
recipes-unknown-key = Неизвестный ключ в файле рецепта { $path }: { $key }. Все ключи перечислены в docs/recipes.md.
recipes-bad-value = Недопустимое значение { $key } в файле рецепта { $path }: { $reason }
recipe-is-empty = Рецепту нужен промпт, шаги или соотношение сторон.
recipe-needs-prompt = Это для рецептов с промптом и без соотношения сторон.
recipe-file-name = Файл называется как его группа: до 20 строчных букв, цифр и дефисов, первой идёт буква.
check-recipes = рецептов: { $number }, групп: { $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = Портреты
recipe-title-portrait-outdoor = На природе
recipe-title-portrait-rooftop = На крыше
recipe-title-portrait-studio-light = Студийный свет
recipe-title-portrait-golden-hour = Золотой час
recipe-title-portrait-headshot = Деловой портрет
recipe-title-portrait-black-and-white = Чёрно-белый
recipe-title-product = Фото товара
recipe-title-product-white-studio = Белая студия
recipe-title-product-kitchen = Кухня
recipe-title-product-marble = Мрамор
recipe-title-product-beach = Пляж
recipe-title-product-wood = Дерево
recipe-title-product-lifestyle = В жизни
recipe-title-product-dark = Тёмный и эффектный
recipe-title-social = Соцсети
recipe-title-social-square = Квадрат 1:1
recipe-title-social-portrait = Портрет 4:5
recipe-title-social-story = Сторис 9:16
recipe-title-social-wide = Широкий 16:9
