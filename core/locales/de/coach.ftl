### Was ein Profi zu einer Anweisung sagen würde, bevor ein Modell bezahlt wird.

advice-vague = „Besser“ kann vieles heißen. Such dir eines von diesen aus, oder sag mir, was sich ändern soll.
advice-unspecific = „{ $change }“: Was genau soll daraus werden? Such dir eines von diesen aus, oder sag es mir mit eigenen Worten.
# $clash ist das Licht des Fotos, wo es nicht zur gewünschten Szene passt.
advice-lighting = { $clash ->
    [overcast] Dieses Foto entstand in weichem, flachem Licht, und in der neuen Szene scheint die Sonne. Soll ich das Motiv neu beleuchten, oder eine Szene mit weichem Licht wählen?
    [backlit] Dieses Foto entstand gegen das Licht, und in der neuen Szene kommt es von vorn. Soll ich das Motiv neu beleuchten, oder eine Szene mit weichem Licht wählen?
    [dark] Dieses Foto ist dunkel, und die neue Szene ist hell. Soll ich das Motiv neu beleuchten, oder eine Szene mit weichem Licht wählen?
    [sunny] Dieses Foto entstand in harter Sonne, und in der neuen Szene scheint keine. Soll ich das Motiv neu beleuchten, oder eine sonnige Szene wählen?
   *[none] Ich habe das Modell gebeten, das Licht auf dem Motiv an die neue Szene anzupassen.
}
# $who ist, was bleibt, wie es ist.
advice-identity = { $who ->
    [people] Ich habe das Modell gebeten, dass alle erkennbar bleiben: An ihnen ändert sich nur, was du genannt hast.
    [others] Ich habe das Modell gebeten, alle anderen zu lassen, wie sie sind.
    [product] Ich habe das Modell gebeten, die Form des Produkts zu erhalten, und auch den Aufdruck, wenn du nicht gerade den genannt hast.
   *[person] Ich habe das Modell gebeten, dass die Person erkennbar bleibt: An ihr ändert sich nur, was du genannt hast.
}
advice-passes = { $number ->
    [one] Das ist eine Änderung.
   *[other] Das sind { $number } einzelne Änderungen. Eine nach der anderen wird jede besser; alle auf einmal geht es schneller und günstiger.
}
