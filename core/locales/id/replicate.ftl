### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } tidak bisa melakukan ini. Coba mesin lain.
replicate-one-picture = { $engine } bekerja pada tepat satu gambar. Balas sebuah gambar, atau kirim sekalian.
replicate-factor-unknown = { $engine } memperbesar { $factors }. Pilih salah satu.
replicate-already-large = Gambar ini sudah terlalu besar untuk { $engine }, yang membuat paling banyak { $megapixels } megapiksel. Coba mesin lain.
replicate-too-long = Gambar ini terlalu panjang dan sempit untuk { $engine }. Potong atau coba mesin lain.

## For the owner
replicate-token-refused = Replicate tidak menerima token API. Pemiliknya harus memasukkan yang sah ke konfigurasi.
replicate-no-credit = Akun Replicate bot ini kehabisan kredit, atau penagihannya belum diatur. Pemiliknya bisa mengurusnya di replicate.com/account/billing.
replicate-forbidden = Replicate tidak mengizinkan akun ini memakai { $model }.
replicate-model-missing = Replicate tidak lagi menyediakan model { $model }, atau tidak untuk akun ini. Coba mesin lain; pemiliknya perlu memperbarui bot.
replicate-input-refused = Model { $model } tidak lagi menerima yang dikirim bot ({ $detail }). Coba mesin lain; pemiliknya perlu memperbarui bot.
replicate-schema-changed = Model { $model } sudah berubah: { $changes }. Pemiliknya perlu memperbarui bot.
replicate-request-refused = Replicate tidak menerima permintaan ini (status { $status }). Coba mesin lain.

## Limits
replicate-rate-limited = Untuk sementara Replicate tidak menerima pekerjaan lagi dari bot ini. Coba lagi dalam satu menit.
replicate-rate-limited-for = Untuk sementara Replicate tidak menerima pekerjaan lagi dari bot ini. Coba lagi dalam { $seconds } dtk.

## When a model fails
replicate-refused = Pemeriksaan keamanan { $model } menolak gambar ini. Nanti akan ditolak lagi, jadi pakai gambar lain.
replicate-picture-too-large = Gambarnya terlalu besar untuk model ini. Perkecil, atau coba mesin lain.
replicate-picture-unread = Model { $model } tidak bisa membaca gambarnya. Coba lagi, atau coba mesin lain.
replicate-out-of-memory = Komputer bersama milik { $model } kehabisan memori. Coba lagi, atau coba mesin lain.
replicate-trouble = Replicate mengalami masalah dengan { $model }. Coba lagi dalam beberapa menit, atau coba mesin lain.
replicate-model-failed = Model { $model } gagal pada gambar ini. Coba mesin lain.
replicate-not-started = Model { $model } tidak mulai tepat waktu dan tidak ditagih. Coba lagi dalam beberapa menit, atau coba mesin lain.
replicate-too-slow = Model { $model } terlalu lama, jadi kuhentikan. Waktu sampai saat itu mungkin ditagih. Tekan Coba lagi untuk mengulang, atau coba mesin lain.
replicate-cancelled = Seseorang atau sesuatu di Replicate membatalkan { $model }. Waktu sampai saat itu mungkin ditagih. Tekan Coba lagi untuk mengulang.

## When the answer fails
replicate-unreachable = Replicate tidak bisa dihubungi saat ini. Tidak ada biaya yang ditagih. Coba lagi dalam beberapa menit.
replicate-no-answer = Replicate tidak menjawab. Pekerjaannya mungkin sudah selesai dan ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
replicate-no-picture = Model { $model } selesai tanpa gambar. Ini mungkin ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
replicate-not-a-picture = Hasil model ini bukan gambar yang bisa kubaca. Ini mungkin ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
replicate-no-cut-out = Hasil model ini tidak punya latar transparan. Ini mungkin ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
replicate-result-lost = Hasilnya tidak bisa diambil dari Replicate. Ini mungkin ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
replicate-result-foreign = Hasilnya berada di alamat yang bukan milik Replicate, jadi tidak kuambil. Ini mungkin ditagih.
replicate-result-too-large = Hasilnya terlalu besar untuk diambil. Ini mungkin ditagih. Pilih perbesaran yang lebih kecil.

## Notes under a result
replicate-factor-reduced = { $engine } membuat paling banyak { $megapixels } megapiksel, jadi gambarnya diperbesar { $factor }x.
replicate-input-reduced = Gambarnya diperkecil dulu untuk { $engine }, menjadi { $width } × { $height } piksel.
replicate-smaller-than-wanted = Model ini membuat { $width } × { $height } piksel, kurang dari yang diminta.
replicate-faces-may-change = { $engine } mengarang detail: wajah dan teks mungkin terlihat berbeda.
