# Pictures that people send

picture-empty = Bu dosya boş. Yeniden gönder.
picture-unreadable = Bu, okuyabileceğim bir resim değil. Şunları okurum: { $formats }.
picture-truncated = Resim bozuk ya da eksik geldi. Yeniden gönder, mümkünse dosya olarak.
picture-too-many-bytes = Bu dosya çok büyük: en çok { $max-mb } MB büyüklüğünde resim alırım. Daha küçüğünü gönder.
picture-too-many-pixels = Bu resim { $width } × { $height } piksel; ben en çok { $max-megapixels } megapikselle çalışırım. Daha küçüğünü gönder.
picture-too-long-side = Bu resim { $width } × { $height } piksel; bir kenar en çok { $max-side-px } piksel olabilir. Daha küçüğünü gönder.
picture-animated-first-frame = Bu dosya hareketli ya da birkaç resim içeriyor: ilkiyle çalışıyorum.
picture-eight-bits = Bu resmin renklerini sRGB’ye çevirdim; bununla 16 bitten 8 bite indi.
