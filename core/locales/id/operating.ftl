# Several processes
role-needs-shared-storage = Peran “{ $role }” berbagi pekerjaan dengan proses lain: isi dulu “database_url” dan “blob_url” di bagian [storage].
role-needs-platform = Peran “{ $role }” butuh Telegram atau Discord: halaman lokal disajikan oleh proses dengan peran “all”.

# Upkeep
migrate-up-to-date = Basis data sudah mutakhir (versi { $newest }).
migrate-pending = Basis data ada di versi { $before }; “python -m bot migrate” membawanya ke versi { $newest }. Cadangkan dulu.
migrate-done = Basis data dibawa dari versi { $before } ke versi { $newest }.
database-too-new = Basis data ada di versi { $found }, buatan Retouch yang lebih baru; yang ini mengenal versi sampai { $newest }. Jalankan program yang lebih baru.
move-target-missing = Ke mana? Isi “database_url” dan “blob_url” di bagian [storage], atau sebutkan keduanya: --to DATABASE_URL BLOB_URL
move-nothing-there = Tidak ada instalasi di { $path }.
move-target-not-empty = Basis data tujuan sudah berisi gambar. Sebutkan yang kosong.
move-rows-differ = Isi tabel { $table } di tujuan berbeda dari yang disalin ke sana. Tidak ada yang dipindahkan; coba lagi dengan basis data kosong.
move-pictures = { $number } file gambar disalin dan dicocokkan dengan hash-nya.
move-done = { $rows } baris disalin. Isi “database_url” dan “blob_url”, jalankan bot, dan simpan folder lama sampai kamu melihat semuanya berfungsi.
backup-only-embedded = Pencadangan dengan perintah ini untuk instalasi dalam satu folder. Untuk PostgreSQL, pakai pg_dump dulu, lalu salin penyimpanan objeknya.
backup-not-written = Cadangan { $path } tidak bisa ditulis: { $reason }. Tidak ada yang tertinggal setengah jadi.
backup-done = { $path } berisi basis data dan { $number } file gambar.
backup-misses = { $number } file gambar hilang atau rusak di instalasi itu sendiri. Cari di cadangan yang lebih lama.
restore-not-empty = { $path } sudah berisi instalasi. Pindahkan dulu, atau sebutkan folder lain.
restore-not-read = { $path } bukan cadangan yang utuh: { $reason }. Tidak ada yang diubah.
restore-done = { $path } kembali berisi instalasi, dengan { $number } file gambar yang masing-masing dicocokkan dengan hash-nya.

# Set aside
edit-set-aside = Aku berhenti beberapa kali di editan ini, jadi sekarang kubiarkan. Gambarmu aman. Beri tahu pemilik bot nomor ini: { $edit-id }

# Jobs
jobs-none = Tidak ada yang menunggu, berjalan, atau disisihkan.
jobs-unknown = Tidak ada editan { $edit-id }. “python -m bot jobs list” menampilkan yang ada.
jobs-not-set-aside = Editan { $edit-id } tidak disisihkan, jadi tidak ada yang perlu dicoba lagi.
jobs-finished = Editan { $edit-id } sudah selesai, jadi tidak ada yang perlu dibuang.
jobs-retried = Editan { $edit-id } menunggu lagi. Langkah yang gambarnya sudah tersimpan tidak dibayar lagi.
jobs-dropped = Editan { $edit-id } dibuang.

# Telegram by webhook
telegram-webhook-url = “webhook_url” di bagian [telegram] harus diawali https:// dan menuju bot ini, misalnya https://bot.example.org/telegram
telegram-webhook-secret = “webhook_secret” di bagian [telegram] harus terdiri dari 16 sampai 256 huruf, angka, _ dan -. Tanpanya, siapa pun bisa mengirim pesan ke bot atas nama orang lain.
telegram-webhook-port-taken = Panggilan Telegram tidak bisa diterima di { $host }, port { $port }: sudah dipakai program lain. Pilih “webhook_port” lain.

# Discord's shards
discord-shards-wrong = “shard_ids” di bagian [discord] harus angka mulai 0 dan di bawah “shard_count”, yang juga harus berupa angka.

# Watching
watch-port-taken = Metrik tidak bisa disajikan di { $host }, port { $port }: sudah dipakai program lain. Pilih “port” lain di bagian [watch].

# Platforms
picture-not-fetched = Aku tidak bisa mengambil gambarmu dari obrolan: layanannya tidak menjawab. Kirim lagi dalam satu menit, ya.
