### What an editor would say about an instruction before a model is paid for it.

advice-vague = “Lebih bagus” bisa berarti banyak hal. Pilih salah satu, atau katakan apa yang harus berubah.
advice-unspecific = “{ $change }”: menjadi apa? Pilih salah satu, atau katakan dengan kata-katamu sendiri.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] Foto ini diambil dalam cahaya lembut dan datar, sedangkan adegan barunya bermatahari. Mau kuatur ulang cahaya pada objeknya, atau kupilih adegan bercahaya lembut?
    [backlit] Foto ini diambil melawan cahaya, sedangkan adegan barunya diterangi dari depan. Mau kuatur ulang cahaya pada objeknya, atau kupilih adegan bercahaya lembut?
    [dark] Foto ini gelap, sedangkan adegan barunya terang. Mau kuatur ulang cahaya pada objeknya, atau kupilih adegan bercahaya lembut?
    [sunny] Foto ini diambil di bawah matahari terik, sedangkan adegan barunya tanpa matahari. Mau kuatur ulang cahaya pada objeknya, atau kupilih adegan yang cerah?
   *[none] Kuminta model menyesuaikan cahaya pada objeknya dengan adegan baru.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] Kuminta model menjaga agar semua orang tetap bisa dikenali: hanya yang kamu sebut yang berubah pada mereka.
    [others] Kuminta model membiarkan orang lain seperti adanya.
    [product] Kuminta model mempertahankan bentuk produk dan cetakan di atasnya, kecuali yang kamu sebut.
   *[person] Kuminta model menjaga agar orangnya tetap bisa dikenali: hanya yang kamu sebut yang berubah padanya.
}
advice-passes = Ada { $number } perubahan terpisah. Satu per satu, masing-masing hasilnya lebih bagus; sekaligus, lebih cepat dan lebih murah.
