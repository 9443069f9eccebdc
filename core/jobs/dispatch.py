"""Dispatch of accepted edits: one lane for each conversation, through procrastinate."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import procrastinate
from procrastinate.job_context import AbortReason, JobContext
from procrastinate.worker import Worker

from core.ids import EditId
from core.jobs.connector import MOST_DELAY, Connector
from core.storage import Edit, Transaction

log = logging.getLogger(__name__)

FREE, PAID = "free", "paid"
"""The queues: work that costs nothing never waits behind a provider."""

HOLD_S = 20.0
"""Longest wait for an edit to be acknowledged in the chat before it runs nevertheless."""

_HEARTBEAT_S = 5.0
_SILENT_S = 20.0
_LOOK_AFTER_S = 5.0
_WORKER_PAUSE_S = 1.0
_MOST_DELAY_S = 300.0
_MOST_DOUBLINGS = 8
_MOST_ATTEMPTS = 300
"""About a day of the longest delay."""

RunEdit = Callable[[EditId], Awaitable[None]]
GiveUp = Callable[[EditId], Awaitable[None]]


class TryAgain(Exception):
    """The run could not end now: dispatch the same edit again.

    Attributes:
        delay_s: Seconds to wait before; the lane waits too, so that its order is kept.
        backs_off: Wait twice as long each time, five minutes at most.
    """

    def __init__(self, delay_s: float, *, backs_off: bool = False) -> None:
        super().__init__(f"again in {delay_s:g} s")
        self.delay_s = delay_s
        self.backs_off = backs_off


class _RetryStrategy(procrastinate.BaseRetryStrategy):
    def get_retry_decision(
        self, *, exception: BaseException, job: procrastinate.jobs.Job
    ) -> procrastinate.RetryDecision | None:
        if not isinstance(exception, TryAgain):
            return None
        delay_s = exception.delay_s
        if exception.backs_off:
            delay_s = min(delay_s * 2 ** min(job.attempts, _MOST_DOUBLINGS), _MOST_DELAY_S)
        delay = min(timedelta(seconds=delay_s), MOST_DELAY)
        return procrastinate.RetryDecision(retry_at=datetime.now(UTC) + delay)


class Jobs:
    """Puts edits into lanes and runs them, several conversations at a time.

    The row of the edit is the truth about it; a job only says that something is to be done
    for it, so dispatching one twice is harmless.
    """

    def __init__(
        self, connector: Connector, is_paid: Callable[[Edit], bool] = lambda _edit: True
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            connector: To the database that holds the jobs.
            is_paid: Tells which edits call a provider.
        """
        self._connector = connector
        self._is_paid = is_paid
        self._app = procrastinate.App(connector=connector)
        self._run_edit: RunEdit | None = None
        self._give_up: GiveUp | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._task = self._app.task(name="run_edit", pass_context=True, retry=_RetryStrategy())(
            self._run
        )

    async def defer(self, tx: Transaction, edit: Edit, held_s: float = 0.0) -> int:
        """Put an edit into its lane, within the caller's transaction.

        Args:
            tx: The transaction.
            edit: The edit.
            held_s: For so long it is not run, nor what comes after it in its lane.
        """
        deferrer = self._task.configure(
            lock=edit.lane,
            queue=PAID if self._is_paid(edit) else FREE,
            schedule_at=datetime.now(UTC) + timedelta(seconds=held_s) if held_s else None,
            connection=tx,
        )
        return await deferrer.defer_async(edit_id=edit.id)

    async def defer_held(self, tx: Transaction, edit: Edit) -> int:
        """Put an edit into its lane, to be run when it is released, or a while later."""
        return await self.defer(tx, edit, HOLD_S)

    async def release(self, tx: Transaction, job_id: int) -> None:
        """Let a job that was held run now, within the caller's transaction."""
        await self._connector.release(tx, job_id)

    async def finish(self, tx: Transaction, job_id: int) -> None:
        """End a job that runs here, within the caller's transaction, and free its lane.

        Its run should do nothing more.
        """
        await self._connector.finish(tx, job_id)

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

    async def is_well(self) -> bool:
        """Tell whether nothing that should run edits here has ended."""
        return not any(task.done() for task in self._tasks)

    @asynccontextmanager
    async def working(
        self,
        run_edit: RunEdit,
        *,
        concurrency: int,
        drain_s: float,
        give_up: GiveUp | None = None,
    ) -> AsyncIterator[None]:
        """Run edits for as long as the context is open, and take over those of dead workers.

        At the end no new edit is taken; running ones get `drain_s` seconds, and what is then
        unfinished is interrupted and dispatched again by the next process.

        Args:
            run_edit: Does what is to be done for an edit.
            concurrency: Edits at a time that call a provider, and as many that do not.
            drain_s: Seconds that running edits may take at the end.
            give_up: Called for an edit that was tried again for a day, in place of a next try.
        """
        self._run_edit, self._give_up = run_edit, give_up
        stopping = asyncio.Event()
        workers: dict[str, Worker] = {}
        tasks = [
            asyncio.create_task(
                self._work(workers, queue, concurrency, drain_s, stopping), name=f"worker {queue}"
            )
            for queue in (FREE, PAID)
        ]
        tasks.append(asyncio.create_task(self._look_after_others(stopping), name="takeover"))
        self._tasks = tasks
        try:
            yield
        finally:
            # Not by cancelling, which would interrupt what a worker just does.
            stopping.set()
            for worker in workers.values():
                worker.stop()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(
        self,
        workers: dict[str, Worker],
        queue: str,
        concurrency: int,
        drain_s: float,
        stopping: asyncio.Event,
    ) -> None:
        """Run the jobs of a queue, with another worker if one breaks."""
        while not stopping.is_set():
            workers[queue] = Worker(
                self._app,
                queues=[queue],
                concurrency=concurrency,
                install_signal_handlers=False,
                fetch_job_polling_interval=self._connector.poll_interval_s,
                shutdown_graceful_timeout=drain_s,
                update_heartbeat_interval=_HEARTBEAT_S,
                stalled_worker_timeout=_SILENT_S,
                delete_jobs="always",
            )
            try:
                await workers[queue].run()
            except Exception:  # the library's worker ends at any surprise
                log.exception("the worker of the queue %s broke; another begins", queue)
            await _pause(stopping, _WORKER_PAUSE_S)

    async def _look_after_others(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            try:
                adopted = await self._connector.adopt_stalled(_SILENT_S)
            except Exception as error:  # noqa: BLE001 - tried again soon
                log.warning("dead workers are not looked for: %s", type(error).__name__)
            else:
                if adopted:
                    log.warning("%d jobs of dead workers are taken over", adopted)
            await _pause(stopping, _LOOK_AFTER_S)

    async def _run(self, context: JobContext, edit_id: str) -> None:
        assert self._run_edit is not None
        try:
            await self._run_edit(EditId(edit_id))
        except TryAgain as again:
            if not again.backs_off or context.job.attempts < _MOST_ATTEMPTS or not self._give_up:
                raise
            await self._give_up(EditId(edit_id))
        except asyncio.CancelledError:
            # A job aborted by a shutdown would be dropped for good.
            if context.abort_reason() is AbortReason.SHUTDOWN:
                raise TryAgain(0) from None
            raise


async def _pause(stopping: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stopping.wait()
