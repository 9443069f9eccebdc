### What only Telegram can make go wrong.

telegram-token-refused = Telegram tidak menerima token bot. Salin lagi dari @BotFather (kirim /token kepadanya), masukkan ke konfigurasi tanpa spasi, lalu jalankan lagi.
