"""Where everything is kept: one folder, or PostgreSQL and an object store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.images import Workshop
from core.jobs import Connector, SqliteConnector
from core.storage import Blobs, Db
from core.storage.sqlite import open_sqlite

DATABASE_FILE = "retouch.db"
BLOBS_FOLDER = "blobs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where everything is to be kept."""

    data_folder: Path
    database_url: str | None = None
    """PostgreSQL's; None for a file in the folder, which one process opens."""
    blob_url: str | None = None
    """An object store's; None for a folder in the folder."""
    database_connections: int = 10


@dataclass(frozen=True, slots=True)
class Storage:
    """The open database, the pictures' bytes and the jobs."""

    db: Db
    blobs: Blobs
    connector: Connector


@asynccontextmanager
async def opened_storage(
    place: Place, workshop: Workshop, now: Callable[[], datetime]
) -> AsyncIterator[Storage]:
    """Open what `place` names; the schema is as it was left.

    Raises:
        UserError: It cannot be opened; says why.
    """
    blobs = (
        Blobs.in_folder(place.data_folder / BLOBS_FOLDER, workshop)
        if place.blob_url is None
        else Blobs.at(place.blob_url, workshop)
    )
    if place.database_url is None:
        async with open_sqlite(place.data_folder / DATABASE_FILE) as db:
            yield Storage(db, blobs, SqliteConnector(db, now))
        return
    # Only where there is one: an installation in a folder does without these.
    from core.jobs.postgres_connector import PostgresConnector  # noqa: PLC0415
    from core.storage.postgres import open_postgres  # noqa: PLC0415

    async with open_postgres(
        place.database_url, connections=place.database_connections
    ) as postgres:
        yield Storage(postgres, blobs, PostgresConnector(postgres))
