# The command and its options: 100 characters at most
command-settings = 我为你、或为这个聊天里的所有人做事的方式
command-settings-argument = 例如：quality high、language de、chat delivery file、quality default
command-settings-setting = 要改哪一项
command-settings-value = 新的值；“default” 表示重新跟随聊天或机器人的设置
command-settings-for = 对谁生效；不填则只对你

# What people see
settings = { $scope ->
    [chat] 这个聊天的设置，对没有自己选择的人生效：
   *[person] 你的设置：
}
settings-line = { $name }：{ $value }（{ $source ->
    [person] 你的选择
    [chat] 聊天设置
   *[default] 默认
}）
settings-hint = { $scope ->
    [chat] 管理员可以用按钮修改，也可以发送例如 “/settings chat delivery file”。
   *[person] 用按钮修改，或发送例如 “/settings quality high”。“/settings quality default” 会取消你的选择。“/settings chat” 显示整个聊天的设置。
}
settings-changed = { $scope ->
    [chat] 在这个聊天里，“{ $name }”现在是“{ $value }”，对没有自己选择的人生效。
   *[person] 你的“{ $name }”现在是“{ $value }”。
}
settings-taken-back = { $scope ->
    [chat] 这个聊天不再单独设置“{ $name }”。这里现在用的是“{ $value }”。
   *[person] 你不再单独设置“{ $name }”。你现在用的是“{ $value }”。
}

settings-name-engine = 编辑引擎
settings-name-upscale = 放大引擎
settings-name-removebg = 抠图引擎
settings-name-quality = 质量
settings-name-previews = 预览
settings-name-delivery = 发送方式
settings-name-language = 语言
settings-name-passes = 多处改动

settings-about-engine = 按你的描述编辑、以及生成新图片的引擎。
settings-about-upscale = 用来放大的引擎。如果你自己写明了，就以你写的为准，例如 “/upscale 4x topaz”。费用会写在结果下面。
settings-about-removebg = 用来抠图的引擎。如果你自己写明了，就以你写的为准，例如 “/removebg bria”。费用会写在结果下面。
settings-about-quality = 引擎有多档质量时，就用这一档。质量越高，用时越长，费用也越高。使用 /generate 时，以写在前面的 “draft:” 或 “best:” 为准。
settings-about-previews = 有些引擎在工作时会显示未完成的图片；每张可能要一点费用。
settings-about-delivery = 照片可以直接看到，但有些聊天会压缩它。文件则完整保留。
settings-about-language = 我用什么语言写。“自动”会跟随你的应用的语言。
settings-about-passes = 你一次要求多处改动时我怎么做：一处一处来，更精确；一次全做，更便宜；或每次都问你。
settings-or-write = 按一个按钮，或发送例如 “/settings { $words }”。

settings-value-auto = 自动
settings-value-low = 低
settings-value-medium = 中
settings-value-high = 高
settings-value-on = 开
settings-value-off = 关
settings-value-photo = 照片
settings-value-file = 文件
settings-value-ask = 每次问我
settings-value-split = 一处一处来
settings-value-together = 一次全做
settings-value-gone = { $value }，这里已不再提供
# 每种语言用它自己的名称；所有译文中都相同。
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
button-settings-default = ↩️ 默认
button-settings-back = ◀️ 返回

# What a person can put right
settings-unknown = 没有“{ $name }”这项设置。可用的有：{ $names }。发送 /settings 查看全部。
settings-value-unknown = “{ $name }”不能设为“{ $value }”。请从这些里选：{ $values }。
settings-need-administrator = 只有管理员可以修改这个聊天的设置。你可以修改自己的，例如 “/settings quality high”。
not-your-settings = 这是别人的设置。发送 /settings 查看你自己的。

# Whose picture it is
not-your-picture = 在这个聊天里，只有发送或制作图片的人可以修改它。请自己把图片发给我，你的那份就可以由你编辑。
not-yours-to-delete = 只有制作这张图片的人或这个聊天的管理员可以删除它。
delete-refused = 这个聊天不让我删除那条消息：可能太久了，或不是我发的。如果可以，请你自己删除。
administrators-unknown = 我没能确认你是不是这里的管理员，所以什么都没改。请稍后再试。

# Engines that were chosen, under a result
advice-chosen-setting = 按你的设置，我用了 { $engine }（{ $price ->
    [free] 免费
    [unknown] 价格不明
   *[other] 约 { $price }
}）。
advice-setting-engine-lacks = 你的设置指定了 { $engine }，但它在这里做不了这个，所以换了别的引擎来做。用 /settings 可以修改。
