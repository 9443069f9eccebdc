"""Pictures that people send, as roots of new sessions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from core.editing.wishes import Source
from core.errors import UserError
from core.events import Attachment, Origin
from core.ids import IdSource, MessageId, SessionId, VersionId, platform_of
from core.images import Prepared, Workshop, prepare
from core.messenger import Messenger, MessengerUnavailable, patiently
from core.policy import Policy
from core.storage import Blobs, Post, Store
from core.tree import Version

_MOVING = "video/"


class Arrived(NamedTuple):
    """A picture that somebody sent."""

    raw: bytes
    prepared: Prepared


class Ingestion:
    """Fetches what was sent, and stores it upright and readable."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        policy: Policy,
        workshop: Workshop,
        messengers: Mapping[str, Messenger],
        now: Callable[[], datetime],
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._policy = policy
        self._workshop = workshop
        self._messengers = messengers
        self._now = now
        self._new_id = new_id

    async def arrived(self, origin: Origin, attachment: Attachment) -> Arrived:
        """Fetch a picture that somebody sent, and store nothing yet.

        Raises:
            UserError: The picture cannot be used; says why.
            MessengerError: It could not be fetched.
        """
        if attachment.media_type.startswith(_MOVING):
            raise UserError("picture-moves")
        messenger = self._messengers[platform_of(origin.conversation_id)]
        limits = self._policy.rules.image_limits
        try:
            raw = await patiently(lambda: messenger.download(attachment, limits.max_bytes))
        except MessengerUnavailable as error:
            raise UserError("picture-not-fetched") from error
        return Arrived(raw, await self._workshop.run(prepare, raw, limits))

    async def ingest(
        self,
        origin: Origin,
        attachment: Attachment,
        messages: Sequence[MessageId],
        arrived: Arrived | None = None,
    ) -> Source:
        """Store a picture that somebody sent as the root of a new session.

        Args:
            origin: Whose picture it is and where it came.
            attachment: The picture.
            messages: Messages by which the picture can be replied to from now on.
            arrived: The same picture, if it was fetched before.

        Raises:
            UserError: The picture cannot be used; says why.
            MessengerError: It could not be fetched.
        """
        raw, prepared = arrived or await self.arrived(origin, attachment)
        original_blob_id = await self._blobs.put(raw)
        blob_id = await self._blobs.put(prepared.image.content)
        first = await self._store.head(origin.conversation_id, origin.sender.user_id) is None
        root = Version(
            id=VersionId(self._new_id()),
            session_id=SessionId(self._new_id()),
            number=1,
            parent_id=None,
            blob_id=blob_id,
            info=prepared.image.info,
            original_blob_id=original_blob_id,
            created_by=origin.sender.user_id,
            created_at=self._now(),
        )
        posts = [Post(message_id, root.id) for message_id in messages]
        await self._store.open_session(root, origin.conversation_id, posts)
        notes = prepared.notes
        if attachment.recompressed and first:
            notes = (*notes, "picture-recompressed")
        return Source(root, notes=notes)
