### Che cosa direbbe un ritoccatore di un’istruzione, prima che si paghi un modello.

advice-vague = «Meglio» può voler dire tante cose. Scegli una di queste, o dimmi che cosa deve cambiare.
advice-unspecific = «{ $change }»: con che cosa? Scegli una di queste, o dimmelo con parole tue.
# $clash è la luce della foto, quando non va d’accordo con la scena richiesta.
advice-lighting = { $clash ->
    [overcast] Questa foto ha una luce morbida e piatta, e nella nuova scena c’è il sole. Devo illuminare di nuovo il soggetto, o scegliere una scena con luce morbida?
    [backlit] Questa foto è in controluce, e la nuova scena è illuminata di fronte. Devo illuminare di nuovo il soggetto, o scegliere una scena con luce morbida?
    [dark] Questa foto è scura, e la nuova scena è luminosa. Devo illuminare di nuovo il soggetto, o scegliere una scena con luce morbida?
    [sunny] Questa foto è in pieno sole, e nella nuova scena il sole non c’è. Devo illuminare di nuovo il soggetto, o scegliere una scena soleggiata?
   *[none] Ho chiesto al modello di adattare la luce sul soggetto alla nuova scena.
}
# $who è ciò che resta com’è.
advice-identity = { $who ->
    [people] Ho chiesto al modello che tutti restino riconoscibili: di loro cambia solo quello che hai detto.
    [others] Ho chiesto al modello di lasciare tutte le altre persone come sono.
    [product] Ho chiesto al modello di mantenere la forma del prodotto, e quello che c’è stampato sopra, se non l’hai nominato tu.
   *[person] Ho chiesto al modello che la persona resti riconoscibile: di lei cambia solo quello che hai detto.
}
advice-passes = { $number ->
    [one] È una sola modifica.
   *[other] Sono { $number } modifiche distinte. Una dopo l’altra, ognuna viene meglio; tutte insieme si fa prima e si spende meno.
}
