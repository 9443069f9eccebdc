"""Everything that must survive a restart, except the pictures' bytes.

Each method is one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from core.ids import BlobId, ConversationId, EditId, MessageId, UserId, VersionId, platform_of
from core.storage.db import Db, Transaction
from core.storage.edit import Edit, EditState, FailureText, Proposal
from core.storage.forgetting import Forgotten, edits_in, forget
from core.storage.rows import (
    checkpoint_text,
    edit_from,
    edit_params,
    failure_text,
    micro_usd,
    milliseconds,
    notes_text,
    usd,
    version_from,
    version_params,
)
from core.tree import EditSession, Version

DeferJob = Callable[[Transaction, Edit], Awaitable[int]]
"""Puts the job of an edit into the queue, within the transaction, and returns its id."""


class Superseded(Exception):
    """The edit was cancelled or claimed by another run: stop without a word."""


class _RetriedBefore(Exception):
    """Rolls back what is the second retry of one edit."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a person stands in a conversation."""

    version_id: VersionId
    tip_id: VersionId


@dataclass(frozen=True, slots=True)
class SentFile:
    """A version in the form in which a platform took it, to be sent again at once."""

    blob_id: BlobId
    media_type: str
    as_document: bool
    cached: str | None
    """The platform's own handle of the file, where it gives one."""


@dataclass(frozen=True, slots=True)
class Post:
    """A message that shows a version."""

    message_id: MessageId
    version_id: VersionId
    file: SentFile | None = None
    """None for a message in which a person sent the picture."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a person has had done since some time."""

    edits: int
    """Those that were not in vain."""
    cost_usd: Decimal
    """As far as it is known."""
    unknown_costs: int
    """Edits whose cost nobody knows, not even whether there was any."""


