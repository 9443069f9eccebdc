### Recipes: well-tried edits by name.

command-recipe = 现成的好用配方：product、portrait、social
command-recipe-argument = 分类和名称，例如 “product marble”；不写就列出全部

ask-recipe-group = 要我把它做成什么？
ask-recipe = { $title }：要哪一个？价格为估算。
ask-recipe-others = 还可以按名称选：{ $names }。
offer-recipe = { $title } · { $price }
recipe-group-unknown = 没有叫“{ $name }”的配方分类。可用的有：{ $known }。
recipe-unknown = { $group } 中没有配方“{ $name }”。可用的有：{ $known }。

## Notes under a result
advice-recipe-continued = 裁剪成这个形状会失去重要的内容，所以由模型把画面延伸到了边缘之外。
advice-recipe-padded = 裁剪成这个形状会失去重要的内容，所以我用模糊填充了两边。有了能按描述编辑的引擎，画面本身就可以延伸出去。
advice-recipe-without-model = 没有使用模型，只用了图片里已有的内容。有了能按描述编辑的引擎，这个配方能做得更多。

## For the owner: files of recipes
recipes-missing = 没有存放配方的文件夹 { $path }。请创建它，或修改 [recipes] 中的 “folder”。
recipes-unreadable = 无法读取配方文件 { $path }：{ $reason }
recipes-unknown-key = 配方文件 { $path } 中有未知的键：{ $key }。所有可用的键见 docs/recipes.md。
recipes-bad-value = 配方文件 { $path } 中，{ $key } 不允许：{ $reason }
recipe-is-empty = 配方需要提示词、步骤或比例。
recipe-needs-prompt = 它只用于有提示词、没有比例的配方。
recipe-file-name = 文件以所属分类命名：最多 20 个小写字母、数字和连字符，以字母开头。
check-recipes = { $number } 个配方，分类：{ $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = 人像
recipe-title-portrait-outdoor = 户外
recipe-title-portrait-rooftop = 屋顶
recipe-title-portrait-studio-light = 影棚光
recipe-title-portrait-golden-hour = 黄金时刻
recipe-title-portrait-headshot = 职业头像
recipe-title-portrait-black-and-white = 黑白
recipe-title-product = 商品照片
recipe-title-product-white-studio = 白色影棚
recipe-title-product-kitchen = 厨房
recipe-title-product-marble = 大理石
recipe-title-product-beach = 海滩
recipe-title-product-wood = 木纹
recipe-title-product-lifestyle = 生活场景
recipe-title-product-dark = 暗调戏剧感
recipe-title-social = 社交媒体
recipe-title-social-square = 方图 1:1
recipe-title-social-portrait = 竖图 4:5
recipe-title-social-story = 快拍 9:16
recipe-title-social-wide = 宽屏 16:9
