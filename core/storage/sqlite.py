"""SQLite as the database: one file, one process."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from graphlib import TopologicalSorter
from pathlib import Path

import aiosqlite
from filelock import FileLock, Timeout

from core.errors import UserError
from core.storage.db import Row, Transaction
from core.storage.trouble import StorageTrouble

# FULL: an accepted edit survives a loss of power, which NORMAL does not promise.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)


class SqliteDb:
    """A SQLite file: one connection that writes, transactions taking turns, and one that reads."""

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection
    ) -> None:
        self._path = path
        self._writer = writer
        self._reader = reader
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """See `core.storage.db.Db.transaction`."""
        transaction = _SqliteTransaction(self._writer)
        async with self._lock:
            with _trouble(self._path):
                try:
                    await self._writer.execute("BEGIN IMMEDIATE")
                    yield transaction
                    await self._writer.commit()
                except BaseException:
                    # The connection's thread works in order, so this also ends a transaction
                    # whose BEGIN was still under way when the task was cancelled.
                    await asyncio.shield(self._writer.rollback())
                    raise
        for callback in transaction.callbacks:
            callback()

    async def lock_migrations(self, tx: Transaction) -> None:
        """See `core.storage.db.Db.lock_migrations`: there is no other process."""

    async def has_table(self, name: str) -> bool:
        """See `core.storage.db.Db.has_table`."""
        return name in await self.tables()

    async def tables(self) -> list[str]:
        """Return the names of all tables, those that are referred to before those that refer."""
        rows = await self.fetch_all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        sorter: TopologicalSorter[str] = TopologicalSorter()
        for row in rows:
            keys = await self.fetch_all(
                "SELECT * FROM pragma_foreign_key_list(:name)", name=row["name"]
            )
            sorter.add(row["name"], *({key["table"] for key in keys} - {row["name"]}))
        return list(sorter.static_order())

    async def write(self, sql: str, **params: object) -> list[Row]:
        """See `core.storage.db.Db.write`."""
        async with self.transaction() as tx:
            return await tx.fetch_all(sql, **params)

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        """See `core.storage.db.Db.fetch_one`."""
        with _trouble(self._path):
            return await _first(self._reader, sql, params)

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        """See `core.storage.db.Db.fetch_all`."""
        with _trouble(self._path):
            return await _all(self._reader, sql, params)


class _SqliteTransaction:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self.callbacks: list[Callable[[], object]] = []

    async def execute(self, sql: str, **params: object) -> int:
        return (await self._connection.execute(sql, params)).rowcount

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        return await _first(self._connection, sql, params)

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        return await _all(self._connection, sql, params)

    def after_commit(self, callback: Callable[[], object]) -> None:
        self.callbacks.append(callback)


async def _all(connection: aiosqlite.Connection, sql: str, params: dict[str, object]) -> list[Row]:
    # One call into the connection's thread, where a cursor would take three.
    return [dict(row) for row in await connection.execute_fetchall(sql, params)]


async def _first(
    connection: aiosqlite.Connection, sql: str, params: dict[str, object]
) -> Row | None:
    rows = await _all(connection, sql, params)
    return rows[0] if rows else None


_TROUBLE = {
    sqlite3.SQLITE_FULL: "storage-full",
    sqlite3.SQLITE_READONLY: "storage-read-only",
    sqlite3.SQLITE_CORRUPT: "storage-damaged",
    sqlite3.SQLITE_NOTADB: "storage-damaged",
    sqlite3.SQLITE_IOERR: "storage-damaged",
    sqlite3.SQLITE_CANTOPEN: "storage-read-only",
}
"""By SQLite's primary result codes; https://www.sqlite.org/rescode.html."""


@contextmanager
def _trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        # The upper bytes hold the extended code.
        key = _TROUBLE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if key is None:
            raise
        raise StorageTrouble(key, path=str(path)) from error


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
        async with _connection(path) as writer, _connection(path) as reader:
            yield SqliteDb(path, writer, reader)
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
