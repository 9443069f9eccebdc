# Where everything is kept
storage-away = Моє сховище зараз не відповідає. Нічого не втрачено; спробуйте, будь ласка, за хвилину.
storage-full = У { $path } закінчилося місце, тому я нічого не можу зберегти. Збереженого наполовину немає. Власник бота має звільнити місце.
storage-read-only = Мені не дозволено писати в { $path }, тому я нічого не можу зберегти. Збереженого наполовину немає. Власник має дати це право користувачеві, від імені якого працює бот.
storage-missing = { $path } не існує, тому я нічого не можу зберегти. Власник бота має створити це місце або виправити «blob_url» у розділі [storage].
storage-damaged = Базу даних { $path } пошкоджено. Власник може повернути останню резервну копію командою «python -m bot restore FILE».
picture-damaged = Картинка у сховищі вже не та, що була під час збереження ({ $blob-id }). Поверніть її з резервної копії.
database-address-wrong = «database_url» у розділі [storage] — не адреса PostgreSQL. Вона має виглядати так: postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL не відповідає за адресою «database_url». Перевірте адресу, пароль і чи працює сервер.
blob-address-wrong = Не вдається розібрати «blob_url» у розділі [storage]. Він має виглядати так: s3://bucket/folder?endpoint=https://host&region=name
