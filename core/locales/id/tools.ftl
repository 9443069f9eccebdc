### Enlarging and cutting out: which engine, and why.

command-removebg-argument = Bila mau, sebuah mesin

engine-unknown = Tidak ada mesin “{ $engine }” di sini untuk ini. { $names ->
    [none] Belum ada mesin yang bisa melakukannya.
   *[other] Yang ada: { $names }.
}
upscale-factor-lacking = { $engine } memperbesar { $factors }. Pilih salah satu.
upscale-one-picture = { $engine } bekerja pada tepat satu gambar. Balas sebuah gambar, atau kirim sekalian.
upscale-factor-nobody = Tidak ada yang memperbesar { $factor }x di sini. Pilih salah satu dari { $factors }.
upscale-nobody-reaches = { $factor }x akan menjadi { $megapixels } megapiksel, lebih dari yang bisa dibuat di sini. { $max-factor ->
    [0] Gambar ini terlalu besar untuk diperbesar.
   *[other] Gambar ini bisa diperbesar sampai { $max-factor }x.
}

## Offers
ask-upscale = Seberapa besar, dan dengan apa? Harga adalah perkiraan.
ask-upscale-others = Lainnya menurut nama: { $names }. Tulis misalnya “/upscale 4x { $name }”.
offer-upscale = { $factor }x · { $engine } · { $price }
offer-upscale-redraws = { $factor }x · { $engine } · { $price } · digambar ulang

## Notes under a result, where nobody named an engine
advice-chosen-free = Kupakai { $engine } karena gratis.
advice-chosen-only = Kupakai { $engine } ({ $price ->
    [unknown] harga tidak diketahui
   *[other] sekitar { $price }
}): tidak ada mesin lain di sini yang membuat { $width } × { $height } piksel.
advice-chosen-faces = Kupakai { $engine } ({ $price ->
    [unknown] harga tidak diketahui
   *[other] sekitar { $price }
}): ada wajah di gambar, dan mesin ini dibuat untuk itu.
advice-chosen-cheapest = Kupakai { $engine } (sekitar { $price }): yang termurah yang cocok untuk gambar ini.
advice-chosen-first = Kupakai { $engine }; biayanya tidak diketahui di sini.
advice-faces-elsewhere = { $price ->
    [unknown] Untuk wajah, { $engine } mungkin lebih baik; biayanya tidak diketahui di sini.
   *[other] Untuk wajah, { $engine } mungkin lebih baik, sekitar { $price }.
} Tulis “/upscale { $factor }x { $engine }”.

## For the owner
engine-unready = butuh model yang belum terpasang: { $operations }. Lihat “python -m bot models list”.

# An engine that is gone, in what is made again
ask-substitute = { $gone } tidak lagi diatur di sini. { $engine } bisa mengerjakannya sebagai ganti; harganya perkiraan.
offer-substitute = Pakai { $engine } · { $price }
