### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = Моделі OpenAI для картинок змінюють і створюють картинки, а це щось інше. Спробуйте інший рушій.
openai-no-source = Немає картинки для правки. Дайте відповідь на картинку або надішліть її разом із запитом.
openai-too-many-pictures = В одній правці може бути щонайбільше { $max } картинок. Надішліть менше і спробуйте ще раз.
openai-no-prompt = Напишіть кількома словами, що змінити.
openai-prompt-too-long = Запит задовгий: можна щонайбільше { $max } символів. Скоротіть його і спробуйте ще раз.
openai-quality-unknown = Модель { $model } не знає якості «{ $quality }». Вона знає: { $allowed }.
openai-mask-size = Розмір маски має точно збігатися з розміром картинки: { $width } × { $height } пікселів.

## Refused by the safety system
openai-refused = Система безпеки OpenAI відхилила цю правку і відхилить її знову. Сформулюйте інакше або візьміть іншу картинку.
openai-refused-for = Система безпеки OpenAI відхилила цю правку ({ $categories }) і відхилить її знову. Сформулюйте інакше або візьміть іншу картинку.
openai-picture-refused = Система безпеки OpenAI відхилила саму картинку і відхилить її знову. Візьміть іншу.
openai-prompt-refused = Система безпеки OpenAI відхилила формулювання запиту і відхилить його знову. Напишіть інакше.

## Limits and money
openai-rate-limited = Зараз OpenAI більше не приймає картинок від цього бота. Спробуйте за хвилину.
openai-rate-limited-for = Зараз OpenAI більше не приймає картинок від цього бота. Спробуйте за { $seconds } с.
openai-no-credit = На рахунку цього бота в OpenAI закінчилися гроші. Власник може поповнити його на platform.openai.com, розділ Billing.
openai-billing-limit = Рахунок цього бота в OpenAI досяг межі витрат. Власник може підняти її на platform.openai.com, розділ Limits.
openai-billing-inactive = В обліковому записі цього бота в OpenAI не ввімкнено оплату. Власник може налаштувати її на platform.openai.com, розділ Billing.
openai-organization-usage = Організація досягла межі використання в OpenAI. Власник може підняти її на platform.openai.com, розділ Limits.
openai-organization-spend = Організація досягла межі витрат в OpenAI. Власник може підняти її на platform.openai.com, розділ Limits.
openai-project-spend = Проєкт досяг межі витрат в OpenAI. Власник може підняти її в налаштуваннях проєкту на platform.openai.com.

## For the owner
openai-key-refused = OpenAI не приймає ключ API. Власник має записати в налаштування чинний.
openai-model-missing = OpenAI не пропонує модель { $model } цьому обліковому запису. Власник може вибрати в налаштуваннях іншу.
openai-unverified = Перш ніж дати цьому обліковому запису доступ до { $model }, OpenAI вимагає підтвердити організацію. Власник може зробити це на platform.openai.com, розділ Organization settings.
openai-forbidden = OpenAI не дає цьому обліковому запису доступу до { $model }. Власникові варто перевірити права ключа і список підтримуваних країн.
openai-parameter-unknown = Модель { $model } не знає параметра «{ $parameter }». Власник може вибрати іншу модель або оновити бота.
openai-parameter-value = Модель { $model } не приймає такого значення для «{ $parameter }». Власник може змінити налаштування або оновити бота.
openai-request-refused = OpenAI не прийняв цього запиту ({ $code }). Спробуйте інший запит або іншу картинку.

## About the picture
openai-picture-invalid = OpenAI не зміг прочитати картинку. Надішліть її ще раз як JPEG або PNG.
openai-picture-format = OpenAI не приймає картинок такого виду. Надішліть її ще раз як JPEG або PNG.
openai-picture-mode = OpenAI не приймає картинок із такими кольорами. Надішліть її ще раз як звичайний RGB JPEG або PNG.
openai-picture-too-large = Картинка завелика для OpenAI. Зменшіть її і спробуйте ще раз.
openai-picture-too-small = Картинка замала для OpenAI. Візьміть більшу.
openai-picture-empty = Картинка надійшла до OpenAI порожньою. Надішліть її ще раз.
openai-picture-not-fetched = OpenAI не зміг отримати картинку. Спробуйте ще раз.

## When the answer fails
openai-down = В OpenAI неполадки. Спробуйте за кілька хвилин.
openai-unreachable = Зараз немає зв’язку з OpenAI. Гроші не стягнуто. Спробуйте за кілька хвилин.
openai-no-answer = OpenAI не відповів вчасно. Гроші за правку все ж могли стягнути, тому я її не повторював. Щоб спробувати ще раз, натисніть «Повторити».
openai-interrupted = Зв’язок з OpenAI обірвався, перш ніж надійшла картинка. Гроші за правку все ж могли стягнути, тому я її не повторював. Щоб спробувати ще раз, натисніть «Повторити».
openai-no-picture = У відповіді OpenAI немає придатної картинки. Гроші за правку все ж могли стягнути, тому я її не повторював. Щоб спробувати ще раз, натисніть «Повторити».

## Notes under a result
openai-made-smaller = Картинка була завелика для OpenAI, тож правку зроблено в розмірі { $width } × { $height } пікселів.
openai-alpha-lost = Модель { $model } не робить прозорих пікселів, тому фон зафарбовано.
