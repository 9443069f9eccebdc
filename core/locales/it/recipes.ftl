### Ricette: ritocchi collaudati, con un nome.

command-recipe = Ritocchi collaudati, con un nome: product, portrait, social
command-recipe-argument = Un gruppo e un nome, per esempio «product marble»; se mancano, mostro che cosa c’è

ask-recipe-group = Che cosa ne faccio?
ask-recipe = { $title }: quale? I prezzi sono stime.
ask-recipe-others = Altre, per nome: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = Non ci sono ricette «{ $name }». Ci sono: { $known }.
recipe-unknown = La ricetta «{ $name }» non c’è in { $group }. Ci sono: { $known }.

## Note sotto un risultato
advice-recipe-continued = Ritagliando in questa forma si sarebbe perso qualcosa di importante, quindi un modello ha continuato l’immagine oltre i bordi.
advice-recipe-padded = Ritagliando in questa forma si sarebbe perso qualcosa di importante, quindi ho riempito i lati con una sfocatura. Con un motore che ritocca su descrizione, lì può continuare l’immagine stessa.
advice-recipe-without-model = Fatta senza modello, con quello che c’è nell’immagine. Con un motore che ritocca su descrizione, questa ricetta può fare di più.

## Per il proprietario: i file delle ricette
recipes-missing = Non c’è nessuna cartella { $path } con le ricette. Creala, o correggi «folder» in [recipes].
recipes-unreadable = Il file di ricette { $path } non si può leggere: { $reason }
recipes-unknown-key = Il file di ricette { $path } contiene una chiave sconosciuta: { $key }. Tutte le chiavi sono in docs/recipes.md.
recipes-bad-value = Nel file di ricette { $path }, { $key } non è ammesso: { $reason }
recipe-is-empty = Una ricetta ha bisogno di «prompt», «steps» o «ratio».
recipe-needs-prompt = È per ricette con «prompt» e senza «ratio».
recipe-file-name = Un file si chiama come il suo gruppo: fino a 20 lettere minuscole, cifre e trattini, con una lettera all’inizio.
check-recipes = ricette: { $number }, gruppi: { $groups }

# Titoli delle ricette: al massimo 40 caratteri
recipe-title-portrait = Ritratti
recipe-title-portrait-outdoor = All’aperto
recipe-title-portrait-rooftop = Su una terrazza
recipe-title-portrait-studio-light = Luce da studio
recipe-title-portrait-golden-hour = Ora d’oro
recipe-title-portrait-headshot = Ritratto professionale
recipe-title-portrait-black-and-white = Bianco e nero
recipe-title-product = Foto di prodotti
recipe-title-product-white-studio = Studio bianco
recipe-title-product-kitchen = Cucina
recipe-title-product-marble = Marmo
recipe-title-product-beach = Spiaggia
recipe-title-product-wood = Legno
recipe-title-product-lifestyle = Vita quotidiana
recipe-title-product-dark = Scura e drammatica
recipe-title-social = Social
recipe-title-social-square = Quadrata 1:1
recipe-title-social-portrait = Verticale 4:5
recipe-title-social-story = Storia 9:16
recipe-title-social-wide = Panoramica 16:9
