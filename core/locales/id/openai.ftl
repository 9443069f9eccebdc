### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = Model gambar OpenAI mengedit dan membuat gambar; ini hal lain. Coba mesin lain.
openai-no-source = Tidak ada gambar untuk diedit. Balas sebuah gambar, atau kirim sekalian.
openai-too-many-pictures = Paling banyak { $max } gambar dalam satu editan. Kirim lebih sedikit, lalu coba lagi.
openai-no-prompt = Katakan dengan singkat apa yang harus berubah.
openai-prompt-too-long = Instruksi itu terlalu panjang: paling banyak { $max } karakter. Persingkat, lalu coba lagi.
openai-quality-unknown = Model { $model } tidak mengenal kualitas “{ $quality }”. Yang dikenal: { $allowed }.
openai-mask-size = Maskernya harus berukuran persis sama dengan gambar, { $width } × { $height } piksel.

## Refused by the safety system
openai-refused = Sistem keamanan OpenAI menolak editan ini. Nanti akan ditolak lagi, jadi ubah kata-katanya, atau pakai gambar lain.
openai-refused-for = Sistem keamanan OpenAI menolak editan ini ({ $categories }). Nanti akan ditolak lagi, jadi ubah kata-katanya, atau pakai gambar lain.
openai-picture-refused = Sistem keamanan OpenAI menolak gambarnya. Nanti akan ditolak lagi, jadi pakai gambar lain.
openai-prompt-refused = Sistem keamanan OpenAI menolak kata-kata instruksi ini. Nanti akan ditolak lagi, jadi ubah kata-katanya.

## Limits and money
openai-rate-limited = Untuk sementara OpenAI tidak menerima gambar lagi dari bot ini. Coba lagi dalam satu menit.
openai-rate-limited-for = Untuk sementara OpenAI tidak menerima gambar lagi dari bot ini. Coba lagi dalam { $seconds } dtk.
openai-no-credit = Akun OpenAI bot ini kehabisan kredit. Pemiliknya bisa mengisi di platform.openai.com, di bagian Billing.
openai-billing-limit = Akun OpenAI bot ini sudah mencapai batas tagihan. Pemiliknya bisa menaikkannya di platform.openai.com, di bagian Limits.
openai-billing-inactive = Penagihan belum aktif di akun OpenAI bot ini. Pemiliknya bisa mengaturnya di platform.openai.com, di bagian Billing.
openai-organization-usage = Batas pemakaian organisasi di OpenAI sudah tercapai. Pemiliknya bisa menaikkannya di platform.openai.com, di bagian Limits.
openai-organization-spend = Batas belanja organisasi di OpenAI sudah tercapai. Pemiliknya bisa menaikkannya di platform.openai.com, di bagian Limits.
openai-project-spend = Batas belanja proyek di OpenAI sudah tercapai. Pemiliknya bisa menaikkannya di setelan proyek di platform.openai.com.

## For the owner
openai-key-refused = OpenAI tidak menerima kunci API. Pemiliknya harus memasukkan yang sah ke konfigurasi.
openai-model-missing = OpenAI tidak menyediakan model { $model } untuk akun ini. Pemiliknya bisa memilih yang lain di konfigurasi.
openai-unverified = OpenAI meminta organisasi yang terverifikasi sebelum akun ini boleh memakai { $model }. Pemiliknya bisa memverifikasinya di platform.openai.com, di bagian Organization settings.
openai-forbidden = OpenAI tidak mengizinkan akun ini memakai { $model }. Pemiliknya perlu memeriksa izin kunci dan negara yang didukung.
openai-parameter-unknown = Model { $model } tidak mengenal setelan “{ $parameter }”. Pemiliknya bisa memilih model lain atau memperbarui bot.
openai-parameter-value = Model { $model } tidak menerima nilai ini untuk “{ $parameter }”. Pemiliknya bisa mengubah konfigurasi atau memperbarui bot.
openai-request-refused = OpenAI tidak menerima permintaan ini ({ $code }). Coba instruksi lain atau gambar lain.

## About the picture
openai-picture-invalid = OpenAI tidak bisa membaca gambarnya. Kirim lagi sebagai JPEG atau PNG.
openai-picture-format = OpenAI tidak menerima jenis gambar ini. Kirim lagi sebagai JPEG atau PNG.
openai-picture-mode = OpenAI tidak menerima gambar dengan warna seperti ini. Kirim lagi sebagai JPEG atau PNG biasa, dalam RGB.
openai-picture-too-large = Gambarnya terlalu besar untuk OpenAI. Perkecil, lalu coba lagi.
openai-picture-too-small = Gambarnya terlalu kecil untuk OpenAI. Pakai yang lebih besar.
openai-picture-empty = Gambarnya sampai di OpenAI dalam keadaan kosong. Kirim lagi.
openai-picture-not-fetched = OpenAI tidak bisa mengambil gambarnya. Coba lagi.

## When the answer fails
openai-down = OpenAI melaporkan masalah di pihaknya sendiri. Coba lagi dalam beberapa menit.
openai-unreachable = OpenAI tidak bisa dihubungi saat ini. Tidak ada biaya yang ditagih. Coba lagi dalam beberapa menit.
openai-no-answer = OpenAI tidak menjawab tepat waktu. Editannya mungkin tetap ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
openai-interrupted = Koneksi ke OpenAI terputus sebelum gambarnya sampai. Editannya mungkin tetap ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.
openai-no-picture = OpenAI menjawab tanpa gambar yang bisa dipakai. Editannya mungkin tetap ditagih, jadi tidak kuulang. Tekan Coba lagi untuk mengulang.

## Notes under a result
openai-made-smaller = Gambarnya terlalu besar untuk OpenAI dan diedit pada { $width } × { $height } piksel.
openai-alpha-lost = Model { $model } tidak membuat piksel transparan, jadi latarnya terisi.
