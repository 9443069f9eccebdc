discord-token-refused = Discord がボットのトークンを受け付けません。discord.com/developers で、アプリケーションの Bot ページからもう一度コピーするかリセットして、起動し直してください。
discord-intent-missing = Discord に接続を拒否されました。メッセージ内容のインテントが、設定ではオン、Discord ではオフになっています。discord.com/developers で、アプリケーションの Bot ページの「Message Content Intent」をオンにするか、設定の message_content をオフにしてください。
discord-unreachable = Discord に接続できません。ネットワーク接続と status.discord.com を確認して、起動し直してください。

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = 画像を編集
discord-option-picture = 編集する画像
discord-ask-edit-title = この画像を編集
discord-ask-edit-label = どう変えますか？
discord-ask-edit-placeholder = 例：空を夕焼けのようなオレンジに

# Options of commands: 100 characters at most
command-goto-number = バージョンの番号
command-compare-with = 比べるバージョン。省略すると、これの元になったバージョン
command-compare-and = 現在のバージョンの代わりに使う、別のバージョン
command-compare-as = 「gif」で切り替わる動画に
command-variants-count = 何枚作るか
command-variants-instruction = どう変えるか。または | で区切った複数の案
command-upscale-factor = 幅と高さを何倍にするか
command-upscale-engine = 拡大に使うもの。省略すると自動で選びます
command-removebg-engine = 切り抜きに使うもの。省略すると自動で選びます
command-recipe-name = どれにするか。省略すると一覧を表示
command-export-format = ファイルの種類。複数なら ZIP にまとめます
command-export-size = 例：1080x1350、10x15 cm 300 dpi、under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = ここで返信できる{ $minutes }分より長くかかるかもしれません。結果は保存されます。その場合はあなただけに送ってみます。「/original」でここにも表示できます。
shown-privately = 依頼されたチャットに書き込めなくなったので、ここに送ります。あちらで /original を送っても受け取れます。
