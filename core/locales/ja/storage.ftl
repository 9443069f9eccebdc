# Where everything is kept
storage-away = 今、ストレージの応答がありません。何も失われていません。1分後にもう一度試してください。
storage-full = { $path } に空きがなく、何も保存できません。中途半端に保存されたものはありません。ボットのオーナーが空きを作る必要があります。
storage-read-only = { $path } への書き込みが許可されていないので、何も保存できません。中途半端に保存されたものはありません。オーナーが、ボットを動かすユーザーに権限を与える必要があります。
storage-missing = { $path } が存在しないので、何も保存できません。ボットのオーナーが作成するか、[storage] セクションの「blob_url」を直す必要があります。
storage-damaged = データベース { $path } が壊れています。オーナーが「python -m bot restore FILE」で最新のバックアップを戻せます。
picture-damaged = 保存されている画像が、保存したときの内容と違います（{ $blob-id }）。バックアップから戻してください。
database-address-wrong = [storage] の「database_url」が PostgreSQL のアドレスではありません。例：postgresql://user:password@host:5432/name
database-unreachable = 「database_url」の PostgreSQL が応答しません。アドレス、パスワード、サーバーが動いているかを確認してください。
blob-address-wrong = [storage] の「blob_url」を解釈できません。例：s3://bucket/folder?endpoint=https://host&region=name
