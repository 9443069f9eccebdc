# The command and its options: 100 characters at most
command-settings = Senin ya da bu sohbetteki herkes için nasıl çalışayım
command-settings-argument = Örneğin: quality high, language de, chat delivery file, quality default
command-settings-setting = Ne değişsin
command-settings-value = Yeni değer; “default” sohbetin ya da botun ayarına döner
command-settings-for = Kimin için; yazmazsan yalnızca senin için

# What people see
settings = { $scope ->
    [chat] Bu sohbetin ayarları, kendisi seçmemiş herkes için:
   *[person] Ayarların:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] senin seçimin
    [chat] bu sohbetin
   *[default] varsayılan
})
settings-hint = { $scope ->
    [chat] Yöneticiler bunları düğmelerle değiştirir ya da örneğin “/settings chat delivery file” yazar.
   *[person] Bunları düğmelerle değiştir ya da örneğin “/settings quality high” yaz. “/settings quality default” seçimini geri alır. “/settings chat” tüm sohbetinkileri gösterir.
}
settings-changed = { $scope ->
    [chat] “{ $name }”, bu sohbette kendisi seçmemiş herkes için artık “{ $value }”.
   *[person] “{ $name }” senin için artık “{ $value }”.
}
settings-taken-back = { $scope ->
    [chat] Bu sohbetin “{ $name }” için artık kendi seçimi yok. Burada geçerli olan: “{ $value }”.
   *[person] “{ $name }” için artık kendi seçimin yok. Senin için geçerli olan: “{ $value }”.
}

settings-name-engine = Düzenleme motoru
settings-name-upscale = Büyütme motoru
settings-name-removebg = Kesme motoru
settings-name-quality = Kalite
settings-name-previews = Önizlemeler
settings-name-delivery = Gönderim
settings-name-language = Dil
settings-name-passes = Birkaç değişiklik

settings-about-engine = Tarif ettiğini yapan ve yeni resimler oluşturan motor.
settings-about-upscale = Büyüten motor. “/upscale 4x topaz” gibi kendin bir motor söylersen o geçerli olur. Ücreti sonucun altında yazar.
settings-about-removebg = Kesen motor. “/removebg bria” gibi kendin bir motor söylersen o geçerli olur. Ücreti sonucun altında yazar.
settings-about-quality = Birkaç kalitesi olan motorlardan bu istenir. Yükseği daha uzun sürer ve daha pahalıdır. /generate komutunda başta “draft:” ya da “best:” varsa o geçerli olur.
settings-about-previews = Bazı motorlar çalışırken bitmemiş resimler gösterir; her biri biraz para tutabilir.
settings-about-delivery = Fotoğraf hemen görünür, ama bazı sohbetler onu sıkıştırır. Dosya her bitini korur.
settings-about-language = Yazdığım dil. Otomatik, uygulamanın diline uyar.
settings-about-passes = Aynı anda birkaç değişiklik istediğinde ne yapayım: birer birer, ki daha kesin olur; tek düzenlemede, ki daha ucuz olur; ya da her seferinde sana sorayım.
settings-or-write = Bir düğmeye bas ya da örneğin “/settings { $words }” yaz.

settings-value-auto = otomatik
settings-value-low = düşük
settings-value-medium = orta
settings-value-high = yüksek
settings-value-on = açık
settings-value-off = kapalı
settings-value-photo = fotoğraf
settings-value-file = dosya
settings-value-ask = bana sor
settings-value-split = birer birer
settings-value-together = hepsi birden
settings-value-gone = { $value }, artık burada ayarlı değil
# Her dil kendi sözleriyle; bütün çevirilerde aynı.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ Varsayılan
button-settings-back = ◀️ Geri

# What a person can put right
settings-unknown = “{ $name }” diye bir ayar yok. Olanlar: { $names }. Hepsini /settings gösterir.
settings-value-unknown = “{ $name }”, “{ $value }” olamaz. Şunlardan birini seç: { $values }.
settings-need-administrator = Bu sohbetin ayarlarını yalnızca bir yönetici değiştirebilir. Kendininkileri değiştirebilirsin, örneğin “/settings quality high” ile.
not-your-settings = Bunlar başkasının ayarları. Seninkiler için /settings gönder.

# Whose picture it is
not-your-picture = Bu sohbette bir resmi yalnızca onu gönderen ya da yapan kişi değiştirebilir. Resmi bana kendin gönder, kopyan senin olur.
not-yours-to-delete = Bu resmi yalnızca onu yapan kişi ya da bu sohbetin bir yöneticisi silebilir.
delete-refused = Bu sohbet o mesajı kaldırmama izin vermiyor: çok eski ya da benim olmayabilir. Yapabilirsen kendin sil.
administrators-unknown = Burada yönetici olup olmadığını öğrenemedim, o yüzden hiçbir şeyi değiştirmedim. Biraz sonra yeniden dene.

# Engines that were chosen, under a result
advice-chosen-setting = Ayarlarındaki gibi { $engine } kullandım ({ $price ->
    [free] ücretsiz
    [unknown] fiyatı bilinmiyor
   *[other] yaklaşık { $price }
}).
advice-setting-engine-lacks = Ayarların { $engine } istiyor, ama burada bunu yapamıyor, o yüzden başka bir motor yaptı. Bunu /settings ile değiştirebilirsin.
