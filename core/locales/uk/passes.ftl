### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Зміна { $number } з { $count }.
series-stopped = Я зупинився на зміні { $number } з { $count }. Усе, що зроблено до неї, лишається.
button-skip = ⏭ Далі без неї

# Several changes by a model
ask-passes = { $number ->
    [one] Тут { $number } окрема зміна.
    [few] Тут { $number } окремі зміни.
    [many] Тут { $number } окремих змін.
   *[other] Тут { $number } окремої зміни.
} Можу зробити їх по одній, тоді й повертатися можна по одній, або всі одразу — дешевше, але не так точно:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Те, для чого модель не потрібна, буде заодно зроблено точно.
offer-passes = { $number ->
    [one] Зробити { $number } зміну · { $price }
    [few] Зробити { $number } зміни · { $price }
    [many] Зробити { $number } змін · { $price }
   *[other] Зробити { $number } зміни · { $price }
}
offer-together = Усе разом · { $price }
button-replan = ✏️ Змінити список
button-drop = ✖️ Скасувати
ask-replan = Дайте у відповідь список потрібних змін, по одній у рядку, в тому порядку, в якому їх робити. Зараз він такий:
discord-ask-replan-title = Які зміни і в якому порядку
discord-ask-replan-label = По одній зміні в рядку
discord-ask-replan-placeholder = сонячний пляж на тлі
nothing-started = Скасовано. Нічого не змінено, гроші не стягнуто.
already-started = Це вже запущено. Результат нижче, або дайте відповідь на картинку, щоб попросити ще.

# What had no effect
advice-unchanged = На картинці майже нічого не змінилося. Назвіть місце і зміну точніше або натисніть кнопку: вона попросить про це ясніше.

# What is vague, or lacks a word
offer-anyway = Усе одно зробити · { $price }
