welcome = Oi! Envie uma foto e diga o que deve mudar: “deixe mais quente”, “corte quadrado”, “coloque ela numa praia ensolarada”. Responda a qualquer imagem para continuar a partir dela. Em /help você vê tudo.
help = Envie uma foto com legenda, ou responda a qualquer imagem e diga o que deve mudar. Se responder a uma mais antiga, continuo a partir dela. Nada se perde: desfaça, refaça e volte quando quiser.

model-has-no-part = Não há nada nesta edição que um modelo possa fazer. Responda à imagem e diga o que deve mudar.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Muda a imagem como você descrever
command-edit-argument = O que deve mudar
command-undo = Volta à versão anterior
command-redo = Avança de novo depois de desfazer
command-reset = Volta à primeira versão
command-goto = Vai para uma versão pelo número
command-goto-argument = O número, por exemplo 3
command-history = Todas as versões numa folha, com os ramos
command-compare = Antes e depois, lado a lado
command-compare-argument = Com qual versão, por exemplo 1; “gif” para uma transição deslizante de uma para a outra
command-again = Faz a última edição mais uma vez
command-variants = Várias opções para você escolher
command-variants-argument = Quantas e o que deve mudar, ou várias opções separadas por |
command-generate = Cria uma imagem nova a partir de palavras
command-generate-argument = O que ela mostra; na frente pode vir “wide:”, “story:” ou “draft:”
command-imagine = O mesmo que /generate
command-imagine-argument = O que ela mostra
command-upscale = Amplia a imagem com mais detalhes
command-upscale-argument = Quanto: 2x, 4x ou 6x e, se quiser, um motor
command-removebg = Tira o fundo e deixa transparente
command-original = Envia o arquivo em qualidade máxima
command-export = Envia a imagem como outro arquivo
command-export-argument = Por exemplo: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Para a edição em andamento ou na fila
command-queue = Edições em andamento ou na fila aqui
command-usage = O que você usou hoje e neste mês, e o que resta
command-forgetme = Apaga tudo o que guardo de você
command-help = O que este bot sabe fazer

# Labels of buttons: 80 characters at most
button-edit = ✏️ Editar
button-undo = ↩️ Desfazer
button-redo = ↪️ Refazer
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Mais uma vez
button-model = ✨ Usar o modelo
button-variants = 🎲 Variantes
button-pick = ✅ Escolher
button-more = 🎲 Mais como esta
button-upscale = ⬆️ Ampliar
button-removebg = ✂️ Tirar fundo
button-compare = 🆚 Comparar
button-compare-gif = 🎞 Com transição
button-original = 📄 Original
button-delete = 🗑 Apagar
button-cancel = ❌ Cancelar
button-cancel-number = ❌ Cancelar { $number }
button-forgetme = 🗑 Sim, apague tudo o que é meu
button-retry = 🔁 Tentar de novo
