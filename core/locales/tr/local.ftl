# Operations: what is allowed

operation-unknown = “{ $operation }” nasıl yapılır, bilmiyorum.
operation-parameter-unknown = “{ $operation }” için “{ $parameter }” diye bir şey yok. Olabilecekler: { $allowed }.
operation-parameter-missing = “{ $operation }” için { $parameter } gerekiyor. Onu söyle ve yeniden dene.
operation-needs-any = “{ $operation }” için ne kadar olduğunu bilmem gerek. Şunlardan biri: { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } en az %{ $min }, en çok %{ $max } olabilir, { $value } olamaz.
        [degrees] { $parameter } en az { $min }, en çok { $max } derece olabilir, { $value } olamaz.
        [px] { $parameter } en az { $min }, en çok { $max } piksel olabilir, { $value } olamaz.
        [EV] { $parameter } en az { $min }, en çok { $max } durak olabilir, { $value } olamaz.
        [x] { $parameter } en az { $min }, en çok { $max } olan bir tam sayı olabilir, { $value } olamaz.
       *[other] { $parameter } en az { $min }, en çok { $max } olabilir, { $value } olamaz.
    }
operation-choice = { $parameter } şunlar olabilir: { $allowed }; “{ $value }” olamaz.
operation-colour = “{ $value }” rengini bilmiyorum. “navy” gibi İngilizce bir ad ya da #1f2a44 gibi bir kod kullan.
operation-text-empty = Yazılacak bir metin yok. “Yazı” sözcüğünden sonra tırnak içinde yaz.
operation-text-too-long = Bu metin { $chars } karakter; en çok { $max-chars } karakter sığar.
operation-ratio = “{ $value }” kullanabileceğim bir oran değil. En:boy yaz, örneğin 4:5 ya da 16:9, en çok { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] Üzerinde çalışılacak bir resim yok. Bir tane gönder ya da birini yanıtla.
       *[other] Bunun için en az { $min-images } resim gerekiyor. Hepsini tek albüm olarak gönder.
    }
operation-too-many-pictures = Bir seferde çok fazla resim: en çok { $max-images } tane alırım.

# Operations: what cannot be done with this picture

models-missing = Bunun için burada kurulu olmayan bir model gerekiyor. Botun sahibi onu “python -m bot models install” ile kurabilir.
crop-nothing-left = Bu kırpmadan sonra bir şey kalmazdı. Daha azını kes.
crop-outside = Bu, resmin dışına taşıyor; resim { $width } × { $height } piksel. Daha azına kırp.
result-too-large = Bu { $width } × { $height } piksel ederdi; ben en çok { $max-megapixels } megapiksele çıkarım. Daha azını iste.
no-faces = Bu resimde yüz görmüyorum, o yüzden olduğu gibi bıraktım.
tilt-not-found = Burada neyin düz olması gerektiğini anlayamıyorum. Ne kadar olduğunu söyle, örneğin “2 derece düzelt”; eksi değer saat yönünün tersine çevirir.
text-not-covered = { $characters } yazamıyorum: yazı tipimde Latin, Yunan ve Kiril harfleri, rakamlar ve sık kullanılan işaretler var, emoji yok. Başka türlü yaz.
text-does-not-fit = Bu metin ne kadar küçük olursa olsun bu resme sığmıyor. Kısalt.

# Notes on results

crop-centred-without-models = Ortadan kırptım: önemli olanı bulan model burada kurulu değil. Botun sahibi onu “python -m bot models install” ile kurabilir.
crop-centred-without-faces = Burada yüz görmüyorum, o yüzden ortadan kırptım.
crop-centred-without-subject = Konunun ne olduğunu anlayamıyorum, o yüzden ortadan kırptım.
crop-loses-faces = { $number } yüz bu kırpmaya sığmadı. Herkes kalsın istersen başka bir biçim iste.
already-level = Bu resim zaten düz, o yüzden olduğu gibi bıraktım.
straightened-by = { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }° çevrildi.
