### An instruction that is written together, field by field.

command-brief = Escreva uma instrução passo a passo: assunto, mudança, luz, clima
command-brief-argument = Uma resposta por linha: assunto, mudança, luz, clima
command-brief-subject = O que ou quem aparece na foto?
command-brief-change = O que deve mudar?
command-brief-light = Que luz ela deve ter?
command-brief-atmosphere = Que clima ela deve ter?
command-brief-subject-hint = a mulher na frente
command-brief-change-hint = coloque ela numa praia tranquila
command-brief-light-hint = sol suave de fim de tarde vindo da esquerda
command-brief-atmosphere-hint = calmo, como uma cena de cinema
discord-ask-brief-title = Descreva a edição
brief-question = Pergunta { $number } de { $count }: { $question } Por exemplo: “{ $hint }”. Responda com um hífen (-) para pular.
brief-needs-change = Diga pelo menos o que deve mudar.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Luz: { $light }.
brief-written-atmosphere = Clima: { $atmosphere }.
