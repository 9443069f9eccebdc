welcome = 你好！发一张照片给我，告诉我要改什么：“暖一点”、“裁剪成正方形”、“把她放到阳光沙滩上”。回复任意一张图片，就能接着改它。发送 /help 查看全部功能。
help = 发送带文字说明的照片，或回复任意一张图片，说出要改什么。回复较早的图片，就会从那一张接着改。什么都不会丢：可以随意撤销、重做、回到之前的版本。

model-has-no-part = 这个编辑里没有模型能做的事。请回复图片，告诉我要改什么。

# Descriptions in the platforms' menus: 100 characters at most
command-edit = 按你的描述修改图片
command-edit-argument = 要改什么
command-undo = 回到上一个版本
command-redo = 撤销之后再前进一步
command-reset = 回到第一个版本
command-goto = 按编号跳到某个版本
command-goto-argument = 版本编号，例如 3
command-history = 在一张图上查看所有版本和分支
command-compare = 修改前后并排对比
command-compare-argument = 和哪个版本对比，例如 1；写 “gif” 可得到滑动对比的动图
command-again = 把上一次编辑再做一遍
command-variants = 多做几张供你挑选
command-variants-argument = 要几张、改什么；也可以写几种不同的改法，用 | 隔开
command-generate = 用文字生成一张新图片
command-generate-argument = 画面内容；可以在前面加上 “wide:”、“story:” 或 “draft:”
command-imagine = 与 /generate 相同
command-imagine-argument = 画面内容
command-upscale = 放大图片并增加细节
command-upscale-argument = 放大多少：2x、4x 或 6x，还可以指定引擎
command-removebg = 抠出主体，背景透明
command-original = 发送完整画质的文件
command-export = 把图片发送为其他格式的文件
command-export-argument = 例如：jpeg under 500 KB、webp 1080x1350、tiff 10x15 cm 300 dpi
command-cancel = 停止正在进行或等待的编辑
command-queue = 查看这里正在进行或等待的编辑
command-usage = 查看今天和本月的用量，以及还剩多少
command-forgetme = 删除我保存的关于你的一切
command-help = 这个机器人能做什么

# Labels of buttons: 80 characters at most
button-edit = ✏️ 编辑
button-undo = ↩️ 撤销
button-redo = ↪️ 重做
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }：{ $text }
button-again = 🔄 再来一次
button-model = ✨ 用模型做
button-variants = 🎲 多来几张
button-pick = ✅ 选这张
button-more = 🎲 再来几张类似的
button-upscale = ⬆️ 放大
button-removebg = ✂️ 抠图
button-compare = 🆚 对比
button-compare-gif = 🎞 滑动对比
button-original = 📄 原文件
button-delete = 🗑 删除
button-cancel = ❌ 取消
button-cancel-number = ❌ 取消 { $number }
button-forgetme = 🗑 是的，删除我的一切
button-retry = 🔁 重试
