### An instruction that is written together, field by field.

command-brief = Susun instruksi langkah demi langkah: objek, perubahan, cahaya, suasana
command-brief-argument = Satu jawaban per baris: objek, perubahan, cahaya, suasana
command-brief-subject = Siapa atau apa objeknya?
command-brief-change = Apa yang harus berubah?
command-brief-light = Cahayanya seperti apa?
command-brief-atmosphere = Suasananya seperti apa?
command-brief-subject-hint = perempuan di depan
command-brief-change-hint = pindahkan dia ke pantai yang sepi
command-brief-light-hint = matahari sore yang lembut dari kiri
command-brief-atmosphere-hint = tenang, seperti adegan film
discord-ask-brief-title = Jelaskan editannya
brief-question = Pertanyaan { $number } dari { $count }: { $question } Contohnya “{ $hint }”. Balas dengan tanda hubung (-) untuk melewatinya.
brief-needs-change = Sebutkan setidaknya apa yang harus berubah.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Cahaya: { $light }.
brief-written-atmosphere = Suasana: { $atmosphere }.
