discord-token-refused = Discord не приймає токен бота. Скопіюйте його ще раз зі сторінки Bot вашого застосунку на discord.com/developers або скиньте його там, а потім запустіть знову.
discord-intent-missing = Discord відмовляє в підключенні: доступ до вмісту повідомлень увімкнено в налаштуваннях бота, але не в Discord. Увімкніть «Message Content Intent» на сторінці Bot вашого застосунку на discord.com/developers або вимкніть message_content у налаштуваннях.
discord-unreachable = Немає зв’язку з Discord. Перевірте мережу і status.discord.com, а потім запустіть знову.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Змінити картинку
discord-option-picture = Картинка, з якою працювати
discord-ask-edit-title = Змінити цю картинку
discord-ask-edit-label = Що змінити?
discord-ask-edit-placeholder = Наприклад: зроби небо помаранчевим, як на заході сонця

# Options of commands: 100 characters at most
command-goto-number = Номер версії
command-compare-with = З якою версією порівняти; якщо не вказати, з тією, з якої зроблено цю
command-compare-and = Інша версія замість тієї, на якій ви зараз
command-compare-as = «gif» — шторка, що відкриває одну з-під іншої
command-variants-count = Скільки варіантів
command-variants-instruction = Що змінити; або кілька варіантів через |
command-upscale-factor = У скільки разів ширше й вище
command-upscale-engine = Чим збільшити; якщо не вказати, виберу сам
command-removebg-engine = Чим вирізати; якщо не вказати, виберу сам
command-recipe-name = Який саме; якщо не вказати, покажу, які є
command-export-format = Вид файлу; кілька надійдуть разом у ZIP
command-export-size = Наприклад: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Це може тривати довше, ніж я можу тут відповідати (хвилин: { $minutes }). Результат збережеться: тоді я спробую надіслати його особисто вам, а «/original» покаже його тут.
shown-privately = Я більше не можу писати в чаті, де ви про це попросили, тому надсилаю сюди. Тут спрацює і /original.
