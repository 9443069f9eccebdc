config-missing = Le fichier de configuration { $path } n’existe pas. Copiez config.example.toml en config.toml et adaptez-le.
config-unreadable = Le fichier de configuration { $path } est illisible : { $reason }
config-unknown-key = La configuration contient une clé inconnue : { $key }. Toutes les clés sont dans config.example.toml.
config-bad-value = La valeur de { $key } dans la configuration n’est pas admise : { $reason }

input-not-read = L’image { $path } est illisible : { $reason }
output-not-written = Le résultat ne peut pas être écrit dans { $path } : { $reason }
output-format-unknown = Je ne reconnais pas le format de { $path }. Terminez son nom par l’un de ceux-ci : { $known }.
pictures-not-combined = Vous avez donné { $number } images, et cette consigne n’en demande qu’une. Donnez-en une seule, ou dites quoi faire de toutes, par exemple un collage.
plan-is-empty = Je n’ai pas compris cette consigne. Essayez par exemple : { $suggestions }

run-connected = Connecté : { $platform } { $place }
run-how-telegram = Telegram : demandez un jeton à @BotFather, mettez-le dans TELEGRAM_BOT_TOKEN et redémarrez.
run-how-web = Page locale : elle est servie quand aucune autre plateforme n’est configurée, ou avec enabled = true dans [web].
run-how-discord = Discord : créez une application dans le portail des développeurs, mettez le jeton de son bot dans DISCORD_BOT_TOKEN et redémarrez.
run-how-openai = Retouche par description : mettez une clé OpenAI dans OPENAI_API_KEY et redémarrez. D’ici là, le moteur local travaille seul.
run-stopping = Je m’arrête. Les retouches en cours peuvent se terminer.

engine-needs = pas configuré ; il faut { $needs }
engine-ready = prêt
check-works = fonctionne
check-no-answer = n’a pas répondu à temps. Vérifiez le réseau et l’adresse configurée.
check-everybody-allowed = Toute personne qui trouve le bot peut l’utiliser. Réglez allowed_users ou allowed_chats dans [policy] pour limiter cela.
check-passed = Tout ce qui est configuré fonctionne.
check-problems = { $number ->
    [one] Un problème à résoudre.
   *[other] { $number } problèmes à résoudre.
}

model-state-installed = installé
model-state-missing = pas installé
model-state-damaged = endommagé, à réinstaller

models-installing = Je télécharge les modèles du moteur local, une fois pour toutes…
models-later = Retouch démarre sans eux : l’agrandissement utilise une méthode plus simple ; le détourage et les visages devront attendre. Réessayez avec : python -m bot models install
