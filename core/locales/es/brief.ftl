### An instruction that is written together, field by field.

command-brief = Escribe una instrucción paso a paso: motivo, cambio, luz, ambiente
command-brief-argument = Una respuesta por línea: motivo, cambio, luz, ambiente
command-brief-subject = ¿De qué o de quién se trata?
command-brief-change = ¿Qué quieres cambiar?
command-brief-light = ¿Qué luz debe tener?
command-brief-atmosphere = ¿Qué ambiente debe tener?
command-brief-subject-hint = la mujer de delante
command-brief-change-hint = ponla en una playa tranquila
command-brief-light-hint = sol suave de la tarde desde la izquierda
command-brief-atmosphere-hint = sereno, como un fotograma de cine
discord-ask-brief-title = Describe la edición
brief-question = Pregunta { $number } de { $count }: { $question } Por ejemplo: «{ $hint }». Responde con un guion (-) para saltártela.
brief-needs-change = Di al menos qué quieres cambiar.
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }.
brief-written-subject = { $subject }: { $change }.
brief-written-light = Luz: { $light }.
brief-written-atmosphere = Ambiente: { $atmosphere }.
