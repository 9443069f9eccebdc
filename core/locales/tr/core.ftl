# Acknowledgement and progress
status-queued = Sırada. Önünde { $ahead } düzenleme var.
status-working = Çalışıyorum…
status-working-since = Çalışıyorum… { $seconds } sn
status-progress = Çalışıyorum… %{ $percent }
status-cancelled = İptal edildi. Resmin olduğu gibi duruyor.

# Captions
caption-instruction = “{ $text }”
caption-version = v{ $number }
caption-version-from = v{ $number }, v{ $parent } üzerinden
caption-duration = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } sn
cost-cents = ${ NUMBER($usd, minimumFractionDigits: 3, maximumFractionDigits: 3) }
cost-dollars = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 2) }
cost-free = ücretsiz
cost-unknown = ücreti bilinmiyor
shown-compressed = Bu sohbetin { $limit-mb } MB sınırına sığması için { $format } olarak sıkıştırıldı. Bütün pikseller yerinde.
shown-smaller = Bu sohbetin { $limit-mb } MB sınırına sığması için küçültüldü. “/export avif” tam boyutu daha küçük bir dosyaya sığdırır.
original-too-large = Gönderilen dosya bu sohbetin kabul ettiğinden büyük, o yüzden bu, botun kendi kopyası.

# Pictures as they come in
picture-ready = Aldım. Bu mesajı yanıtla ve ne değişeceğini söyle, örneğin “daha sıcak yap” ya da “kare kırp”.
picture-recompressed = Bu sohbet fotoğrafını sıkıştırdı. Tam kalite için dosya olarak gönder.
picture-lost = Bu resim artık botun deposunda yok. Lütfen yeniden gönder.

# What a person can put right
nothing-to-edit = Henüz üzerinde çalışılacak bir resim yok. Bir fotoğraf gönder, sonra ne değişeceğini söyle. Grupta benden bahset ya da resimlerimden birini yanıtla ki görebileyim.
too-many-steps = Bunlar bir arada { $number } değişiklik; en çok { $most } tane yaparım. Gerisini lütfen sonra söyle.
instruction-missing = Ne değişeceğini söyle, örneğin “/edit daha sıcak yap”.
instruction-too-long = Bu { $length } karakter; bir istek en çok { $max-chars } karakter olabilir. Lütfen kısalt.
ask-instruction = Ne değişsin? Bu mesajı yanıtla.
not-understood = Bunu anlamadım. Bunlardan birini dene ya da başka türlü söyle.
version-unknown = Bu resim artık burada yok. Devam etmek için yeniden gönder.
version-number-unknown = v{ $number } diye bir sürüm yok. Bu resmin son sürümü v{ $last }.
nothing-to-undo = Bu ilk sürüm; geri alınacak bir şey yok.
nothing-to-redo = Bu sürümden henüz bir şey yapılmadı, yani yinelenecek bir şey yok.
nothing-to-repeat = Bu, resmin gönderildiği hali; tekrarlanacak bir düzenleme yok. Ne değişeceğini söyle.
nothing-to-cancel = İptal edilecek bir şey yok: bu düzenleme bitmiş ya da zaten iptal edilmiş.
nothing-to-retry = Bu düzenleme buradan yeniden denenemez. Resmi yanıtla ve ne değişeceğini söyle.
nothing-to-delete = Resimlerimden birini sohbetten kaldırmak için onu /delete ile yanıtla.
already-retried = Bu düzenleme zaten yeniden denendi; ikinci bir deneme iki kez ücretlenebilir. Bunun yerine resmi yanıtla.
not-your-edit = Bunu yalnızca bu düzenlemeyi başlatan kişi yapabilir.
goto-needs-number = Hangi sürüm olduğunu yaz, örneğin “/goto 3”.
upscale-not-understood = “{ $argument }” ne demek, anlamadım. Örneğin “/upscale 2x” ya da “/upscale 4x” yaz.
command-unknown = /{ $command } diye bir komut yok. Neler yapabildiğimi görmek için /help gönder.

# Rules of the owner
not-allowed = Bu botun listesinde değilsin. Sahibinden kimliğini eklemesini iste: { $user-id }
quota-used-up = Bugünkü { $limit } düzenleme hakkını kullandın. Yaklaşık { $hours } saat sonra yenilenir.

# Engines
no-engine-for-this = Burada bunu yapabilecek bir motor ayarlı değil ({ $operation }). Botun sahibi ekleyebilir: bir OpenAI anahtarıyla sözle düzenleme mümkün olur.
engine-too-slow = Bu çok uzun sürdü, durdurdum. Ücret alınmadı. Daha küçük bir resim ya da daha basit bir düzenleme dene.
outcome-unknown = Resim hizmeti zamanında yanıt vermedi, o yüzden bu düzenlemeyi yapıp yapmadığını ve ücret alıp almadığını bilmiyorum. Kendiliğimden yeniden göndermem. İstersen “Yeniden dene” düğmesine bas.
something-went-wrong = Benim tarafımda bir sorun çıktı. Resimlerin güvende. Yeniden olursa botun sahibine bu numarayı söyle: { $error-id }

# The installation
database-in-use = { $path } ile başka bir Retouch çalışıyor. Önce onu durdur ya da buna ayrı bir klasör ver.
database-unusable = { $path } veritabanı açılamıyor: { $reason }. Klasörün var olduğunu ve yazılabildiğini kontrol et.

# Several pictures, several takes
picture-of = { $count } resimden { $number }.:
ask-album = { $number } resim. Her birini mi düzenleyeyim, yoksa birinde mi birleştireyim?
offer-each = Her birini düzenle ({ $number } düzenleme · { $price })
offer-combine = Birinde birleştir (1 düzenleme · { $price })
proposal-unknown = Bu teklif artık geçerli değil. Neyin değişeceğini yeniden söyle.
picked = Artık resmin v{ $number }. Sırada ne değişsin, söyle.
variants-out-of-range = Bir seferde en az 2, en çok { $most } seçenek yapabilirim. Örneğin “/variants 3 gökyüzünü pembe yap” ya da “/variants kırmızı gömlek | mavi gömlek” yaz.
variants-empty = “|” iki ya da daha çok seçeneği ayırır ve her birinde bir şey yazmalı, örneğin “/variants kırmızı gömlek | mavi gömlek”.
variants-are-the-same = Bu düzenleme kesin: bütün seçenekler aynı olur. Farklılarını söyle, örneğin “/variants daha sıcak | daha soğuk”.
generate-needs-words = Resim ne göstersin, söyle; örneğin “/generate wide: şafakta bir deniz feneri”.

# Files to take away
export-not-understood = “{ $argument }” ne demek, anlamadım. Örneğin “/export jpeg under 500 KB”, “/export webp 1080x1350” ya da “/export png, jpeg” yaz.
export-out-of-range = Bu olmaz: kalite 1–100, DPI 36–2400, kenarlar en çok 16384 px, dosya boyutu en az 1 KB olabilir.
export-too-large = Bu resim { $format } olarak bu boyutuyla { $limit-kb } kB sınırına sığmıyor. Daha küçük bir boyut, örneğin 1080px, ya da başka bir biçim söyle.
file-too-large-for-chat = Bu dosya, sohbetin kabul ettiği { $limit-mb } MB sınırından büyük. Daha küçük bir boyut ya da JPEG, WebP veya AVIF iste.
