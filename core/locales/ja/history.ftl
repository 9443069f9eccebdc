# The contact sheet
history = 現在のバージョンは{ $total }個です。続けたいものを押すか、「/goto 3」のように書いてください。
history-head = { $total ->
    [1] バージョンはまだ1個です。
   *[other] バージョンは{ $total }個です。現在は、白い枠の v{ $number } です。
}続けたいものを押すか、「/goto 3」のように書いてください。
history-left-out = 点線のところで{ $number }個のバージョンを省略しています。

# Before and after
nothing-to-compare = これが最初のバージョンなので、比べられるものがありません。
compare-the-same = それでは v{ $number } を自分自身と比べることになります。「/compare 1」のように、別のバージョンを指定してください。
compare-not-understood = 「{ $argument }」がわかりませんでした。「/compare」「/compare 1」「/compare 1 3」「/compare gif」のどれかの形で書いてください。

# Redo, where it can mean several versions
ask-redo = v{ $number } からは複数のバージョンが作られています。どれにしますか？
ask-redo-others = 古いものがほかに{ $number }個あります。/history ですべて見られます。
