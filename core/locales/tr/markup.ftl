# A picture that comes back with something drawn on it
region-taken = { $percent ->
    [0] İşaretlediğin alanı alıyorum: resmin %1’inden azı.
   *[other] İşaretlediğin alanı alıyorum: resmin yüzde { $percent } kadarı.
}
region-ask = { $percent ->
    [0] İşaretini görüyorum: resmin %1’inden azı. Orada ne değişsin? Bu mesajı yanıtla.
   *[other] İşaretini görüyorum: resmin yüzde { $percent } kadarı. Orada ne değişsin? Bu mesajı yanıtla.
}
region-elsewhere = İşaretlediğinden beri resmin biçimi değişti. En yeni resimde yeniden işaretle.
advice-region-unused = Bunun için ({ $operation }) işaret fark etmiyor, o yüzden resmin tamamına uygulandı.

# Many passes of a model, one after the other
drift-noted = Bununla orijinalin arasında { $depth } model geçişi var ve her biri biraz kaliteden götürür. “Orijinalden yeniden” aynı değişiklikleri tek geçişte yapar.
command-replay = Tüm değişiklikleri orijinalden tek geçişte yeniden yap
button-replay = ⏮️ Orijinalden yeniden
ask-replay = v{ $version } için yapılan { $number } değişiklik, orijinalden başlayıp { $passes } model geçişinde yeniden yapılacak:
ask-replay-item = { $number }. { $text }
offer-replay = Yeniden yap ({ $price })
replay-generated = Bu resim sözcüklerden yapıldı, yani dönülecek bir orijinal yok. “/again” aynı sözcüklerle bir tane daha yapar.
replay-nothing = Bu resme gelene kadar model hiçbir şeyi değiştirmedi, yani daha iyisi olamaz.
replay-once = Bununla orijinalin arasında yalnızca tek bir model geçişi var: yeniden yapmak bir şey kazandırmaz. “/again” bir seçenek daha yapar.
replay-lost = Bu resme gelene kadarki değişikliklerden bazıları artık burada yok, o yüzden yeniden yapılamaz.
replay-several-pictures = Değişikliklerden biri birkaç resim kullandı, bu tek geçişe sığmaz. “/goto” ile geri dön ve oradan devam et.
