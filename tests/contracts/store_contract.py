"""What the store must do on every database.

A database's test module makes a fixture ``db`` that yields an empty, migrated `Db` and
subclasses `StoreContract`.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from core.engines import EngineNote
from core.errors import UserError
from core.ids import BlobId, ConversationId, EditId, MessageId, SessionId, UserId, VersionId
from core.images import ImageInfo
from core.planning import Advice, Plan, Step
from core.preferences import DEFAULTS, Chosen, Preferences, Scope
from core.storage import (
    Checkpoint,
    Db,
    Edit,
    EditState,
    FailureText,
    Head,
    Post,
    SentFile,
    Store,
    Superseded,
    Transaction,
    migrate,
)
from core.tree import Version

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CHAT = ConversationId("fake:1")
ALICE = UserId("fake:10")
INFO = ImageInfo("image/png", (640, 480), 12_345, has_alpha=True, bits_per_channel=16)
PLAN = Plan(
    (
        Step("local", "crop", {"ratio": "4:5", "left_percent": 1.5}),
        Step("model", "edit", {}, "é🙂"),
    ),
    (Advice("needs-model", {"words": "x"}),),
)


def version(name: str, parent: str | None = None, number: int = 1) -> Version:
    return Version(
        id=VersionId(name),
        session_id=SessionId("session"),
        number=number,
        parent_id=VersionId(parent) if parent else None,
        blob_id=BlobId("ab" * 32),
        info=INFO,
        original_blob_id=BlobId("cd" * 32),
        instruction="make it “warmer”; DROP TABLE versions; 100 % :id",
        engine="local",
        duration_s=1.234,
        cost_usd=Decimal("0.041234"),
        created_by=ALICE,
        created_at=NOON,
    )


def edit(name: str, **changes: object) -> Edit:
    made = Edit(
        id=EditId(name),
        conversation_id=CHAT,
        user_id=ALICE,
        locale="pt-BR",
        reply_to=MessageId("fake:1/5"),
        lane=CHAT,
        source_id=VersionId("root"),
        instruction="warmer",
        plan=PLAN,
        preferences=Preferences(quality="high", previews="off"),
        notes=(EngineNote("picture-recompressed", {"n": 1}),),
        status_message_id=MessageId("fake:1/6"),
        created_at=NOON,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


async def no_job(tx: Transaction, edit: Edit) -> int:
    del tx, edit
    return 7


async def no_end(tx: Transaction, job_id: int) -> None:
    del tx, job_id


class StoreContract:
    """Subclass it, with a fixture ``db``."""

    @pytest.fixture
    def store(self, db: Db) -> Store:
        return Store(db, lambda: NOON)

    @pytest.fixture
    async def root(self, store: Store) -> Version:
        root = version("root")
        await store.open_session(root, CHAT, [Post(MessageId("fake:1/5"), root.id)])
        return root

    async def test_migrating_again_changes_nothing(self, db: Db) -> None:
        assert await migrate(db) == await migrate(db) > 0

    async def test_an_older_program_leaves_a_newer_database_alone(self, db: Db) -> None:
        async with db.transaction() as tx:
            await tx.execute("INSERT INTO schema_version (number) VALUES (9999)")
        with pytest.raises(UserError, match="database-too-new"):
            await migrate(db)

    async def test_a_failed_transaction_leaves_nothing(self, db: Db, store: Store) -> None:
        with pytest.raises(ZeroDivisionError):
            async with db.transaction() as tx:
                await tx.execute(
                    "INSERT INTO handled_events (event_id, handled_at_ms) VALUES (:e, :at)",
                    e="event",
                    at=1,
                )
                raise ZeroDivisionError
        assert not await store.was_handled("event")

    async def test_a_cancelled_transaction_leaves_nothing(self, db: Db, store: Store) -> None:
        inside = asyncio.Event()

        async def stuck() -> None:
            async with db.transaction() as tx:
                await tx.execute(
                    "INSERT INTO handled_events (event_id, handled_at_ms) VALUES (:e, :at)",
                    e="event",
                    at=1,
                )
                inside.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(stuck())
        await inside.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not await store.was_handled("event")
        assert await store.mark_handled("event")

    async def test_callbacks_run_after_the_commit_only(self, db: Db) -> None:
        called: list[str] = []
        async with db.transaction() as tx:
            tx.after_commit(lambda: called.append("kept"))
            assert not called
        with pytest.raises(ZeroDivisionError):
            async with db.transaction() as tx:
                tx.after_commit(lambda: called.append("dropped"))
                raise ZeroDivisionError
        assert called == ["kept"]

    async def test_many_transactions_side_by_side(self, store: Store) -> None:
        firsts = await asyncio.gather(*(store.mark_handled(f"e{i % 20}") for i in range(100)))
        assert sum(firsts) == 20

    async def test_a_version_comes_back_as_it_was(self, store: Store, root: Version) -> None:
        assert await store.version("root") == root
        assert await store.version("nobody's") is None
        assert await store.version_shown_in(MessageId("fake:1/5")) == root
        assert await store.version_shown_in(MessageId("fake:1/99")) is None
        assert await store.head(CHAT, ALICE) == Head(root.id, root.id)
        assert await store.head(CHAT, UserId("fake:11")) is None

    async def test_an_edit_comes_back_as_it_was(self, store: Store, root: Version) -> None:
        made = edit("one", source_edit_id=None, reference_ids=(root.id,))
        assert await store.accept("event", [made], no_job)
        assert await store.edit("one") == replace(made, job_id=7)

    async def test_an_event_is_accepted_once(self, store: Store, root: Version) -> None:
        del root
        assert await store.accept("event", [edit("one")], no_job)
        assert not await store.accept("event", [edit("two")], no_job)
        assert await store.edit("two") is None

    async def test_an_edit_and_its_job_are_one_transaction(
        self, store: Store, root: Version
    ) -> None:
        del root

        async def broken(tx: Transaction, edit: Edit) -> int:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await store.accept("event", [edit("one")], broken)
        assert await store.edit("one") is None
        assert not await store.was_handled("event")

    async def test_an_edit_is_retried_once(self, store: Store, root: Version) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        again = edit("two", retry_of=EditId("one"))
        assert await store.accept("press 1", [again], no_job)
        assert not await store.accept("press 2", [replace(again, id=EditId("three"))], no_job)

    async def test_a_run_from_claim_to_delivery(self, store: Store, root: Version) -> None:
        await store.accept("event", [edit("one")], no_job)
        claimed = await store.claim(EditId("one"), "token")
        assert claimed is not None
        assert claimed.state is EditState.RUNNING
        await store.mark_sent(claimed, "token")
        half = replace(
            claimed, next_step=1, checkpoint=Checkpoint(root.blob_id, INFO), cost_usd=None
        )
        await store.save_step(half, "token")
        assert await store.edit("one") == replace(half, sent=False)
        result = await store.finish(half, "token", version("result", "root", 0))
        assert result.number == 2
        assert await store.finish(half, "token", version("result", "root", 0)) == result
        assert await store.head(CHAT, ALICE) == Head(result.id, result.id)
        assert [e.id for e in await store.undelivered()] == ["one"]
        sent = SentFile(root.blob_id, "image/jpeg", as_document=False, cached="handle")
        post = Post(MessageId("fake:1/6"), result.id, sent)
        await store.mark_delivered(half, "token", no_end, post)
        assert await store.undelivered() == []
        assert await store.sent_file(result.id, "fake", as_document=False) == sent
        assert await store.sent_file(result.id, "fake", as_document=True) is None
        assert await store.sent_file(result.id, "other", as_document=False) is None
        session = await store.session(result.id)
        assert [v.number for v in session.versions] == [1, 2]
        shown = await store.messages_showing(session.versions)
        assert shown == {root.id: ("fake:1/5",), result.id: ("fake:1/6",)}
        assert await store.claim(EditId("one"), "late") is None

    async def test_a_delivery_and_the_end_of_its_job_are_one_transaction(
        self, store: Store, root: Version
    ) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        claimed = await store.claim(EditId("one"), "token")
        assert claimed is not None

        async def broken(tx: Transaction, job_id: int) -> None:
            assert job_id == 7
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await store.mark_delivered(claimed, "token", broken)
        assert [e.id for e in await store.undelivered()] == ["one"]

    async def test_a_run_that_was_overtaken_can_write_nothing(
        self, store: Store, root: Version
    ) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        old = await store.claim(EditId("one"), "old")
        assert old is not None
        new = await store.claim(EditId("one"), "new")
        assert new is not None
        assert new.state is EditState.RUNNING
        for write in (
            store.mark_sent(old, "old"),
            store.save_step(old, "old"),
            store.finish(old, "old", version("result", "root", 0)),
            store.fail(old, "old", EditState.FAILED, FailureText("x")),
            store.set_status_message(old, "old", MessageId("fake:1/7")),
            store.mark_delivered(old, "old", no_end),
        ):
            with pytest.raises(Superseded):
                await write
        assert await store.version("result") is None
        await store.mark_sent(new, "new")

    async def test_a_run_that_ended_in_a_paid_call_becomes_unknown(
        self, store: Store, root: Version
    ) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        first = await store.claim(EditId("one"), "first")
        assert first is not None
        await store.mark_sent(first, "first")
        second = await store.claim(EditId("one"), "second")
        assert second is not None
        assert second.state is EditState.UNKNOWN

    async def test_a_failure_is_kept_until_it_is_told(self, store: Store, root: Version) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        claimed = await store.claim(EditId("one"), "token")
        assert claimed is not None
        failure = FailureText("quota", {"hours": 3}, retryable=True)
        await store.fail(claimed, "token", EditState.FAILED, failure)
        again = await store.claim(EditId("one"), "next")
        assert again is not None
        assert (again.state, again.failure) == (EditState.FAILED, failure)

    async def test_cancelling(self, store: Store, root: Version) -> None:
        del root
        await store.accept("event", [edit("one")], no_job)
        claimed = await store.claim(EditId("one"), "token")
        assert claimed is not None
        assert [e.id for e in await store.unfinished(CHAT)] == ["one"]
        before = await store.cancel(EditId("one"))
        assert before is not None
        assert before.state is EditState.RUNNING
        assert await store.cancel(EditId("one")) is None
        assert await store.cancel(EditId("nobody's")) is None
        with pytest.raises(Superseded):
            await store.mark_sent(claimed, "token")
        assert await store.claim(EditId("one"), "next") is None
        assert await store.unfinished(CHAT) == []

    async def test_edits_of_the_day(self, store: Store, root: Version) -> None:
        del root
        names = ("one", "two", "three")
        await store.accept("event", [edit(name) for name in names], no_job)
        await store.cancel(EditId("three"))
        assert await store.edits_since(ALICE, NOON) == 2
        assert await store.edits_since(ALICE, NOON + timedelta(seconds=1)) == 0
        assert await store.edits_since(UserId("fake:11"), NOON) == 0

    async def test_a_head_moves_once_for_an_event(self, store: Store, root: Version) -> None:
        head = Head(root.id, root.id)
        assert await store.move_head("event", CHAT, ALICE, head)
        assert not await store.move_head("event", CHAT, ALICE, head)

    async def test_only_an_edit_that_still_waits_is_amended(
        self, store: Store, root: Version
    ) -> None:
        assert await store.accept("event", [edit("e1"), edit("e2"), edit("e3")], no_job)
        changes = {
            "instruction": "cooler",
            "plan": Plan((Step("local", "flip"),)),
            "notes": (),
            "status_message_id": MessageId("fake:1/9"),
        }
        assert await store.amend(edit("e1", **changes))
        assert await store.edit("e1") == edit("e1", job_id=7, **changes)
        await store.claim(EditId("e2"), "run")
        await store.cancel(EditId("e3"))
        for name in ("e2", "e3", "unknown"):
            assert not await store.amend(edit(name, **changes))
        untouched = await store.edit("e2")
        assert untouched is not None
        assert untouched.instruction == "warmer"

    # Settings

    async def test_what_was_chosen_counts_for_whom_it_was_chosen(self, store: Store) -> None:
        bob, elsewhere = UserId("fake:11"), ConversationId("fake:2")
        await store.choose(Scope.PERSON, ALICE, "quality", "low", ALICE)
        await store.choose(Scope.PERSON, ALICE, "quality", "high", ALICE)
        await store.choose(Scope.CHAT, CHAT, "delivery", "file", ALICE)
        assert await store.chosen(CHAT, ALICE) == Chosen({"quality": "high"}, {"delivery": "file"})
        assert await store.chosen(elsewhere, ALICE) == Chosen({"quality": "high"})
        assert await store.chosen(CHAT, bob) == Chosen(chat={"delivery": "file"})
        await store.choose(Scope.PERSON, ALICE, "quality", None, ALICE)
        await store.choose(Scope.PERSON, ALICE, "passes", None, ALICE)
        assert await store.chosen(elsewhere, ALICE) == Chosen()

    async def test_a_person_and_a_private_chat_of_one_id_are_two(self, store: Store) -> None:
        person, chat = UserId("telegram:42"), ConversationId("telegram:42")
        await store.choose(Scope.PERSON, person, "quality", "low", person)
        await store.choose(Scope.CHAT, chat, "quality", "high", person)
        assert await store.chosen(chat, person) == Chosen({"quality": "low"}, {"quality": "high"})

    async def test_what_somebody_chose_is_forgotten_with_them(self, store: Store) -> None:
        bob = UserId("fake:11")
        await store.choose(Scope.PERSON, ALICE, "quality", "low", ALICE)
        await store.choose(Scope.CHAT, CHAT, "delivery", "file", ALICE)
        await store.choose(Scope.CHAT, CHAT, "language", "de", bob)
        await store.forget(ALICE)
        assert await store.chosen(CHAT, ALICE) == Chosen(chat={"language": "de"})

    async def test_an_edit_from_before_there_were_preferences(
        self, store: Store, root: Version
    ) -> None:
        del root
        assert await store.accept("event", [edit("one")], no_job)
        stored = await store.edit("one")
        assert stored
        assert stored.preferences == Preferences(quality="high", previews="off")
        async with store._db.transaction() as tx:
            await tx.execute("UPDATE edits SET preferences = '{}'")
        stored = await store.edit("one")
        assert stored
        assert stored.preferences == DEFAULTS

    async def test_a_conversation_moves_with_what_belongs_to_it(
        self, store: Store, root: Version
    ) -> None:
        new, bob = ConversationId("fake:2"), UserId("fake:11")
        other = replace(version("other"), session_id=SessionId("other"), created_by=bob)
        await store.open_session(other, CHAT)
        await store.move_head("there", new, bob, Head(root.id, root.id))
        assert await store.accept("event", [edit("e1"), edit("e2")], no_job)
        running = await store.claim(EditId("e1"), "run")
        assert running is not None
        await store.move_conversation(CHAT, new)
        await store.move_conversation(CHAT, new)
        assert {e.id for e in await store.unfinished(new)} == {"e1", "e2"}
        assert await store.edit("e2") == edit("e2", job_id=7, conversation_id=new)
        assert await store.unfinished(CHAT) == []
        assert await store.head(CHAT, ALICE) is None
        assert await store.head(new, ALICE) == Head(root.id, root.id)
        assert await store.head(new, bob) == Head(root.id, root.id)  # where he was already
        # The run had begun before.
        made = await store.finish(running, "run", version("made", parent="root"))
        assert await store.head(new, ALICE) == Head(made.id, made.id)
        assert await store.head(CHAT, ALICE) is None

    async def test_a_conversation_closes_with_its_threads(
        self, store: Store, root: Version
    ) -> None:
        thread, neighbour = ConversationId(f"{CHAT}:4"), ConversationId(f"{CHAT}0")
        edits = [edit("runs"), edit("waits"), edit("in-thread", conversation_id=thread)]
        edits.append(edit("beside", conversation_id=neighbour))
        assert await store.accept("event", edits, no_job)
        await store.claim(EditId("runs"), "run")
        cancelled = await store.close_conversation(CHAT)
        assert {e.id for e in cancelled} == {"waits", "in-thread"}
        assert {e.id for e in await store.undelivered()} == {"runs", "beside"}
        assert await store.claim(EditId("waits"), "late") is None
        assert await store.close_conversation(CHAT) == []
