### What an editor would say about an instruction before a model is paid for it.

advice-vague = “Daha iyi” birçok anlama gelebilir. Bunlardan birini seç ya da ne değişeceğini söyle.
advice-unspecific = “{ $change }”: neye? Bunlardan birini seç ya da kendi sözlerinle söyle.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] Bu fotoğraf yumuşak, düz ışıkta çekilmiş, yeni sahnede ise güneş var. Konuyu yeniden mi aydınlatayım, yoksa yumuşak ışıklı bir sahne mi seçeyim?
    [backlit] Bu fotoğraf ışığa karşı çekilmiş, yeni sahne ise önden aydınlık. Konuyu yeniden mi aydınlatayım, yoksa yumuşak ışıklı bir sahne mi seçeyim?
    [dark] Bu fotoğraf karanlık, yeni sahne ise aydınlık. Konuyu yeniden mi aydınlatayım, yoksa yumuşak ışıklı bir sahne mi seçeyim?
    [sunny] Bu fotoğraf sert güneşte çekilmiş, yeni sahnede ise güneş yok. Konuyu yeniden mi aydınlatayım, yoksa güneşli bir sahne mi seçeyim?
   *[none] Modelden, konunun ışığını yeni sahneye uydurmasını istedim.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] Modelden herkesi tanınır halde bırakmasını istedim: yalnızca senin söylediğin değişecek.
    [others] Modelden ötekilere dokunmamasını istedim.
    [product] Modelden ürünün biçimini ve üzerinde yazanları korumasını istedim; sen yazıyı anmadıysan.
   *[person] Modelden kişiyi tanınır halde bırakmasını istedim: yalnızca senin söylediğin değişecek.
}
advice-passes = { $number ->
    [one] Bu tek bir değişiklik.
   *[other] Bunlar { $number } ayrı değişiklik. Sırayla yapılınca her biri daha iyi çıkar; hepsi birden daha hızlı ve ucuz.
}
