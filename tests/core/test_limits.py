"""Limits over all processes: here, over several connections to one database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage import Place, opened_storage
from core.images import Workshop
from core.storage import Db, migrate
from core.storage.limits import CallLimit, CallLimits
from tests.contracts.messenger_contract import until
from tests.contracts.store_contract import NOON


@pytest.fixture
async def db(place: Place) -> AsyncIterator[Db]:
    async with (
        Workshop() as workshop,
        opened_storage(place, workshop, lambda: NOON) as storage,
    ):
        await migrate(storage.db)
        yield storage.db


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


async def test_no_more_calls_at_once_than_allowed(db: Db) -> None:
    processes = [
        CallLimits(db, lambda: datetime.now(UTC), {"openai": CallLimit(at_once=3)})
        for _ in range(3)
    ]
    running, most, done = 0, 0, 0
    go = asyncio.Event()

    async def call(number: int) -> None:
        nonlocal running, most, done
        async with processes[number % 3].room("openai", f"call {number}"):
            running += 1
            most = max(most, running)
            await go.wait()
            running -= 1
            done += 1

    calls = [asyncio.create_task(call(number)) for number in range(12)]
    await until(lambda: running == 3)
    go.set()
    await asyncio.gather(*calls)
    assert (most, done) == (3, 12)


async def test_a_slot_of_a_dead_process_is_free_again(db: Db) -> None:
    clock = Clock()
    limits = CallLimits(db, clock, {"openai": CallLimit(at_once=1)})
    assert await limits._take_slot("openai", "dead", 1)
    assert not await limits._take_slot("openai", "next", 1)
    clock.now += timedelta(seconds=31)
    assert await limits._take_slot("openai", "next", 1)
    # The dead one wakes up and gives back what is no longer its own.
    await limits._free("openai", "dead")
    assert not await limits._take_slot("openai", "third", 1)


async def test_calls_keep_to_the_rate(db: Db) -> None:
    clock = Clock()
    limits = CallLimits(db, clock, {})
    granted = [await limits._take_turn("openai", 4) for _ in range(4)]
    assert granted == [0, 0, 0, 0]
    assert await limits._take_turn("openai", 4) == pytest.approx(0.25, abs=0.01)
    for _ in range(20):
        clock.now += timedelta(milliseconds=250)
        assert await limits._take_turn("openai", 4) == 0
        assert await limits._take_turn("openai", 4) > 0


async def test_a_slow_rate_has_no_burst(db: Db) -> None:
    clock = Clock()
    limits = CallLimits(db, clock, {})
    assert await limits._take_turn("openai", 0.5) == 0
    assert await limits._take_turn("openai", 0.5) == pytest.approx(2, abs=0.01)


async def test_a_clock_that_steps_back_blocks_nobody(db: Db) -> None:
    clock = Clock()
    limits = CallLimits(db, clock, {})
    assert await limits._take_slot("openai", "before", 1)
    assert await limits._take_turn("openai", 1) == 0
    clock.now -= timedelta(hours=1)
    assert await limits._take_slot("openai", "after", 1)
    assert await limits._take_turn("openai", 1) == 0


async def test_a_cancelled_wait_takes_nothing(db: Db) -> None:
    limits = CallLimits(db, lambda: datetime.now(UTC), {"openai": CallLimit(at_once=1)})
    waiting_began = asyncio.Event()

    async def wait() -> None:
        waiting_began.set()
        async with limits.room("openai", "second"):
            raise AssertionError

    async with limits.room("openai", "first"):
        task = asyncio.create_task(wait())
        await waiting_began.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(5), limits.room("openai", "third"):
        pass
