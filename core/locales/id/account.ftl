# Edits under way
queue = { $number } editan sedang berjalan atau menunggu di sini:
queue-running = { $position }. “{ $text }”, sedang berjalan
queue-waiting = { $position }. “{ $text }”, menunggu
queue-more = dan { $number } lagi.
queue-empty = Tidak ada yang berjalan atau menunggu di sini.

# What was used
usage-today = Hari ini: { $edits } editan, { $cost }.
usage-month = Bulan ini: { $edits } editan, { $cost }.
usage-unknown = Biaya { $number } di antaranya tidak diketahui, jadi tidak ikut dihitung.
usage-no-limit = Tidak ada batas editan untukmu di sini.
usage-left = Sisa editanmu hari ini { $left } dari { $limit }. Hari berikutnya mulai sekitar { $hours } jam lagi.

# Being forgotten
ask-forgetme = Mau aku melupakanmu? Aku akan menghapus semua gambar yang kamu kirim atau buat denganku, di semua obrolan, beserta instruksi dan riwayatnya, dan menghentikan editanmu yang sedang berjalan. Yang dibuat orang lain dari gambarmu tetap milik mereka. Pesan di obrolan juga tetap ada; kalau mau, hapus dulu dengan 🗑. Ini tidak bisa dibatalkan.
forgotten = Selesai. Milikmu yang kuhapus: { $versions ->
    [0] tidak ada gambar
   *[other] { $versions } gambar
} dan { $edits ->
    [0] tidak ada editan
   *[other] { $edits } editan
}.
forgotten-cancelled = { $number } editanmu dihentikan.
forgotten-empty-places = Ada orang yang melanjutkan dari { $number } di antaranya; di riwayat mereka tersisa tempat kosong tanpa gambar, kata-kata, atau namamu.
not-your-question = Tombol itu untuk orang yang memintanya. Kalau kamu ingin dilupakan, kirim sendiri /forgetme.
version-forgotten = v{ $number } sudah dihapus oleh pembuatnya. Pilih versi lain, atau kirim lagi gambarnya.
