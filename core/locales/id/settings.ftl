# The command and its options: 100 characters at most
command-settings = Cara kerjaku untukmu, atau untuk semua orang di obrolan ini
command-settings-argument = Misalnya: quality high, language de, chat delivery file, quality default
command-settings-setting = Apa yang diubah
command-settings-value = Nilai barunya; “default” untuk kembali ke nilai obrolan atau bot
command-settings-for = Untuk siapa; kalau kosong, untukmu saja

# What people see
settings = { $scope ->
    [chat] Setelan obrolan ini, untuk semua yang belum memilih sendiri:
   *[person] Setelanmu:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] pilihanmu
    [chat] obrolan ini
   *[default] bawaan
})
settings-hint = { $scope ->
    [chat] Admin mengubahnya dengan tombol, atau tulis misalnya “/settings chat delivery file”.
   *[person] Ubah dengan tombol, atau tulis misalnya “/settings quality high”. “/settings quality default” membatalkan pilihanmu. “/settings chat” menampilkan setelan seluruh obrolan.
}
settings-changed = { $scope ->
    [chat] “{ $name }” sekarang “{ $value }” di obrolan ini, untuk semua yang belum memilih sendiri.
   *[person] “{ $name }” sekarang “{ $value }” untukmu.
}
settings-taken-back = { $scope ->
    [chat] Obrolan ini tidak lagi punya pilihan sendiri untuk “{ $name }”. Yang berlaku di sini “{ $value }”.
   *[person] Kamu tidak lagi punya pilihan sendiri untuk “{ $name }”. Yang berlaku untukmu “{ $value }”.
}

settings-name-engine = Mesin untuk mengedit
settings-name-upscale = Mesin untuk memperbesar
settings-name-removebg = Mesin penghapus latar
settings-name-quality = Kualitas
settings-name-previews = Pratinjau
settings-name-delivery = Pengiriman
settings-name-language = Bahasa
settings-name-passes = Beberapa perubahan

settings-about-engine = Mesin yang melakukan deskripsimu dan membuat gambar baru.
settings-about-upscale = Mesin yang memperbesar. Kalau kamu menyebut sendiri satu mesin, itu yang dipakai, seperti di “/upscale 4x topaz”. Biayanya tertulis di bawah hasilnya.
settings-about-removebg = Mesin yang menghapus latar. Kalau kamu menyebut sendiri satu mesin, itu yang dipakai, seperti di “/removebg bria”. Biayanya tertulis di bawah hasilnya.
settings-about-quality = Mesin yang punya beberapa kualitas kuminta memakai yang ini. Yang lebih tinggi lebih lama dan lebih mahal. Pada /generate, “draft:” atau “best:” di depan yang menang.
settings-about-previews = Beberapa mesin menampilkan gambar yang belum selesai selama bekerja; masing-masing mungkin berbiaya sedikit.
settings-about-delivery = Foto langsung terlihat, tetapi beberapa obrolan mengompresnya. File menyimpan setiap bit.
settings-about-language = Bahasa yang kupakai menulis. Otomatis mengikuti bahasa aplikasimu.
settings-about-passes = Yang kulakukan saat kamu minta beberapa perubahan sekaligus: satu editan setelah yang lain, yang lebih tepat; semua dalam satu editan, yang lebih murah; atau bertanya kepadamu setiap kali.
settings-or-write = Tekan tombol, atau tulis misalnya “/settings { $words }”.

settings-value-auto = otomatis
settings-value-low = rendah
settings-value-medium = sedang
settings-value-high = tinggi
settings-value-on = nyala
settings-value-off = mati
settings-value-photo = foto
settings-value-file = file
settings-value-ask = tanya aku
settings-value-split = satu per satu
settings-value-together = semua sekaligus
settings-value-gone = { $value }, yang tidak lagi diatur di sini
# Setiap bahasa dengan kata-katanya sendiri; sama di semua terjemahan.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Bawaan
button-settings-back = ◀️ Kembali

# What a person can put right
settings-unknown = Tidak ada setelan “{ $name }”. Yang ada: { $names }. /settings menampilkan semuanya.
settings-value-unknown = “{ $name }” tidak boleh “{ $value }”. Pilih salah satu: { $values }.
settings-need-administrator = Hanya admin yang bisa mengubah setelan obrolan ini. Kamu bisa mengubah setelanmu sendiri, misalnya dengan “/settings quality high”.
not-your-settings = Itu setelan orang lain. Kirim /settings untuk setelanmu.

# Whose picture it is
not-your-picture = Di obrolan ini, hanya orang yang mengirim atau membuat sebuah gambar yang bisa mengubahnya. Kirim sendiri gambarnya kepadaku, dan salinanmu bebas kamu edit.
not-yours-to-delete = Hanya orang yang membuat gambar ini, atau admin obrolan ini, yang bisa menghapusnya.
delete-refused = Obrolan ini tidak mengizinkanku menghapus pesan itu: mungkin terlalu lama, atau bukan milikku. Hapus sendiri, kalau bisa.
administrators-unknown = Aku tidak bisa memastikan apakah kamu admin di sini, jadi tidak ada yang kuubah. Coba lagi beberapa saat lagi.

# Engines that were chosen, under a result
advice-chosen-setting = Kupakai { $engine } ({ $price ->
    [free] gratis
    [unknown] harga tidak diketahui
   *[other] sekitar { $price }
}), sesuai setelanmu.
advice-setting-engine-lacks = Setelanmu meminta { $engine }, yang tidak bisa melakukan ini di sini, jadi mesin lain yang mengerjakannya. Ubah di /settings.
