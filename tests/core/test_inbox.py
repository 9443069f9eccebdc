"""What arrived stays until it was handled, whichever process received it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest

from adapters.telegram.memory import MemoryInbox
from bot.storage import Place, opened_storage
from core.events import Arrival, Inbox
from core.ids import UserId
from core.images import Workshop
from core.storage import Db, migrate
from core.storage.inbox import LEASE, StoredInbox
from core.storage.store import Store


def arrival(number: int, lane: str = "fake:1", album: str | None = None) -> Arrival:
    return Arrival(
        id=f"fake:u{number}",
        lane=lane,
        number=number,
        album=album,
        user_id=UserId("fake:ada"),
        content=f"update {number}",
    )


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def db(place: Place, clock: Clock) -> AsyncIterator[Db]:
    async with Workshop() as workshop, opened_storage(place, workshop, clock) as storage:
        await migrate(storage.db)
        yield storage.db


Process = Callable[[str], Inbox]


@pytest.fixture
def process(db: Db, clock: Clock) -> Process:
    return lambda holder: StoredInbox(db, clock, "fake", holder, shared=True)


async def test_the_same_delivery_is_kept_once(process: Process) -> None:
    for inbox in (MemoryInbox(), process("a")):
        assert await inbox.keep(arrival(1))
        assert not await inbox.keep(arrival(1))
        await inbox.handled([arrival(1)])
        # What it asked for is known by its event's id.
        assert await inbox.keep(arrival(1))


async def test_a_lane_is_gone_through_in_order(process: Process) -> None:
    for one, other in ((process("a"), process("b")), (memory := MemoryInbox(), memory)):
        await one.keep(arrival(1))
        await other.keep(arrival(2))
        await other.keep(arrival(3, lane="fake:2"))
        assert await one.is_next(arrival(1))
        assert not await other.is_next(arrival(2))
        assert await other.is_next(arrival(3, lane="fake:2"))
        await one.handled([arrival(1)])
        assert await other.is_next(arrival(2))


async def test_an_album_over_two_processes_is_taken_whole_and_once(
    process: Process, clock: Clock
) -> None:
    a, b = process("a"), process("b")
    parts = [arrival(number, album="77") for number in (1, 2, 3)]
    await a.keep(parts[1])
    await b.keep(parts[0])
    clock.at += timedelta(seconds=0.5)
    await b.keep(parts[2])
    assert await a.whole_album(parts[1], 1.0) is None
    clock.at += timedelta(seconds=0.6)
    assert await a.whole_album(parts[1], 1.0) is None
    clock.at += timedelta(seconds=0.5)
    taken = await asyncio.gather(a.whole_album(parts[1], 1.0), b.whole_album(parts[0], 1.0))
    assert sorted(taken, key=len) == [[], parts]  # type: ignore[arg-type]


async def test_ten_parts_are_an_album_at_once(process: Process) -> None:
    for inbox in (process("a"), MemoryInbox()):
        parts = [arrival(number, album="77") for number in range(10)]
        for part in parts:
            await inbox.keep(part)
        assert await inbox.whole_album(parts[4], 3600.0) == parts
        assert await inbox.whole_album(parts[5], 3600.0) == []


async def test_what_a_dead_process_left_is_taken_over_by_one(
    process: Process, clock: Clock
) -> None:
    dead, a, b = process("dead"), process("a"), process("b")
    await dead.keep(arrival(2))
    await dead.keep(arrival(1))
    await a.keep(arrival(3))
    clock.at += LEASE / 2
    assert await a.stay() == []  # it may live
    clock.at += LEASE / 2
    taken = await asyncio.gather(a.stay(), b.stay())
    assert sorted(taken, key=len) == [[], [arrival(1), arrival(2)]]
    # Who says that it lives keeps what it has.
    clock.at += LEASE / 2
    await asyncio.gather(a.stay(), b.stay())
    clock.at += LEASE / 2
    assert await process("c").stay() == []


async def test_what_a_process_left_in_good_order_is_taken_over_at_once(process: Process) -> None:
    a, b = process("a"), process("b")
    await a.keep(arrival(1))
    await a.leave()
    assert await b.stay() == [arrival(1)]


async def test_a_lease_of_a_clock_that_was_set_back_ends(process: Process, clock: Clock) -> None:
    await process("dead").keep(arrival(1))
    clock.at -= timedelta(hours=1)
    assert await process("a").stay() == [arrival(1)]


async def test_alone_nobody_else_is_waited_for(db: Db, clock: Clock) -> None:
    await StoredInbox(db, clock, "fake", "before", shared=False).keep(arrival(1))
    now = StoredInbox(db, clock, "fake", "now", shared=False)
    assert await now.stay() == [arrival(1)]
    assert await now.stay() == []


async def test_what_ends_every_process_is_given_up(
    process: Process, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await process("first").keep(arrival(1))
    for holder in ("second", "third"):
        clock.at += LEASE
        assert await process(holder).stay() == [arrival(1)]
    clock.at += LEASE
    assert await process("fourth").stay() == []
    assert "for the owner: arrival fake:u1" in caplog.text
    assert await process("fourth").is_next(arrival(2))


async def test_nothing_of_somebody_who_is_forgotten_stays(
    db: Db, process: Process, clock: Clock
) -> None:
    await process("a").keep(arrival(1))
    await Store(db, clock).forget(UserId("fake:ada"))
    assert await process("a").is_next(arrival(2))
