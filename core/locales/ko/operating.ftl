# Several processes
role-needs-shared-storage = “{ $role }” 역할은 다른 프로세스와 일을 나눠요. 먼저 [storage] 섹션에 “database_url”과 “blob_url”을 설정하세요.
role-needs-platform = “{ $role }” 역할에는 Telegram이나 Discord가 필요해요. 로컬 페이지는 “all” 역할의 프로세스가 맡아요.

# Upkeep
migrate-up-to-date = 데이터베이스가 최신이에요(버전 { $newest }).
migrate-pending = 지금 데이터베이스 버전은 { $before }이고, “python -m bot migrate” 명령으로 버전 { $newest }까지 올릴 수 있어요. 먼저 백업하세요.
migrate-done = 데이터베이스를 버전 { $before }에서 버전 { $newest }까지 올렸어요.
database-too-new = 데이터베이스 버전이 { $found }인데, 더 새로운 Retouch가 만든 것이에요. 이 프로그램은 버전 { $newest }까지만 알아요. 더 새로운 프로그램을 실행하세요.
move-target-missing = 어디로 옮길까요? [storage] 섹션에 “database_url”과 “blob_url”을 설정하거나 둘 다 지정하세요: --to DATABASE_URL BLOB_URL
move-nothing-there = { $path }에 설치된 것이 없어요.
move-target-not-empty = 대상 데이터베이스에 이미 이미지가 있어요. 빈 데이터베이스를 지정하세요.
move-rows-differ = 대상의 { $table } 테이블이 복사한 내용과 달라요. 아무것도 옮기지 않았어요. 빈 데이터베이스로 다시 해 보세요.
move-pictures = 이미지 파일 { $number }개를 복사하고 다이제스트와 대조했어요.
move-done = { $rows }행을 복사했어요. “database_url”과 “blob_url”을 설정하고 봇을 시작하세요. 잘 작동하는 것을 확인할 때까지 예전 폴더를 남겨 두세요.
backup-only-embedded = 이 명령은 폴더 하나에 있는 설치만 백업해요. PostgreSQL이라면 먼저 pg_dump를 쓰고, 그다음 객체 저장소를 복사하세요.
backup-not-written = 백업 { $path }을(를) 쓸 수 없었어요: { $reason }. 남은 파일은 없어요.
backup-done = { $path }에 데이터베이스와 이미지 파일 { $number }개를 담았어요.
backup-misses = 설치 자체에서 이미지 파일 { $number }개가 없거나 손상됐어요. 더 오래된 백업에서 찾아보세요.
restore-not-empty = { $path }에 이미 설치가 있어요. 먼저 다른 곳으로 옮기거나 다른 폴더를 지정하세요.
restore-not-read = { $path }은(는) 온전한 백업이 아니에요: { $reason }. 아무것도 바꾸지 않았어요.
restore-done = { $path }에 설치를 복원했어요. 이미지 파일 { $number }개를 모두 다이제스트와 대조했어요.

# Set aside
edit-set-aside = 이 편집을 하다가 여러 번 멈춰서 지금은 보류했어요. 이미지는 안전해요. 봇 운영자에게 이 번호를 알려 주세요: { $edit-id }

# Jobs
jobs-none = 대기 중이거나 진행 중이거나 보류된 편집이 없어요.
jobs-unknown = 편집 { $edit-id }은(는) 없어요. “python -m bot jobs list” 명령으로 목록을 볼 수 있어요.
jobs-not-set-aside = 편집 { $edit-id }은(는) 보류되지 않아서 다시 시도할 것이 없어요.
jobs-finished = 편집 { $edit-id }은(는) 끝나서 버릴 것이 없어요.
jobs-retried = 편집 { $edit-id }이(가) 다시 대기 중이에요. 이미지가 저장된 단계에는 비용이 다시 들지 않아요.
jobs-dropped = 편집 { $edit-id }을(를) 버렸어요.

# Telegram by webhook
telegram-webhook-url = [telegram] 섹션의 “webhook_url”은 https:// 로 시작하고 이 봇으로 이어져야 해요. 예: https://bot.example.org/telegram
telegram-webhook-secret = [telegram] 섹션의 “webhook_secret”은 영문자, 숫자, _, - 로 된 16~256자여야 해요. 없으면 누구나 다른 사람인 척 봇에게 메시지를 보낼 수 있어요.
telegram-webhook-port-taken = { $host }의 포트 { $port }에서 Telegram의 호출을 받을 수 없어요. 다른 프로그램이 쓰고 있어요. 다른 “webhook_port”를 고르세요.

# Discord's shards
discord-shards-wrong = [discord] 섹션의 “shard_ids”는 0부터 “shard_count”보다 작은 숫자여야 하고, “shard_count”도 숫자여야 해요.

# Watching
watch-port-taken = { $host }의 포트 { $port }에서 지표를 제공할 수 없어요. 다른 프로그램이 쓰고 있어요. [watch] 섹션에서 다른 “port”를 고르세요.

# Platforms
picture-not-fetched = 서비스가 응답하지 않아서 채팅에서 이미지를 가져오지 못했어요. 1분 뒤에 다시 보내 주세요.
