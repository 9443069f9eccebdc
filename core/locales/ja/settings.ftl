# The command and its options: 100 characters at most
command-settings = 自分用、またはこのチャットの全員用の設定
command-settings-argument = 例：quality high、language de、chat delivery file、quality default
command-settings-setting = 変える項目
command-settings-value = 新しい値。「default」でチャットやボットの設定に従います
command-settings-for = 誰に対する設定か。省略すると自分だけ

# What people see
settings = { $scope ->
    [chat] このチャットの設定です。自分で選んでいない人全員に使われます：
   *[person] あなたの設定：
}
settings-line = { $name }：{ $value }（{ $source ->
    [person] あなたの設定
    [chat] チャットの設定
   *[default] 標準
}）
settings-hint = { $scope ->
    [chat] 管理者はボタンで変更できます。「/settings chat delivery file」のように書いても変更できます。
   *[person] ボタンで変更するか、「/settings quality high」のように書いてください。「/settings quality default」で選択を取り消せます。「/settings chat」でチャット全体の設定を見られます。
}
settings-changed = { $scope ->
    [chat] このチャットの「{ $name }」を「{ $value }」にしました。自分で選んでいない人全員に使われます。
   *[person] あなたの「{ $name }」を「{ $value }」にしました。
}
settings-taken-back = { $scope ->
    [chat] このチャットの「{ $name }」の設定を取り消しました。今は「{ $value }」が使われます。
   *[person] あなたの「{ $name }」の設定を取り消しました。今は「{ $value }」が使われます。
}

settings-name-engine = 編集のエンジン
settings-name-upscale = 拡大のエンジン
settings-name-removebg = 切り抜きのエンジン
settings-name-quality = 品質
settings-name-previews = プレビュー
settings-name-delivery = 送り方
settings-name-language = 言語
settings-name-passes = 複数の変更

settings-about-engine = 言葉での編集と、新しい画像の生成に使うエンジンです。
settings-about-upscale = 拡大に使うエンジンです。「/upscale 4x topaz」のように自分で指定すれば、そちらが優先されます。料金は結果の下に表示されます。
settings-about-removebg = 切り抜きに使うエンジンです。「/removebg bria」のように自分で指定すれば、そちらが優先されます。料金は結果の下に表示されます。
settings-about-quality = 品質を選べるエンジンには、この品質を頼みます。高いほど時間も料金もかかります。/generate では、先頭の「draft:」や「best:」が優先されます。
settings-about-previews = 作業中に途中の画像を見せるエンジンがあります。1枚ごとに少し料金がかかることがあります。
settings-about-delivery = 写真ならすぐに見られますが、チャットによっては圧縮されます。ファイルなら劣化しません。
settings-about-language = 私が使う言語です。「自動」ならアプリの言語に合わせます。
settings-about-passes = 一度に複数の変更を頼まれたときの進め方です。1つずつ行えば正確に、まとめて行えば安くなります。毎回確認することもできます。
settings-or-write = ボタンを押すか、「/settings { $words }」のように書いてください。

settings-value-auto = 自動
settings-value-low = 低
settings-value-medium = 中
settings-value-high = 高
settings-value-on = オン
settings-value-off = オフ
settings-value-photo = 写真
settings-value-file = ファイル
settings-value-ask = 毎回確認
settings-value-split = 1つずつ
settings-value-together = まとめて
settings-value-gone = { $value }（ここではもう使えません）
# 各言語をその言語自身で表記します。どの翻訳でも同じです。
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }：{ $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ 標準に戻す
button-settings-back = ◀️ 戻る

# What a person can put right
settings-unknown = 「{ $name }」という設定はありません。使えるもの：{ $names }。/settings ですべて見られます。
settings-value-unknown = 「{ $name }」を「{ $value }」にはできません。次の中から選んでください：{ $values }。
settings-need-administrator = このチャットの設定を変えられるのは管理者だけです。自分の設定は「/settings quality high」のように変えられます。
not-your-settings = これはほかの人の設定です。自分の設定は /settings で見られます。

# Whose picture it is
not-your-picture = このチャットで画像を変えられるのは、それを送った人か作った人だけです。自分で画像を送れば、その画像を編集できます。
not-yours-to-delete = この画像を削除できるのは、作った人かこのチャットの管理者だけです。
delete-refused = このチャットでは、そのメッセージを削除できませんでした。古すぎるか、私のものではないかもしれません。できれば自分で削除してください。
administrators-unknown = あなたがここの管理者かどうか確認できなかったので、何も変えていません。少ししてからもう一度試してください。

# Engines that were chosen, under a result
advice-chosen-setting = 設定に従って { $engine } を使いました（{ $price ->
    [free] 無料
    [unknown] 料金不明
   *[other] 約 { $price }
}）。
advice-setting-engine-lacks = 設定のエンジンは { $engine } ですが、ここではこれができないので、別のエンジンを使いました。/settings で変更できます。
