# Installing models
model-unknown = Моделі «{ $name }» немає. Є: { $known }.
model-download-needs-pip = Не вдається завантажити { $package }: у цьому Python немає pip. Виконайте «python -m ensurepip» і спробуйте ще раз.
model-download-failed = Не вдалося завантажити { $package }: { $reason }
model-download-too-slow = { $package } не завантажився за { $limit-s } с. Перевірте з’єднання і спробуйте ще раз.
model-archive-wrong = Замість { $package } { $version } надійшов не той файл, і нічого з нього не використано. Спробуйте ще раз; якщо не допоможе, то щось між вами і реєстром пакунків підміняє файли.

# Using models
model-missing = Модель { $model } тут не встановлено. Власник бота може встановити її командою «python -m bot models install { $model }».
model-damaged = Файли моделі { $model } пошкоджено. Власник бота може встановити їх заново командою «python -m bot models install { $model }».
model-out-of-memory = Зараз бракує пам’яті, щоб запустити модель { $model }. Спробуйте пізніше або з меншою картинкою.
no-subject = Не можу зрозуміти, що на цій картинці головне, тому лишив її як є. Обріжте її ближче до об’єкта і спробуйте ще раз.
upscale-too-large = Збільшення { $factor }x дало б { $megapixels } Мп, а можна щонайбільше { $max-megapixels }. { $max-factor ->
    [0] Спершу зменшіть картинку.
    [1] Картинка завелика, збільшити її не можна.
   *[other] Цю картинку можна збільшити до { $max-factor }x.
}
upscaled-with-lanczos = Збільшено без моделі (метод Ланцоша): моделей тут не встановлено. Власник бота може встановити їх командою «python -m bot models install».
