# Pictures that people send

picture-empty = File itu kosong. Kirim lagi.
picture-unreadable = Itu bukan gambar yang bisa kubaca. Yang bisa kubaca: { $formats }.
picture-truncated = Gambar itu rusak atau tidak sampai utuh. Kirim lagi, kalau bisa sebagai file.
picture-too-many-bytes = File itu terlalu besar: aku menerima gambar sampai { $max-mb } MB. Kirim yang lebih kecil.
picture-too-many-pixels = Gambar itu berukuran { $width } × { $height } piksel; aku mengerjakan sampai { $max-megapixels } megapiksel. Kirim yang lebih kecil.
picture-too-long-side = Gambar itu berukuran { $width } × { $height } piksel; satu sisi boleh sampai { $max-side-px }. Kirim yang lebih kecil.
picture-animated-first-frame = File itu beranimasi atau berisi beberapa gambar: aku mengerjakan yang pertama.
picture-eight-bits = Warna gambar itu kuubah ke sRGB, sehingga turun dari 16 ke 8 bit.
