### Enlarging and cutting out: which engine, and why.

command-removebg-argument = İstersen bir motor

engine-unknown = Burada bunun için “{ $engine }” adında bir motor yok. { $names ->
    [none] Bunu yapabilecek bir motor ayarlı değil.
   *[other] Olanlar: { $names }.
}
upscale-factor-lacking = { $engine } şu kadar büyütür: { $factors }. Bunlardan birini seç.
upscale-one-picture = { $engine } yalnızca tek resimle çalışır. Bir resmi yanıtla ya da isteğinle birlikte gönder.
upscale-factor-nobody = Burada { $factor }x büyütebilen bir şey yok. Şunlardan birini seç: { $factors }.
upscale-nobody-reaches = { $factor }x ile { $megapixels } megapiksel ederdi; buradaki hiçbir şey o kadarını yapamaz. { $max-factor ->
    [0] Bu resim, büyütülemeyecek kadar büyük.
   *[other] Bu resim { $max-factor }x kadar büyütülebilir.
}

## Offers
ask-upscale = Ne kadar ve neyle büyüteyim? Fiyatlar yaklaşıktır.
ask-upscale-others = Adıyla başkaları: { $names }. Örneğin “/upscale 4x { $name }” yaz.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · yeniden çizer

## Notes under a result, where nobody named an engine
advice-chosen-free = { $engine } kullandım, çünkü ücretsiz.
advice-chosen-only = { $engine } kullandım ({ $price ->
    [unknown] fiyatı bilinmiyor
   *[other] yaklaşık { $price }
}): burada { $width } × { $height } pikseli başka hiçbir şey yapamıyor.
advice-chosen-faces = { $engine } kullandım ({ $price ->
    [unknown] fiyatı bilinmiyor
   *[other] yaklaşık { $price }
}): resimde yüzler var ve o bunun için yapılmış.
advice-chosen-cheapest = { $engine } kullandım (yaklaşık { $price }): bu resme uyanların en ucuzu.
advice-chosen-first = { $engine } kullandım; ne kadar tuttuğu burada bilinmiyor.
advice-faces-elsewhere = { $price ->
    [unknown] Yüzlerde { $engine } daha iyi olabilir; ne kadar tuttuğu burada bilinmiyor.
   *[other] Yüzlerde { $engine } daha iyi olabilir, yaklaşık { $price } tutar.
} “/upscale { $factor }x { $engine }” yaz.

## For the owner
engine-unready = kurulu olmayan bir model gerekiyor: { $operations }. Bak: “python -m bot models list”.

# An engine that is gone, in what is made again
ask-substitute = { $gone } artık burada ayarlı değil. Onun yerine { $engine } yapabilir; fiyat yaklaşıktır.
offer-substitute = { $engine } kullan · { $price }
