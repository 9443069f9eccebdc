welcome = Вітаю! Надішліть мені фото і напишіть, що змінити: «зроби тепліше», «обріж до квадрата», «перенеси її на сонячний пляж». Щоб продовжити, дайте відповідь на будь-яку картинку. Усе, що я вмію: /help.
help = Надішліть фото з підписом або дайте відповідь на будь-яку картинку і напишіть, що змінити. Якщо відповісти на давнішу, я продовжу з неї. Нічого не губиться: рухайтеся назад і вперед і повертайтеся до будь-якої версії, коли захочете.

model-has-no-part = У цій правці для моделі немає роботи. Дайте відповідь на картинку і напишіть, що змінити.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Змінити картинку за вашим описом
command-edit-argument = Що змінити
command-undo = Повернутися до попередньої версії
command-redo = Знову вперед після кроку назад
command-reset = Повернутися до першої версії
command-goto = Перейти до версії за номером
command-goto-argument = Номер, наприклад 3
command-history = Усі версії на одному аркуші, з гілками
command-compare = До і після поруч
command-compare-argument = З якою версією, наприклад 1; «gif» — шторка, що відкриває одну з-під іншої
command-again = Зробити останню правку ще раз
command-variants = Кілька варіантів на вибір
command-variants-argument = Скільки і що змінити; або варіанти через |
command-generate = Створити нову картинку за описом
command-generate-argument = Що на ній; можна почати з «wide:», «story:» або «draft:»
command-imagine = Те саме, що /generate
command-imagine-argument = Що на ній
command-upscale = Збільшити й додати деталей
command-upscale-argument = У скільки разів: 2x, 4x або 6x, і, якщо хочете, рушій
command-removebg = Вирізати об’єкт на прозорому фоні
command-original = Надіслати файл у повній якості
command-export = Надіслати картинку файлом іншого виду
command-export-argument = Наприклад: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Зупинити правку, яка виконується або чекає
command-queue = Правки, які тут виконуються або чекають
command-usage = Скільки витрачено сьогодні й за місяць і скільки лишилося
command-forgetme = Видалити все ваше, що я зберігаю
command-help = Що вміє цей бот

# Labels of buttons: 80 characters at most
button-edit = ✏️ Змінити
button-undo = ↩️ Назад
button-redo = ↪️ Вперед
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Ще раз
button-model = ✨ Через модель
button-variants = 🎲 Варіанти
button-pick = ✅ Вибрати
button-more = 🎲 Ще схожі
button-upscale = ⬆️ Збільшити
button-removebg = ✂️ Прибрати фон
button-compare = 🆚 Порівняти
button-compare-gif = 🎞 Шторкою
button-original = 📄 Оригінал
button-delete = 🗑 Видалити
button-cancel = ❌ Скасувати
button-cancel-number = ❌ Скасувати { $number }
button-forgetme = 🗑 Так, видалити все моє
button-retry = 🔁 Повторити
