"""Lanes: strict order within a conversation, side by side between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.storage import Place, Storage, opened_storage
from core.ids import ConversationId, EditId
from core.images import Workshop
from core.jobs import Jobs, RunEdit, TryAgain
from core.storage import Store, migrate
from tests.contracts.messenger_contract import until
from tests.contracts.store_contract import CHAT, NOON, edit, version


class Lanes:
    """A queue whose jobs are accepted edits."""

    def __init__(self, storage: Storage) -> None:
        self.db = storage.db
        self.store = Store(storage.db, lambda: NOON)
        self.jobs = Jobs(storage.connector)
        self.ran: list[str] = []

    async def accept(self, name: str, chat: ConversationId = CHAT) -> None:
        made = replace(edit(name), conversation_id=chat, lane=chat)
        assert await self.store.accept(f"event {name}", [made], self.jobs.defer)

    @asynccontextmanager
    async def working(self, run: RunEdit, *, drain_s: float = 5.0) -> AsyncIterator[None]:
        async with self.jobs.working(run, concurrency=4, drain_s=drain_s):
            yield


@asynccontextmanager
async def opened(place: Place) -> AsyncIterator[Lanes]:
    # The worker's clock is the system's: procrastinate computes retry times by it.
    async with (
        Workshop() as workshop,
        opened_storage(place, workshop, lambda: datetime.now(UTC)) as storage,
    ):
        await migrate(storage.db)
        lanes = Lanes(storage)
        async with lanes.jobs.opened():
            yield lanes


@pytest.fixture
async def lanes(place: Place) -> AsyncIterator[Lanes]:
    async with opened(place) as lanes:
        await lanes.store.open_session(version("root"), CHAT)
        yield lanes


async def test_a_lane_keeps_its_order_and_lanes_run_side_by_side(lanes: Lanes) -> None:
    gates = {name: asyncio.Event() for name in ("a1", "a2", "b1")}
    started: list[str] = []

    async def run(edit_id: EditId) -> None:
        started.append(edit_id)
        await gates[edit_id].wait()
        lanes.ran.append(edit_id)

    for name in ("a1", "a2"):
        await lanes.accept(name)
    await lanes.accept("b1", ConversationId("fake:2"))
    async with lanes.working(run):
        await until(lambda: set(started) == {"a1", "b1"})
        gates["a2"].set()
        gates["b1"].set()
        await until(lambda: lanes.ran == ["b1"])
        gates["a1"].set()
        await until(lambda: lanes.ran == ["b1", "a1", "a2"])


async def test_a_lane_waits_for_a_retry(lanes: Lanes) -> None:
    failures = ["once"]

    async def run(edit_id: EditId) -> None:
        if edit_id == "a1" and failures:
            failures.pop()
            raise TryAgain(0.05)
        lanes.ran.append(edit_id)

    await lanes.accept("a1")
    await lanes.accept("a2")
    async with lanes.working(run):
        await until(lambda: len(lanes.ran) == 2)
    assert lanes.ran == ["a1", "a2"]


async def test_new_work_is_noticed_at_once(lanes: Lanes) -> None:
    async def run(edit_id: EditId) -> None:
        lanes.ran.append(edit_id)

    async with lanes.working(run):
        for number in range(20):
            await lanes.accept(f"a{number}")
            await until(lambda n=number: len(lanes.ran) == n + 1, timeout_s=2)  # type: ignore[misc]
    assert await lanes.jobs.known() == frozenset()


async def test_a_waiting_job_is_dropped_and_a_running_one_interrupted(lanes: Lanes) -> None:
    interrupted = asyncio.Event()

    async def run(edit_id: EditId) -> None:
        lanes.ran.append(edit_id)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            interrupted.set()
            raise

    await lanes.accept("a1")
    await lanes.accept("a2")
    running, waiting = await lanes.store.edit("a1"), await lanes.store.edit("a2")
    assert running is not None
    assert waiting is not None
    assert running.job_id is not None
    assert waiting.job_id is not None
    async with lanes.working(run):
        await until(lambda: lanes.ran == ["a1"])
        await lanes.jobs.abort(waiting.job_id)
        await lanes.jobs.abort(running.job_id)
        # Found by polling, every five seconds, if it was said before anybody listened.
        async with asyncio.timeout(15):
            await interrupted.wait()
            while await lanes.jobs.known():
                await asyncio.sleep(0.005)
    assert lanes.ran == ["a1"]


async def test_what_a_shutdown_interrupts_is_dispatched_again(place: Place) -> None:
    async def stuck(edit_id: EditId) -> None:
        before.ran.append(edit_id)
        await asyncio.Event().wait()

    async def run(edit_id: EditId) -> None:
        after.ran.append(edit_id)

    async with opened(place) as before:
        await before.store.open_session(version("root"), CHAT)
        await before.accept("a1")
        async with before.working(stuck, drain_s=0):
            await until(lambda: before.ran)
    async with opened(place) as after, after.working(run):
        await until(lambda: after.ran == ["a1"])


async def test_what_a_crash_left_running_is_adopted(place: Place) -> None:
    async def run(edit_id: EditId) -> None:
        after.ran.append(edit_id)

    async with opened(place) as before:
        await before.store.open_session(version("root"), CHAT)
        await before.accept("a1")
        async with before.db.transaction() as tx:
            await tx.execute("UPDATE procrastinate_jobs SET status = 'doing'")
    async with opened(place) as after, after.working(run):
        await until(lambda: after.ran == ["a1"])


async def test_a_run_ends_its_job_together_with_what_it_writes(lanes: Lanes) -> None:
    known_after_rollback: frozenset[int] = frozenset()
    over = asyncio.Event()

    async def run(edit_id: EditId) -> None:
        nonlocal known_after_rollback
        running = await lanes.store.edit(edit_id)
        assert running is not None
        assert running.job_id is not None
        with suppress(ZeroDivisionError):
            async with lanes.db.transaction() as tx:
                await lanes.jobs.finish(tx, running.job_id)
                if edit_id == "a1":
                    raise ZeroDivisionError
        if edit_id == "a1":
            known_after_rollback = await lanes.jobs.known()
        lanes.ran.append(edit_id)
        if edit_id == "a2":
            await over.wait()

    for name in ("a1", "a2", "a3"):
        await lanes.accept(name)
    async with lanes.working(run):
        # The run of the second is not over, but its lane is free.
        await until(lambda: lanes.ran == ["a1", "a2", "a3"])
        over.set()
    assert len(known_after_rollback) == 3
    assert await lanes.jobs.known() == frozenset()


async def test_what_does_not_run_here_is_not_ended(lanes: Lanes) -> None:
    await lanes.accept("a1")
    waits = await lanes.store.edit("a1")
    assert waits is not None
    assert waits.job_id is not None
    async with lanes.db.transaction() as tx:
        await lanes.jobs.finish(tx, waits.job_id)
    assert await lanes.jobs.known() == {waits.job_id}


async def test_a_bug_in_a_run_does_not_stop_the_lane(lanes: Lanes) -> None:
    async def run(edit_id: EditId) -> None:
        lanes.ran.append(edit_id)
        if edit_id == "a1":
            raise ZeroDivisionError

    await lanes.accept("a1")
    await lanes.accept("a2")
    async with lanes.working(run):
        await until(lambda: lanes.ran == ["a1", "a2"])
