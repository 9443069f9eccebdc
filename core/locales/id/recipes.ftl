### Recipes: well-tried edits by name.

command-recipe = Editan siap pakai menurut nama: product, portrait, social
command-recipe-argument = Grup dan nama, misalnya “product marble”; kalau kosong, kutunjukkan yang ada

ask-recipe-group = Mau kujadikan apa?
ask-recipe = { $title }: yang mana? Harga adalah perkiraan.
ask-recipe-others = Lainnya menurut nama: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Tidak ada resep bernama “{ $name }”. Yang ada: { $known }.
recipe-unknown = Tidak ada resep “{ $name }” di { $group }. Yang ada: { $known }.

## Notes under a result
advice-recipe-continued = Memotong ke bentuk ini akan membuang sesuatu yang penting, jadi sebuah model melanjutkan gambarnya melewati tepinya.
advice-recipe-padded = Memotong ke bentuk ini akan membuang sesuatu yang penting, jadi sisinya kuisi dengan buram. Dengan mesin yang mengedit lewat deskripsi, gambarnya sendiri bisa berlanjut di sana.
advice-recipe-without-model = Dibuat tanpa model, dari isi gambar yang ada. Dengan mesin yang mengedit lewat deskripsi, resep ini bisa berbuat lebih banyak.

## For the owner: files of recipes
recipes-missing = Tidak ada folder resep { $path }. Buat foldernya, atau perbaiki “folder” di [recipes].
recipes-unreadable = File resep { $path } tidak bisa dibaca: { $reason }
recipes-unknown-key = File resep { $path } punya kunci yang tidak dikenal: { $key }. Semua kunci ada di docs/recipes.md.
recipes-bad-value = Di file resep { $path }, { $key } tidak diizinkan: { $reason }
recipe-is-empty = Sebuah resep butuh prompt, langkah, atau rasio.
recipe-needs-prompt = Ini untuk resep dengan prompt dan tanpa rasio.
recipe-file-name = Nama file sama dengan grupnya: sampai 20 huruf kecil, angka, dan tanda hubung, diawali huruf.
check-recipes = { $number } resep dalam { $groups } grup

# Titles of recipes: 40 characters at most
recipe-title-portrait = Potret
recipe-title-portrait-outdoor = Luar ruangan
recipe-title-portrait-rooftop = Atap gedung
recipe-title-portrait-studio-light = Cahaya studio
recipe-title-portrait-golden-hour = Golden hour
recipe-title-portrait-headshot = Foto profil formal
recipe-title-portrait-black-and-white = Hitam putih
recipe-title-product = Foto produk
recipe-title-product-white-studio = Studio putih
recipe-title-product-kitchen = Dapur
recipe-title-product-marble = Marmer
recipe-title-product-beach = Pantai
recipe-title-product-wood = Kayu
recipe-title-product-lifestyle = Gaya hidup
recipe-title-product-dark = Gelap dan dramatis
recipe-title-social = Media sosial
recipe-title-social-square = Persegi 1:1
recipe-title-social-portrait = Potret 4:5
recipe-title-social-story = Story 9:16
recipe-title-social-wide = Lebar 16:9
