# Where everything is kept
storage-away = Моё хранилище сейчас не отвечает. Ничего не потеряно; попробуйте, пожалуйста, через минуту.
storage-full = В { $path } закончилось место, поэтому я ничего не могу сохранить. Сохранённого наполовину нет. Владельцу бота нужно освободить место.
storage-read-only = Мне нельзя писать в { $path }, поэтому я ничего не могу сохранить. Сохранённого наполовину нет. Владельцу нужно дать это право пользователю, от имени которого работает бот.
storage-missing = { $path } не существует, поэтому я ничего не могу сохранить. Владельцу бота нужно создать это место или исправить «blob_url» в разделе [storage].
storage-damaged = База данных { $path } повреждена. Владелец может вернуть последнюю резервную копию командой «python -m bot restore FILE».
picture-damaged = Картинка в хранилище уже не та, что была при сохранении ({ $blob-id }). Верните её из резервной копии.
database-address-wrong = «database_url» в разделе [storage] — не адрес PostgreSQL. Он должен выглядеть так: postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL не отвечает по адресу «database_url». Проверьте адрес, пароль и то, что сервер работает.
blob-address-wrong = Не удаётся разобрать «blob_url» в разделе [storage]. Он должен выглядеть так: s3://bucket/folder?endpoint=https://host&region=name
