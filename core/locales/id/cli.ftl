config-missing = Tidak ada file konfigurasi { $path }. Salin config.example.toml menjadi config.toml lalu sunting.
config-unreadable = File konfigurasi { $path } tidak bisa dibaca: { $reason }
config-unknown-key = Ada kunci yang tidak dikenal di konfigurasi: { $key }. Semua kunci ada di config.example.toml.
config-bad-value = Nilai konfigurasi { $key } tidak diizinkan: { $reason }

input-not-read = Gambar { $path } tidak bisa dibaca: { $reason }
output-not-written = Hasilnya tidak bisa ditulis ke { $path }: { $reason }
output-format-unknown = Aku tidak mengenali format { $path }. Akhiri namanya dengan salah satu dari { $known }.
pictures-not-combined = Kamu memberi { $number } gambar, padahal instruksi ini butuh satu. Beri satu saja, atau katakan apa yang harus dibuat dari semuanya, misalnya kolase.
plan-is-empty = Aku tidak mengerti instruksi itu. Coba misalnya: { $suggestions }

run-connected = Terhubung: { $platform } { $place }
run-how-telegram = Telegram: minta token ke @BotFather, isikan ke TELEGRAM_BOT_TOKEN, lalu jalankan lagi.
run-how-web = Halaman lokal: disajikan bila tidak ada platform lain yang diatur, atau dengan enabled = true di [web].
run-how-discord = Discord: buat aplikasi di portal pengembang, isikan token botnya ke DISCORD_BOT_TOKEN, lalu jalankan lagi.
run-how-openai = Mengedit lewat deskripsi: isikan kunci OpenAI ke OPENAI_API_KEY, lalu jalankan lagi. Sampai saat itu hanya mesin lokal yang bekerja.
run-stopping = Berhenti. Editan yang berjalan boleh selesai dulu.

engine-needs = belum diatur; butuh { $needs }
engine-ready = siap
check-works = berfungsi
check-no-answer = tidak menjawab tepat waktu. Periksa jaringan dan alamat yang diatur.
check-everybody-allowed = Siapa pun yang menemukan bot ini boleh memakainya. Untuk membatasinya, isi allowed_users atau allowed_chats di [policy].
check-passed = Semua yang diatur berfungsi.
check-problems = Ada { $number } masalah yang perlu diselesaikan.

model-state-installed = terpasang
model-state-missing = belum terpasang
model-state-damaged = rusak, pasang lagi

models-installing = Mengunduh model untuk mesin lokal, sekali ini saja…
models-later = Retouch berjalan tanpanya: memperbesar memakai cara yang lebih sederhana, sedangkan penghapusan latar dan wajah harus menunggu. Coba lagi dengan: python -m bot models install
