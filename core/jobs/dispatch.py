"""Dispatch of accepted edits: one lane for each conversation, through procrastinate."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import procrastinate
from procrastinate.connector import BaseAsyncConnector
from procrastinate.job_context import AbortReason, JobContext

from core.ids import EditId
from core.storage import Edit, Transaction

_QUEUE = "edits"

RunEdit = Callable[[EditId], Awaitable[None]]


class TryAgain(Exception):
    """The run could not end now: dispatch the same edit again.

    Attributes:
        delay_s: Seconds to wait before; the lane waits too, so that its order is kept.
    """

    def __init__(self, delay_s: float) -> None:
        super().__init__(f"again in {delay_s:g} s")
        self.delay_s = delay_s


class _RetryStrategy(procrastinate.BaseRetryStrategy):
    def get_retry_decision(
        self, *, exception: BaseException, job: procrastinate.jobs.Job
    ) -> procrastinate.RetryDecision | None:
        del job
        if not isinstance(exception, TryAgain):
            return None
        return procrastinate.RetryDecision(
            retry_at=datetime.now(UTC) + timedelta(seconds=exception.delay_s)
        )


class Jobs:
    """Puts edits into lanes and runs them, several conversations at a time.

    The row of the edit is the truth about it; a job only says that something is to be done
    for it, so dispatching one twice is harmless.
    """

    def __init__(self, connector: BaseAsyncConnector) -> None:
        self._app = procrastinate.App(connector=connector)
        self._run_edit: RunEdit | None = None
        self._task = self._app.task(
            name="run_edit", queue=_QUEUE, pass_context=True, retry=_RetryStrategy()
        )(self._run)

    async def defer(self, tx: Transaction, edit: Edit) -> int:
        """Put an edit into its lane, within the caller's transaction."""
        deferrer = self._task.configure(lock=edit.lane, connection=tx)
        return await deferrer.defer_async(edit_id=edit.id)

    async def abort(self, job_id: int) -> None:
        """Drop a waiting job; interrupt a running one, wherever it runs."""
        await self._app.job_manager.cancel_job_by_id_async(job_id, abort=True, delete_job=True)

    async def known(self) -> frozenset[int]:
        """Return the ids of all jobs that wait or run."""
        manager = self._app.job_manager
        jobs = [
            *await manager.list_jobs_async(status="todo"),
            *await manager.list_jobs_async(status="doing"),
        ]
        return frozenset(job.id for job in jobs if job.id is not None)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Open the queue: edits can be deferred, none is run yet."""
        async with self._app.open_async():
            yield

    @asynccontextmanager
    async def working(
        self, run_edit: RunEdit, *, concurrency: int, drain_s: float
    ) -> AsyncIterator[None]:
        """Run edits for as long as the context is open.

        At the end no new edit is taken; running ones get `drain_s` seconds, and what is then
        unfinished is interrupted and dispatched again by the next process.
        """
        self._run_edit = run_edit
        worker = asyncio.create_task(
            self._app.run_worker_async(
                queues=[_QUEUE],
                concurrency=concurrency,
                install_signal_handlers=False,
                shutdown_graceful_timeout=drain_s,
                delete_jobs="always",
            ),
            name="worker",
        )
        try:
            yield
        finally:
            worker.cancel()
            with suppress(asyncio.CancelledError):
                await worker

    async def _run(self, context: JobContext, edit_id: str) -> None:
        assert self._run_edit is not None
        try:
            await self._run_edit(EditId(edit_id))
        except asyncio.CancelledError:
            # A job aborted by a shutdown would be dropped for good.
            if context.abort_reason() is AbortReason.SHUTDOWN:
                raise TryAgain(0) from None
            raise
