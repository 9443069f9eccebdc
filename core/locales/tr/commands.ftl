welcome = Merhaba! Bana bir fotoğraf gönder ve ne değişeceğini söyle: “daha sıcak yap”, “kare kırp”, “onu güneşli bir kumsala koy”. Devam etmek için herhangi bir resmi yanıtla. Yapabildiğim her şey: /help.
help = Açıklamalı bir fotoğraf gönder ya da herhangi bir resmi yanıtlayıp ne değişeceğini söyle. Eski bir resmi yanıtlarsan ondan devam ederim. Hiçbir şey kaybolmaz: geri al, yinele, istediğin sürüme dön.

model-has-no-part = Bu düzenlemede modele düşen bir iş yok. Resmi yanıtla ve ne değişeceğini söyle.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Resmi tarif ettiğin gibi değiştir
command-edit-argument = Ne değişsin
command-undo = Önceki sürüme dön
command-redo = Geri aldıktan sonra yeniden ileri git
command-reset = İlk sürüme dön
command-goto = Numarasıyla bir sürüme git
command-goto-argument = Numara, örneğin 3
command-history = Tüm sürümler tek sayfada, dallarıyla
command-compare = Önce ve sonra yan yana
command-compare-argument = Hangi sürümle, örneğin 1; “gif”: birinden ötekine kayan geçiş
command-again = Son düzenlemeyi bir daha yap
command-variants = Aralarından seçebileceğin birkaç seçenek
command-variants-argument = Kaç tane ve ne değişsin; ya da | ile ayrılmış seçenekler
command-generate = Sözcüklerden yeni bir resim yap
command-generate-argument = Ne göstersin; istersen başına “wide:”, “story:” ya da “draft:” yaz
command-imagine = /generate ile aynı
command-imagine-argument = Ne göstersin
command-upscale = Daha çok ayrıntıyla büyüt
command-upscale-argument = Ne kadar: 2x, 4x ya da 6x; istersen bir motor da yaz
command-removebg = Konuyu saydam arka planla kes
command-original = Tam kaliteli dosyayı gönder
command-export = Resmi başka türde bir dosya olarak gönder
command-export-argument = Örneğin: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Süren ya da bekleyen düzenlemeyi durdur
command-queue = Burada süren ya da bekleyen düzenlemeler
command-usage = Bugün ve bu ay ne kullandın, ne kaldı
command-forgetme = Sana ait sakladığım her şeyi sil
command-help = Bu bot neler yapabilir

# Labels of buttons: 80 characters at most
button-edit = ✏️ Düzenle
button-undo = ↩️ Geri al
button-redo = ↪️ Yinele
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Bir daha
button-model = ✨ Modeli kullan
button-variants = 🎲 Seçenekler
button-pick = ✅ Seç
button-more = 🎲 Buna benzer
button-upscale = ⬆️ Büyüt
button-removebg = ✂️ Arka planı sil
button-compare = 🆚 Karşılaştır
button-compare-gif = 🎞 Kayan geçiş
button-original = 📄 Orijinal
button-delete = 🗑 Sil
button-cancel = ❌ İptal
button-cancel-number = ❌ İptal et: { $number }
button-forgetme = 🗑 Evet, bana ait her şeyi sil
button-retry = 🔁 Yeniden dene
