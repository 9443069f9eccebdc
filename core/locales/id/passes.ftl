### What is asked before an instruction is carried out, and doing it in several passes.

status-pass = Perubahan { $number } dari { $count }.
series-stopped = Aku berhenti di perubahan { $number } dari { $count }. Yang sudah dilakukan tetap ada.
button-skip = ⏭ Lanjut tanpa itu

# Several changes by a model
ask-passes = Ada { $number } perubahan terpisah. Aku bisa melakukannya satu per satu, sehingga bisa diurungkan satu demi satu, atau sekaligus, yang lebih murah tetapi kurang tepat:
ask-passes-item = { $number }. { $text }
ask-passes-exact = Yang tidak butuh model dilakukan dengan tepat, bersamaan dengan itu.
offer-passes = Lakukan { $number } perubahan · { $price }
offer-together = Semua sekaligus · { $price }
button-replan = ✏️ Edit daftarnya
button-drop = ✖️ Batal
ask-replan = Balas dengan perubahan yang kamu mau, satu per baris, dalam urutan yang harus kukerjakan. Sekarang isinya:
discord-ask-replan-title = Perubahan apa, dan urutannya
discord-ask-replan-label = Satu perubahan per baris
discord-ask-replan-placeholder = pantai yang cerah sebagai latar
nothing-started = Dibuang. Tidak ada yang diubah atau ditagih.
already-started = Itu sudah dimulai. Cari hasilnya di bawah, atau balas gambarnya untuk minta lagi.

# What had no effect
advice-unchanged = Hampir tidak ada yang berubah di gambar. Sebutkan tempat dan perubahannya dengan lebih tepat; tombolnya memintanya dengan lebih jelas.

# What is vague, or lacks a word
offer-anyway = Lakukan saja · { $price }
