### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Değişiklik { $number } / { $count }.
series-stopped = { $count } değişiklikten { $number }. değişiklikte durdum. Öncesinde yapılanlar kalıyor.
button-skip = ⏭ Onsuz devam et

# Several changes by a model
ask-passes = Bunlar { $number } ayrı değişiklik. Birer birer yapabilirim, o zaman geri alma da birer birer olur; ya da hepsini birden, ki bu daha ucuz ama daha az kesin:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Model gerektirmeyenler de bunlarla birlikte, kesin olarak yapılır.
offer-passes = { $number } değişikliği yap · { $price }
offer-together = Hepsi birden · { $price }
button-replan = ✏️ Listeyi düzenle
button-drop = ✖️ Vazgeç
ask-replan = İstediğin değişiklikleri, her satıra bir tane ve yapmamı istediğin sırayla yanıt olarak yaz. Şimdi şöyle:
discord-ask-replan-title = Hangi değişiklikler, hangi sırayla
discord-ask-replan-label = Her satıra bir değişiklik
discord-ask-replan-placeholder = arka planda güneşli bir kumsal
nothing-started = Vazgeçildi. Hiçbir şey değişmedi, ücret alınmadı.
already-started = Bu zaten başlatıldı. Sonucuna aşağıda bak ya da daha fazlasını istemek için resmi yanıtla.

# What had no effect
advice-unchanged = Resimde neredeyse hiçbir şey değişmedi. Yeri ve değişikliği daha net söyle; ya da düğmeye bas: aynısını daha açık ister.

# What is vague, or lacks a word
offer-anyway = Yine de yap · { $price }
