### An instruction that is written together, field by field.

command-brief = 一步步写出指令：主体、改动、光线、氛围
command-brief-argument = 每行一个回答：主体、改动、光线、氛围
command-brief-subject = 主体是什么？
command-brief-change = 要改什么？
command-brief-light = 要什么样的光线？
command-brief-atmosphere = 要什么样的氛围？
command-brief-subject-hint = 前面的那位女士
command-brief-change-hint = 把她放到安静的海滩上
command-brief-light-hint = 从左边来的柔和夕阳
command-brief-atmosphere-hint = 宁静，像电影剧照
discord-ask-brief-title = 描述你要的编辑
brief-question = 第 { $number } 问，共 { $count } 问：{ $question }例如“{ $hint }”。想跳过就回复一个短横线（-）。
brief-needs-change = 至少要说明改什么。
# One instruction out of the answers; each line is left out where nothing was answered.
brief-written-change = { $change }。
brief-written-subject = { $subject }：{ $change }。
brief-written-light = 光线：{ $light }。
brief-written-atmosphere = 氛围：{ $atmosphere }。
