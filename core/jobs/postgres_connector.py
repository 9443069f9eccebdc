"""procrastinate's own tables in our PostgreSQL database, for any number of processes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, LiteralString, TypeVar

import psycopg
from procrastinate import exceptions, sql
from procrastinate.connector import Notify
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.schema import SchemaManager

from core.jobs.connector import Connector
from core.storage.db import Transaction
from core.storage.postgres import PostgresDb, PostgresTransaction, unbroken
from core.storage.trouble import StorageTrouble

log = logging.getLogger(__name__)

T = TypeVar("T")

_PATIENCE_S = 60.0
_PAUSE_S = 0.5
_FETCH = sql.queries["fetch_job"]
_ANNOUNCE = (
    "SELECT pg_notify('procrastinate_queue_v1#' || queue_name,"
    " json_build_object('type', 'job_inserted', 'job_id', id, 'due', true)::text)"
)
_RELEASE = (
    "WITH job AS (UPDATE procrastinate_jobs SET scheduled_at = NULL"  # noqa: S608 - our own text
    f" WHERE id = :id AND status = 'todo' RETURNING id, queue_name) {_ANNOUNCE} FROM job"
)
_FINISH = (
    "WITH ended AS (DELETE FROM procrastinate_jobs WHERE id = :id AND status = 'doing'"  # noqa: S608
    " AND worker_id = :worker_id RETURNING lock),"
    " job AS (SELECT id, queue_name FROM procrastinate_jobs WHERE status = 'todo'"
    " AND lock = (SELECT lock FROM ended) ORDER BY id LIMIT 1)"
    f" SELECT lock, ({_ANNOUNCE} FROM job) AS announced FROM ended"
)
_DEFER = sql.queries["defer_jobs"]
_ENDINGS = frozenset({sql.queries["finish_job"], sql.queries["retry_job"]})


class PostgresConnector(PsycopgConnector, Connector):
    """procrastinate's connector on our pool, which also outlives a restart of the database."""

    poll_interval_s = 1.0
    """Retries and jobs taken over are announced by nobody."""

    def __init__(self, db: PostgresDb) -> None:
        super().__init__()
        self._db = db
        self._held: dict[int, tuple[int, str | None]] = {}
        """The jobs that run in this process, as which worker and in which lane."""

    async def open_async(self, pool: Any = None) -> None:
        """Make procrastinate's tables where they are missing."""
        del pool
        async with self._db.transaction() as tx:
            assert isinstance(tx, PostgresTransaction)
            await self._db.lock_migrations(tx)
            found = await tx.fetch_one("SELECT to_regclass('procrastinate_jobs') IS NOT NULL AS is")
            if found and not found["is"]:
                await tx.connection.execute(SchemaManager.get_schema())
        await super().open_async(self._db.pool)

    async def close_async(self) -> None:
        """The pool belongs to the database."""

    async def adopt_stalled(self, silent_s: float) -> int:
        """Let the jobs of workers that have not been heard of for `silent_s` seconds run again."""
        async with self._db.transaction() as tx:
            return await tx.execute(
                "UPDATE procrastinate_jobs SET status = 'todo', attempts = attempts + 1,"
                " scheduled_at = NULL, abort_requested = false, worker_id = NULL"
                " WHERE status = 'doing' AND (worker_id IS NULL OR worker_id IN"
                " (SELECT id FROM procrastinate_workers"
                " WHERE last_heartbeat < now() - :silent_s * interval '1 second'))",
                silent_s=silent_s,
            )

    async def release(self, tx: Transaction, job_id: int) -> None:
        """See `Connector.release`."""
        await tx.fetch_all(_RELEASE, id=job_id)

    async def finish(self, tx: Transaction, job_id: int) -> None:
        """See `Connector.finish`."""
        if job_id not in self._held:
            return
        worker_id, _ = self._held[job_id]
        if await tx.fetch_all(_FINISH, id=job_id, worker_id=worker_id):
            tx.after_commit(lambda: self._held.pop(job_id, None))

    async def execute_query_async(self, query: LiteralString, **arguments: Any) -> None:
        """Run a query, also if the database is away for a moment."""
        if query in _ENDINGS and arguments["job_id"] not in self._held:
            return  # `finish` did it
        try:
            await unbroken(
                _patiently(
                    lambda: super(PostgresConnector, self).execute_query_async(query, **arguments)
                )
            )
        except exceptions.ConnectorException as error:
            # Ended before, and the answer was lost; or another worker took the job over.
            if query not in _ENDINGS or not isinstance(
                error.__cause__, psycopg.errors.RaiseException
            ):
                raise
            log.info("job %s was ended by another", arguments["job_id"])
        finally:
            if query in _ENDINGS:
                _, lane = self._held.pop(arguments["job_id"], (0, None))
                await unbroken(self._announce_next(lane))

    async def execute_query_one_async(
        self, query: LiteralString, **arguments: Any
    ) -> dict[str, Any]:
        """Run a query and return its first row, also if the database is away for a moment."""
        attempts = 0

        async def attempt() -> dict[str, Any]:
            nonlocal attempts
            attempts += 1
            if query == _FETCH and attempts > 1:
                await self._give_back(arguments["worker_id"])
            row: dict[str, Any] = await super(PostgresConnector, self).execute_query_one_async(
                query, **arguments
            )
            return row

        row = await unbroken(_patiently(attempt))
        if query == _FETCH and row["id"] is not None:
            self._held[row["id"]] = (arguments["worker_id"], row["lock"])
        return row

    async def execute_query_all_async(
        self, query: LiteralString, **arguments: Any
    ) -> list[dict[str, Any]]:
        """Run a query and return its rows, also if the database is away for a moment."""
        return await unbroken(
            _patiently(
                lambda: super(PostgresConnector, self).execute_query_all_async(query, **arguments)
            )
        )

    async def execute_query_all_async_with_connection(
        self, connection: Any, query: LiteralString, **arguments: Any
    ) -> list[dict[str, Any]]:
        """Run a query within the caller's transaction."""
        assert isinstance(connection, PostgresTransaction)
        rows: list[dict[str, Any]] = await super().execute_query_all_async_with_connection(
            connection.connection, query, **arguments
        )
        if query == _DEFER:
            jobs = zip(arguments["jobs"], rows, strict=True)
            if due := [row["id"] for job, row in jobs if job.scheduled_at is None]:
                await connection.fetch_all(
                    f"{_ANNOUNCE} FROM procrastinate_jobs WHERE id = ANY(:due)", due=due
                )
        return rows

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Listen for ever, connecting anew whenever the connection is lost."""

        async def hear(*, channel: str, payload: str) -> None:
            # procrastinate announces each job when it is stored, also one that is held.
            if '"job_inserted"' not in payload or '"due"' in payload:
                await on_notification(channel=channel, payload=payload)

        while True:
            listening = asyncio.create_task(super().listen_notify(hear, channels))
            try:
                await asyncio.wait({listening})
            finally:
                # On Python 3.11 a time limit that ends together with a cancellation swallows it.
                while not listening.done():
                    listening.cancel()
                    await asyncio.wait({listening}, timeout=_PAUSE_S)
            if not listening.cancelled() and (error := listening.exception()):
                log.warning("news of jobs come by polling for now: %s", type(error).__name__)
            await asyncio.sleep(_PAUSE_S)

    async def _announce_next(self, lane: str | None) -> None:
        """Tell the workers that the next job of a lane may run; procrastinate lets them poll."""
        try:
            await self._db.fetch_all(
                f"{_ANNOUNCE} FROM procrastinate_jobs WHERE lock = :lane AND status = 'todo'"
                " ORDER BY id LIMIT 1",
                lane=lane,
            )
        except StorageTrouble as trouble:
            log.info("the next job of a lane comes by polling: %s", trouble.text_key)

    async def _give_back(self, worker_id: int) -> None:
        """Undo a fetch whose answer was lost: a job that this worker has without knowing."""
        held = [job_id for job_id, (worker, _) in self._held.items() if worker == worker_id]
        async with self._db.transaction() as tx:
            await tx.execute(
                "UPDATE procrastinate_jobs SET status = 'todo', abort_requested = false,"
                " worker_id = NULL WHERE status = 'doing' AND worker_id = :worker_id"
                " AND NOT id = ANY(:held)",
                worker_id=worker_id,
                held=held,
            )


async def _patiently(attempt: Callable[[], Awaitable[T]]) -> T:
    """Repeat while the connection is lost, for a minute at most."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return await attempt()
        except (exceptions.ConnectorException, StorageTrouble) as error:
            cause = error.__cause__
            lost = isinstance(cause, psycopg.OperationalError)
            if not lost or time.monotonic() > until:
                raise
            log.info("the queue is asked again: %s", type(cause).__name__)
            await asyncio.sleep(_PAUSE_S)
