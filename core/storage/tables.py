"""What the parts of the store share: records, events, and the writing of rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from core.ids import BlobId, ConversationId, MessageId, UserId, VersionId, platform_of
from core.storage.db import Db, Transaction
from core.storage.edit import Edit
from core.storage.rows import (
    checkpoint_text,
    micro_usd,
    milliseconds,
    notes_text,
    version_params,
)
from core.tree import Version

DeferJob = Callable[[Transaction, Edit], Awaitable[int]]
"""Puts the job of an edit into the queue, within the transaction, and returns its id."""


ReleaseJob = Callable[[Transaction, int], Awaitable[None]]
"""Lets a job run that was held, within the transaction."""

FinishJob = Callable[[Transaction, int], Awaitable[None]]
"""Ends a job that runs, within the transaction."""


class Superseded(Exception):
    """The edit was cancelled or claimed by another run: stop without a word."""


class RetriedBefore(Exception):
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


class Tables:
    """A part of the store, over any `Db`. Each method is one transaction."""

    def __init__(self, db: Db, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now

    async def answers(self) -> bool:
        """Tell whether the database answers."""
        return await self._db.fetch_one("SELECT 1 AS one") is not None

    async def was_handled(self, event_id: str) -> bool:
        """Tell whether an event has already moved something."""
        row = await self._db.fetch_one(
            "SELECT 1 AS found FROM handled_events WHERE event_id = :event_id",
            event_id=event_id,
        )
        return row is not None

    async def mark_handled(self, event_id: str) -> bool:
        """Note that an event was handled; False if it had been before."""
        return not await self.was_handled(event_id) and await self.first_time(None, event_id)

    async def first_time(self, tx: Transaction | None, event_id: str) -> bool:
        """Note an event, within a transaction if there is one; False if it was noted before."""
        write = tx.fetch_all if tx else self._db.write
        noted = await write(
            "INSERT INTO handled_events (event_id, handled_at_ms) VALUES (:event_id, :now)"
            " ON CONFLICT DO NOTHING RETURNING event_id",
            event_id=event_id,
            now=milliseconds(self._now()),
        )
        return bool(noted)


def progress(edit: Edit) -> dict[str, object]:
    """Return what a finished step leaves in the edit's row."""
    return {
        "sent": 0,
        "next_step": edit.next_step,
        "checkpoint": checkpoint_text(edit.checkpoint) if edit.checkpoint else None,
        "engine": edit.engine,
        "cost_micro_usd": micro_usd(edit.cost_usd),
        "duration_ms": round(edit.duration_s * 1000),
        "notes": notes_text(edit.notes),
    }


def insert(table: str, params: dict[str, object]) -> str:
    """Return the statement that inserts a row."""
    # Table and column names come from this package only.
    names = ", ".join(params)
    values = ", ".join(f":{name}" for name in params)
    return f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608


async def insert_version(tx: Transaction, version: Version) -> None:
    """Insert a version."""
    params = version_params(version)
    await tx.execute(insert("versions", params), **params)


async def insert_next_version(tx: Transaction, version: Version) -> Version:
    """Insert a version as the newest of its session, and return it with its number."""
    params = version_params(version)
    del params["number"]
    names = ", ".join(params)
    values = ", ".join(f":{name}" for name in params)
    row = await tx.fetch_one(
        f"INSERT INTO versions (number, {names}) VALUES ((SELECT COALESCE(MAX(number), 0) + 1"  # noqa: S608
        f" FROM versions WHERE session_id = :session_id), {values}) RETURNING number",
        **params,
    )
    assert row is not None
    return replace(version, number=row["number"])


async def insert_post(tx: Transaction, post: Post) -> None:
    """Insert a post, or replace what was known of the same message."""
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


async def set_head(
    tx: Transaction, conversation_id: ConversationId, user_id: UserId, head: Head
) -> None:
    """Move a person's head in a conversation."""
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
