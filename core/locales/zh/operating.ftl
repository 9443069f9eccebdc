# Several processes
role-needs-shared-storage = 角色“{ $role }”要与其他进程分担工作：请先在 [storage] 中设置 “database_url” 和 “blob_url”。
role-needs-platform = 角色“{ $role }”需要 Telegram 或 Discord：本地网页由角色为 “all” 的进程提供。

# Upkeep
migrate-up-to-date = 数据库已是最新（版本 { $newest }）。
migrate-pending = 数据库目前是版本 { $before }；“python -m bot migrate” 会把它升级到版本 { $newest }。请先备份。
migrate-done = 数据库已从版本 { $before } 升级到版本 { $newest }。
database-too-new = 数据库的版本是 { $found }，由更新的 Retouch 创建；这个程序最多只认识版本 { $newest }。请启动更新的程序。
move-target-missing = 移到哪里？请在 [storage] 部分设置 “database_url” 和 “blob_url”，或同时指定两者：--to DATABASE_URL BLOB_URL
move-nothing-there = { $path } 中没有安装。
move-target-not-empty = 目标数据库里已经有图片。请指定一个空的。
move-rows-differ = 目标中的表 { $table } 与复制过去的内容不一致。什么都没有迁移；请换一个空的数据库再试。
move-pictures = 已复制 { $number } 个图片文件，并核对了摘要。
move-done = 已复制 { $rows } 行。请设置 “database_url” 和 “blob_url”，启动机器人；在确认一切正常之前，请保留旧文件夹。
backup-only-embedded = 这个备份命令只用于装在一个文件夹里的安装。使用 PostgreSQL 时，请先用 pg_dump，再复制对象存储。
backup-not-written = 无法写入备份 { $path }：{ $reason }。没有留下任何残余文件。
backup-done = { $path } 中包含数据库和 { $number } 个图片文件。
backup-misses = 安装本身有 { $number } 个图片文件缺失或损坏。请在更早的备份里找找。
restore-not-empty = { $path } 中已经有一个安装。请先把它移走，或指定另一个文件夹。
restore-not-read = { $path } 不是完整的备份：{ $reason }。什么都没有改动。
restore-done = { $path } 中的安装已恢复，包含 { $number } 个图片文件，每个都核对了摘要。

# Set aside
edit-set-aside = 我在这个编辑上多次中断，所以先把它搁置了。你的图片都在。请把这个编号告诉机器人的所有者：{ $edit-id }

# Jobs
jobs-none = 没有等待的、进行中的或被搁置的编辑。
jobs-unknown = 没有编辑 { $edit-id }。“python -m bot jobs list” 会列出现有的编辑。
jobs-not-set-aside = 编辑 { $edit-id } 没有被搁置，所以不需要重试。
jobs-finished = 编辑 { $edit-id } 已完成，所以没有可以丢弃的。
jobs-retried = 编辑 { $edit-id } 重新开始等待。已保存图片的步骤不会再次付费。
jobs-dropped = 编辑 { $edit-id } 已丢弃。

# Telegram by webhook
telegram-webhook-url = [telegram] 中的 “webhook_url” 必须以 https:// 开头并指向这个机器人，例如 https://bot.example.org/telegram
telegram-webhook-secret = [telegram] 中的 “webhook_secret” 必须是 16 到 256 个字母、数字、_ 和 -。没有它，任何人都能冒充别人给机器人发消息。
telegram-webhook-port-taken = 无法在 { $host } 的端口 { $port } 上接收 Telegram 的调用：已被其他程序占用。请换一个 “webhook_port”。

# Discord's shards
discord-shards-wrong = [discord] 中的 “shard_ids” 必须是从 0 到小于 “shard_count” 的数字，而且 “shard_count” 也必须是数字。

# Watching
watch-port-taken = 无法在 { $host } 的端口 { $port } 上提供监控指标：已被其他程序占用。请在 [watch] 中换一个 “port”。

# Platforms
picture-not-fetched = 我没能从聊天中取到你的图片：服务没有响应。请一分钟后重新发送。
