discord-token-refused = Discord tidak menerima token bot. Salin lagi dari halaman Bot aplikasimu di discord.com/developers, atau atur ulang di sana, lalu jalankan lagi.
discord-intent-missing = Discord menolak koneksi karena akses isi pesan dinyalakan di konfigurasi, tetapi tidak di Discord. Nyalakan "Message Content Intent" di halaman Bot aplikasimu di discord.com/developers, atau matikan message_content di konfigurasi.
discord-unreachable = Discord tidak bisa dihubungi. Periksa koneksi jaringan dan status.discord.com, lalu jalankan lagi.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Edit gambar
discord-option-picture = Gambar yang akan dikerjakan
discord-ask-edit-title = Edit gambar ini
discord-ask-edit-label = Apa yang harus berubah?
discord-ask-edit-placeholder = Misalnya: buat langitnya jingga, seperti saat matahari terbenam

# Options of commands: 100 characters at most
command-goto-number = Nomor versinya
command-compare-with = Versi pembanding; kalau kosong, versi asal dari versi ini
command-compare-and = Versi lain, sebagai ganti versi sekarang
command-compare-as = “gif” untuk sapuan dari satu ke yang lain
command-variants-count = Berapa banyak varian
command-variants-instruction = Apa yang berubah; atau beberapa varian yang dipisah dengan |
command-upscale-factor = Berapa kali lebih lebar dan tinggi
command-upscale-engine = Mesin untuk memperbesar; kalau kosong, aku yang pilih
command-removebg-engine = Mesin untuk menghapus latar; kalau kosong, aku yang pilih
command-recipe-name = Yang mana; kalau kosong, kutunjukkan yang ada
command-export-format = Jenis file; kalau beberapa, dikirim bersama dalam ZIP
command-export-size = Misalnya: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Ini bisa lebih lama dari { $minutes } menit selama aku bisa menjawab di sini. Hasilnya tetap disimpan: aku akan mencoba mengirimnya langsung kepadamu, dan “/original” menampilkannya di sini.
shown-privately = Aku tidak bisa lagi menulis di obrolan tempat kamu memintanya, jadi kukirim di sini. Di sana, /original juga mengirimnya.
