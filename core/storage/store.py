"""Everything that must survive a restart, except the pictures' bytes."""

from __future__ import annotations

from datetime import datetime

from core.ids import BlobId, UserId
from core.storage.conversations import Conversations
from core.storage.edits import Edits
from core.storage.forgetting import Forgotten, edits_in, forget
from core.storage.inbox import StoredInbox
from core.storage.permits import Permits
from core.storage.questions import Questions
from core.storage.regions import Regions
from core.storage.rows import (
    milliseconds,
)
from core.storage.runs import Runs
from core.storage.settings import Settings
from core.storage.versions import Versions


class Store(Versions, Edits, Runs, Settings, Questions, Permits, Regions, Conversations):
    """The store, over any `Db`. Each method is one transaction."""

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

    async def forget_days_gone(self) -> None:
        """Delete what was kept of forgotten people until the end of a day that is over."""
        now = milliseconds(self._now())
        await self._db.write("DELETE FROM forgotten_edits WHERE until_ms <= :now", now=now)

    def inbox(self, platform: str, holder: str, *, shared: bool) -> StoredInbox:
        """Return what keeps a platform's deliveries; see `StoredInbox`."""
        return StoredInbox(self._db, self._now, platform, holder, shared=shared)

    async def uses_blob(self, blob_id: BlobId) -> bool:
        """Tell whether a picture's bytes are still needed."""
        row = await self._db.fetch_one(
            "SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM versions WHERE blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM versions WHERE original_blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM posts WHERE file_blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM regions WHERE blob_id = :blob_id)"
            " OR EXISTS (SELECT 1 FROM edits WHERE mask_blob_ids IS NOT NULL"
            " AND mask_blob_ids LIKE :within)"
            " OR EXISTS (SELECT 1 FROM edits WHERE delivered = 0"
            " AND state IN ('queued', 'running') AND checkpoint LIKE :within)",
            blob_id=blob_id,
            within=f"%{blob_id}%",
        )
        return row is not None
