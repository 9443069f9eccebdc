# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] Kupakai area yang kamu tandai, kurang dari 1% dari gambar.
   *[other] Kupakai area yang kamu tandai, { $percent }% dari gambar.
}
region-ask = { $percent ->
    [0] Aku melihat yang kamu tandai, kurang dari 1% dari gambar. Apa yang harus berubah di sana? Balas pesan ini.
   *[other] Aku melihat yang kamu tandai, { $percent }% dari gambar. Apa yang harus berubah di sana? Balas pesan ini.
}
region-elsewhere = Bentuk gambarnya sekarang berbeda dari saat kamu menandainya. Tandai lagi di gambar terbaru.
advice-region-unused = Untuk ini ({ $operation }) tanda tidak berpengaruh, jadi diterapkan ke seluruh gambar.

# Many passes of a model, one after the other
drift-noted = Antara gambar ini dan aslinya ada { $depth } kali pengerjaan oleh model, dan setiap kalinya mengurangi sedikit kualitas. “Buat ulang dari aslinya” melakukan perubahan yang sama dalam satu kali pengerjaan.
command-replay = Membuat lagi semua perubahan, dalam satu kali pengerjaan dari aslinya
button-replay = ⏮️ Buat ulang dari aslinya
ask-replay = Ini mengulang { $number } perubahan menuju v{ $version } dari aslinya, dalam { $passes } kali pengerjaan oleh model:
ask-replay-item = { $number }. { $text }
offer-replay = Buat ulang ({ $price })
replay-generated = Gambar ini dibuat dari kata-kata, jadi tidak ada aslinya. “/again” membuat satu lagi dari kata-kata yang sama.
replay-nothing = Tidak ada yang diubah oleh model sampai gambar ini, jadi kualitasnya sudah sebaik mungkin.
replay-once = Hanya ada satu kali pengerjaan model antara gambar ini dan aslinya: membuat ulang tidak ada gunanya. “/again” membuat varian lain.
replay-lost = Beberapa perubahan menuju gambar ini sudah tidak dikenal di sini, jadi tidak bisa dibuat lagi.
replay-several-pictures = Salah satu perubahannya memakai beberapa gambar, dan itu tidak bisa disatukan dalam satu kali pengerjaan. Kembali dengan “/goto” dan lanjutkan dari sana.
