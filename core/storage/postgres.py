"""PostgreSQL as the database: any number of processes."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import psycopg
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from core.errors import UserError
from core.storage.db import Row, Transaction
from core.storage.trouble import StorageTrouble

log = logging.getLogger(__name__)

T = TypeVar("T")
Connection = psycopg.AsyncConnection[Any]
Pool = AsyncConnectionPool[Connection]

_CONNECTION_WITHIN_S = 15.0
_FRESH_S = 1.0
_MIGRATION_LOCK = 0x7265_746F  # any number that nobody else in this database uses

# A quoted text, or a parameter that is no cast (``::``).
_PARTS = re.compile(r"'(?:[^']|'')*'|(?<!:):([a-z_][a-z0-9_]*)")


@lru_cache(maxsize=512)
def psycopg_sql(sql: str) -> str:
    """Return a statement with psycopg's ``%(name)s`` in place of ``:name``."""
    return _PARTS.sub(lambda part: f"%({part[1]})s" if part[1] else part[0], sql.replace("%", "%%"))


class PostgresDb:
    """A PostgreSQL database, through a pool of connections."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """See `core.storage.db.Db.transaction`."""
        with _trouble():
            async with self._connection() as connection, connection.transaction():
                transaction = PostgresTransaction(connection)
                yield transaction
        for callback in transaction.callbacks:
            callback()

    async def lock_migrations(self, tx: Transaction) -> None:
        """See `core.storage.db.Db.lock_migrations`."""
        await tx.execute("SELECT pg_advisory_xact_lock(:number)", number=_MIGRATION_LOCK)

    async def has_table(self, name: str) -> bool:
        """See `core.storage.db.Db.has_table`."""
        return (
            await self.fetch_one("SELECT 1 AS one WHERE to_regclass(:n) IS NOT NULL", n=name)
            is not None
        )

    async def write(self, sql: str, **params: object) -> list[Row]:
        """See `core.storage.db.Db.write`."""
        with _trouble():
            return await unbroken(self._alone(sql, params))

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        """See `core.storage.db.Db.fetch_one`."""
        rows = await self.fetch_all(sql, **params)
        return rows[0] if rows else None

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        """See `core.storage.db.Db.fetch_all`."""
        with _trouble():
            return await unbroken(self._alone(sql, params))

    async def _alone(self, sql: str, params: dict[str, object]) -> list[Row]:
        connection = await self.pool.getconn()
        try:
            return await _rows(await connection.execute(psycopg_sql(sql), params))
        finally:
            await self.pool.putconn(connection)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        taking = asyncio.create_task(self.pool.getconn())
        try:
            connection = await asyncio.shield(taking)
        except asyncio.CancelledError:
            await asyncio.wait({taking})
            if not taking.exception():
                await self.pool.putconn(taking.result())
            raise
        try:
            yield connection
        finally:
            await self.pool.putconn(connection)


class PostgresTransaction:
    """An open transaction.

    Attributes:
        connection: For libraries that bring SQL of their own.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.callbacks: list[Callable[[], object]] = []

    async def execute(self, sql: str, **params: object) -> int:
        """See `core.storage.db.Transaction.execute`."""
        return (await _run(self.connection, sql, params)).rowcount

    async def fetch_one(self, sql: str, **params: object) -> Row | None:
        """See `core.storage.db.Transaction.fetch_one`."""
        rows = await self.fetch_all(sql, **params)
        return rows[0] if rows else None

    async def fetch_all(self, sql: str, **params: object) -> list[Row]:
        """See `core.storage.db.Transaction.fetch_all`."""
        return await _rows(await _run(self.connection, sql, params))

    def after_commit(self, callback: Callable[[], object]) -> None:
        """See `core.storage.db.Transaction.after_commit`."""
        self.callbacks.append(callback)


async def _run(
    connection: Connection, sql: str, params: dict[str, object]
) -> psycopg.AsyncCursor[Any]:
    return await unbroken(connection.execute(psycopg_sql(sql), params))


async def unbroken(work: Coroutine[Any, Any, T]) -> T:
    """Await something short to its end, and only then let a cancellation through.

    psycopg waits by `asyncio.wait_for`, which on Python 3.11 swallows a cancellation that
    comes together with the answer (python/cpython#86296).
    """
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


async def _rows(cursor: psycopg.AsyncCursor[Any]) -> list[Row]:
    return await cursor.fetchall() if cursor.description else []


@contextmanager
def _trouble() -> Iterator[None]:
    try:
        yield
    except (psycopg.errors.DiskFull, psycopg.errors.OutOfMemory) as error:
        raise StorageTrouble("storage-full", path="PostgreSQL") from error
    except psycopg.errors.ReadOnlySqlTransaction as error:
        raise StorageTrouble("storage-read-only", path="PostgreSQL") from error
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        # The address can hold a password, and libpq quotes parts of it.
        log.warning("PostgreSQL does not answer: %s", type(error).__name__)
        raise StorageTrouble("storage-away") from error


@asynccontextmanager
async def open_postgres(url: str, *, connections: int = 10) -> AsyncIterator[PostgresDb]:
    """Connect to the database at a URL, ``postgresql://user:password@host:5432/name``.

    Args:
        url: Everything that libpq understands; parameters may follow a question mark.
        connections: Most connections of this process.

    Raises:
        UserError: ``database-address-wrong`` or ``database-unreachable``.
    """
    try:
        psycopg.conninfo.conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        raise UserError("database-address-wrong") from None
    idle = _Idle()
    pool: Pool = AsyncConnectionPool(
        url,
        kwargs={"row_factory": dict_row, "application_name": "retouch"},
        min_size=1,
        max_size=connections,
        timeout=_CONNECTION_WITHIN_S,
        configure=_configure,
        check=idle.check,
        reset=idle.note,
        open=False,
    )
    try:
        try:
            await pool.open(wait=True, timeout=_CONNECTION_WITHIN_S)
        except (PoolTimeout, psycopg.OperationalError):
            raise UserError("database-unreachable") from None
        yield PostgresDb(pool)
    finally:
        await pool.close()


class _Idle:
    """Checks connections before they are used, but not those that just were.

    A check is a round trip more, and would be half of all. A connection that broke within the
    last second raises `StorageTrouble` once, as one that breaks in use does.
    """

    def __init__(self) -> None:
        self._used: WeakKeyDictionary[Connection, float] = WeakKeyDictionary()

    async def note(self, connection: Connection) -> None:
        """Note that a connection was used."""
        self._used[connection] = time.monotonic()

    async def check(self, connection: Connection) -> None:
        """Raise if a connection is broken."""
        if time.monotonic() - self._used.get(connection, 0.0) > _FRESH_S:
            await AsyncConnectionPool.check_connection(connection)


async def _configure(connection: Connection) -> None:
    # Reading takes one round trip, not three; `transaction` opens its own.
    await connection.set_autocommit(True)
