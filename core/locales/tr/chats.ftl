### Messages that people change, and chats that come, move and go.

# A message that was changed after it had been sent
status-amended = Şöyle değişti: “{ $text }”.
amend-too-late = Önceki isteğin üzerinde çalışmaya başladım bile. Sonucu daha da değiştirmek için onu yanıtla.
amend-not-possible = Bekleyen bir düzenlemeyi buna çeviremem.
amend-stays = Düzenlemen ilk istediğin haliyle bekliyor. Durdurmak için altındaki “İptal” düğmesine bas.

# Pictures that are none
picture-moves = Bu bir video, GIF ya da hareketli çıkartma; ben hareketsiz resimlerle çalışırım. İstediğin anın ekran görüntüsünü fotoğraf ya da dosya olarak gönder.

# Groups
welcome-group = Merhaba! Bir fotoğrafı yanıtlayıp benden bahset ya da /edit ile ne değişeceğini yaz. Öteki fotoğraflara dokunmam. Ayrıntılar: /help.

# Rights that are missing
photos-forbidden = Burada fotoğraf gönderme iznim yok, o yüzden dosya olarak geliyor. Bir yönetici bana “Fotoğraf gönderme” iznini verebilir.
files-forbidden = Resim hazır ve saklandı, ama burada fotoğraf ya da dosya gönderme iznim yok. Bir yöneticiden bana “Fotoğraf gönderme” ve “Dosya gönderme” izinlerini vermesini iste, sonra bu mesajı “/original” ile yanıtla.
cannot-write-there = Bana yazdığın sohbete yazamıyorum: ya iznim yok ya da konu kapatılmış. Bir yöneticiden orada yazmama izin vermesini iste. Yaptıklarım saklı; o zamana kadar resimlerini bana burada gönderebilirsin.

# What Telegram shows of the bot: at most 512 characters before the first message, and at most
# 120 in its profile and in links to it.
bot-description = Bana bir fotoğraf gönder ve ne değişeceğini söyle: “daha sıcak yap”, “arka planı sil”, “kare kırp”. Düzenlenmiş resmi sana gönderirim; her sürümü yanıtlayabilir, geri alabilir ya da ondan devam edebilirsin. Grupta benden bahset ya da bir fotoğrafı /edit ile yanıtla.
bot-short-description = Fotoğraflarını sohbet ederek düzenler: birini gönder ve ne değişeceğini söyle.
