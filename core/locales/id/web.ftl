# The page in the browser.
web-skip = Langsung ke kolom pesan
web-conversations = Percakapan
web-conversation-new = Percakapan baru
web-conversation-untitled = Percakapan baru
web-conversation-remove = Hapus “{ $title }”
web-conversation-remove-sure = Hapus “{ $title }” dari halaman ini? Pesan dan gambar di dalamnya akan dihapus di sini.
web-conversation-remove-yes = Hapus
web-conversation-removed = Percakapan ini sudah dihapus. Mulai yang baru.
web-cancel = Batal
web-close = Tutup

web-welcome = Kirim foto, katakan apa yang harus berubah
web-welcome-how = Jatuhkan foto di mana saja, tempel, atau pilih di bawah. Lalu tulis keinginanmu, dan lanjutkan dari gambar mana pun dengan membalasnya.
web-welcome-samples = Tidak ada foto? Coba salah satu ini.
web-sample-portrait = Foto contoh: seorang astronaut berbaju jingga
web-sample-coffee = Foto contoh: secangkir kopi
web-sample-cat = Foto contoh: kucing oranye

web-messages = Pesan
web-said-you = Kamu
web-said-bot = Retouch
web-working = Sedang dikerjakan
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch mengirim gambar.
web-sending = Mengirim…
web-sending-photo = Mengirim… { $percent }%
web-message-not-sent = Ini tidak terkirim.
web-try-again = Coba lagi
web-reply = Lanjutkan dari gambar ini
web-reply-message = Balas
web-reply-cancel = Jangan balas ini
web-continue-from = Melanjutkan dari versi { $number }

web-instruction = Apa yang harus berubah?
web-instruction-placeholder = Apa yang harus berubah?
web-send = Kirim
web-photo-add = Tambah foto
web-photo-take = Ambil foto
web-attachments = Foto yang akan dikirim
web-file-remove = Jangan kirim { $name }
web-drop-here = Jatuhkan fotomu di sini
web-commands = Perintah

web-versions = Versi
web-version = Versi { $number }
web-version-head = Versi { $number }, yang sekarang

web-picture = Gambar
web-picture-open = Lihat gambar
web-picture-not-shown = Perambanmu tidak bisa menampilkan gambar ini, tetapi bisa diedit.
web-before = Sebelum
web-after = Sesudah
web-before-after = Posisi garis antara sebelum dan sesudah
web-zoom = Piksel sebenarnya
web-download = Unduh dengan kualitas penuh
web-download-named = Unduh { $name }

web-needs-script = Halaman ini butuh JavaScript. Nyalakan, lalu muat lagi halamannya.
web-connection-lost = Tidak terhubung. Mencoba lagi…
web-server-error = Ada yang salah di server. Coba lagi, ya.
web-bad-request = Halaman ini mengirim sesuatu yang tidak dimengerti. Muat ulang halamannya.
web-page-unknown = Tidak ada apa-apa di alamat ini.
web-file-gone = Gambar ini sudah tidak ada di sini.
web-file-too-large = File ini terlalu besar. Kirim yang paling besar { $max-mb } MB.
web-too-many-files = Kirim paling banyak { $max-files } foto sekaligus.
web-text-too-long = Teks ini terlalu panjang. Pakai paling banyak { $max-chars } karakter.
web-nothing-said = Tulis sesuatu atau tambah foto dulu.
web-upload-gone = Fotonya tidak sampai utuh. Kirim lagi, ya.
web-upload-stalled = Pengunggahan berhenti di tengah jalan. Kirim lagi fotonya, ya.
web-button-gone = Tombol ini bukan lagi milik pesannya. Pakai tombol yang ada sekarang.

web-token = Token akses
web-token-send = Buka
web-token-help = Server ini dilindungi. Masukkan token akses dari konfigurasinya.
web-token-wrong = Tokennya salah. Coba lagi, ya.
web-too-many-logins = Terlalu banyak token yang salah. Tunggu satu menit, lalu coba lagi.
web-not-logged-in = Masukkan token akses dulu. Muat ulang halaman untuk melakukannya.
web-no-visitor = Perambanmu tidak mengirim kuki. Izinkan kuki untuk halaman ini, lalu muat ulang.
web-wrong-host = Server ini tidak melayani nama “{ $host }”. Tambahkan ke host web di konfigurasi.
web-wrong-origin = Situs lain mencoba memakai halaman ini. Tidak ada yang dilakukan.

web-token-needed = Halaman web akan terbuka bagi siapa pun yang bisa mencapai { $host }. Atur token web di konfigurasi, atau batasi halaman ke komputer ini saja (host 127.0.0.1 dan tanpa host lain).
web-token-too-short = Token web terlalu pendek. Pakai setidaknya { $min-chars } karakter.
web-port-taken = Halaman web tidak bisa memakai { $host }, port { $port }. Apakah sedang dipakai program lain? Pilih port lain di konfigurasi.
