### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Diubah menjadi “{ $text }”.
amend-too-late = Permintaanmu yang tadi sudah kukerjakan. Balas hasilnya untuk mengubahnya lagi.
amend-not-possible = Editan yang menunggu tidak bisa kuubah menjadi itu.
amend-stays = Editanmu tetap menunggu seperti permintaanmu semula. Untuk menghentikannya, tekan Batal di bawahnya.

# Pictures that are none
picture-moves = Itu video, GIF, atau stiker animasi, sedangkan aku mengerjakan gambar diam. Kirim tangkapan layar dari momen yang kamu mau, sebagai foto atau file.

# Groups
welcome-group = Halo! Balas sebuah foto dan sebut aku, atau kirim /edit dengan apa yang harus berubah. Foto lain tidak kuusik. Selengkapnya di /help.

# Rights that are missing
photos-forbidden = Aku tidak punya izin mengirim foto di sini, jadi ini kukirim sebagai file. Admin bisa memberiku izin “Kirim foto”.
files-forbidden = Gambarnya sudah jadi dan tersimpan, tetapi aku tidak punya izin mengirim foto atau file di sini. Minta admin memberiku izin “Kirim foto” dan “Kirim file”, lalu balas pesan ini dengan “/original”.
cannot-write-there = Aku tidak bisa menulis di obrolan tempat kamu memintaku: aku tidak punya izin, atau topiknya ditutup. Minta admin mengizinkanku menulis di sana. Hasil kerjaku tetap tersimpan; sementara itu, kamu bisa mengirim gambar di sini.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = Kirim foto dan katakan apa yang harus berubah: “buat lebih hangat”, “hapus latarnya”, “potong jadi persegi”. Aku mengirim balik gambar yang sudah diedit, dan setiap versi bisa dibalas, diurungkan, atau dilanjutkan. Di grup, sebut aku atau kirim /edit sebagai balasan untuk sebuah foto.
bot-short-description = Edit foto lewat obrolan: kirim satu dan katakan apa yang harus berubah.
