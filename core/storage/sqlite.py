"""SQLite as the database: one file, one process."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite
from filelock import FileLock, Timeout

from core.errors import UserError
from core.storage.db import Row, Transaction

# FULL: an accepted edit survives a loss of power, which NORMAL does not promise.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)


class SqliteDb:
    """One connection to a SQLite file; transactions take turns."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """See `core.storage.db.Db.transaction`."""
        transaction = _SqliteTransaction(self._connection)
        async with self._lock:
            try:
                await self._connection.execute("BEGIN IMMEDIATE")
                yield transaction
                await self._connection.commit()
            except BaseException:
                # The connection's thread works in order, so this also ends a transaction whose
                # BEGIN was still under way when the task was cancelled.
                await asyncio.shield(self._connection.rollback())
                raise
        for callback in transaction.callbacks:
            callback()


class _SqliteTransaction:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self.callbacks: list[Callable[[], object]] = []

    async def execute(self, sql: str, **params: object) -> int:
        async with self._connection.execute(sql, params) as cursor:
            return cursor.rowcount

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        async with self._connection.execute(sql, params) as cursor:
            row = await cursor.fetchone()
        return dict(row) if row else None

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        async with self._connection.execute(sql, params) as cursor:
            return [dict(row) for row in await cursor.fetchall()]

    def after_commit(self, callback: Callable[[], object]) -> None:
        self.callbacks.append(callback)


@asynccontextmanager
async def open_sqlite(path: Path) -> AsyncIterator[SqliteDb]:
    """Open the file for this process alone, making it and its folder where they are missing.

    Raises:
        UserError: ``database-in-use`` if another process has it, ``database-unusable`` if it
            cannot be opened.
    """
    lock = FileLock(path.with_name(path.name + ".lock"), timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise UserError("database-in-use", path=str(path)) from None
    except OSError as error:
        raise UserError("database-unusable", path=str(path), reason=str(error)) from error
    try:
        async with _connection(path) as connection:
            yield SqliteDb(connection)
    finally:
        lock.release()


@asynccontextmanager
async def _connection(path: Path) -> AsyncIterator[aiosqlite.Connection]:
    try:
        connection = await aiosqlite.connect(path, isolation_level=None)
    except sqlite3.Error as error:
        raise UserError("database-unusable", path=str(path), reason=str(error)) from error
    try:
        connection.row_factory = sqlite3.Row
        try:
            for pragma in _PRAGMAS:
                await connection.execute(pragma)
        except sqlite3.Error as error:
            raise UserError("database-unusable", path=str(path), reason=str(error)) from error
        yield connection
    finally:
        # An unclosed connection's thread would keep the process from ending.
        await connection.close()
