"""Takes everything of a person out of the database, and leaves others' trees whole.

Where somebody else went on from a version, an empty place stays in the tree in its stead: it has
a number and no picture, no words and no maker. Everything else goes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from core.ids import BlobId, UserId
from core.storage.db import Row, Transaction
from core.storage.edit import Edit
from core.storage.rows import edit_from, milliseconds

# Versions that cannot go: others' versions or edits start from them, or from what came of them.
_NEEDED = """
WITH RECURSIVE needed (id, parent_id) AS (
    SELECT v.id, v.parent_id FROM versions v
    WHERE v.created_by IN (:user_id, '')
      AND v.session_id IN (SELECT session_id FROM versions WHERE created_by = :user_id)
      AND (
        EXISTS (SELECT 1 FROM versions o
                WHERE o.parent_id = v.id AND o.created_by NOT IN (:user_id, ''))
        OR EXISTS (SELECT 1 FROM edits e
                   WHERE e.source_id = v.id AND e.user_id <> :user_id)
      )
    UNION
    SELECT v.id, v.parent_id FROM versions v JOIN needed n ON v.id = n.parent_id
)
SELECT id FROM needed
"""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted of a person."""

    versions: int
    edits: int
    empty_places: int
    """How many of the versions left an empty place, because others went on from them."""
    blob_ids: frozenset[BlobId]
    """Their pictures, which others may use too."""
    stopped: tuple[Edit, ...]
    """Edits that waited or ran; their jobs and messages are still there."""


async def forget(tx: Transaction, user_id: UserId) -> Forgotten:
    """Delete a person's versions, heads, posts, edits, proposals and settings."""
    # Held from here on, so that nobody goes on from one of them meanwhile.
    await tx.execute(
        "UPDATE versions SET number = number WHERE created_by = :user_id", user_id=user_id
    )
    own = await tx.fetch_all("SELECT * FROM versions WHERE created_by = :user_id", user_id=user_id)
    posts = await tx.fetch_all(
        "SELECT file_blob_id FROM posts WHERE file_blob_id IS NOT NULL AND version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        user_id=user_id,
    )
    edits = await tx.fetch_all(
        "SELECT * FROM edits WHERE user_id = :user_id ORDER BY created_at_ms, job_id",
        user_id=user_id,
    )
    regions = await tx.fetch_all(
        "SELECT blob_id FROM regions WHERE user_id = :user_id OR version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        user_id=user_id,
    )
    await _move_others_heads(tx, user_id)
    for statement in (
        "DELETE FROM regions WHERE user_id = :user_id OR version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        "DELETE FROM heads WHERE user_id = :user_id",
        "DELETE FROM proposals WHERE user_id = :user_id",
        "DELETE FROM arrivals WHERE user_id = :user_id",
        "DELETE FROM settings WHERE chosen_by = :user_id",
        "DELETE FROM questions WHERE user_id = :user_id OR version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        "DELETE FROM albums WHERE version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        "DELETE FROM posts WHERE version_id IN"
        " (SELECT id FROM versions WHERE created_by = :user_id)",
        "UPDATE edits SET source_edit_id = NULL WHERE user_id <> :user_id AND source_edit_id IN"
        " (SELECT id FROM edits WHERE user_id = :user_id)",
        "DELETE FROM edits WHERE user_id = :user_id",
    ):
        await tx.execute(statement, user_id=user_id)
    needed = await tx.fetch_all(_NEEDED, user_id=user_id)
    # Deleted in one statement, because they refer to each other.
    await tx.execute(
        "DELETE FROM versions WHERE created_by IN (:user_id, '') AND session_id IN"  # noqa: S608
        " (SELECT session_id FROM versions WHERE created_by = :user_id)"
        f" AND id NOT IN ({_NEEDED})",  # our own text
        user_id=user_id,
    )
    await tx.execute(
        "UPDATE versions SET blob_id = '', original_blob_id = NULL, instruction = '', engine = '',"
        " duration_ms = NULL, cost_micro_usd = NULL, created_by = '' WHERE created_by = :user_id",
        user_id=user_id,
    )
    kept = {row["id"] for row in needed}
    return Forgotten(
        versions=len(own),
        edits=len(edits),
        empty_places=sum(row["id"] in kept for row in own),
        blob_ids=_blob_ids(own, posts, edits, regions),
        stopped=tuple(edit_from(e) for e in edits if e["state"] in {"queued", "running"}),
    )


async def edits_in(tx: Transaction, user_id: UserId, day_began: datetime, now_ms: int) -> int:
    """Count a person's finished edits of a day, also those that were forgotten on it."""
    row = await tx.fetch_one(
        "SELECT (SELECT COALESCE(SUM(edits), 0) FROM forgotten_edits"
        " WHERE user_id = :user_id AND until_ms > :now_ms)"
        " + (SELECT COUNT(*) FROM edits WHERE user_id = :user_id"
        " AND created_at_ms >= :began AND state IN ('done', 'unknown')) AS number",
        user_id=user_id,
        now_ms=now_ms,
        began=milliseconds(day_began),
    )
    return int(row["number"]) if row else 0


async def _move_others_heads(tx: Transaction, user_id: UserId) -> None:
    """Move others who stand at the person's versions back to what is not the person's."""
    standing = await tx.fetch_all(
        "SELECT DISTINCT h.* FROM heads h JOIN versions v ON v.id IN (h.version_id, h.tip_id)"
        " WHERE h.user_id <> :user_id AND v.created_by = :user_id",
        user_id=user_id,
    )
    for head in standing:
        place = await _nearest(tx, head["version_id"], user_id)
        tip = await tx.fetch_one(
            "SELECT id FROM versions WHERE id = :id AND created_by NOT IN (:user_id, '')",
            id=head["tip_id"],
            user_id=user_id,
        )
        whose = {"conversation_id": head["conversation_id"], "owner": head["user_id"]}
        if place is None:
            await tx.execute(
                "DELETE FROM heads WHERE conversation_id = :conversation_id AND user_id = :owner",
                **whose,
            )
            continue
        await tx.execute(
            "UPDATE heads SET version_id = :version_id, tip_id = :tip_id"
            " WHERE conversation_id = :conversation_id AND user_id = :owner",
            version_id=place,
            tip_id=tip["id"] if tip else place,
            **whose,
        )


async def _nearest(tx: Transaction, version_id: str | None, user_id: UserId) -> str | None:
    """Return the nearest version that stays, going back towards the root."""
    while version_id is not None:
        row = await tx.fetch_one(
            "SELECT parent_id, created_by FROM versions WHERE id = :id", id=version_id
        )
        if row is None or row["created_by"] not in {user_id, ""}:
            return version_id
        version_id = row["parent_id"]
    return None


def _blob_ids(
    versions: list[Row], posts: list[Row], edits: list[Row], regions: list[Row]
) -> frozenset[BlobId]:
    found = {version["blob_id"] for version in versions}
    found |= {version["original_blob_id"] for version in versions}
    found |= {post["file_blob_id"] for post in posts}
    found |= {region["blob_id"] for region in regions}
    for edit in edits:
        found |= set(json.loads(edit["mask_blob_ids"] or "[]"))
    found |= {json.loads(edit["checkpoint"])["blob_id"] for edit in edits if edit["checkpoint"]}
    return frozenset(BlobId(blob_id) for blob_id in found if blob_id)
