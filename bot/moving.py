"""``move``: from one folder to PostgreSQL and an object store, to the byte."""

from __future__ import annotations

import argparse
import itertools
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from bot.assembly import utc_now
from bot.config import Config
from bot.storage import BLOBS_FOLDER, DATABASE_FILE, Place, opened_storage
from core.errors import UserError
from core.images import Workshop
from core.jobs import Jobs
from core.storage import Blobs, Transaction, migrate
from core.storage.sqlite import SqliteDb, open_sqlite
from core.texts import Texts

_ROWS_AT_A_TIME = 500
_NOT_MOVED = ("schema_version", "procrastinate_")
"""Jobs are made anew for the edits that have none."""


async def move(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Copy an installation that is not running; what was copied stays where it was.

    Every picture is compared with its digest before and after. The rows come last and in one
    transaction, so that an interrupted move can be repeated.

    Raises:
        UserError: The source is in use or damaged, or the target is not empty.
    """
    del config
    folder: Path = arguments.source
    if not (folder / DATABASE_FILE).is_file():
        raise UserError("move-nothing-there", path=str(folder))
    target = Place(
        data_folder=folder, database_url=arguments.to_database, blob_url=arguments.to_blobs
    )
    async with (
        Workshop() as workshop,
        open_sqlite(folder / DATABASE_FILE) as source,
        opened_storage(target, workshop, utc_now) as storage,
    ):
        await migrate(source)
        await migrate(storage.db)
        async with Jobs(storage.connector).opened():
            pass
        if await storage.db.fetch_one("SELECT id FROM versions LIMIT 1"):
            raise UserError("move-target-not-empty")
        blobs = await _copy_blobs(Blobs.in_folder(folder / BLOBS_FOLDER, workshop), storage.blobs)
        print(texts.get("move-pictures", number=blobs), flush=True)
        async with storage.db.transaction() as tx:
            rows = await _copy_rows(source, tx)
        print(texts.get("move-done", rows=rows), flush=True)
    return 0


async def _copy_blobs(source: Blobs, target: Blobs) -> int:
    number = 0
    async for blob_id in source.ids():
        await target.put(await source.verified(blob_id))
        await target.verified(blob_id)
        number += 1
    return number


async def _copy_rows(source: SqliteDb, tx: Transaction) -> int:
    number = 0
    for table in await source.tables():
        if table.startswith(_NOT_MOVED):
            continue
        moved = 0
        async for row in _rows(source, table):
            if "job_id" in row:
                row["job_id"] = None
            names = ", ".join(row)
            values = ", ".join(f":{name}" for name in row)
            # Table and columns are those of our own schema.
            await tx.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", **row)  # noqa: S608
            moved += 1
        found = await tx.fetch_one(f"SELECT COUNT(*) AS number FROM {table}")  # noqa: S608
        if found is None or found["number"] != moved:
            raise UserError("move-rows-differ", table=table)
        number += moved
    return number


async def _rows(source: SqliteDb, table: str) -> AsyncIterator[dict[str, Any]]:
    """Yield the rows in the order in which they were made, so that none refers to a later one."""
    for page in itertools.count():
        rows = await source.fetch_all(
            f"SELECT * FROM {table} ORDER BY rowid LIMIT :most OFFSET :skipped",  # noqa: S608
            most=_ROWS_AT_A_TIME,
            skipped=page * _ROWS_AT_A_TIME,
        )
        for row in rows:
            yield dict(row)
        if len(rows) < _ROWS_AT_A_TIME:
            return
