# Un’immagine che torna con qualcosa disegnato sopra
region-taken = { $percent ->
    [0] Prendo la zona che hai segnato, meno dell’1 % dell’immagine.
   *[other] Prendo la zona che hai segnato, pari al { $percent } % dell’immagine.
}
region-ask = { $percent ->
    [0] Vedo quello che hai segnato, meno dell’1 % dell’immagine. Che cosa deve cambiare lì? Rispondi a questo messaggio.
   *[other] Vedo quello che hai segnato, pari al { $percent } % dell’immagine. Che cosa deve cambiare lì? Rispondi a questo messaggio.
}
region-elsewhere = L’immagine ora ha una forma diversa da quando l’hai segnata. Segna di nuovo la zona nell’immagine più recente.
advice-region-unused = Qui segnare una zona non fa differenza ({ $operation }), quindi è stato fatto su tutta l’immagine.

# Molti passaggi di un modello, uno dopo l’altro
drift-noted = { $depth ->
    [one] Tra questa immagine e il tuo originale c’è { $depth } passaggio di un modello, e ognuno costa un po’ di qualità. «Rifai dall’originale» fa le stesse modifiche in un solo passaggio.
   *[other] Tra questa immagine e il tuo originale ci sono { $depth } passaggi di modelli, e ognuno costa un po’ di qualità. «Rifai dall’originale» fa le stesse modifiche in un solo passaggio.
}
command-replay = Rifai tutte le modifiche, in un solo passaggio dall’originale
button-replay = ⏮️ Rifai dall’originale
ask-replay = Partendo dall’originale rifaccio { $number ->
    [one] la modifica che porta
   *[other] le { $number } modifiche che portano
} a v{ $version }, in { $passes ->
    [one] un solo passaggio
   *[other] { $passes } passaggi
} di un modello:
ask-replay-item = { $number }. { $text }
offer-replay = Rifai ({ $price })
replay-generated = Questa immagine è nata dalle parole, quindi non c’è un originale a cui tornare. «/again» ne fa un’altra dalle stesse parole.
replay-nothing = Fino a questa immagine nessun modello ha cambiato niente, quindi è già buona quanto può esserlo.
replay-once = Tra questa immagine e l’originale c’è un solo passaggio di un modello: rifarlo non porterebbe niente. «/again» fa un’altra variante.
replay-lost = Alcune delle modifiche fatte fino a questa immagine qui non sono più conosciute, quindi non si possono rifare.
replay-several-pictures = Una delle modifiche ha usato più immagini, e questo non sta in un solo passaggio. Torna indietro con «/goto» e continua da lì.
