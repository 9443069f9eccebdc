# Operations: what is allowed

operation-unknown = Aku tidak tahu cara melakukan “{ $operation }”.
operation-parameter-unknown = “{ $operation }” tidak menerima “{ $parameter }”. Yang diterima: { $allowed }.
operation-parameter-missing = “{ $operation }” butuh { $parameter }. Sebutkan, lalu coba lagi.
operation-needs-any = “{ $operation }” perlu tahu seberapa banyak: salah satu dari { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } boleh { $min } sampai { $max }%, bukan { $value }.
        [degrees] { $parameter } boleh { $min } sampai { $max } derajat, bukan { $value }.
        [px] { $parameter } boleh { $min } sampai { $max } piksel, bukan { $value }.
        [EV] { $parameter } boleh { $min } sampai { $max } stop, bukan { $value }.
        [x] { $parameter } harus bilangan bulat dari { $min } sampai { $max }, bukan { $value }.
       *[other] { $parameter } boleh { $min } sampai { $max }, bukan { $value }.
    }
operation-choice = { $parameter } boleh { $allowed }; bukan “{ $value }”.
operation-colour = Aku tidak mengenal warna “{ $value }”. Pakai nama dalam bahasa Inggris seperti “navy”, atau kode seperti #1f2a44.
operation-text-empty = Tidak ada teks untuk ditulis. Taruh dalam tanda kutip setelah kata “text”.
operation-text-too-long = Teks itu { $chars } karakter; paling banyak muat { $max-chars }.
operation-ratio = “{ $value }” bukan rasio yang bisa kupakai. Tulis lebar:tinggi, misalnya 4:5 atau 16:9, sampai { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [1] Belum ada gambar untuk dikerjakan. Kirim satu, atau balas salah satu.
       *[other] Itu butuh setidaknya { $min-images } gambar. Kirim bersama-sama sebagai satu album.
    }
operation-too-many-pictures = Itu terlalu banyak gambar sekaligus: aku menerima sampai { $max-images }.

# Operations: what cannot be done with this picture

models-missing = Itu butuh model yang belum terpasang di sini. Pemilik bot bisa memasangnya dengan “python -m bot models install”.
crop-nothing-left = Tidak akan ada yang tersisa setelah pemotongan itu. Potong lebih sedikit.
crop-outside = Itu melewati batas gambar, yang berukuran { $width } × { $height } piksel. Potong bagian yang lebih kecil.
result-too-large = Hasilnya akan { $width } × { $height } piksel; aku sampai { $max-megapixels } megapiksel. Minta yang lebih kecil.
no-faces = Aku tidak melihat wajah di gambar ini, jadi kubiarkan seperti adanya.
tilt-not-found = Aku tidak tahu apa yang seharusnya lurus di sini. Sebutkan berapa, misalnya “luruskan 2 derajat”; angka negatif memutar berlawanan arah jarum jam.
text-not-covered = Aku tidak bisa menulis { $characters }: fontku punya huruf Latin, Yunani, dan Kiril, angka, dan tanda umum, tanpa emoji. Tulis dengan cara lain.
text-does-not-fit = Teks itu tidak muat di gambar ini, sekecil apa pun. Persingkat teksnya.

# Notes on results

crop-centred-without-models = Kupotong di sekitar tengah: model yang mencari bagian penting belum terpasang di sini. Pemilik bot bisa memasangnya dengan “python -m bot models install”.
crop-centred-without-faces = Aku tidak melihat wajah di sini, jadi kupotong di sekitar tengah.
crop-centred-without-subject = Aku tidak tahu mana objek utamanya, jadi kupotong di sekitar tengah.
crop-loses-faces = { $number } wajah tidak muat dalam potongan ini. Minta bentuk lain agar semua orang terlihat.
already-level = Gambar ini sudah lurus, jadi kubiarkan seperti adanya.
straightened-by = Diputar { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
