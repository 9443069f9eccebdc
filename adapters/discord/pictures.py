"""The pictures that people send, and their bytes."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace

import aiohttp
import discord
from yarl import URL

from adapters.discord.ids import Spot, part_id
from adapters.discord.refusals import as_messenger_errors
from core.errors import UserError
from core.events import Attachment
from core.messenger import MessageGone, MessengerUnavailable

_LINKS_KEPT = 4096
_REFETCH_WITHIN_S = 30.0
_DOWNLOAD_WITHIN_S = 120.0
_CHUNK_BYTES = 64 * 1024
_KEEPING_LINKS = frozenset(
    {
        "cdn.discordapp.com",
        "media.discordapp.net",
        "images-ext-1.discordapp.net",
        "images-ext-2.discordapp.net",
    }
)
"""Where Discord keeps what links lead to: its own files, and its proxy for all others'."""


class Pictures:
    """Turns Discord's attachments into core's, and fetches them.

    A handle is ``channel/message/part``: links are signed and die within a day. They stay in
    here, so that nothing but what Discord itself gave is ever fetched.
    """

    def __init__(self, client: discord.Client, own_host: str | None = None) -> None:
        """Serve a client; `own_host` is where its Discord is, if it is another than Discord's."""
        self._client = client
        self._keeping_links = _KEEPING_LINKS | {own_host}
        self._links: OrderedDict[str, str] = OrderedDict()

    def of(self, message: discord.Message) -> tuple[Attachment, ...]:
        """Return the pictures of a message, those of a forwarded one included.

        Files come first; where there are none, the pictures that its links lead to, and where
        there are none either, stickers.
        """
        spot = Spot(message.channel.id, message.id)
        found: list[Attachment] = []
        parts: list[discord.Message | discord.MessageSnapshot] = [message]
        for number, part in enumerate([*parts, *message.message_snapshots]):
            found += (
                [self._file(file, spot) for file in part.attachments if _is_picture(file)]
                or [
                    self._link(spot, f"e{number}.{index}", link)
                    for index, (_, link) in enumerate(shown_links(part))
                    if URL(link).host in self._keeping_links
                ]
                or [
                    self._link(spot, f"s{sticker.id}", sticker.url, sticker.name)
                    for sticker in part.stickers
                    if sticker.format is not discord.StickerFormatType.lottie  # no picture
                ]
            )
        return tuple(
            replace(picture, message_id=part_id(spot, number)) if number else picture
            for number, picture in enumerate(found)
        )

    def given(self, attachment: discord.Attachment, channel_id: int) -> Attachment:
        """Return what somebody gave to a slash command: it hangs under no message."""
        return self._file(attachment, Spot(channel_id, 0))

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

    def _file(self, file: discord.Attachment, spot: Spot) -> Attachment:
        return Attachment(
            handle=self._known(spot, str(file.id), file.url),
            file_name=file.filename,
            media_type=_media_type(file),
            size_bytes=file.size,
        )

    def _link(self, spot: Spot, part: str, link: str, name: str = "") -> Attachment:
        path = URL(link).path
        return Attachment(
            handle=self._known(spot, part, link),
            file_name=name or path.rpartition("/")[2],
            media_type=mimetypes.guess_type(path)[0] or "",
        )

    def _known(self, spot: Spot, part: str, link: str) -> str:
        """Remember where a picture is, and return its handle."""
        handle = f"{spot.channel_id}/{spot.message_id}/{part}"
        self._links[handle] = link
        self._links.move_to_end(handle)
        if len(self._links) > _LINKS_KEPT:
            self._links.popitem(last=False)
        return handle

    async def _refresh(self, handle: str) -> None:
        """Learn the links of the message anew, if there is a message and it can be read."""
        self._links.pop(handle, None)
        channel_id, message_id = (int(part) for part in handle.split("/")[:2])
        if not message_id:
            return
        channel = self._client.get_partial_messageable(channel_id)
        async with as_messenger_errors(_REFETCH_WITHIN_S):
            try:
                message = await channel.get_partial_message(message_id).fetch()
            except (discord.NotFound, discord.Forbidden):
                return
        self.of(message)


def shown_links(
    message: discord.Message | discord.MessageSnapshot,
) -> Iterator[tuple[str, str]]:
    """Yield the links in a message that Discord shows as pictures, and where it keeps these."""
    for embed in message.embeds:
        # The small picture of a page is not what its link is about.
        shown = embed.thumbnail if embed.type == "image" else embed.image
        if shown.proxy_url:
            yield embed.url or "", shown.proxy_url


def _is_picture(file: discord.Attachment) -> bool:
    return _media_type(file).startswith("image/")


def _media_type(file: discord.Attachment) -> str:
    return file.content_type or mimetypes.guess_type(file.filename)[0] or ""


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