class Store:
    """The store, over any `Db`."""

    def __init__(self, db: Db, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now

    async def answers(self) -> bool:
        """Tell whether the database answers."""
        return await self._db.fetch_one("SELECT 1 AS one") is not None

    # Sessions and versions

    async def open_session(
        self, root: Version, conversation_id: ConversationId, posts: Sequence[Post] = ()
    ) -> None:
        """Store the root of a new session and make it its creator's head."""
        async with self._db.transaction() as tx:
            await _insert_version(tx, root)
            await _set_head(tx, conversation_id, root.created_by, Head(root.id, root.id))
            for post in posts:
                await _insert_post(tx, post)

    async def version(self, version_id: str) -> Version | None:
        """Return a version, or None for an id that nobody gave out."""
        row = await self._db.fetch_one("SELECT * FROM versions WHERE id = :id", id=version_id)
        return version_from(row) if row else None

    async def session(self, head: VersionId, tip: VersionId | None = None) -> EditSession:
        """Return the session that a version belongs to, with that version as its head."""
        rows = await self._db.fetch_all(
            "SELECT * FROM versions WHERE session_id ="
            " (SELECT session_id FROM versions WHERE id = :head)",
            head=head,
        )
        return EditSession([version_from(row) for row in rows], head, tip)

    async def head(self, conversation_id: ConversationId, user_id: UserId) -> Head | None:
        """Return where a person stands, or None before their first picture."""
        row = await self._db.fetch_one(
            "SELECT version_id, tip_id FROM heads"
            " WHERE conversation_id = :conversation_id AND user_id = :user_id",
            conversation_id=conversation_id,
            user_id=user_id,
        )
        return Head(VersionId(row["version_id"]), VersionId(row["tip_id"])) if row else None

    async def move_head(
        self, event_id: str, conversation_id: ConversationId, user_id: UserId, head: Head
    ) -> bool:
        """Move a head for an event; False, and nothing moved, if that event was handled."""
        async with self._db.transaction() as tx:
            if not await self._first_time(tx, event_id):
                return False
            await _set_head(tx, conversation_id, user_id, head)
        return True

    # Posts

    async def record_post(self, post: Post) -> None:
        """Remember which version a message shows; the newest record wins."""
        async with self._db.transaction() as tx:
            await _insert_post(tx, post)

    async def version_shown_in(self, message_id: MessageId) -> Version | None:
        """Return the version that a message shows, if it shows one of ours.

        A status message has become the result a moment before that is recorded as a post.
        """
        row = await self._db.fetch_one(
            "SELECT versions.* FROM versions WHERE id = COALESCE("
            "(SELECT version_id FROM posts WHERE message_id = :message_id),"
            "(SELECT result_id FROM edits WHERE status_message_id = :message_id))",
            message_id=message_id,
        )
        return version_from(row) if row else None

    async def edit_told_in(self, message_id: MessageId) -> Edit | None:
        """Return the edit whose status a message tells."""
        row = await self._db.fetch_one(
            "SELECT * FROM edits WHERE status_message_id = :message_id", message_id=message_id
        )
        return edit_from(row) if row else None

    async def messages_showing(
        self, versions: Sequence[Version]
    ) -> dict[VersionId, tuple[MessageId, ...]]:
        """Return the messages that show each of the versions of one session."""
        shown: dict[VersionId, tuple[MessageId, ...]] = {v.id: () for v in versions}
        if not versions:
            return shown
        rows = await self._db.fetch_all(
            "SELECT posts.version_id, posts.message_id FROM posts"
            " JOIN versions ON versions.id = posts.version_id"
            " WHERE versions.session_id = :session_id",
            session_id=versions[0].session_id,
        )
        for row in rows:
            version_id = VersionId(row["version_id"])
            shown[version_id] = (*shown.get(version_id, ()), MessageId(row["message_id"]))
        return shown

    async def sent_file(
        self, version_id: VersionId, platform: str, *, as_document: bool
    ) -> SentFile | None:
        """Return the form in which a version was last sent to a platform, if it was."""
        row = await self._db.fetch_one(
            "SELECT * FROM posts WHERE version_id = :version_id AND platform = :platform"
            " AND as_document = :as_document AND file_blob_id IS NOT NULL"
            " ORDER BY cached IS NULL, message_id DESC LIMIT 1",
            version_id=version_id,
            platform=platform,
            as_document=int(as_document),
        )
        if row is None:
            return None
        return SentFile(
            BlobId(row["file_blob_id"]),
            row["file_media_type"],
            bool(row["as_document"]),
            row["cached"],
        )

    # Events

    async def was_handled(self, event_id: str) -> bool:
        """Tell whether an event has already moved something."""
        row = await self._db.fetch_one(
            "SELECT 1 AS found FROM handled_events WHERE event_id = :event_id",
            event_id=event_id,
        )
        return row is not None

    async def mark_handled(self, event_id: str) -> bool:
        """Note that an event was handled; False if it had been before."""
        if await self.was_handled(event_id):
            return False
        async with self._db.transaction() as tx:
            return await self._first_time(tx, event_id)

    async def _first_time(self, tx: Transaction, event_id: str) -> bool:
        inserted = await tx.execute(
            "INSERT INTO handled_events (event_id, handled_at_ms) VALUES (:event_id, :now)"
            " ON CONFLICT DO NOTHING",
            event_id=event_id,
            now=milliseconds(self._now()),
        )
        return inserted == 1

    # Edits

    async def accept(self, event_id: str, edits: Sequence[Edit], defer: DeferJob) -> bool:
        """Store the edits that an event asks for together with their jobs.

        Returns:
            False, with nothing stored, if the event was handled before or an edit is the
            second retry of the same one.
        """
        try:
            async with self._db.transaction() as tx:
                if not await self._first_time(tx, event_id):
                    return False
                await tx.execute(
                    "DELETE FROM forgotten_edits WHERE until_ms <= :now",
                    now=milliseconds(self._now()),
                )
                for edit in edits:
                    params = edit_params(edit)
                    # The only conflict that can be is a second retry of the same edit.
                    if not await tx.execute(
                        _insert("edits", params) + " ON CONFLICT DO NOTHING", **params
                    ):
                        raise _RetriedBefore
                    await tx.execute(
                        "UPDATE edits SET job_id = :job_id WHERE id = :id",
                        id=edit.id,
                        job_id=await defer(tx, edit),
                    )
        except _RetriedBefore:
            return False
        return True

    async def propose(self, proposal: Proposal) -> None:
        """Keep what a person is asked to choose about."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO proposals (id, user_id, version_ids, instruction, created_at_ms)"
                " VALUES (:id, :user_id, :version_ids, :instruction, :now)",
                id=proposal.id,
                user_id=proposal.user_id,
                version_ids=json.dumps(proposal.version_ids),
                instruction=proposal.instruction,
                now=milliseconds(self._now()),
            )

    async def proposal(self, proposal_id: str) -> Proposal | None:
        """Return what a person was asked to choose about, or None for an unknown id."""
        row = await self._db.fetch_one("SELECT * FROM proposals WHERE id = :id", id=proposal_id)
        if row is None:
            return None
        versions = tuple(VersionId(v) for v in json.loads(row["version_ids"]))
        return Proposal(row["id"], UserId(row["user_id"]), versions, row["instruction"])

    async def edit(self, edit_id: str) -> Edit | None:
        """Return an edit, or None for an id that nobody gave out."""
        row = await self._db.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
        return edit_from(row) if row else None

    async def edit_that_made(self, version_id: VersionId) -> Edit | None:
        """Return the edit whose result a version is, or None for a picture that was sent."""
        row = await self._db.fetch_one(
            "SELECT * FROM edits WHERE result_id = :version_id", version_id=version_id
        )
        return edit_from(row) if row else None

    async def unfinished(self, conversation_id: ConversationId) -> list[Edit]:
        """Return the queued and running edits of a conversation, oldest first."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE conversation_id = :conversation_id"
            " AND state IN ('queued', 'running') ORDER BY created_at_ms, job_id",
            conversation_id=conversation_id,
        )
        return [edit_from(row) for row in rows]

    async def undelivered(self) -> list[Edit]:
        """Return every edit that a run still has to do something for."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE delivered = 0"
            " AND state IN ('queued', 'running', 'done', 'unknown', 'failed')"
            " ORDER BY created_at_ms, job_id"
        )
        return [edit_from(row) for row in rows]

    async def set_job(self, edit: Edit, defer: DeferJob) -> bool:
        """Put a job for an edit into the queue again, its old one being gone.

        Returns:
            False, with nothing done, if somebody else has done it.
        """
        async with self._db.transaction() as tx:
            # Held until the end of the transaction, so that only one process does it.
            if not await tx.execute(
                "UPDATE edits SET job_id = NULL"
                " WHERE id = :id AND COALESCE(job_id, 0) = :job_id AND delivered = 0",
                id=edit.id,
                job_id=edit.job_id or 0,
            ):
                return False
            await tx.execute(
                "UPDATE edits SET job_id = :job_id WHERE id = :id",
                id=edit.id,
                job_id=await defer(tx, edit),
            )
        return True

    async def edits_since(self, user_id: UserId, since: datetime) -> int:
        """Count a person's edits that were not in vain, also those that were forgotten since."""
        row = await self._db.fetch_one(
            "SELECT COALESCE(SUM(edits), 0) AS number FROM forgotten_edits"
            " WHERE user_id = :user_id AND until_ms > :now",
            user_id=user_id,
            now=milliseconds(self._now()),
        )
        return (int(row["number"]) if row else 0) + (await self.usage_since(user_id, since)).edits

    async def usage_since(self, user_id: UserId, since: datetime) -> Usage:
        """Return what a person has had done since some time."""
        row = await self._db.fetch_one(
            "SELECT COALESCE(SUM(cost_micro_usd), 0) AS cost, COALESCE(SUM(CASE"
            " WHEN state NOT IN ('failed', 'cancelled') THEN 1 ELSE 0 END), 0) AS edits,"
            " COALESCE(SUM(CASE WHEN cost_micro_usd IS NULL OR state = 'unknown'"
            " THEN 1 ELSE 0 END), 0) AS unknown_costs"
            " FROM edits WHERE user_id = :user_id AND created_at_ms >= :since",
            user_id=user_id,
            since=milliseconds(since),
        )
        assert row is not None
        cost_usd = usd(int(row["cost"]))
        assert cost_usd is not None
        return Usage(int(row["edits"]), cost_usd, int(row["unknown_costs"]))

    # Forgetting

    async def forget(
        self, user_id: UserId, quota_day: tuple[datetime, datetime] | None = None
    ) -> Forgotten:
        """Delete everything of a person; see `core.storage.forgetting`.

        Args:
            user_id: The person.
            quota_day: Begin and end of the day. The bare number of edits in it is kept until
                its end, so that a quota holds; None where there is no quota.
        """
        now = milliseconds(self._now())
        async with self._db.transaction() as tx:
            used = await edits_in(tx, user_id, quota_day[0], now) if quota_day else 0
            await tx.execute(
                "DELETE FROM forgotten_edits WHERE until_ms <= :now OR user_id = :user_id",
                now=now,
                user_id=user_id,
            )
            if quota_day and used:
                await tx.execute(
                    "INSERT INTO forgotten_edits (user_id, edits, until_ms)"
                    " VALUES (:user_id, :edits, :until)",
                    user_id=user_id,
                    edits=used,
                    until=milliseconds(quota_day[1]),
                )
            return await forget(tx, user_id)

    async def uses_blob(self, blob_id: BlobId) -> bool:
        """Tell whether a picture's bytes are still needed."""
        row = await self._db.fetch_one(
            "SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM versions WHERE blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM versions WHERE original_blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM posts WHERE file_blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM edits WHERE delivered = 0"
            " AND state IN ('queued', 'running') AND checkpoint LIKE :checkpoint)",
            blob_id=blob_id,
            checkpoint=f"%{blob_id}%",
        )
        return row is not None

    async def claim(self, edit_id: EditId, run_token: str) -> Edit | None:
        """Take an edit over for one run, and shut every earlier run out.

        An edit that was interrupted during a paid call becomes ``unknown``.

        Returns:
            The edit as it is now, or None if nothing is left to do for it.
        """
        async with self._db.transaction() as tx:
            await tx.execute(
                "UPDATE edits SET run_token = :run_token, tries = tries + 1,"
                " state = CASE WHEN state = 'queued' THEN 'running'"
                " WHEN state = 'running' AND sent = 1 THEN 'unknown' ELSE state END"
                " WHERE id = :id AND delivered = 0 AND state <> 'cancelled'",
                id=edit_id,
                run_token=run_token,
            )
            row = await tx.fetch_one(
                "SELECT * FROM edits WHERE id = :id AND run_token = :run_token",
                id=edit_id,
                run_token=run_token,
            )
        return edit_from(row) if row else None

    async def release(self, edit: Edit, run_token: str) -> None:
        """Note that a run ended in good order, though not yet with the edit's end.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, {"tries": 0}, running=False)

    async def set_aside(
        self, edit: Edit, run_token: str, reason: str, failure: FailureText | None = None
    ) -> None:
        """Do nothing more for an edit until its owner says so.

        Args:
            edit: The edit.
            run_token: Of the run that gives it up.
            reason: For the owner.
            failure: What becomes of an edit that has no outcome yet.

        Raises:
            Superseded: Another run has the edit.
        """
        values: dict[str, object] = {"set_aside": reason, "delivered": 1}
        if failure:
            values |= {
                "state": EditState.FAILED.value,
                "failure": failure_text(failure),
                "finished_at_ms": milliseconds(self._now()),
            }
        await self._update(edit, run_token, values, running=False)

    async def all_set_aside(self) -> list[Edit]:
        """Return the edits that wait for their owner, oldest first."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE set_aside IS NOT NULL ORDER BY created_at_ms"
        )
        return [edit_from(row) for row in rows]

    async def take_back(self, edit_id: str, defer: DeferJob) -> bool:
        """Run an edit again that was set aside, from the last step that was saved.

        Returns:
            False if there is no such edit that is set aside.
        """
        async with self._db.transaction() as tx:
            changed = await tx.execute(
                "UPDATE edits SET set_aside = NULL, tries = 0, delivered = 0, sent = 0,"
                " run_token = NULL, job_id = NULL, failure = NULL, finished_at_ms = NULL,"
                " state = CASE WHEN result_id IS NULL THEN 'queued' ELSE 'done' END"
                " WHERE id = :id AND set_aside IS NOT NULL",
                id=edit_id,
            )
            row = await tx.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
            if not changed or row is None:
                return False
            await tx.execute(
                "UPDATE edits SET job_id = :job_id WHERE id = :id",
                id=edit_id,
                job_id=await defer(tx, edit_from(row)),
            )
        return True

    async def forget_set_aside(self, edit_id: str) -> bool:
        """Leave an edit that was set aside as it is, for good; False if there is none."""
        async with self._db.transaction() as tx:
            changed = await tx.execute(
                "UPDATE edits SET set_aside = NULL WHERE id = :id AND set_aside IS NOT NULL",
                id=edit_id,
            )
        return changed == 1

    async def set_status_message(self, edit: Edit, run_token: str, message_id: MessageId) -> None:
        """Remember the message that shows how an edit goes on.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, {"status_message_id": message_id}, running=False)

    async def mark_sent(self, edit: Edit, run_token: str) -> None:
        """Note that a paid call is about to be made.

        Raises:
            Superseded: The edit was cancelled or another run has it: do not pay.
        """
        await self._update(edit, run_token, {"sent": 1})

    async def save_step(self, edit: Edit, run_token: str) -> None:
        """Store the picture and the cost after a step.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, _progress(edit))

    async def finish(self, edit: Edit, run_token: str, result: Version) -> Version:
        """Store the result of an edit as a new version and make it its owner's head.

        A variant moves no head: the person picks one first.

        Doing it again, because the answer to the first time was lost, changes nothing.

        Returns:
            The version with the number that it got.

        Raises:
            Superseded: The edit was cancelled or another run has it.
        """
        async with self._db.transaction() as tx:
            saved = await tx.fetch_one("SELECT * FROM versions WHERE id = :id", id=result.id)
            if saved:
                return version_from(saved)
            # First, because what it was made from may be gone together with the edit.
            await self._update(edit, run_token, _progress(edit), tx=tx)
            # The session's root is held, so that two results do not get the same number.
            await tx.execute(
                "UPDATE versions SET number = number WHERE session_id = :session_id AND number = 1",
                session_id=result.session_id,
            )
            row = await tx.fetch_one(
                "SELECT MAX(number) AS number FROM versions WHERE session_id = :session_id",
                session_id=result.session_id,
            )
            result = replace(result, number=int(row["number"] or 0) + 1 if row else 1)
            await _insert_version(tx, result)
            await self._update(
                edit,
                run_token,
                {
                    "state": EditState.DONE.value,
                    "result_id": result.id,
                    "finished_at_ms": milliseconds(self._now()),
                },
                tx=tx,
            )
            if not edit.variant:
                head = Head(result.id, result.id)
                await _set_head(tx, edit.conversation_id, edit.user_id, head)
        return result

    async def fail(
        self, edit: Edit, run_token: str, state: EditState, failure: FailureText
    ) -> None:
        """Store that an edit failed, or that nobody knows how its paid call ended.

        Raises:
            Superseded: The edit was cancelled or another run has it.
        """
        await self._update(
            edit,
            run_token,
            {
                "state": state.value,
                "failure": failure_text(failure),
                "finished_at_ms": milliseconds(self._now()),
            },
        )

    async def mark_delivered(self, edit: Edit, run_token: str, post: Post | None = None) -> None:
        """Note that the people have seen the outcome, and in which message.

        Raises:
            Superseded: Another run has the edit.
        """
        async with self._db.transaction() as tx:
            await self._update(edit, run_token, {"delivered": 1}, running=False, tx=tx)
            if post:
                await _insert_post(tx, post)

    async def cancel(self, edit_id: EditId) -> Edit | None:
        """Cancel an edit that is not finished.

        Returns:
            The edit as it was before, or None if there was nothing to cancel.
        """
        async with self._db.transaction() as tx:
            # Held from here on, so that the row is what is cancelled.
            await tx.execute("UPDATE edits SET delivered = delivered WHERE id = :id", id=edit_id)
            row = await tx.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
            cancelled = await tx.execute(
                "UPDATE edits SET state = 'cancelled', delivered = 1, finished_at_ms = :now"
                " WHERE id = :id AND state IN ('queued', 'running')",
                id=edit_id,
                now=milliseconds(self._now()),
            )
        return edit_from(row) if row and cancelled else None

    async def _update(
        self,
        edit: Edit,
        run_token: str,
        values: dict[str, object],
        *,
        running: bool = True,
        tx: Transaction | None = None,
    ) -> None:
        if tx is None:
            async with self._db.transaction() as own:
                return await self._update(edit, run_token, values, running=running, tx=own)
        # Column names come from this module only.
        columns = ", ".join(f"{name} = :{name}" for name in values)
        changed = await tx.execute(
            f"UPDATE edits SET {columns} WHERE id = :id AND run_token = :run_token"  # noqa: S608
            + (" AND state = 'running'" if running else ""),
            id=edit.id,
            run_token=run_token,
            **values,
        )
        if changed != 1:
            raise Superseded
        return None


