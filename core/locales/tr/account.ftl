# Edits under way
queue = Burada süren { $number } düzenleme var:
queue-running = { $position }. “{ $text }”, yapılıyor
queue-waiting = { $position }. “{ $text }”, bekliyor
queue-more = ve { $number } tane daha.
queue-empty = Burada yapılan ya da bekleyen bir şey yok.

# What was used
usage-today = Bugün: { $edits } düzenleme, { $cost }.
usage-month = Bu ay: { $edits } düzenleme, { $cost }.
usage-unknown = { $number ->
    [one] Bunlardan birinin ücreti bilinmiyor, o yüzden hesaba katılmadı.
   *[other] Bunlardan { $number } tanesinin ücreti bilinmiyor, o yüzden hesaba katılmadılar.
}
usage-no-limit = Burada düzenlemelerin için bir sınır yok.
usage-left = Bugün { $limit } düzenleme hakkından { $left } tane kaldı. Yeni gün yaklaşık { $hours } saat sonra başlıyor.

# Being forgotten
ask-forgetme = Seni unutayım mı? O zaman bütün sohbetlerde gönderdiğin ya da benimle yaptığın tüm resimleri, istekleri ve geçmişleriyle birlikte siler, süren düzenlemelerini durdururum. Başkalarının senin resimlerinden yaptıkları onlarda kalır. Sohbetlerdeki mesajlar da kalır; istersen önce onları 🗑 ile sil. Bu geri alınamaz.
forgotten = Tamam. Sana ait { $versions ->
    [0] hiç resim yoktu
    [one] { $versions } resim silindi
   *[other] { $versions } resim silindi
}, { $edits ->
    [0] hiç düzenleme yoktu
    [one] { $edits } düzenleme silindi
   *[other] { $edits } düzenleme silindi
}.
forgotten-cancelled = { $number } düzenlemen durduruldu.
forgotten-empty-places = { $number ->
    [one] Birinden başka biri devam etmiş; onun geçmişinde resmin, sözlerin ve adın olmadan boş bir yer kalıyor.
   *[other] { $number } tanesinden başkaları devam etmiş; onların geçmişinde resimlerin, sözlerin ve adın olmadan boş yerler kalıyor.
}
not-your-question = Bu düğme, soruyu soran kişi için. Unutulmak istersen /forgetme komutunu kendin gönder.
version-forgotten = v{ $number } sürümünü yapan kişi sildi. Başka bir sürüm seç ya da resmi yeniden gönder.
