config-missing = { $path } ayar dosyası yok. config.example.toml dosyasını config.toml adıyla kopyala ve düzenle.
config-unreadable = { $path } ayar dosyası okunamıyor: { $reason }
config-unknown-key = Ayarlarda bilinmeyen bir anahtar var: { $key }. Tüm anahtarlar config.example.toml dosyasında.
config-bad-value = Ayarlardaki { $key } değerine izin verilmiyor: { $reason }

input-not-read = { $path } resmi okunamıyor: { $reason }
output-not-written = Sonuç şuraya yazılamıyor: { $path } ({ $reason })
output-format-unknown = { $path } hangi biçimde, anlayamadım. Adı şunlardan biriyle bitmeli: { $known }.
pictures-not-combined = { $number } resim verdin, bu istek için ise bir tane gerekiyor. Bir tane ver ya da hepsinden ne yapılacağını söyle, örneğin kolaj.
plan-is-empty = Bu isteği anlamadım. Şunları dene: { $suggestions }

run-connected = Bağlandı: { $platform } { $place }
run-how-telegram = Telegram: @BotFather hesabından bir belirteç al, TELEGRAM_BOT_TOKEN içine yaz ve yeniden başlat.
run-how-web = Yerel sayfa: başka bir platform ayarlı değilse ya da [web] bölümünde enabled = true ise açılır.
run-how-discord = Discord: geliştirici portalında bir uygulama oluştur, bot belirtecini DISCORD_BOT_TOKEN içine yaz ve yeniden başlat.
run-how-openai = Sözle düzenleme: bir OpenAI anahtarını OPENAI_API_KEY içine yaz ve yeniden başlat. O zamana kadar yalnızca yerel motor çalışır.
run-stopping = Duruyorum. Süren düzenlemeler önce bitebilir.

engine-needs = ayarlı değil; gereken: { $needs }
engine-ready = hazır
check-works = çalışıyor
check-no-answer = zamanında yanıt vermedi. Ağı ve ayarlardaki adresi kontrol et.
check-everybody-allowed = Botu bulan herkes kullanabilir. Sınırlamak için [policy] bölümünde allowed_users ya da allowed_chats ayarla.
check-passed = Ayarlanan her şey çalışıyor.
check-problems = Çözülecek { $number } sorun var.

model-state-installed = kurulu
model-state-missing = kurulu değil
model-state-damaged = bozuk, yeniden kur

models-installing = Yerel motorun modelleri indiriliyor, bir kez gerekli…
models-later = Retouch onlarsız başlıyor: büyütme daha basit bir yöntem kullanır, kesme ve yüzler beklemek zorunda. Yeniden denemek için: python -m bot models install
