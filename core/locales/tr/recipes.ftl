### Recipes: well-tried edits by name.

command-recipe = Adıyla denenmiş düzenlemeler: product, portrait, social
command-recipe-argument = Bir grup ve bir ad, örneğin “product marble”; yazmazsan neler var gösteririm

ask-recipe-group = Bundan ne yapayım?
ask-recipe = { $title }: hangisi? Fiyatlar yaklaşıktır.
ask-recipe-others = Adıyla başkaları: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = “{ $name }” adında tarif yok. Olanlar: { $known }.
recipe-unknown = { $group } grubunda “{ $name }” tarifi yok. Olanlar: { $known }.

## Notes under a result
advice-recipe-continued = Bu biçime kırpmak önemli bir şeyi kaybettirirdi, o yüzden model resmi kenarların ötesine doğru sürdürdü.
advice-recipe-padded = Bu biçime kırpmak önemli bir şeyi kaybettirirdi, o yüzden kenarları bulanıklıkla doldurdum. Sözle düzenleyen bir motorla orada resmin kendisi sürebilir.
advice-recipe-without-model = Modelsiz, resimdekilerden yapıldı. Sözle düzenleyen bir motorla bu tarif daha fazlasını yapabilir.

## For the owner: files of recipes
recipes-missing = Tariflerin olduğu { $path } klasörü yok. Onu oluştur ya da [recipes] bölümündeki “folder” değerini düzelt.
recipes-unreadable = { $path } tarif dosyası okunamıyor: { $reason }
recipes-unknown-key = { $path } tarif dosyasında bilinmeyen bir anahtar var: { $key }. Tüm anahtarlar docs/recipes.md dosyasında.
recipes-bad-value = { $path } tarif dosyasında { $key } için izin verilmeyen değer: { $reason }
recipe-is-empty = Bir tarif için prompt, adımlar ya da oran gerekir.
recipe-needs-prompt = Bu, prompt’u olan ve oranı olmayan tarifler içindir.
recipe-file-name = Dosyanın adı grubunun adıyla aynıdır: en çok 20 küçük harf, rakam ve tire; önce bir harf.
check-recipes = { $groups } grupta { $number } tarif

# Titles of recipes: 40 characters at most
recipe-title-portrait = Portreler
recipe-title-portrait-outdoor = Açık hava
recipe-title-portrait-rooftop = Teras
recipe-title-portrait-studio-light = Stüdyo ışığı
recipe-title-portrait-golden-hour = Altın saat
recipe-title-portrait-headshot = Vesikalık portre
recipe-title-portrait-black-and-white = Siyah beyaz
recipe-title-product = Ürün fotoğrafları
recipe-title-product-white-studio = Beyaz stüdyo
recipe-title-product-kitchen = Mutfak
recipe-title-product-marble = Mermer
recipe-title-product-beach = Kumsal
recipe-title-product-wood = Ahşap
recipe-title-product-lifestyle = Günlük yaşam
recipe-title-product-dark = Karanlık ve etkileyici
recipe-title-social = Sosyal medya
recipe-title-social-square = Kare 1:1
recipe-title-social-portrait = Portre 4:5
recipe-title-social-story = Hikâye 9:16
recipe-title-social-wide = Geniş 16:9
