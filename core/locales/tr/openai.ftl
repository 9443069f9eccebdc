### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI’nin resim modelleri resim düzenler ve oluşturur; bu başka bir şey. Başka bir motor dene.
openai-no-source = Düzenlenecek resim yok. Bir resmi yanıtla ya da isteğinle birlikte gönder.
openai-too-many-pictures = Bir düzenlemeye en çok { $max } resim girebilir. Daha azını gönder ve yeniden dene.
openai-no-prompt = Ne değişeceğini birkaç sözcükle söyle.
openai-prompt-too-long = Bu istek çok uzun: en çok { $max } karakter olabilir. Kısalt ve yeniden dene.
openai-quality-unknown = { $model } modeli “{ $quality }” kalitesini bilmiyor. Bildikleri: { $allowed }.
openai-mask-size = Maske tam resmin boyutunda olmalı: { $width } × { $height } piksel.

## Refused by the safety system
openai-refused = OpenAI’nin güvenlik sistemi bu düzenlemeyi reddetti. Yine reddeder; başka türlü söyle ya da başka bir resim kullan.
openai-refused-for = OpenAI’nin güvenlik sistemi bu düzenlemeyi reddetti ({ $categories }). Yine reddeder; başka türlü söyle ya da başka bir resim kullan.
openai-picture-refused = OpenAI’nin güvenlik sistemi resmin kendisini reddetti. Yine reddeder; başka bir resim kullan.
openai-prompt-refused = OpenAI’nin güvenlik sistemi bu isteğin sözlerini reddetti. Yine reddeder; başka türlü söyle.

## Limits and money
openai-rate-limited = OpenAI şu an bu bottan resim almıyor. Bir dakika sonra yeniden dene.
openai-rate-limited-for = OpenAI şu an bu bottan resim almıyor. { $seconds } sn sonra yeniden dene.
openai-no-credit = Bu botun OpenAI hesabında bakiye kalmadı. Sahibi platform.openai.com adresinde Billing altında yükleyebilir.
openai-billing-limit = Bu botun OpenAI hesabı ödeme sınırına ulaştı. Sahibi platform.openai.com adresinde Limits altında yükseltebilir.
openai-billing-inactive = Bu botun OpenAI hesabında ödeme etkin değil. Sahibi platform.openai.com adresinde Billing altında ayarlayabilir.
openai-organization-usage = Kuruluş, OpenAI’deki kullanım sınırına ulaştı. Sahibi platform.openai.com adresinde Limits altında yükseltebilir.
openai-organization-spend = Kuruluş, OpenAI’deki harcama sınırına ulaştı. Sahibi platform.openai.com adresinde Limits altında yükseltebilir.
openai-project-spend = Proje, OpenAI’deki harcama sınırına ulaştı. Sahibi platform.openai.com adresindeki proje ayarlarında yükseltebilir.

## For the owner
openai-key-refused = OpenAI API anahtarını kabul etmiyor. Sahibi ayarlara geçerli bir anahtar yazmalı.
openai-model-missing = OpenAI bu hesaba { $model } modelini sunmuyor. Sahibi ayarlarda başka bir model seçebilir.
openai-unverified = OpenAI bu hesabın { $model } kullanmasına izin vermeden önce kuruluşun doğrulanmasını istiyor. Sahibi platform.openai.com adresinde Organization settings altında doğrulayabilir.
openai-forbidden = OpenAI bu hesabın { $model } kullanmasına izin vermiyor. Sahibi anahtarın izinlerini ve desteklenen ülkeleri kontrol etmeli.
openai-parameter-unknown = { $model } modeli “{ $parameter }” ayarını bilmiyor. Sahibi başka bir model seçebilir ya da botu güncelleyebilir.
openai-parameter-value = { $model } modeli “{ $parameter }” için bu değeri kabul etmiyor. Sahibi ayarları değiştirebilir ya da botu güncelleyebilir.
openai-request-refused = OpenAI bu isteği kabul etmedi ({ $code }). Başka bir istek ya da başka bir resim dene.

## About the picture
openai-picture-invalid = OpenAI resmi okuyamadı. JPEG ya da PNG olarak yeniden gönder.
openai-picture-format = OpenAI bu tür resim almıyor. JPEG ya da PNG olarak yeniden gönder.
openai-picture-mode = OpenAI bu renklerdeki resimleri almıyor. Normal bir RGB JPEG ya da PNG olarak yeniden gönder.
openai-picture-too-large = Resim OpenAI için çok büyük. Küçült ve yeniden dene.
openai-picture-too-small = Resim OpenAI için çok küçük. Daha büyüğünü kullan.
openai-picture-empty = Resim OpenAI’ye boş ulaştı. Yeniden gönder.
openai-picture-not-fetched = OpenAI resmi alamadı. Yeniden dene.

## When the answer fails
openai-down = OpenAI’de bir sorun var. Birkaç dakika sonra yeniden dene.
openai-unreachable = OpenAI’ye şu an ulaşılamıyor. Ücret alınmadı. Birkaç dakika sonra yeniden dene.
openai-no-answer = OpenAI zamanında yanıt vermedi. Düzenleme yine de ücretlenmiş olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
openai-interrupted = Resim gelmeden OpenAI bağlantısı koptu. Düzenleme yine de ücretlenmiş olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.
openai-no-picture = OpenAI kullanılabilir bir resim olmadan yanıt verdi. Düzenleme yine de ücretlenmiş olabilir, o yüzden tekrarlamadım. Yeniden denemek için “Yeniden dene” düğmesine bas.

## Notes under a result
openai-made-smaller = Resim OpenAI için çok büyüktü ve { $width } × { $height } pikselde düzenlendi.
openai-alpha-lost = { $model } modeli saydam piksel yapmıyor, o yüzden arka plan dolduruldu.
