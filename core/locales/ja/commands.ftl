welcome = こんにちは！ 写真を送って、どう変えたいか教えてください。たとえば「もっと暖かい色に」「正方形にトリミング」「この人を日差しの明るい浜辺に」。どの画像も、返信すれば続きを編集できます。/help で使い方をすべて見られます。
help = 写真に説明を付けて送るか、画像に返信して、どう変えたいか書いてください。前の画像に返信すれば、そこから続けられます。何も失われません。取り消すのも、やり直すのも、前に戻るのも自由です。

model-has-no-part = この編集には、モデルにできることがありません。画像に返信して、どう変えたいか教えてください。

# Descriptions in the platforms' menus: 100 characters at most
command-edit = 言葉で伝えたとおりに画像を変える
command-edit-argument = どう変えるか
command-undo = 1つ前のバージョンに戻る
command-redo = 取り消したあと、1つ先に進む
command-reset = 最初のバージョンに戻る
command-goto = 番号でバージョンを選んで移る
command-goto-argument = 番号（例：3）
command-history = すべてのバージョンと分岐を1枚で見る
command-compare = 編集前と編集後を並べて見る
command-compare-argument = 比べるバージョン（例：1）。「gif」で切り替わる動画に
command-again = 最後の編集をもう一度行う
command-variants = いくつか作って、選べるようにする
command-variants-argument = 何枚作り、どう変えるか。または | で区切った複数の案
command-generate = 言葉から新しい画像を作る
command-generate-argument = 何を描くか。先頭に「wide:」「story:」「draft:」も付けられます
command-imagine = /generate と同じ
command-imagine-argument = 何を描くか
command-upscale = 細部を補って拡大する
command-upscale-argument = 倍率（2x、4x、6x）。エンジンも指定できます
command-removebg = 被写体を切り抜いて、背景を透明にする
command-original = 最高画質のファイルを送る
command-export = 画像を別の形式のファイルで送る
command-export-argument = 例：jpeg under 500 KB、webp 1080x1350、tiff 10x15 cm 300 dpi
command-cancel = 進行中または待機中の編集を止める
command-queue = ここで進行中・待機中の編集を見る
command-usage = 今日と今月の使用量と、残りの回数を見る
command-forgetme = 保存されている自分のデータをすべて削除する
command-help = このボットにできること

# Labels of buttons: 80 characters at most
button-edit = ✏️ 編集
button-undo = ↩️ 取り消す
button-redo = ↪️ やり直す
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }：{ $text }
button-again = 🔄 もう一度
button-model = ✨ モデルを使う
button-variants = 🎲 別案を作る
button-pick = ✅ これにする
button-more = 🎲 似たものをもっと
button-upscale = ⬆️ 拡大
button-removebg = ✂️ 切り抜き
button-compare = 🆚 比べる
button-compare-gif = 🎞 動画で比べる
button-original = 📄 元ファイル
button-delete = 🗑 削除
button-cancel = ❌ キャンセル
button-cancel-number = ❌ { $number } をキャンセル
button-forgetme = 🗑 はい、すべて削除します
button-retry = 🔁 再試行
