"""Many conversations with slow edits in one process: ``python -m tests.bench.conversations``.

Each conversation sends a photo, and then an instruction for an edit that takes ten seconds at
the provider (a timer here). Printed: how soon people are answered, how late the event loop is,
memory, and what one more conversation costs in memory, rows and bytes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import time

from bot.assembly import Assembly, assembled
from core.engines import EngineRequest, EngineResult, Report
from core.ids import ConversationId, MessageId
from core.images import Workshop
from core.messenger import OutgoingMessage, Posted
from core.policy import PolicyRules
from core.storage import Db
from core.storage.sqlite import SqliteDb
from core.texts import Texts
from tests.bench.machine import cpu_s, machine, resident_mb
from tests.bench.overhead import BenchAdapter, InstantEngine, OneStep
from tests.bench.places import DATABASES, new_place
from tests.bench.throughput import TakesAll
from tests.fakes.messenger import FakePlatform
from tests.photos import jpeg

_TABLES = ("versions", "heads", "posts", "edits", "handled_events", "arrivals")


class SlowEngine(InstantEngine):
    """Answers after a while, and waits for nothing but a timer."""

    def __init__(self, edit_s: float) -> None:
        super().__init__()
        self.edit_s = edit_s
        self.running = self.most = 0

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(self.edit_s)
        self.running -= 1
        return await super().run(request, report)


class Notes(TakesAll):
    """Notes when somebody is answered, and when a result comes."""

    def __init__(self) -> None:
        super().__init__()
        self.answered: dict[ConversationId, float] = {}
        self.results = 0

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        self.answered[conversation_id] = time.perf_counter()
        return await super().post(conversation_id, message, reply_to)

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        self.results += message.file is not None
        return await super().edit(message_id, message)


async def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.conversations")
    parser.add_argument("--database", choices=DATABASES, default="postgres")
    parser.add_argument("--conversations", type=int, default=2000)
    parser.add_argument("--over", type=float, default=80.0, metavar="SECONDS")
    parser.add_argument("--edit", type=float, default=10.0, metavar="SECONDS")
    parser.add_argument("--at-a-time", type=int, default=256)
    given = parser.parse_args()
    chat = FakePlatform()
    chat.messenger = messenger = Notes()
    engine = SlowEngine(given.edit)
    with new_place(given.database, connections=20) as place:
        async with (
            Workshop() as workshop,
            assembled(
                place=place,
                engines=[engine],
                connectable=lambda _store, _jobs: [BenchAdapter(chat)],
                planner=OneStep(),
                rules=PolicyRules(),
                workshop=workshop,
                texts=Texts(),
                concurrent_edits=given.at_a_time,
            ) as assembly,
        ):
            print(f"{machine()}, {given.database}")
            await _measure(given, assembly, chat, messenger, engine)


async def _measure(
    given: argparse.Namespace,
    assembly: Assembly,
    chat: FakePlatform,
    messenger: Notes,
    engine: SlowEngine,
) -> None:
    ids = [ConversationId(f"fake:{number}") for number in range(given.conversations)]
    photo = jpeg("astronaut", size=(384, 384))
    # The first ones load what is loaded once.
    for conversation_id in ids[:20]:
        await chat.say("", (photo,), conversation=conversation_id, user=_user(conversation_id))
    before_mb, rows_before = resident_mb(os.getpid()), await _rows(assembly.store._db)
    for conversation_id in ids[20:]:
        await chat.say("", (photo,), conversation=conversation_id, user=_user(conversation_id))
    messenger.answered.clear()
    lags_ms: list[float] = []
    watching = asyncio.create_task(_watch(lags_ms))
    begun, cpu_before_s = time.perf_counter(), cpu_s(os.getpid())
    said: dict[ConversationId, float] = {}
    chance = random.Random(1)

    async def say(conversation_id: ConversationId, after_s: float) -> None:
        await asyncio.sleep(after_s)
        said[conversation_id] = time.perf_counter()
        await chat.say(
            f"edit {conversation_id}", conversation=conversation_id, user=_user(conversation_id)
        )

    await asyncio.gather(*(say(c, chance.uniform(0, given.over)) for c in ids))
    while messenger.results < given.conversations:
        await asyncio.sleep(0.1)
    seconds, used_s = time.perf_counter() - begun, cpu_s(os.getpid()) - cpu_before_s
    watching.cancel()
    after_mb, rows = resident_mb(os.getpid()), await _rows(assembly.store._db)
    acks_ms = [1000 * (messenger.answered[c] - said[c]) for c in ids]
    each = given.conversations - 20
    print(
        f"{given.conversations} edits of {given.edit:g} s asked for over {given.over:g} s, all"
        f" delivered after {seconds:.0f} s, {engine.most} at a time,"
        f" {used_s / seconds:.0%} of a core"
    )
    print(_line("answered", acks_ms))
    print(_line("event loop late by", lags_ms))
    print(f"memory: {before_mb:.0f} MB before, {after_mb:.0f} MB after")
    print(
        "a conversation with a photo and an edit:"
        f" {1000 * (after_mb - before_mb) / each:.1f} kB of memory,"
        f" {(rows[0] - rows_before[0]) / each:.1f} rows,"
        f" {(rows[1] - rows_before[1]) / each:.0f} bytes"
    )


async def _watch(lags_ms: list[float]) -> None:
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.01)
        lags_ms.append(1000 * (time.perf_counter() - before - 0.01))


async def _rows(db: Db) -> tuple[int, int]:
    """Count rows, and their bytes with their indexes."""
    number = 0
    for table in _TABLES:
        row = await db.fetch_one(f"SELECT COUNT(*) AS number FROM {table}")  # noqa: S608
        assert row
        number += row["number"]
    if isinstance(db, SqliteDb):
        page = await db.fetch_one(
            "SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size"
        )
    else:
        names = ", ".join(f"'{table}'" for table in _TABLES)
        page = await db.fetch_one(
            "SELECT SUM(pg_total_relation_size(oid)) AS size FROM pg_class"  # noqa: S608
            f" WHERE relname IN ({names}) AND relkind = 'r'"
        )
    assert page
    return number, int(page["size"])


def _user(conversation_id: ConversationId) -> str:
    return conversation_id.partition(":")[2]


def _line(what: str, values_ms: list[float]) -> str:
    cuts = statistics.quantiles(values_ms, n=100)
    return f"{what}: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, most {max(values_ms):.0f} ms"


if __name__ == "__main__":
    asyncio.run(main())
