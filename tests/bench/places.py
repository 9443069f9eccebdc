"""Where a measured installation keeps everything."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage import Place
from tests.databases import running_postgres

DATABASES = ("sqlite", "postgres")


@contextmanager
def new_place(database: str, *, connections: int = 10) -> Iterator[Place]:
    """Yield an empty place: a folder, or PostgreSQL that syncs to disk and a folder for pictures.

    The pictures are in a folder either way: the time of an object store is not ours.
    """
    with tempfile.TemporaryDirectory(prefix="retouch-bench-") as name:
        folder = Path(name)
        if database == "sqlite":
            yield Place(data_folder=folder)
            return
        with running_postgres(durable=True) as server:
            yield Place(
                data_folder=folder,
                database_url=server.new_database(),
                blob_url=f"file://{folder}/blobs",
                database_connections=connections,
            )
