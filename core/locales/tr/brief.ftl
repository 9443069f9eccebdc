### An instruction that is written together, field by field.

command-brief = İsteğini adım adım yaz: konu, değişiklik, ışık, hava
command-brief-argument = Her satıra bir yanıt: konu, değişiklik, ışık, hava
command-brief-subject = Konu kim ya da ne?
command-brief-change = Ne değişsin?
command-brief-light = Işık nasıl olsun?
command-brief-atmosphere = Havası nasıl olsun?
command-brief-subject-hint = öndeki kadın
command-brief-change-hint = onu sakin bir kumsala koy
command-brief-light-hint = soldan gelen yumuşak akşam güneşi
command-brief-atmosphere-hint = dingin, bir film karesi gibi
discord-ask-brief-title = Düzenlemeyi anlat
brief-question = Soru { $number } / { $count }: { $question } Örneğin “{ $hint }”. Atlamak için kısa çizgiyle (-) yanıtla.
brief-needs-change = En azından ne değişeceğini yaz.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Işık: { $light }.
brief-written-atmosphere = Hava: { $atmosphere }.