def _progress(edit: Edit) -> dict[str, object]:
    return {
        "sent": 0,
        "next_step": edit.next_step,
        "checkpoint": checkpoint_text(edit.checkpoint) if edit.checkpoint else None,
        "engine": edit.engine,
        "cost_micro_usd": micro_usd(edit.cost_usd),
        "duration_ms": round(edit.duration_s * 1000),
        "notes": notes_text(edit.notes),
    }


def _insert(table: str, params: dict[str, object]) -> str:
    # Table and column names come from this package only.
    names = ", ".join(params)
    values = ", ".join(f":{name}" for name in params)
    return f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608


async def _insert_version(tx: Transaction, version: Version) -> None:
    params = version_params(version)
    await tx.execute(_insert("versions", params), **params)


async def _insert_post(tx: Transaction, post: Post) -> None:
    file = post.file
    await tx.execute(
        "INSERT INTO posts (message_id, version_id, platform, file_blob_id, file_media_type,"
        " as_document, cached) VALUES (:message_id, :version_id, :platform, :file_blob_id,"
        " :file_media_type, :as_document, :cached)"
        " ON CONFLICT (message_id) DO UPDATE SET version_id = excluded.version_id,"
        " file_blob_id = excluded.file_blob_id, file_media_type = excluded.file_media_type,"
        " as_document = excluded.as_document, cached = excluded.cached",
        message_id=post.message_id,
        version_id=post.version_id,
        platform=platform_of(post.message_id),
        file_blob_id=file.blob_id if file else None,
        file_media_type=file.media_type if file else None,
        as_document=int(file.as_document) if file else 0,
        cached=file.cached if file else None,
    )


async def _set_head(
    tx: Transaction, conversation_id: ConversationId, user_id: UserId, head: Head
) -> None:
    await tx.execute(
        "INSERT INTO heads (conversation_id, user_id, version_id, tip_id)"
        " VALUES (:conversation_id, :user_id, :version_id, :tip_id)"
        " ON CONFLICT (conversation_id, user_id)"
        " DO UPDATE SET version_id = excluded.version_id, tip_id = excluded.tip_id",
        conversation_id=conversation_id,
        user_id=user_id,
        version_id=head.version_id,
        tip_id=head.tip_id,
    )
