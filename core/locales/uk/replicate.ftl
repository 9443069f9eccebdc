### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } цього не вміє. Спробуйте інший рушій.
replicate-one-picture = { $engine } працює рівно з однією картинкою. Дайте відповідь на картинку або надішліть її разом із запитом.
replicate-factor-unknown = { $engine } збільшує так: { $factors }. Виберіть одне з цього.
replicate-already-large = Ця картинка вже завелика для { $engine }: його межа — { $megapixels } Мп. Спробуйте інший рушій.
replicate-too-long = Ця картинка задовга й завузька для { $engine }. Обріжте її або спробуйте інший рушій.

## For the owner
replicate-token-refused = Replicate не приймає токен API. Власник має записати в налаштування чинний.
replicate-no-credit = На рахунку цього бота в Replicate закінчилися гроші, або оплату не налаштовано. Власник може зробити це на replicate.com/account/billing.
replicate-forbidden = Replicate не дає цьому обліковому запису доступу до { $model }.
replicate-model-missing = Replicate більше не пропонує модель { $model } або не дає її цьому обліковому запису. Спробуйте інший рушій, а власникові варто оновити бота.
replicate-input-refused = Модель { $model } більше не приймає того, що надсилає бот ({ $detail }). Спробуйте інший рушій, а власникові варто оновити бота.
replicate-schema-changed = Модель { $model } змінилася: { $changes }. Власникові варто оновити бота.
replicate-request-refused = Replicate не прийняв цього запиту (статус { $status }). Спробуйте інший рушій.

## Limits
replicate-rate-limited = Зараз Replicate більше не приймає роботи від цього бота. Спробуйте за хвилину.
replicate-rate-limited-for = Зараз Replicate більше не приймає роботи від цього бота. Спробуйте за { $seconds } с.

## When a model fails
replicate-refused = Перевірка безпеки { $model } відхилила цю картинку і відхилить її знову. Візьміть іншу.
replicate-picture-too-large = Картинка завелика для цієї моделі. Зменшіть її або спробуйте інший рушій.
replicate-picture-unread = Модель { $model } не змогла прочитати картинку. Спробуйте ще раз або візьміть інший рушій.
replicate-out-of-memory = На спільному сервері { $model } забракло пам’яті. Спробуйте ще раз або візьміть інший рушій.
replicate-trouble = У Replicate неполадки з { $model }. Спробуйте за кілька хвилин або візьміть інший рушій.
replicate-model-failed = Модель { $model } не впоралася з цією картинкою. Спробуйте інший рушій.
replicate-not-started = Модель { $model } не запустилася вчасно, гроші за неї не стягнуто. Спробуйте за кілька хвилин або візьміть інший рушій.
replicate-too-slow = Модель { $model } працювала надто довго, і я її зупинив. За цей час гроші могли стягнути. Щоб спробувати ще раз, натисніть «Повторити» або візьміть інший рушій.
replicate-cancelled = Хтось або щось у Replicate скасувало { $model }. За цей час гроші могли стягнути. Щоб спробувати ще раз, натисніть «Повторити».

## When the answer fails
replicate-unreachable = Зараз немає зв’язку з Replicate. Гроші не стягнуто. Спробуйте за кілька хвилин.
replicate-no-answer = Replicate не відповів. Роботу все ж могли зробити й стягнути за неї гроші, тому я її не повторював. Щоб спробувати ще раз, натисніть «Повторити».
replicate-no-picture = Модель { $model } закінчила, але картинки немає. Гроші могли стягнути, тому я не повторював. Щоб спробувати ще раз, натисніть «Повторити».
replicate-not-a-picture = Результат моделі — не картинка, яку я можу прочитати. Гроші могли стягнути, тому я не повторював. Щоб спробувати ще раз, натисніть «Повторити».
replicate-no-cut-out = У результаті моделі немає прозорого фону. Гроші могли стягнути, тому я не повторював. Щоб спробувати ще раз, натисніть «Повторити».
replicate-result-lost = Не вдалося отримати результат від Replicate. Гроші могли стягнути, тому я не повторював. Щоб спробувати ще раз, натисніть «Повторити».
replicate-result-foreign = Результат лежить за адресою, яка не належить Replicate, тому я його не завантажував. Гроші могли стягнути.
replicate-result-too-large = Результат завеликий, завантажити його не можна. Гроші могли стягнути. Виберіть менше збільшення.

## Notes under a result
replicate-factor-reduced = { $engine } робить щонайбільше { $megapixels } Мп, тому картинку збільшено в { $factor }x.
replicate-input-reduced = Для { $engine } картинку спершу зменшено до { $width } × { $height } пікселів.
replicate-smaller-than-wanted = Модель зробила { $width } × { $height } пікселів, менше, ніж просили.
replicate-faces-may-change = { $engine } домислює деталі: обличчя і текст можуть виглядати інакше.
