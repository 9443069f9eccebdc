### What an editor would say about an instruction before a model is paid for it.

advice-vague = “Better” can mean many things. Pick one of these, or tell me what should change.
advice-unspecific = “{ $change }”: to what? Pick one of these, or tell me in your own words.
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] This photo was taken in soft, flat light, and the new scene has sunlight. Shall I light the subject anew, or choose a scene of soft light?
    [backlit] This photo was taken against the light, and the new scene is lit from the front. Shall I light the subject anew, or choose a scene of soft light?
    [dark] This photo is dark, and the new scene is bright. Shall I light the subject anew, or choose a scene of soft light?
    [sunny] This photo was taken in hard sunlight, and the new scene has none. Shall I light the subject anew, or choose a sunny scene?
   *[none] I asked the model to match the light on the subject to the new scene.
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] I asked the model to keep everybody recognisable: only what you named changes about them.
    [others] I asked the model to leave everybody else as they are.
    [product] I asked the model to keep the product's shape, and what is printed on it unless you named that.
   *[person] I asked the model to keep the person recognisable: only what you named changes about them.
}
advice-passes = { $number ->
    [one] This is one change.
   *[other] These are { $number } separate changes. One after the other, each comes out better; all at once is faster and cheaper.
}
