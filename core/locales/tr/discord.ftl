discord-token-refused = Discord bot belirtecini kabul etmiyor. Uygulamanın discord.com/developers adresindeki Bot sayfasından yeniden kopyala ya da orada sıfırla, sonra yeniden başlat.
discord-intent-missing = Discord bağlantıyı reddediyor, çünkü mesaj içeriği izni ayarlarda açık ama Discord’da değil. Uygulamanın discord.com/developers adresindeki Bot sayfasında “Message Content Intent” seçeneğini aç ya da ayarlarda message_content değerini kapat.
discord-unreachable = Discord’a ulaşılamıyor. Ağ bağlantısını ve status.discord.com sayfasını kontrol et, sonra yeniden başlat.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Resmi düzenle
discord-option-picture = Üzerinde çalışılacak resim
discord-ask-edit-title = Bu resmi düzenle
discord-ask-edit-label = Ne değişsin?
discord-ask-edit-placeholder = Örneğin: gökyüzünü gün batımındaki gibi turuncu yap

# Options of commands: 100 characters at most
command-goto-number = Sürümün numarası
command-compare-with = Karşılaştırılacak sürüm; yazmazsan bunun yapıldığı sürüm
command-compare-and = Şu an bulunduğun yerine başka bir sürüm
command-compare-as = “gif”: birinden ötekine kayan geçiş
command-variants-count = Kaç seçenek
command-variants-instruction = Ne değişsin; ya da | ile ayrılmış birkaç seçenek
command-upscale-factor = En ve boy kaç katına çıksın
command-upscale-engine = Ne büyütsün; yazmazsan ben seçerim
command-removebg-engine = Ne kessin; yazmazsan ben seçerim
command-recipe-name = Hangisi; yazmazsan neler olduğunu gösteririm
command-export-format = Dosya türü; birden çoksa hepsi tek ZIP içinde gelir
command-export-size = Örneğin: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = Bu, burada yanıt verebildiğim { $minutes } dakikadan uzun sürebilir. Sonuç saklanır: o zaman onu yalnızca sana göndermeyi denerim, “/original” da burada gösterir.
shown-privately = Bunu istediğin sohbete artık yazamıyorum, o yüzden burada gönderiyorum. Burada /original da gönderir.
