"""No command looks through all that there ever was; `tests.bench.growth` says how quick that is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.assembly import utc_now
from core.ids import BlobId, ConversationId, MessageId, UserId, VersionId
from core.storage import Store, migrate
from core.storage.db import Row
from core.storage.sqlite import open_sqlite
from tests.bench.growth import fill

FEW = ("CONSTANT ROW", "forgotten_edits", "edits_open", "edits_waiting_for_owner")
"""May be read whole: today's forgotten people, and indexes of what is open."""


async def test_every_question_has_an_index(tmp_path: Path) -> None:
    async with open_sqlite(tmp_path / "retouch.db") as db:
        await migrate(db)
        await fill(db, 2_000)
        asked: list[tuple[str, Mapping[str, object]]] = []
        fetch_all, fetch_one = db.fetch_all, db.fetch_one

        async def note_all(sql: str, **params: object) -> list[Row]:
            asked.append((sql, params))
            return await fetch_all(sql, **params)

        async def note_one(sql: str, **params: object) -> Row | None:
            asked.append((sql, params))
            return await fetch_one(sql, **params)

        db.fetch_all, db.fetch_one = note_all, note_one  # type: ignore[method-assign]
        store = Store(db, utc_now)
        conversation_id, user_id = ConversationId("fake:3"), UserId("fake:u3")
        session = await store.session(VersionId("v70"))
        await store.messages_showing(session.versions)
        await store.head(conversation_id, user_id)
        await store.version_at_head(conversation_id, user_id)
        await store.untouched_album(VersionId("v70"))
        await store.version_shown_in(MessageId("fake:3/70"))
        await store.edit_told_in(MessageId("fake:3/70"))
        await store.edit_that_made(VersionId("v70"))
        await store.sent_file(VersionId("v70"), "fake", as_document=False)
        await store.unfinished(conversation_id)
        await store.undelivered()
        await store.all_set_aside()
        await store.edits_since(user_id, utc_now())
        await store.uses_blob(BlobId("b70"))
        await store.was_handled("fake:e70")
        assert len(asked) >= 15
        for sql, params in asked:
            plan = [row["detail"] for row in await fetch_all(f"EXPLAIN QUERY PLAN {sql}", **params)]
            scans = [step for step in plan if step.startswith("SCAN")]
            assert [s for s in scans if not any(few in s for few in FEW)] == [], (sql, plan)
