"""``move``: from one folder to PostgreSQL and an object store, to the byte."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.assembly import utc_now
from bot.config import Config
from bot.storage import BLOBS_FOLDER, DATABASE_FILE, Place, opened_storage
from bot.wiring import place_of
from core.errors import UserError
from core.ids import BlobId
from core.images import Workshop
from core.jobs import Jobs
from core.storage import Blobs, Transaction, migrate
from core.storage.sqlite import SqliteDb, open_sqlite
from core.texts import Texts

_ROWS_AT_A_TIME = 500
_PICTURES_AT_ONCE = 8
_TELL_EVERY = 1000
"""Pictures; a multiple of those at once."""
_NOT_MOVED = ("schema_version", "procrastinate_")
"""Jobs are made anew for the edits that have none."""


async def move(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Copy an installation that is not running; what was copied stays where it was.

    Every picture is compared with its digest before and after. The rows come last and in one
    transaction, so that an interrupted move can be repeated.

    Raises:
        UserError: The source is in use or damaged, or the target is not named or not empty.
    """
    folder: Path = arguments.source
    if not (folder / DATABASE_FILE).is_file():
        raise UserError("move-nothing-there", path=str(folder))
    target = _target(arguments.to, config)
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
        await storage.blobs.check()
        pictures = Blobs.in_folder(folder / BLOBS_FOLDER, workshop)
        async for number in _copied(pictures, storage.blobs):
            print(texts.get("move-pictures", number=number), flush=True)
        async with storage.db.transaction() as tx:
            rows = await _copy_rows(source, tx)
        print(texts.get("move-done", rows=rows), flush=True)
    return 0


def _target(to: Sequence[str] | None, config: Config) -> Place:
    """Return where to: URLs in the configuration or the environment are seen by nobody else."""
    target = place_of(config)
    if to:
        target = replace(target, database_url=to[0], blob_url=to[1])
    if not (target.database_url and target.blob_url):
        raise UserError("move-target-missing")
    return target


async def _copied(source: Blobs, target: Blobs) -> AsyncIterator[int]:
    """Copy the pictures, several at once; yields now and then, and at the end, how many."""
    number = 0
    batch: list[BlobId] = []
    async for blob_id in source.ids():
        batch.append(blob_id)
        if len(batch) == _PICTURES_AT_ONCE:
            await _copy_all(batch, source, target)
            number += len(batch)
            batch.clear()
            if number % _TELL_EVERY == 0:
                yield number
    await _copy_all(batch, source, target)
    yield number + len(batch)


async def _copy_all(blob_ids: Sequence[BlobId], source: Blobs, target: Blobs) -> None:
    async def copy(blob_id: BlobId) -> None:
        await target.put(await source.verified(blob_id))
        await target.verified(blob_id)

    try:
        async with asyncio.TaskGroup() as copies:
            for blob_id in blob_ids:
                copies.create_task(copy(blob_id))
    except ExceptionGroup as group:
        raise group.exceptions[0] from None


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
    last = 0
    while rows := await source.fetch_all(
        f"SELECT rowid AS source_rowid, * FROM {table}"  # noqa: S608
        " WHERE rowid > :last ORDER BY rowid LIMIT :most",
        last=last,
        most=_ROWS_AT_A_TIME,
    ):
        for row in rows:
            last = row["source_rowid"]
            yield {name: value for name, value in row.items() if name != "source_rowid"}
