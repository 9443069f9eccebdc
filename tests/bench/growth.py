"""Whether a store of a million versions is as quick as a small one.

``python -m tests.bench.growth``

The rows are made by SQL; what commands ask of the store is timed, for people and versions that
are picked at random. SQLite as in one process, PostgreSQL with its default settings.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.assembly import utc_now
from bot.storage import opened_storage
from core.ids import BlobId, ConversationId, MessageId, UserId, VersionId
from core.images import Workshop
from core.jobs import Jobs
from core.storage import Db, Head, Post, Store, migrate
from tests.bench.machine import machine
from tests.bench.places import DATABASES, new_place

SIZES = (1_000, 1_000_000)
VERSIONS_EACH = 20
SAMPLES = 400
_BLOB = BlobId(64 * "0")

_NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
# Version i is the (i mod 20 + 1)th of session i / 20, made by edit i and shown in message i.
_STATEMENTS = (
    "INSERT INTO versions (id, session_id, number, parent_id, blob_id, media_type, width_px,"
    " height_px, size_bytes, has_alpha, bits_per_channel, original_blob_id, instruction, engine,"
    " duration_ms, cost_micro_usd, created_by, created_at_ms) SELECT 'v' || CAST(i AS TEXT),"
    " 's' || CAST(i / 20 AS TEXT), i % 20 + 1,"
    " CASE WHEN i % 20 > 0 THEN 'v' || CAST(i - 1 AS TEXT) END,"
    " 'b' || CAST(i AS TEXT), 'image/jpeg', 512, 512, 90000, 0, 8, NULL, 'make it warmer',"
    " 'exact', 120, 0, 'fake:u' || CAST(i / 20 AS TEXT), 1700000000000 + i FROM n",
    "INSERT INTO heads (conversation_id, user_id, version_id, tip_id) SELECT"
    " 'fake:' || CAST(i / 20 AS TEXT), 'fake:u' || CAST(i / 20 AS TEXT),"
    " 'v' || CAST(i AS TEXT), 'v' || CAST(i AS TEXT) FROM n WHERE i % 20 = 19",
    "INSERT INTO posts (message_id, version_id, platform, file_blob_id, file_media_type,"
    " as_document, cached) SELECT 'fake:' || CAST(i / 20 AS TEXT) || '/' || CAST(i AS TEXT),"
    " 'v' || CAST(i AS TEXT), 'fake', 'b' || CAST(i AS TEXT), 'image/jpeg', 0, 'handle' FROM n",
    "INSERT INTO handled_events (event_id, handled_at_ms) SELECT 'fake:e' || CAST(i AS TEXT),"
    " 1700000000000 + i FROM n",
    "INSERT INTO edits (id, conversation_id, user_id, locale, reply_to, lane, source_id,"
    " source_edit_id, reference_ids, instruction, plan, variant, state, run_token, job_id,"
    " next_step, checkpoint, sent, status_message_id, result_id, engine, cost_micro_usd,"
    " duration_ms, notes, failure, retry_of, created_at_ms, finished_at_ms, delivered) SELECT"
    " 'e' || CAST(i AS TEXT), 'fake:' || CAST(i / 20 AS TEXT),"
    " 'fake:u' || CAST(i / 20 AS TEXT), 'en', NULL, 'lane', 'v' || CAST(i - 1 AS TEXT), NULL,"
    " '[]', 'make it warmer', '{\"steps\": [], \"advice\": []}', 0, 'done', 'token', i, 1, NULL, 0,"
    " 'fake:' || CAST(i / 20 AS TEXT) || '/' || CAST(i AS TEXT), 'v' || CAST(i AS TEXT),"
    " 'exact', 0, 120, '[]', NULL, NULL, 1700000000000 + i, 1700000000000 + i, 1 FROM n"
    " WHERE i % 20 > 0",
)


async def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growth")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    sizes = parser.parse_args().sizes
    print(machine())
    for name in DATABASES:
        medians: dict[str, list[float]] = {}
        for size in sizes:
            async with _stored(name) as db:
                await fill(db, size)
                for what, times_ms in (await _timed(db, size)).items():
                    medians.setdefault(what, []).append(statistics.median(times_ms))
        print(f"\n{name}, p50 in ms with " + " / ".join(f"{size:,}" for size in sizes))
        for what, values in medians.items():
            row = "  ".join(f"{value:8.2f}" for value in values)
            print(f"{what:32} {row}   x {values[-1] / values[0]:.2f}")


@asynccontextmanager
async def _stored(database: str) -> AsyncIterator[Db]:
    with new_place(database) as place:
        async with Workshop() as workshop, opened_storage(place, workshop, utc_now) as storage:
            await migrate(storage.db)
            async with Jobs(storage.connector).opened():
                yield storage.db


async def fill(db: Db, size: int) -> None:
    async with db.transaction() as tx:
        for statement in _STATEMENTS:
            # PostgreSQL wants the numbers before an INSERT, as SQLite does.
            await tx.execute(_NUMBERS + statement, last=size - 1)
    async with db.transaction() as tx:
        await tx.execute("ANALYZE")


async def _timed(db: Db, size: int) -> dict[str, list[float]]:
    store = Store(db, utc_now)
    chance = random.Random(1)
    times_ms: dict[str, list[float]] = {}
    new = iter(range(size, size + 100 * SAMPLES))

    async def timed(what: str, work: Callable[[int], Awaitable[object]]) -> None:
        for _ in range(SAMPLES):
            number = chance.randrange(size)
            begun = time.perf_counter()
            await work(number)
            times_ms.setdefault(what, []).append(1000 * (time.perf_counter() - begun))

    async def undo(number: int) -> None:
        conversation_id, user_id = _who(number)
        head = await store.head(conversation_id, user_id)
        assert head is not None
        session = await store.session(head.version_id, head.tip_id)
        version = session.undo()
        event_id = f"fake:e{next(new)}"
        assert not await store.was_handled(event_id)
        assert await store.move_head(
            event_id, conversation_id, user_id, Head(version.id, session.tip.id)
        )
        sent = await store.sent_file(version.id, "fake", as_document=False)
        assert sent is not None
        message_id = MessageId(f"{conversation_id}/{next(new)}")
        await store.record_post(Post(message_id, version.id, sent))
        await _back(store, conversation_id, user_id, head)

    async def reply(number: int) -> None:
        conversation_id, user_id = _who(number)
        shown = await store.version_shown_in(MessageId(f"{conversation_id}/{number}"))
        assert shown is not None
        assert shown.id == f"v{number}"
        await store.unfinished(conversation_id)
        await store.usage_since(user_id, utc_now())

    async def history(number: int) -> None:
        head = await store.head(*_who(number))
        assert head is not None
        session = await store.session(head.version_id, head.tip_id)
        shown = await store.messages_showing(session.versions)
        assert len(shown) == VERSIONS_EACH

    async def again(number: int) -> None:
        await store.edit_that_made(VersionId(f"v{number}"))

    async def told(number: int) -> None:
        await store.edit_told_in(MessageId(f"{_who(number)[0]}/{number}"))

    async def queue(_number: int) -> None:
        assert await store.undelivered() == []
        assert await store.all_set_aside() == []

    async def blob(number: int) -> None:
        assert await store.uses_blob(BlobId(f"b{number}"))
        assert not await store.uses_blob(_BLOB)

    for what, work in (
        ("undo (reads, moves, posts)", undo),
        ("reply: which version, may I", reply),
        ("history of 20 versions", history),
        ("again: which edit made it", again),
        ("status: which edit it tells", told),
        ("metrics: open edits", queue),
        ("is a picture still needed", blob),
    ):
        await timed(what, work)
    return times_ms


async def _back(store: Store, conversation_id: ConversationId, user_id: UserId, head: Head) -> None:
    """Put the head back, so that there is always something to undo."""
    async with store._db.transaction() as tx:
        await tx.execute(
            "UPDATE heads SET version_id = :version_id WHERE conversation_id = :conversation_id"
            " AND user_id = :user_id",
            version_id=head.version_id,
            conversation_id=conversation_id,
            user_id=user_id,
        )


def _who(number: int) -> tuple[ConversationId, UserId]:
    session = number // VERSIONS_EACH
    return ConversationId(f"fake:{session}"), UserId(f"fake:u{session}")


if __name__ == "__main__":
    asyncio.run(main())
