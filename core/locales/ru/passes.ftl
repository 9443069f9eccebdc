### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Изменение { $number } из { $count }.
series-stopped = Я остановился на изменении { $number } из { $count }. Всё сделанное до этого остаётся.
button-skip = ⏭ Дальше без него

# Several changes by a model
ask-passes = { $number ->
    [one] Здесь { $number } отдельное изменение.
    [few] Здесь { $number } отдельных изменения.
    [many] Здесь { $number } отдельных изменений.
   *[other] Здесь { $number } отдельных изменения.
} Могу сделать их по одному, тогда и отменять можно по одному, или все сразу — дешевле, но не так точно:
ask-passes-item = { $number }. { $text }
ask-passes-exact = То, для чего модель не нужна, будет заодно сделано точно.
offer-passes = { $number ->
    [one] Сделать { $number } изменение · { $price }
    [few] Сделать { $number } изменения · { $price }
    [many] Сделать { $number } изменений · { $price }
   *[other] Сделать { $number } изменения · { $price }
}
offer-together = Всё сразу · { $price }
button-replan = ✏️ Изменить список
button-drop = ✖️ Отмена
ask-replan = Ответьте списком нужных изменений, по одному в строке, в том порядке, в котором их делать. Сейчас он такой:
discord-ask-replan-title = Какие изменения и в каком порядке
discord-ask-replan-label = По одному изменению в строке
discord-ask-replan-placeholder = солнечный пляж на фоне
nothing-started = Отменено. Ничего не изменено, деньги не списаны.
already-started = Это уже запущено. Результат ниже, или ответьте на картинку, чтобы попросить ещё.

# What had no effect
advice-unchanged = На картинке почти ничего не изменилось. Назовите место и изменение точнее или нажмите кнопку: она попросит об этом яснее.

# What is vague, or lacks a word
offer-anyway = Всё равно сделать · { $price }
