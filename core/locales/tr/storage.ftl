# Where everything is kept
storage-away = Depom şu an yanıt vermiyor. Hiçbir şey kaybolmadı; lütfen bir dakika sonra yeniden dene.
storage-full = { $path } içinde yer kalmadı, o yüzden hiçbir şeyi kaydedemiyorum. Yarım kayıt kalmadı. Botun sahibi yer açmalı.
storage-read-only = { $path } içine yazma iznim yok, o yüzden hiçbir şeyi kaydedemiyorum. Yarım kayıt kalmadı. Botun sahibi, botu çalıştıran kullanıcıya bu izni vermeli.
storage-missing = { $path } diye bir yer yok, o yüzden hiçbir şeyi kaydedemiyorum. Botun sahibi onu oluşturmalı ya da [storage] bölümündeki “blob_url” değerini düzeltmeli.
storage-damaged = { $path } veritabanı bozuk. Sahibi “python -m bot restore FILE” ile en yeni yedeği geri getirebilir.
picture-damaged = Depodaki bir resim, kaydedildiği andaki gibi değil ({ $blob-id }). Onu bir yedekten geri getir.
database-address-wrong = [storage] bölümündeki “database_url” bir PostgreSQL adresi değil. Şöyle görünmeli: postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL “database_url” adresinde yanıt vermiyor. Adresi, parolayı ve sunucunun çalıştığını kontrol et.
blob-address-wrong = [storage] bölümündeki “blob_url” anlaşılmıyor. Şöyle görünmeli: s3://bucket/folder?endpoint=https://host&region=name
