welcome = Halo! Kirim foto dan katakan apa yang harus berubah: “buat lebih hangat”, “potong jadi persegi”, “pindahkan dia ke pantai yang cerah”. Balas gambar mana pun untuk melanjutkannya. Semuanya ada di /help.
help = Kirim foto dengan keterangan, atau balas gambar mana pun dan katakan apa yang harus berubah. Membalas gambar yang lebih lama berarti melanjutkan dari gambar itu. Tidak ada yang hilang: urungkan, ulangi, dan kembali sesukamu.

model-has-no-part = Tidak ada bagian dari editan ini yang bisa dikerjakan model. Balas gambarnya dan katakan apa yang harus berubah.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Mengubah gambar sesuai deskripsimu
command-edit-argument = Apa yang harus berubah
command-undo = Kembali ke versi sebelumnya
command-redo = Maju lagi setelah mengurungkan
command-reset = Kembali ke versi pertama
command-goto = Pergi ke versi dengan nomor tertentu
command-goto-argument = Nomornya, misalnya 3
command-history = Semua versi dalam satu lembar, dengan cabangnya
command-compare = Sebelum dan sesudah, berdampingan
command-compare-argument = Dengan versi mana, misalnya 1; “gif” untuk sapuan dari satu ke yang lain
command-again = Melakukan editan terakhir sekali lagi
command-variants = Beberapa varian untuk dipilih
command-variants-argument = Berapa banyak dan apa yang berubah; atau varian yang dipisah dengan |
command-generate = Membuat gambar baru dari kata-kata
command-generate-argument = Apa isinya; boleh diawali “wide:”, “story:”, atau “draft:”
command-imagine = Sama dengan /generate
command-imagine-argument = Apa isinya
command-upscale = Memperbesar dengan lebih banyak detail
command-upscale-argument = Seberapa besar: 2x, 4x, atau 6x, dan bila mau, sebuah mesin
command-removebg = Menghapus latar agar menjadi transparan
command-original = Mengirim file dengan kualitas penuh
command-export = Mengirim gambar sebagai jenis file lain
command-export-argument = Misalnya: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Menghentikan editan yang berjalan atau menunggu
command-queue = Editan yang berjalan atau menunggu di sini
command-usage = Yang kamu pakai hari ini dan bulan ini, dan sisanya
command-forgetme = Menghapus semua milikmu yang kusimpan
command-help = Yang bisa dilakukan bot ini

# Labels of buttons: 80 characters at most
button-edit = ✏️ Edit
button-undo = ↩️ Urungkan
button-redo = ↪️ Ulangi
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Sekali lagi
button-model = ✨ Pakai model
button-variants = 🎲 Varian
button-pick = ✅ Pilih
button-more = 🎲 Lagi seperti ini
button-upscale = ⬆️ Perbesar
button-removebg = ✂️ Hapus latar
button-compare = 🆚 Bandingkan
button-compare-gif = 🎞 Sebagai sapuan
button-original = 📄 Asli
button-delete = 🗑 Hapus
button-cancel = ❌ Batal
button-cancel-number = ❌ Batal { $number }
button-forgetme = 🗑 Ya, hapus semua milikku
button-retry = 🔁 Coba lagi
