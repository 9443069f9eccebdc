# Where everything is kept
storage-away = 我的存储现在没有响应。什么都没丢；请一分钟后再试。
storage-full = { $path } 没有空间了，我什么都保存不了。没有只存了一半的东西。需要机器人的所有者腾出空间。
storage-read-only = 我没有权限写入 { $path }，什么都保存不了。没有只存了一半的东西。需要机器人的所有者给运行机器人的用户这个权限。
storage-missing = { $path } 不存在，什么都保存不了。需要机器人的所有者创建它，或更正 [storage] 部分的 “blob_url”。
storage-damaged = 数据库 { $path } 已损坏。所有者可以用 “python -m bot restore FILE” 恢复最新的备份。
picture-damaged = 存储中的一张图片和保存时不一样了（{ $blob-id }）。请从备份中恢复。
database-address-wrong = [storage] 中的 “database_url” 不是 PostgreSQL 地址。应该类似 postgresql://user:password@host:5432/name
database-unreachable = “database_url” 处的 PostgreSQL 没有响应。请检查地址、密码，以及服务器是否在运行。
blob-address-wrong = 看不懂 [storage] 中的 “blob_url”。应该类似 s3://bucket/folder?endpoint=https://host&region=name
