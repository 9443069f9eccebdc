# Where everything is kept
storage-away = 지금 저장소가 응답하지 않아요. 잃어버린 것은 없으니 1분 뒤에 다시 해 보세요.
storage-full = { $path }에 남은 공간이 없어서 아무것도 저장할 수 없어요. 저장되다 만 것은 없어요. 봇 운영자가 공간을 만들어야 해요.
storage-read-only = { $path }에 쓸 권한이 없어서 아무것도 저장할 수 없어요. 저장되다 만 것은 없어요. 봇 운영자가 봇을 실행하는 사용자에게 권한을 줘야 해요.
storage-missing = 저장할 곳({ $path })이 없어서 아무것도 저장할 수 없어요. 봇 운영자가 그곳을 만들거나 [storage] 섹션의 “blob_url”을 고쳐야 해요.
storage-damaged = 데이터베이스 { $path }이(가) 손상됐어요. 운영자가 “python -m bot restore FILE” 명령으로 최신 백업을 되살릴 수 있어요.
picture-damaged = 저장소의 이미지 하나가 저장할 때와 달라졌어요({ $blob-id }). 백업에서 되살리세요.
database-address-wrong = [storage] 섹션의 “database_url”이 PostgreSQL 주소가 아니에요. 예: postgresql://user:password@host:5432/name
database-unreachable = “database_url”의 PostgreSQL이 응답하지 않아요. 주소와 비밀번호, 서버가 실행 중인지 확인하세요.
blob-address-wrong = [storage] 섹션의 “blob_url”을 이해할 수 없어요. 예: s3://bucket/folder?endpoint=https://host&region=name
