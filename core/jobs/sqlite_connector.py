"""procrastinate over the application's own SQLite database, for one process.

procrastinate asks its connector to run named queries that are written for PostgreSQL. This
connector looks each query up by its text and answers it from SQLite; what only matters
between several processes (heartbeats, stalled workers) has nothing to do here, since the
database file belongs to this process alone.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from procrastinate import sql, types
from procrastinate.connector import BaseConnector, Notify, Pool

from core.jobs.connector import MOST_DELAY, Connector
from core.storage.db import Db, Row, Transaction, split_statements
from core.storage.rows import milliseconds, moment

_WORKER_ID = 1
_ENDINGS = frozenset({"finish_job", "retry_job"})

_Answer = Callable[..., Awaitable[list[dict[str, Any]]]]


class SqliteConnector(Connector):
    """Answers procrastinate's queries from a `Db` that holds its tables in SQLite."""

    poll_interval_s = 5.0

    def __init__(self, db: Db, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now
        self._listeners: dict[str, Notify] = {}
        self._names = {text: name for name, text in sql.queries.items()}
        self._loop: asyncio.AbstractEventLoop
        self._notifications: set[asyncio.Task[None]] = set()
        self._finished: set[int] = set()
        """Jobs that procrastinate does not know yet to have ended."""

    def get_sync_connector(self) -> BaseConnector:
        """Return itself: nothing here is used synchronously."""
        return self

    async def open_async(self, pool: Pool | None = None) -> None:
        """Make the tables, and adopt the jobs that ran when the process before this ended."""
        del pool
        self._loop = asyncio.get_running_loop()
        script = (files("core.jobs") / "sqlite_schema.sql").read_text(encoding="utf-8")
        async with self._db.transaction() as tx:
            for statement in split_statements(script):
                await tx.execute(statement)
            await tx.execute(
                "UPDATE procrastinate_jobs SET status = 'todo', abort_requested = 0,"
                " attempts = attempts + 1 WHERE status = 'doing'"
            )

    async def adopt_stalled(self, silent_s: float) -> int:
        """Adopt nothing: there is no other process, and `open_async` did it."""
        del silent_s
        return 0

    async def release(self, tx: Transaction, job_id: int) -> None:
        """See `Connector.release`."""
        row = await tx.fetch_one(
            "UPDATE procrastinate_jobs SET scheduled_at_ms = NULL"
            " WHERE id = :id AND status = 'todo' RETURNING queue_name",
            id=job_id,
        )
        if row:
            message = {"type": "job_inserted", "job_id": job_id}
            self._announce(tx, row["queue_name"], message)

    async def finish(self, tx: Transaction, job_id: int) -> None:
        """See `Connector.finish`."""
        if await tx.execute(
            "DELETE FROM procrastinate_jobs WHERE id = :id AND status = 'doing'", id=job_id
        ):
            tx.after_commit(lambda: self._finished.add(job_id))
            self._announce(tx, None, {"type": "job_inserted", "job_id": job_id})

    async def close_async(self) -> None:
        """Let notifications under way end; the database belongs to others."""
        await asyncio.gather(*self._notifications)

    async def execute_query_async(self, query: str, **arguments: Any) -> None:
        """Run a query without a result."""
        if self._names[query] in _ENDINGS and arguments["job_id"] in self._finished:
            self._finished.remove(arguments["job_id"])
            return
        await self.execute_query_all_async(query, **arguments)

    async def execute_query_one_async(self, query: str, **arguments: Any) -> dict[str, Any]:
        """Run a query and return its first row; all None where procrastinate expects that."""
        rows = await self.execute_query_all_async(query, **arguments)
        return rows[0] if rows else {"id": None}

    async def execute_query_all_async(self, query: str, **arguments: Any) -> list[dict[str, Any]]:
        """Run a query in a transaction of its own."""
        async with self._db.transaction() as tx:
            return await self.execute_query_all_async_with_connection(tx, query, **arguments)

    async def execute_query_one_async_with_connection(
        self, connection: Transaction, query: str, **arguments: Any
    ) -> dict[str, Any]:
        """Run a query within the caller's transaction and return its first row."""
        rows = await self.execute_query_all_async_with_connection(connection, query, **arguments)
        return rows[0] if rows else {"id": None}

    async def execute_query_all_async_with_connection(
        self, connection: Transaction, query: str, **arguments: Any
    ) -> list[dict[str, Any]]:
        """Run a query within the caller's transaction.

        Raises:
            NotImplementedError: procrastinate asks for something that one process never needs.
        """
        name = self._names[query]
        answer: _Answer | None = getattr(self, f"_{name}", None)
        if answer is None:
            raise NotImplementedError(f"procrastinate query {name} on SQLite")
        return await answer(connection, **arguments)

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Tell the workers of new jobs and abort requests as soon as they are committed."""
        self._listeners |= dict.fromkeys(channels, on_notification)

    # The queries, by procrastinate's names

    async def _defer_jobs(
        self, tx: Transaction, jobs: list[types.JobToDefer]
    ) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for job in jobs:
            row = await tx.fetch_one(
                "INSERT INTO procrastinate_jobs"
                " (queue_name, task_name, priority, lock, queueing_lock, args, status,"
                " scheduled_at_ms) VALUES (:queue_name, :task_name, :priority, :lock,"
                " :queueing_lock, :args, 'todo', :scheduled_at_ms) RETURNING id",
                queue_name=job.queue_name,
                task_name=job.task_name,
                priority=job.priority,
                lock=job.lock,
                queueing_lock=job.queueing_lock,
                args=json.dumps(job.args),
                scheduled_at_ms=milliseconds(job.scheduled_at) if job.scheduled_at else None,
            )
            assert row is not None
            rows.append({"id": row["id"]})
            message = {"type": "job_inserted", "job_id": row["id"]}
            self._announce(tx, job.queue_name, message, self._seconds_until(job.scheduled_at))
        return rows

    async def _fetch_job(
        self, tx: Transaction, queues: list[str] | None, worker_id: int
    ) -> list[dict[str, Any]]:
        # A lane keeps its order also while its first job waits for a retry: a job is taken only
        # if no earlier job of the same lock is unfinished.
        row = await tx.fetch_one(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker_id WHERE id ="
            " (SELECT id FROM procrastinate_jobs AS job WHERE status = 'todo'"
            " AND (:queues IS NULL OR queue_name IN (SELECT value FROM json_each(:queues)))"
            " AND (scheduled_at_ms IS NULL OR scheduled_at_ms <= :now"
            " OR scheduled_at_ms > :too_late)"
            " AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs AS other"
            "  WHERE other.lock = job.lock AND other.id <> job.id"
            "  AND (other.status = 'doing' OR (other.status = 'todo' AND other.id < job.id)))"
            " ORDER BY priority DESC, id LIMIT 1) RETURNING *",
            queues=None if queues is None else json.dumps(list(queues)),
            worker_id=worker_id,
            now=milliseconds(self._now()),
            # Nothing waits that long: the clock was set back since.
            too_late=milliseconds(self._now() + 2 * MOST_DELAY),
        )
        return [_job(row)] if row else []

    async def _finish_job(
        self, tx: Transaction, job_id: int, status: str, delete_job: bool
    ) -> list[dict[str, Any]]:
        if delete_job:
            await tx.execute("DELETE FROM procrastinate_jobs WHERE id = :id", id=job_id)
        else:
            await tx.execute(
                "UPDATE procrastinate_jobs SET status = :status, abort_requested = 0,"
                " attempts = attempts + 1 WHERE id = :id",
                id=job_id,
                status=status,
            )
        # The lane is free for its next job.
        self._announce(tx, None, {"type": "job_inserted", "job_id": job_id})
        return []

    async def _retry_job(
        self,
        tx: Transaction,
        job_id: int,
        retry_at: datetime,
        new_priority: int | None,
        new_queue_name: str | None,
        new_lock: str | None,
    ) -> list[dict[str, Any]]:
        await tx.execute(
            "UPDATE procrastinate_jobs SET status = 'todo', attempts = attempts + 1,"
            " abort_requested = 0, scheduled_at_ms = :retry_at,"
            " priority = COALESCE(:priority, priority),"
            " queue_name = COALESCE(:queue_name, queue_name), lock = COALESCE(:lock, lock)"
            " WHERE id = :id",
            id=job_id,
            retry_at=milliseconds(retry_at),
            priority=new_priority,
            queue_name=new_queue_name,
            lock=new_lock,
        )
        # Without this it would be noticed at the next poll, seconds later.
        message = {"type": "job_inserted", "job_id": job_id}
        self._announce(tx, None, message, self._seconds_until(retry_at))
        return []

    async def _cancel_job(
        self, tx: Transaction, job_id: int, abort: bool, delete_job: bool
    ) -> list[dict[str, Any]]:
        todo = (
            "DELETE FROM procrastinate_jobs"
            if delete_job
            else "UPDATE procrastinate_jobs SET status = 'cancelled'"
        )
        if await tx.execute(f"{todo} WHERE id = :id AND status = 'todo'", id=job_id):
            return [{"id": job_id}]
        if not abort:
            return []
        row = await tx.fetch_one(
            "UPDATE procrastinate_jobs SET abort_requested = 1"
            " WHERE id = :id AND status = 'doing' RETURNING queue_name",
            id=job_id,
        )
        if row is None:
            return []
        self._announce(tx, row["queue_name"], {"type": "abort_job_requested", "job_id": job_id})
        return [{"id": job_id}]

    async def _get_job_status(self, tx: Transaction, job_id: int) -> list[dict[str, Any]]:
        rows = await tx.fetch_all("SELECT status FROM procrastinate_jobs WHERE id = :id", id=job_id)
        return [dict(row) for row in rows]

    async def _list_jobs(self, tx: Transaction, **filters: Any) -> list[dict[str, Any]]:
        given = {name: value for name, value in filters.items() if value is not None}
        where = " AND ".join(f"{_column(name)} = :{name}" for name in given) or "1 = 1"
        rows = await tx.fetch_all(
            f"SELECT * FROM procrastinate_jobs WHERE {where} ORDER BY id",  # noqa: S608 - columns
            **given,
        )
        return [_job(row) for row in rows]

    async def _list_jobs_to_abort(
        self, tx: Transaction, queue_name: str | None
    ) -> list[dict[str, Any]]:
        rows = await tx.fetch_all(
            "SELECT id FROM procrastinate_jobs WHERE status = 'doing' AND abort_requested = 1"
            " AND (:queue_name IS NULL OR queue_name = :queue_name)",
            queue_name=queue_name,
        )
        return [dict(row) for row in rows]

    async def _register_worker(self, tx: Transaction) -> list[dict[str, Any]]:
        del tx
        return [{"worker_id": _WORKER_ID}]

    async def _unregister_worker(self, tx: Transaction, worker_id: int) -> list[dict[str, Any]]:
        del tx, worker_id
        return []

    async def _update_heartbeat(self, tx: Transaction, worker_id: int) -> list[dict[str, Any]]:
        del tx, worker_id
        return []

    async def _prune_stalled_workers(
        self, tx: Transaction, seconds_since_heartbeat: float
    ) -> list[dict[str, Any]]:
        del tx, seconds_since_heartbeat
        return []

    def _seconds_until(self, at: datetime | None) -> float:
        return max(0.0, (at - self._now()).total_seconds()) if at else 0.0

    def _announce(
        self,
        tx: Transaction,
        queue_name: str | None,
        message: dict[str, Any],
        delay_s: float = 0.0,
    ) -> None:
        """Notify the worker after the commit; of any queue if None is named."""

        def notify() -> None:
            for channel in self._listeners:
                if queue_name is None or channel.endswith(("any_queue_v1", f"#{queue_name}")):
                    task = asyncio.ensure_future(self._send(channel, json.dumps(message)))
                    self._notifications.add(task)
                    task.add_done_callback(self._notifications.discard)

        tx.after_commit(lambda: self._loop.call_later(delay_s, notify) if delay_s else notify())

    async def _send(self, channel: str, payload: str) -> None:
        await self._listeners[channel](channel=channel, payload=payload)


def _column(name: str) -> str:
    if not re.fullmatch(r"[a-z_]+", name):
        raise ValueError(f"not a column: {name!r}")
    return name


def _job(row: Row) -> dict[str, Any]:
    scheduled_at_ms = row["scheduled_at_ms"]
    return {
        **row,
        "args": json.loads(row["args"]),
        "scheduled_at": moment(scheduled_at_ms).astimezone(UTC) if scheduled_at_ms else None,
        "abort_requested": bool(row["abort_requested"]),
    }
