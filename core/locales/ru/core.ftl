# Acknowledgement and progress
status-queued = { $ahead ->
    [one] В очереди. Перед вашей { $ahead } правка.
    [few] В очереди. Перед вашей { $ahead } правки.
    [many] В очереди. Перед вашей { $ahead } правок.
   *[other] В очереди. Перед вашей { $ahead } правки.
}
status-working = Работаю…
status-working-since = Работаю… { $seconds } с
status-progress = Работаю… { $percent } %
status-cancelled = Отменено. Картинка осталась прежней.

# Captions
caption-instruction = «{ $text }»
caption-version = v{ $number }
caption-version-from = v{ $number } из v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } с
cost-cents = { NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) } $
cost-dollars = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) } $
cost-free = бесплатно
cost-unknown = стоимость неизвестна
shown-compressed = Сжато в { $format }, чтобы уложиться в { $limit-mb } МБ, которые принимает этот чат. Все пиксели на месте.
shown-smaller = Уменьшено, чтобы уложиться в { $limit-mb } МБ, которые принимает этот чат. «/export avif» сохранит полный размер в файле поменьше.
original-too-large = Присланный файл больше, чем принимает этот чат, поэтому вот копия, которую хранит бот.

# Pictures as they come in
picture-ready = Есть. Ответьте на это сообщение и напишите, что изменить, например «сделай теплее» или «обрежь до квадрата».
picture-recompressed = Этот чат сжал ваше фото. Чтобы сохранить полное качество, пришлите его файлом.
picture-lost = Этой картинки больше нет в хранилище бота. Пришлите её, пожалуйста, ещё раз.

# What a person can put right
nothing-to-edit = Пока нет картинки, с которой можно работать. Пришлите фото, потом напишите, что изменить. В группе упомяните меня или ответьте на одну из моих картинок, чтобы я её увидел.
too-many-steps = Слишком много изменений сразу: { $number }. Я делаю не больше { $most } за раз. Остальное напишите потом.
instruction-missing = Напишите, что изменить, например «/edit сделай теплее».
instruction-too-long = Слишком длинный запрос: символов в нём { $length }, а можно не больше { $max-chars }. Сократите его, пожалуйста.
ask-instruction = Что изменить? Ответьте на это сообщение.
not-understood = Я не понял. Выберите один из вариантов или напишите иначе.
version-unknown = Этой картинки здесь больше нет. Пришлите её ещё раз, чтобы продолжить.
version-number-unknown = Версии v{ $number } нет. Последняя версия этой картинки — v{ $last }.
nothing-to-undo = Это первая версия, отменять нечего.
nothing-to-redo = Из этой версии ещё ничего не сделано, возвращать нечего.
nothing-to-repeat = Это картинка в том виде, в каком её прислали: повторять нечего. Напишите, что изменить.
nothing-to-cancel = Отменять нечего: эта правка уже готова или отменена.
nothing-to-retry = Повторить эту правку отсюда нельзя. Ответьте на картинку и напишите, что изменить.
nothing-to-delete = Ответьте командой /delete на одну из моих картинок, чтобы убрать её из чата.
already-retried = Эту правку уже повторяли; за вторую попытку могут списать деньги дважды. Лучше ответьте на картинку.
not-your-edit = Это может сделать только тот, кто начал эту правку.
goto-needs-number = Напишите, какую версию открыть, например «/goto 3».
upscale-not-understood = Не понимаю «{ $argument }». Напишите, например, «/upscale 2x» или «/upscale 4x».
command-unknown = Команды /{ $command } нет. Отправьте /help, чтобы узнать, что я умею.

# Rules of the owner
not-allowed = Вас нет в списке этого бота. Попросите владельца добавить ваш id: { $user-id }
quota-used-up = { $limit ->
    [one] Ваш лимит на сегодня, { $limit } правка, исчерпан.
    [few] Ваш лимит на сегодня, { $limit } правки, исчерпан.
    [many] Ваш лимит на сегодня, { $limit } правок, исчерпан.
   *[other] Ваш лимит на сегодня, { $limit } правки, исчерпан.
} { $hours ->
    [one] Новые появятся примерно через { $hours } час.
    [few] Новые появятся примерно через { $hours } часа.
    [many] Новые появятся примерно через { $hours } часов.
   *[other] Новые появятся примерно через { $hours } часа.
}

# Engines
no-engine-for-this = Здесь не настроен движок, который это умеет ({ $operation }). Владелец бота может его добавить: с ключом OpenAI заработают правки по описанию.
engine-too-slow = Это длилось слишком долго, и я остановил работу. Деньги не списаны. Попробуйте картинку поменьше или правку попроще.
outcome-unknown = Сервис не ответил вовремя, поэтому я не знаю, сделал ли он эту правку и списал ли за неё деньги. Сам я отправлять её ещё раз не буду. Если хотите, нажмите «Повторить».
something-went-wrong = У меня что-то сломалось. Ваши картинки в сохранности. Если это повторится, сообщите владельцу бота этот номер: { $error-id }

# The installation
database-in-use = С { $path } уже работает другой Retouch. Сначала остановите его или дайте этому отдельную папку.
database-unusable = Не удаётся открыть базу данных { $path }: { $reason }. Проверьте, что папка существует и в неё можно писать.

# Several pictures, several takes
picture-of = Картинка { $number } из { $count }:
ask-album = Картинок: { $number }. Изменить каждую или соединить их в одну?
offer-each = Изменить каждую ({ $number ->
    [one] { $number } правка
    [few] { $number } правки
    [many] { $number } правок
   *[other] { $number } правки
} · { $price })
offer-combine = Соединить в одну (1 правка · { $price })
proposal-unknown = Это предложение больше не действует. Напишите ещё раз, что изменить.
picked = Теперь ваша картинка — v{ $number }. Напишите, что изменить дальше.
variants-out-of-range = За раз я делаю от 2 до { $most } вариантов. Напишите, например, «/variants 3 сделай небо розовым» или «/variants красная рубашка | синяя рубашка».
variants-empty = Знак «|» разделяет два варианта или больше, и в каждом должно быть что-то сказано, например «/variants красная рубашка | синяя рубашка».
variants-are-the-same = Эта правка точная: все варианты вышли бы одинаковыми. Назовите разные, например «/variants теплее | холоднее».
generate-needs-words = Напишите, что должно быть на картинке, например «/generate wide: маяк на рассвете».

# Files to take away
export-not-understood = Не понимаю «{ $argument }». Напишите, например, «/export jpeg under 500 KB», «/export webp 1080x1350» или «/export png, jpeg».
export-out-of-range = Так не получится: качество бывает от 1 до 100, DPI — от 36 до 2400, стороны — до 16384 px, а размер файла — от 1 КБ.
export-too-large = В формате { $format } эта картинка при своём размере не помещается в { $limit-kb } КБ. Укажите размер поменьше, например 1080px, или другой формат.
file-too-large-for-chat = Этот файл больше { $limit-mb } МБ, которые принимает этот чат. Попросите размер поменьше или JPEG, WebP либо AVIF.
