# Several processes
role-needs-shared-storage = “{ $role }” rolü işini başka süreçlerle paylaşır: önce [storage] bölümünde “database_url” ve “blob_url” ayarla.
role-needs-platform = “{ $role }” rolü Telegram ya da Discord gerektirir: yerel sayfayı “all” rolündeki süreç sunar.

# Upkeep
migrate-up-to-date = Veritabanı güncel (sürüm { $newest }).
migrate-pending = Veritabanının sürümü { $before }; “python -m bot migrate” onu { $newest } sürümüne getirir. Önce yedeğini al.
migrate-done = Veritabanı { $before } sürümünden { $newest } sürümüne getirildi.
database-too-new = Veritabanı { $found } sürümünde ve daha yeni bir Retouch tarafından yapılmış; bu program en çok { $newest } sürümünü tanıyor. Daha yeni programı başlat.
move-target-missing = Nereye? [storage] bölümünde “database_url” ve “blob_url” değerlerini gir ya da ikisini de söyle: --to DATABASE_URL BLOB_URL
move-nothing-there = { $path } içinde kurulum yok.
move-target-not-empty = Hedef veritabanında zaten resim var. Boş bir veritabanı söyle.
move-rows-differ = Hedefteki { $table } tablosunda, oraya kopyalananlar yok. Hiçbir şey taşınmadı; boş bir veritabanıyla yeniden dene.
move-pictures = { $number ->
    [one] { $number } resim dosyası kopyalandı ve özetiyle karşılaştırıldı.
   *[other] { $number } resim dosyası kopyalandı ve özetleriyle karşılaştırıldı.
}
move-done = { $rows } satır kopyalandı. “database_url” ve “blob_url” ayarla, botu başlat ve çalıştığını görene kadar eski klasörü sakla.
backup-only-embedded = Bu komut, tek klasördeki kurulumların yedeğini alır. PostgreSQL için önce pg_dump, sonra nesne deposunun kopyası gerekir.
backup-not-written = { $path } yedeği yazılamadı: { $reason }. Geride bir şey bırakılmadı.
backup-done = { $path } içinde veritabanı ve { $number } resim dosyası var.
backup-misses = Kurulumun kendisinde { $number } resim dosyası eksik ya da bozuk. Daha eski bir yedekte ara.
restore-not-empty = { $path } içinde zaten bir kurulum var. Önce onu başka yere taşı ya da başka bir klasör söyle.
restore-not-read = { $path } tam bir yedek değil: { $reason }. Hiçbir şey değişmedi.
restore-done = { $path } içindeki kurulum geri geldi; { $number } resim dosyasının her biri özetiyle karşılaştırıldı.

# Set aside
edit-set-aside = Bu düzenlemede birkaç kez durdum, o yüzden artık ona dokunmuyorum. Resimlerin güvende. Botun sahibine bu numarayı söyle: { $edit-id }

# Jobs
jobs-none = Bekleyen, süren ya da kenara konan bir şey yok.
jobs-unknown = { $edit-id } diye bir düzenleme yok. Olanları “python -m bot jobs list” gösterir.
jobs-not-set-aside = { $edit-id } düzenlemesi kenara konmamış, yani yeniden denenecek bir şey yok.
jobs-finished = { $edit-id } düzenlemesi bitmiş, yani bırakılacak bir şey yok.
jobs-retried = { $edit-id } düzenlemesi yeniden bekliyor. Resmi kaydedilmiş bir adım için bir daha ödeme yapılmaz.
jobs-dropped = { $edit-id } düzenlemesi bırakıldı.

# Telegram by webhook
telegram-webhook-url = [telegram] bölümündeki “webhook_url” https:// ile başlamalı ve bu bota gitmeli, örneğin https://bot.example.org/telegram
telegram-webhook-secret = [telegram] bölümündeki “webhook_secret” 16–256 harf, rakam, _ ve - olmalı. Olmazsa herkes bota başkasının adıyla mesaj gönderebilir.
telegram-webhook-port-taken = Telegram’ın çağrıları { $host }, port { $port } üzerinde dinlenemiyor: başka bir program kullanıyor. Başka bir “webhook_port” seç.

# Discord's shards
discord-shards-wrong = [discord] bölümündeki “shard_ids”, 0 ile “shard_count” arasındaki sayılar olmalı (“shard_count” hariç); o da sayı olmalı.

# Watching
watch-port-taken = Ölçümler { $host }, port { $port } üzerinde sunulamıyor: başka bir program kullanıyor. [watch] bölümünde başka bir “port” seç.

# Platforms
picture-not-fetched = Resmini sohbetten alamadım: hizmet yanıt vermiyor. Lütfen bir dakika sonra yeniden gönder.
