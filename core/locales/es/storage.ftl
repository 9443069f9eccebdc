# Where everything is kept
storage-away = Mi almacén no responde ahora mismo. No se perdió nada; inténtalo de nuevo en un minuto, por favor.
storage-full = No queda espacio en { $path }, así que no puedo guardar nada. Nada quedó guardado a medias. El dueño del bot tiene que liberar espacio.
storage-read-only = No tengo permiso para escribir en { $path }, así que no puedo guardar nada. Nada quedó guardado a medias. El dueño tiene que dar ese permiso al usuario del bot.
storage-missing = { $path } no existe, así que no puedo guardar nada. El dueño del bot tiene que crearlo o corregir «blob_url» en la sección [storage].
storage-damaged = La base de datos { $path } está dañada. Su dueño puede recuperar la copia de seguridad más reciente con «python -m bot restore FILE».
picture-damaged = Una imagen del almacén ya no es la que se guardó ({ $blob-id }). Recupérala de una copia de seguridad.
database-address-wrong = «database_url» en la sección [storage] no es una dirección de PostgreSQL. Debe ser como postgresql://user:password@host:5432/name
database-unreachable = PostgreSQL no responde en «database_url». Revisa la dirección, la contraseña y que el servidor esté en marcha.
blob-address-wrong = No se entiende «blob_url» en la sección [storage]. Debe ser como s3://bucket/folder?endpoint=https://host&region=name
