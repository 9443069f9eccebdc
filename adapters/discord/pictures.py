"""The pictures that people send, and their bytes."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict

import aiohttp
import discord

from adapters.discord.ids import Spot
from adapters.discord.refusals import as_messenger_errors
from core.errors import UserError
from core.events import Attachment
from core.messenger import MessageGone, MessengerUnavailable

_LINKS_KEPT = 4096
_REFETCH_WITHIN_S = 30.0
_DOWNLOAD_WITHIN_S = 120.0
_CHUNK_BYTES = 64 * 1024


class Pictures:
    """Turns Discord's attachments into core's, and fetches them.

    A handle is ``channel/message/attachment``: links are signed and die within a day. They
    stay in here, so that nothing but what Discord itself gave is ever fetched.
    """

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._links: OrderedDict[str, str] = OrderedDict()

    def of(self, message: discord.Message) -> tuple[Attachment, ...]:
        """Return the pictures of a message, those of a forwarded one included."""
        spot = Spot(message.channel.id, message.id)
        return tuple(
            self._known(attachment, spot)
            for attachment in _attachments(message)
            if _media_type(attachment).startswith("image/")
        )

    def given(self, attachment: discord.Attachment, channel_id: int) -> Attachment:
        """Return what somebody gave to a slash command: it hangs under no message."""
        return self._known(attachment, Spot(channel_id, 0))

    async def download(self, attachment: Attachment, max_bytes: int) -> bytes:
        """Fetch a picture, by a fresh link where the known one has died.

        Raises:
            UserError: ``picture-too-many-bytes``, with ``max_mb``.
            MessageGone: The picture is no longer there.
            MessengerError: Discord does not answer.
        """
        if attachment.size_bytes is not None and attachment.size_bytes > max_bytes:
            raise UserError("picture-too-many-bytes", max_mb=max(1, max_bytes // 1_000_000))
        link = self._links.get(attachment.handle)
        content = None if link is None else await _fetched(link, max_bytes)
        if content is None:
            await self._refresh(attachment.handle)
            link = self._links.get(attachment.handle)
            content = None if link is None else await _fetched(link, max_bytes)
        if content is None:
            raise MessageGone("the picture is no longer there")
        return content

    def _known(self, attachment: discord.Attachment, spot: Spot) -> Attachment:
        handle = f"{spot.channel_id}/{spot.message_id}/{attachment.id}"
        self._links[handle] = attachment.url
        self._links.move_to_end(handle)
        if len(self._links) > _LINKS_KEPT:
            self._links.popitem(last=False)
        return Attachment(
            handle=handle,
            file_name=attachment.filename,
            media_type=_media_type(attachment),
            size_bytes=attachment.size,
        )

    async def _refresh(self, handle: str) -> None:
        """Learn the links of the message anew, if there is a message and it can be read."""
        self._links.pop(handle, None)
        channel_id, message_id, _ = (int(part) for part in handle.split("/"))
        if not message_id:
            return
        channel = self._client.get_partial_messageable(channel_id)
        async with as_messenger_errors(_REFETCH_WITHIN_S):
            try:
                message = await channel.get_partial_message(message_id).fetch()
            except (discord.NotFound, discord.Forbidden):
                return
        self.of(message)


def _attachments(message: discord.Message) -> list[discord.Attachment]:
    forwarded = (snapshot.attachments for snapshot in message.message_snapshots)
    return [*message.attachments, *(each for some in forwarded for each in some)]


def _media_type(attachment: discord.Attachment) -> str:
    return attachment.content_type or mimetypes.guess_type(attachment.filename)[0] or ""


async def _fetched(link: str, max_bytes: int) -> bytes | None:
    """Read a link to its end; None if it is dead."""
    async with (
        as_messenger_errors(_DOWNLOAD_WITHIN_S),
        aiohttp.ClientSession() as session,
        session.get(link, allow_redirects=False) as response,
    ):
        if response.status in {403, 404, 410}:
            return None
        if response.status != 200:
            raise MessengerUnavailable(f"{response.status} for a picture")
        content = bytearray()
        async for chunk in response.content.iter_chunked(_CHUNK_BYTES):
            content += chunk
            if len(content) > max_bytes:
                raise UserError("picture-too-many-bytes", max_mb=max(1, max_bytes // 1_000_000))
        return bytes(content)
