# Acknowledgement and progress
status-queued = Masuk antrean. Ada { $ahead } editan sebelum punyamu.
status-working = Sedang dikerjakan…
status-working-since = Sedang dikerjakan… { $seconds } dtk
status-progress = Sedang dikerjakan… { $percent }%
status-cancelled = Dibatalkan. Gambarmu tetap seperti semula.

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number } dari v{ $parent }
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } dtk
cost-cents = US${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = US${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = gratis
cost-unknown = biaya tidak diketahui
shown-compressed = Dikompres ke { $format } agar muat di batas { $limit-mb } MB obrolan ini. Semua pikselnya tetap ada.
shown-smaller = Diperkecil agar muat di batas { $limit-mb } MB obrolan ini. Dengan “/export avif” ukuran penuhnya jadi lebih ringan.
original-too-large = File yang dikirim lebih besar dari yang diterima obrolan ini, jadi ini salinan dari bot.

# Pictures as they come in
picture-ready = Sudah kuterima. Balas pesan ini dan katakan apa yang harus berubah, misalnya “buat lebih hangat” atau “potong jadi persegi”.
picture-recompressed = Obrolan ini mengompres fotomu. Untuk kualitas penuh, kirim sebagai file.
picture-lost = Gambarnya sudah tidak ada di penyimpanan bot. Kirim lagi, ya.

# What a person can put right
nothing-to-edit = Belum ada gambar untuk dikerjakan. Kirim foto, lalu katakan apa yang harus berubah. Di grup, sebut aku atau balas salah satu gambarku supaya aku bisa melihatnya.
too-many-steps = Itu { $number } perubahan sekaligus; aku melakukan paling banyak { $most }. Minta sisanya nanti, ya.
instruction-missing = Katakan apa yang harus berubah, misalnya “/edit buat lebih hangat”.
instruction-too-long = Itu { $length } karakter; sebuah instruksi paling banyak { $max-chars }. Tolong dipersingkat.
ask-instruction = Apa yang harus berubah? Balas pesan ini.
not-understood = Aku tidak mengerti. Coba salah satu ini, atau katakan dengan kata lain.
version-unknown = Gambar itu sudah tidak dikenal di sini. Kirim lagi untuk melanjutkannya.
version-number-unknown = Tidak ada v{ $number }. Versi gambar ini hanya sampai v{ $last }.
nothing-to-undo = Ini versi pertama; tidak ada yang bisa diurungkan.
nothing-to-redo = Belum ada yang dibuat dari versi ini, jadi tidak ada yang bisa diulangi.
nothing-to-repeat = Ini gambar seperti saat dikirim; tidak ada editan yang bisa diulang. Katakan apa yang harus berubah.
nothing-to-cancel = Tidak ada yang bisa dibatalkan: editan itu sudah selesai atau sudah dibatalkan.
nothing-to-retry = Editan itu tidak bisa dicoba lagi dari sini. Balas gambarnya dan katakan apa yang harus berubah.
nothing-to-delete = Balas salah satu gambarku dengan /delete untuk menghapusnya dari obrolan.
already-retried = Editan itu sudah dicoba lagi; percobaan berikutnya bisa ditagih dua kali. Balas saja gambarnya.
not-your-edit = Hanya orang yang memulai editan ini yang bisa melakukannya.
goto-needs-number = Sebutkan versinya, misalnya “/goto 3”.
upscale-not-understood = Aku tidak mengerti “{ $argument }”. Tulis misalnya “/upscale 2x” atau “/upscale 4x”.
command-unknown = Tidak ada perintah /{ $command }. Kirim /help untuk melihat yang bisa kulakukan.

# Rules of the owner
not-allowed = Kamu tidak ada di daftar bot ini. Minta pemiliknya menambahkan id-mu: { $user-id }
quota-used-up = Jatah { $limit } editanmu hari ini sudah habis. Kamu bisa lanjut sekitar { $hours } jam lagi.

# Engines
no-engine-for-this = Di sini belum ada mesin yang bisa melakukan ini ({ $operation }). Pemilik bot bisa menambahkannya: dengan kunci OpenAI, kamu bisa mengedit lewat deskripsi.
engine-too-slow = Itu terlalu lama, jadi kuhentikan. Tidak ada biaya yang ditagih. Coba gambar yang lebih kecil atau editan yang lebih sederhana.
outcome-unknown = Layanan gambarnya tidak menjawab tepat waktu, jadi aku tidak tahu apakah editan ini sudah dikerjakan atau ditagih. Aku tidak akan mengirimnya lagi sendiri. Kalau kamu mau, tekan Coba lagi.
something-went-wrong = Ada yang salah di pihakku. Gambarmu aman. Kalau terjadi lagi, beri tahu pemilik bot nomor ini: { $error-id }

# The installation
database-in-use = Ada Retouch lain yang sedang berjalan dengan { $path }. Hentikan dulu, atau beri yang ini folder sendiri.
database-unusable = Basis data { $path } tidak bisa dibuka: { $reason }. Pastikan foldernya ada dan bisa ditulisi.

# Several pictures, several takes
picture-of = Gambar { $number } dari { $count }:
ask-album = { $number } gambar. Mau kuedit satu per satu, atau kugabung menjadi satu?
offer-each = Edit satu per satu ({ $number } editan · { $price })
offer-combine = Gabung menjadi satu (1 editan · { $price })
proposal-unknown = Tawaran itu sudah tidak berlaku. Katakan lagi apa yang harus berubah.
picked = v{ $number } sekarang jadi gambarmu. Katakan apa yang harus berubah berikutnya.
variants-out-of-range = Aku bisa membuat 2 sampai { $most } varian sekaligus. Tulis misalnya “/variants 3 buat langitnya merah muda” atau “/variants kemeja merah | kemeja biru”.
variants-empty = “|” memisahkan dua varian atau lebih, dan masing-masing harus berisi sesuatu, misalnya “/variants kemeja merah | kemeja biru”.
variants-are-the-same = Editan itu pasti hasilnya: semua varian akan sama. Sebutkan yang berbeda, misalnya “/variants lebih hangat | lebih dingin”.
generate-needs-words = Katakan apa isi gambarnya, misalnya “/generate wide: mercusuar saat fajar”.

# Files to take away
export-not-understood = Aku tidak mengerti “{ $argument }”. Tulis misalnya “/export jpeg under 500 KB”, “/export webp 1080x1350”, atau “/export png, jpeg”.
export-out-of-range = Tidak bisa begitu: kualitas dari 1 sampai 100, DPI dari 36 sampai 2400, sisi sampai 16384 px, dan batas mulai 1 KB.
export-too-large = Sebagai { $format } dengan ukurannya, gambar ini tidak muat dalam { $limit-kb } kB. Sebutkan ukuran lebih kecil, misalnya 1080px, atau format lain.
file-too-large-for-chat = File itu lebih besar dari { $limit-mb } MB yang diterima obrolan ini. Minta ukuran lebih kecil, atau JPEG, WebP, atau AVIF.
