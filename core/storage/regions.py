"""Parts of versions that people drew, by the messages from which they can be taken up."""

from __future__ import annotations

from core.ids import BlobId, MessageId, UserId, VersionId
from core.storage.edit import Region
from core.storage.tables import Tables

_MILLION = 1_000_000


class Regions(Tables):
    """Drawn regions."""

    async def record_region(
        self, message_id: MessageId, user_id: UserId, version_id: VersionId, region: Region
    ) -> None:
        """Remember what part of a version a message is about; the newest record wins."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO regions (message_id, user_id, version_id, blob_id, share_ppm)"
                " VALUES (:message_id, :user_id, :version_id, :blob_id, :share_ppm)"
                " ON CONFLICT (message_id) DO UPDATE SET user_id = excluded.user_id,"
                " version_id = excluded.version_id, blob_id = excluded.blob_id,"
                " share_ppm = excluded.share_ppm",
                message_id=message_id,
                user_id=user_id,
                version_id=version_id,
                blob_id=region.blob_id,
                share_ppm=round(region.share * _MILLION),
            )

    async def region_in(self, message_id: MessageId) -> Region | None:
        """Return the part of a version that a message is about, or None for all of it."""
        row = await self._db.fetch_one(
            "SELECT blob_id, share_ppm FROM regions WHERE message_id = :message_id",
            message_id=message_id,
        )
        return Region(BlobId(row["blob_id"]), row["share_ppm"] / _MILLION) if row else None
