"""Versions, where people stand among them, and the messages that show them."""

from __future__ import annotations

from collections.abc import Sequence

from core.ids import BlobId, ConversationId, MessageId, UserId, VersionId
from core.storage.edit import Edit
from core.storage.rows import (
    edit_from,
    version_from,
)
from core.storage.tables import (
    Head,
    Post,
    SentFile,
    Tables,
    insert_post,
    insert_version,
    set_head,
)
from core.tree import EditSession, Version


class Versions(Tables):
    """Sessions, heads and posts."""

    async def open_session(
        self, root: Version, conversation_id: ConversationId, posts: Sequence[Post] = ()
    ) -> None:
        """Store the root of a new session and make it its creator's head."""
        async with self._db.transaction() as tx:
            await insert_version(tx, root)
            await set_head(tx, conversation_id, root.created_by, Head(root.id, root.id))
            for post in posts:
                await insert_post(tx, post)

    async def keep_album(self, versions: Sequence[Version]) -> None:
        """Remember that pictures were sent together; the first one's id is the album's."""
        async with self._db.transaction() as tx:
            for place, version in enumerate(versions):
                await tx.execute(
                    "INSERT INTO albums (version_id, album_id, place)"
                    " VALUES (:version_id, :album_id, :place)",
                    version_id=version.id,
                    album_id=versions[0].id,
                    place=place,
                )

    async def untouched_album(self, version_id: VersionId) -> list[Version]:
        """Return the pictures that were sent together with one, itself included, in order.

        Empty for a picture that was sent alone, and as soon as anything was made of one of them.
        """
        rows = await self._db.fetch_all(
            "SELECT v.* FROM versions v JOIN albums a ON a.version_id = v.id WHERE a.album_id ="
            " (SELECT album_id FROM albums WHERE version_id = :version_id)"
            " AND NOT EXISTS (SELECT 1 FROM versions m JOIN albums b ON b.version_id = m.parent_id"
            " WHERE b.album_id = a.album_id) ORDER BY a.place",
            version_id=version_id,
        )
        return [version_from(row) for row in rows]

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

    async def version_at_head(
        self, conversation_id: ConversationId, user_id: UserId
    ) -> Version | None:
        """Return the version at which a person stands, or None before their first picture."""
        row = await self._db.fetch_one(
            "SELECT v.* FROM heads h JOIN versions v ON v.id = h.version_id"
            " WHERE h.conversation_id = :conversation_id AND h.user_id = :user_id",
            conversation_id=conversation_id,
            user_id=user_id,
        )
        return version_from(row) if row else None

    async def move_head(
        self, event_id: str, conversation_id: ConversationId, user_id: UserId, head: Head
    ) -> bool:
        """Move a head for an event; False, and nothing moved, if that event was handled."""
        async with self._db.transaction() as tx:
            if not await self.first_time(tx, event_id):
                return False
            await set_head(tx, conversation_id, user_id, head)
        return True

    # Posts

    async def record_post(self, post: Post) -> None:
        """Remember which version a message shows; the newest record wins."""
        async with self._db.transaction() as tx:
            await insert_post(tx, post)

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
