# Where everything is kept
storage-away = Penyimpananku tidak menjawab saat ini. Tidak ada yang hilang; coba lagi dalam satu menit, ya.
storage-full = Tidak ada ruang lagi di { $path }, jadi aku tidak bisa menyimpan apa pun. Tidak ada yang tersimpan setengah-setengah. Pemilik bot harus mengosongkan ruang.
storage-read-only = Aku tidak boleh menulis ke { $path }, jadi aku tidak bisa menyimpan apa pun. Tidak ada yang tersimpan setengah-setengah. Pemiliknya harus memberi hak itu kepada pengguna bot.
storage-missing = { $path } tidak ada, jadi aku tidak bisa menyimpan apa pun. Pemilik bot harus membuatnya atau membetulkan “blob_url” di bagian [storage].
storage-damaged = Basis data { $path } rusak. Pemiliknya bisa memulihkan cadangan terbaru dengan “python -m bot restore FILE”.
picture-damaged = Sebuah gambar di penyimpanan tidak lagi sama dengan saat disimpan ({ $blob-id }). Pulihkan dari cadangan.
database-address-wrong = “database_url” di bagian [storage] bukan alamat PostgreSQL. Bentuknya harus seperti postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL tidak menjawab di “database_url”. Periksa alamat, kata sandi, dan apakah servernya berjalan.
blob-address-wrong = “blob_url” di bagian [storage] tidak bisa dipahami. Bentuknya harus seperti s3://bucket/folder?endpoint=https://host&region=name
