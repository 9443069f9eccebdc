### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = Модели OpenAI для картинок меняют и создают картинки, а это что-то другое. Попробуйте другой движок.
openai-no-source = Нет картинки для правки. Ответьте на картинку или пришлите её вместе с запросом.
openai-too-many-pictures = В одной правке может быть не больше { $max } картинок. Пришлите меньше и попробуйте ещё раз.
openai-no-prompt = Напишите в нескольких словах, что изменить.
openai-prompt-too-long = Запрос слишком длинный: можно не больше { $max } символов. Сократите его и попробуйте ещё раз.
openai-quality-unknown = Модель { $model } не знает качества «{ $quality }». Она знает: { $allowed }.
openai-mask-size = Размер маски должен точно совпадать с размером картинки: { $width } × { $height } пикселей.

## Refused by the safety system
openai-refused = Система безопасности OpenAI отклонила эту правку и отклонит её снова. Сформулируйте иначе или возьмите другую картинку.
openai-refused-for = Система безопасности OpenAI отклонила эту правку ({ $categories }) и отклонит её снова. Сформулируйте иначе или возьмите другую картинку.
openai-picture-refused = Система безопасности OpenAI отклонила саму картинку и отклонит её снова. Возьмите другую.
openai-prompt-refused = Система безопасности OpenAI отклонила формулировку запроса и отклонит её снова. Напишите иначе.

## Limits and money
openai-rate-limited = Сейчас OpenAI больше не принимает картинки от этого бота. Попробуйте через минуту.
openai-rate-limited-for = Сейчас OpenAI больше не принимает картинки от этого бота. Попробуйте через { $seconds } с.
openai-no-credit = На счёте этого бота в OpenAI закончились деньги. Владелец может пополнить его на platform.openai.com, раздел Billing.
openai-billing-limit = Счёт этого бота в OpenAI достиг предела расходов. Владелец может поднять его на platform.openai.com, раздел Limits.
openai-billing-inactive = В учётной записи этого бота в OpenAI не включена оплата. Владелец может настроить её на platform.openai.com, раздел Billing.
openai-organization-usage = Организация достигла предела использования в OpenAI. Владелец может поднять его на platform.openai.com, раздел Limits.
openai-organization-spend = Организация достигла предела расходов в OpenAI. Владелец может поднять его на platform.openai.com, раздел Limits.
openai-project-spend = Проект достиг предела расходов в OpenAI. Владелец может поднять его в настройках проекта на platform.openai.com.

## For the owner
openai-key-refused = OpenAI не принимает ключ API. Владелец должен записать в настройки действующий.
openai-model-missing = OpenAI не предлагает модель { $model } этой учётной записи. Владелец может выбрать в настройках другую.
openai-unverified = Прежде чем дать этой учётной записи доступ к { $model }, OpenAI требует подтвердить организацию. Владелец может сделать это на platform.openai.com, раздел Organization settings.
openai-forbidden = OpenAI не даёт этой учётной записи доступа к { $model }. Владельцу стоит проверить права ключа и список поддерживаемых стран.
openai-parameter-unknown = Модель { $model } не знает параметра «{ $parameter }». Владелец может выбрать другую модель или обновить бота.
openai-parameter-value = Модель { $model } не принимает такое значение для «{ $parameter }». Владелец может изменить настройки или обновить бота.
openai-request-refused = OpenAI не принял этот запрос ({ $code }). Попробуйте другой запрос или другую картинку.

## About the picture
openai-picture-invalid = OpenAI не смог прочитать картинку. Пришлите её ещё раз как JPEG или PNG.
openai-picture-format = OpenAI не принимает картинки такого вида. Пришлите её ещё раз как JPEG или PNG.
openai-picture-mode = OpenAI не принимает картинки с такими цветами. Пришлите её ещё раз как обычный RGB JPEG или PNG.
openai-picture-too-large = Картинка слишком большая для OpenAI. Уменьшите её и попробуйте ещё раз.
openai-picture-too-small = Картинка слишком маленькая для OpenAI. Возьмите побольше.
openai-picture-empty = Картинка дошла до OpenAI пустой. Пришлите её ещё раз.
openai-picture-not-fetched = OpenAI не смог получить картинку. Попробуйте ещё раз.

## When the answer fails
openai-down = У OpenAI неполадки. Попробуйте через несколько минут.
openai-unreachable = Сейчас нет связи с OpenAI. Деньги не списаны. Попробуйте через несколько минут.
openai-no-answer = OpenAI не ответил вовремя. Деньги за правку всё же могли списать, поэтому я не стал её повторять. Чтобы попробовать ещё раз, нажмите «Повторить».
openai-interrupted = Связь с OpenAI оборвалась раньше, чем пришла картинка. Деньги за правку всё же могли списать, поэтому я не стал её повторять. Чтобы попробовать ещё раз, нажмите «Повторить».
openai-no-picture = В ответе OpenAI нет пригодной картинки. Деньги за правку всё же могли списать, поэтому я не стал её повторять. Чтобы попробовать ещё раз, нажмите «Повторить».

## Notes under a result
openai-made-smaller = Картинка была слишком большой для OpenAI, и правка сделана в размере { $width } × { $height } пикселей.
openai-alpha-lost = Модель { $model } не делает прозрачных пикселей, поэтому фон закрашен.
