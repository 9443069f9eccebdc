# The page in the browser.
web-skip = Mesaj alanına geç
web-conversations = Sohbetler
web-conversation-new = Yeni sohbet
web-conversation-untitled = Yeni sohbet
web-conversation-remove = “{ $title }” sohbetini kaldır
web-conversation-remove-sure = “{ $title }” bu sayfadan kaldırılsın mı? İçindeki mesajlar ve resimler burada silinir.
web-conversation-remove-yes = Kaldır
web-conversation-removed = Bu sohbet kaldırıldı. Yenisini başlat.
web-cancel = İptal
web-close = Kapat

web-welcome = Bir fotoğraf gönder, ne değişsin söyle
web-welcome-how = Bir fotoğrafı herhangi bir yere bırak, yapıştır ya da aşağıdan seç. Sonra ne istediğini yaz; herhangi bir resimden devam etmek için onu yanıtla.
web-welcome-samples = Elinde fotoğraf yok mu? Bunlardan birini dene.
web-sample-portrait = Örnek fotoğraf: turuncu giysili bir astronot
web-sample-coffee = Örnek fotoğraf: bir fincan kahve
web-sample-cat = Örnek fotoğraf: sarman bir kedi

web-messages = Mesajlar
web-said-you = Sen
web-said-bot = Retouch
web-working = Çalışıyorum
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch bir resim gönderdi.
web-sending = Gönderiliyor…
web-sending-photo = Gönderiliyor… %{ $percent }
web-message-not-sent = Bu gönderilmedi.
web-try-again = Yeniden dene
web-reply = Bu resimden devam et
web-reply-message = Yanıtla
web-reply-cancel = Bunu yanıtlama
web-continue-from = Sürüm { $number } üzerinden devam

web-instruction = Ne değişsin?
web-instruction-placeholder = Ne değişsin?
web-send = Gönder
web-photo-add = Fotoğraf ekle
web-photo-take = Fotoğraf çek
web-attachments = Gönderilecek fotoğraflar
web-file-remove = { $name } gönderilmesin
web-drop-here = Fotoğraflarını buraya bırak
web-commands = Komutlar

web-versions = Sürümler
web-version = Sürüm { $number }
web-version-head = Sürüm { $number }, şu anki

web-picture = Resim
web-picture-open = Resme bak
web-picture-not-shown = Tarayıcın bu resmi gösteremiyor, ama düzenlenebilir.
web-before = Önce
web-after = Sonra
web-before-after = Önce ile sonra arasındaki çizginin yeri
web-zoom = Gerçek pikseller
web-download = Tam kalitede indir
web-download-named = { $name } indir

web-needs-script = Bu sayfa JavaScript gerektiriyor. Lütfen aç ve sayfayı yeniden yükle.
web-connection-lost = Bağlantı yok. Yeniden deniyorum…
web-server-error = Sunucuda bir sorun çıktı. Lütfen yeniden dene.
web-bad-request = Sayfa anlaşılmayan bir şey gönderdi. Lütfen sayfayı yenile.
web-page-unknown = Bu adreste bir şey yok.
web-file-gone = Bu resim artık burada değil.
web-file-too-large = Bu dosya çok büyük. Lütfen en çok { $max-mb } MB olanı gönder.
web-too-many-files = Lütfen bir seferde en çok { $max-files } fotoğraf gönder.
web-text-too-long = Bu metin çok uzun. Lütfen en çok { $max-chars } karakter kullan.
web-nothing-said = Önce bir şey yaz ya da fotoğraf ekle.
web-upload-gone = Fotoğraf eksik geldi. Lütfen yeniden gönder.
web-upload-stalled = Yükleme yarıda kaldı. Lütfen fotoğrafı yeniden gönder.
web-button-gone = Bu düğme artık bu mesaja ait değil. Lütfen şu an görünenleri kullan.

web-token = Erişim belirteci
web-token-send = Aç
web-token-help = Bu sunucu korunuyor. Ayarlarındaki erişim belirtecini gir.
web-token-wrong = Bu doğru belirteç değil. Lütfen yeniden dene.
web-too-many-logins = Çok fazla yanlış belirteç girildi. Lütfen bir dakika bekle ve yeniden dene.
web-not-logged-in = Lütfen önce erişim belirtecini gir. Bunun için sayfayı yenile.
web-no-visitor = Tarayıcın çerez göndermedi. Lütfen bu sayfa için çerezlere izin ver ve yenile.
web-wrong-host = Bu sunucu “{ $host }” adına yanıt vermiyor. Onu ayarlardaki web hosts listesine ekle.
web-wrong-origin = Başka bir site bu sayfayı kullanmaya çalıştı. Hiçbir şey yapılmadı.

web-token-needed = Web sayfası { $host } adresine erişebilen herkese açık olurdu. Ayarlarda bir web belirteci belirle ya da sayfayı yalnızca bu bilgisayarda tut (host 127.0.0.1 ve başka host yok).
web-token-too-short = Web belirteci çok kısa. En az { $min-chars } karakter kullan.
web-port-taken = Web sayfası { $host }, port { $port } üzerinde dinleyemiyor. Başka bir program mı kullanıyor? Ayarlarda başka bir port seç.
