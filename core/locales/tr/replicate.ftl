### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } bunu yapamıyor. Başka bir motor dene.
replicate-one-picture = { $engine } yalnızca tek resimle çalışır. Bir resmi yanıtla ya da isteğinle birlikte gönder.
replicate-factor-unknown = { $engine } şu kadar büyütür: { $factors }. Bunlardan birini seç.
replicate-already-large = Bu resim { $engine } için zaten çok büyük; en çok { $megapixels } megapiksel yapar. Başka bir motor dene.
replicate-too-long = Bu resim { $engine } için çok uzun ve ince. Kırp ya da başka bir motor dene.

## For the owner
replicate-token-refused = Replicate API belirtecini kabul etmiyor. Sahibi ayarlara geçerli bir belirteç yazmalı.
replicate-no-credit = Bu botun Replicate hesabında bakiye kalmadı ya da ödeme ayarlı değil. Sahibi bunu replicate.com/account/billing adresinde yapabilir.
replicate-forbidden = Replicate bu hesabın { $model } kullanmasına izin vermiyor.
replicate-model-missing = Replicate { $model } modelini artık sunmuyor ya da bu hesaba vermiyor. Başka bir motor dene; sahibi botu güncellemeli.
replicate-input-refused = { $model } modeli botun gönderdiğini artık kabul etmiyor ({ $detail }). Başka bir motor dene; sahibi botu güncellemeli.
replicate-schema-changed = { $model } modeli değişti: { $changes }. Sahibi botu güncellemeli.
replicate-request-refused = Replicate bu isteği kabul etmedi (durum { $status }). Başka bir motor dene.

## Limits
replicate-rate-limited = Replicate şu an bu bottan iş almıyor. Bir dakika sonra yeniden dene.
replicate-rate-limited-for = Replicate şu an bu bottan iş almıyor. { $seconds } sn sonra yeniden dene.

## When a model fails
replicate-refused = { $model } güvenlik denetimi bu resmi reddetti. Yine reddeder; başka bir resim kullan.
replicate-picture-too-large = Resim bu model için çok büyük. Küçült ya da başka bir motor dene.
replicate-picture-unread = { $model } modeli resmi okuyamadı. Yeniden dene ya da başka bir motor kullan.
replicate-out-of-memory = { $model } modelinin ortak makinesinde bellek yetmedi. Yeniden dene ya da başka bir motor kullan.
replicate-trouble = Replicate’te { $model } ile ilgili bir sorun çıktı. Birkaç dakika sonra yeniden dene ya da başka bir motor kullan.
replicate-model-failed = { $model } modeli bu resimde başarısız oldu. Başka bir motor dene.
replicate-not-started = { $model } modeli zamanında başlamadı, ücret alınmadı. Birkaç dakika sonra yeniden dene ya da başka bir motor kullan.
replicate-too-slow = { $model } modeli çok uzun sürdü, durdurdum. O ana kadarki süre ücretlenmiş olabilir. Yeniden denemek için “Yeniden dene” düğmesine bas ya da başka bir motor kullan.
replicate-cancelled = Replicate’te biri ya da bir şey { $model } modelini iptal etti. O ana kadarki süre ücretlenmiş olabilir. Yeniden denemek için “Yeniden dene” düğmesine bas.

## When the answer fails
replicate-unreachable = Replicate’e şu an ulaşılamıyor. Ücret alınmadı. Birkaç dakika sonra yeniden dene.
replicate-no-answer = Replicate yanıt vermedi. İş yine de yapılmış ve ücretlenmiş olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
replicate-no-picture = { $model } modeli resim olmadan bitti. Ücret alınmış olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
replicate-not-a-picture = Modelin sonucu okuyabildiğim bir resim değil. Ücret alınmış olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
replicate-no-cut-out = Modelin sonucunda saydam arka plan yok. Ücret alınmış olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
replicate-result-lost = Sonuç Replicate’ten alınamadı. Ücret alınmış olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
replicate-result-foreign = Sonuç Replicate’e ait olmayan bir adreste duruyor, o yüzden almadım. Ücret alınmış olabilir.
replicate-result-too-large = Sonuç alınamayacak kadar büyük. Ücret alınmış olabilir. Daha küçük bir kat seç.

## Notes under a result
replicate-factor-reduced = { $engine } en çok { $megapixels } megapiksel yapar, o yüzden resim { $factor }x büyütüldü.
replicate-input-reduced = Resim { $engine } için önce küçültüldü: { $width } × { $height } piksel.
replicate-smaller-than-wanted = Model { $width } × { $height } piksel yaptı, istenenden az.
replicate-faces-may-change = { $engine } ayrıntı uydurur: yüzler ve yazılar farklı görünebilir.
