welcome = Здравствуйте! Пришлите мне фото и напишите, что изменить: «сделай теплее», «обрежь до квадрата», «перенеси её на солнечный пляж». Чтобы продолжить, ответьте на любую картинку. Всё, что я умею: /help.
help = Пришлите фото с подписью или ответьте на любую картинку и напишите, что изменить. Если ответить на более старую, я продолжу с неё. Ничего не пропадает: ходите назад и вперёд и возвращайтесь к любой версии, когда захотите.

model-has-no-part = В этой правке модели делать нечего. Ответьте на картинку и напишите, что изменить.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Изменить картинку по вашему описанию
command-edit-argument = Что изменить
command-undo = Вернуться к предыдущей версии
command-redo = Снова вперёд после отмены
command-reset = Вернуться к первой версии
command-goto = Перейти к версии по номеру
command-goto-argument = Номер, например 3
command-history = Все версии на одном листе, с ветками
command-compare = До и после рядом
command-compare-argument = С какой версией, например 1; «gif» — шторка, открывающая одну из-под другой
command-again = Сделать последнюю правку ещё раз
command-variants = Несколько вариантов на выбор
command-variants-argument = Сколько и что изменить; или варианты через |
command-generate = Создать новую картинку по описанию
command-generate-argument = Что на ней; можно начать с «wide:», «story:» или «draft:»
command-imagine = То же, что /generate
command-imagine-argument = Что на ней
command-upscale = Увеличить и добавить деталей
command-upscale-argument = Во сколько раз: 2x, 4x или 6x, и, если хотите, движок
command-removebg = Вырезать объект на прозрачном фоне
command-original = Прислать файл в полном качестве
command-export = Прислать картинку файлом другого вида
command-export-argument = Например: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Остановить правку, которая выполняется или ждёт
command-queue = Правки, которые здесь выполняются или ждут
command-usage = Сколько потрачено сегодня и за месяц и сколько осталось
command-forgetme = Удалить всё ваше, что я храню
command-help = Что умеет этот бот

# Labels of buttons: 80 characters at most
button-edit = ✏️ Изменить
button-undo = ↩️ Назад
button-redo = ↪️ Вперёд
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Ещё раз
button-model = ✨ Через модель
button-variants = 🎲 Варианты
button-pick = ✅ Выбрать
button-more = 🎲 Ещё похожие
button-upscale = ⬆️ Увеличить
button-removebg = ✂️ Убрать фон
button-compare = 🆚 Сравнить
button-compare-gif = 🎞 Шторкой
button-original = 📄 Оригинал
button-delete = 🗑 Удалить
button-cancel = ❌ Отмена
button-cancel-number = ❌ Отменить { $number }
button-forgetme = 🗑 Да, удалить всё моё
button-retry = 🔁 Повторить
