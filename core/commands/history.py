"""The contact sheet: every version of a picture at one glance."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.errors import UserError
from core.events import CommandCall
from core.ids import BlobId, VersionId
from core.images import EncodedImage, Workshop, thumbnail
from core.images.contact_sheet import THUMBNAIL_PX, Cell, contact_sheet
from core.messenger import Button, OutgoingFile, OutgoingMessage
from core.storage import Blobs, Post, Store
from core.tree import EditSession, Version

_MOST_SHOWN = 28
_MOST_BUTTONS = 20
_BUTTONS_IN_A_ROW = 5
_MOST_REMEMBERED = 500
_DECODED_AT_A_TIME = 2


class History:
    """``history``."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        workshop: Workshop,
        sources: Sources,
        answers: Answers,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._workshop = workshop
        self._sources = sources
        self._answers = answers
        self._thumbnails: OrderedDict[BlobId, EncodedImage] = OrderedDict()
        self.handlers: dict[str, Handler] = {"history": self._history}

    async def _history(self, call: CommandCall) -> None:
        origin = call.origin
        session = await self._sources.session(call, to_view=True)
        own = await self._store.head(origin.conversation_id, origin.sender.user_id)
        numbers = {version.id: version.number for version in session.versions}
        head = numbers.get(own.version_id) if own else None
        shown = chosen(session, own.version_id if head and own else session.head.id)
        messenger = self._answers.messenger(call)
        async with messenger.working(origin.conversation_id):
            cells = await self._cells(session, shown)
            sheet = await self._workshop.run(contact_sheet, cells, head)
        file = OutgoingFile("retouch-history.jpg", sheet.info.media_type, sheet.content)
        message = OutgoingMessage(
            self._text(call, session, shown, head), file, self._buttons(call, shown, head)
        )
        posted = await messenger.post(origin.conversation_id, message, origin.message_id)
        # A reply to the sheet means the version that it marks, never the sheet.
        marked = own.version_id if head and own else session.head.id
        await self._store.record_post(Post(posted.message_id, marked))

    async def _cells(self, session: EditSession, shown: list[Version]) -> list[Cell]:
        turns = asyncio.Semaphore(_DECODED_AT_A_TIME)

        async def cell(version: Version) -> Cell:
            parent = _nearest(session, version, shown)
            async with turns:
                picture = await self._thumbnail(version)
            return Cell(
                number=version.number,
                parent=parent.number if parent else None,
                direct=parent is None or parent.id == version.parent_id,
                picture=picture,
            )

        return await asyncio.gather(*(cell(version) for version in shown))

    async def _thumbnail(self, version: Version) -> EncodedImage | None:
        """Return a version's thumbnail; None where its picture is gone."""
        if version.forgotten:
            return None
        known = self._thumbnails.get(version.blob_id)
        if known is None:
            try:
                image = EncodedImage(await self._blobs.get(version.blob_id), version.info)
                known = await self._workshop.run(thumbnail, image, THUMBNAIL_PX)
            except UserError:
                return None
            self._thumbnails[version.blob_id] = known
            if len(self._thumbnails) > _MOST_REMEMBERED:
                self._thumbnails.popitem(last=False)
        self._thumbnails.move_to_end(version.blob_id)
        return known

    def _text(
        self, call: CommandCall, session: EditSession, shown: list[Version], head: int | None
    ) -> str:
        total = len(session.versions)
        lines = [self._answers.text(call, "history", total=total)]
        if head is not None:
            lines = [self._answers.text(call, "history-head", total=total, number=head)]
        if len(shown) < total:
            lines.append(self._answers.text(call, "history-left-out", number=total - len(shown)))
        return "\n".join(lines)

    def _buttons(
        self, call: CommandCall, shown: list[Version], head: int | None
    ) -> tuple[tuple[Button, ...], ...]:
        """Return a button for each of the newest versions, the newest first."""
        buttons = [
            Button(
                self._answers.text(
                    call,
                    "button-goto-here" if version.number == head else "button-goto",
                    number=version.number,
                ),
                f"goto:{version.id}",
            )
            for version in reversed(shown)
            if not version.forgotten
        ][:_MOST_BUTTONS]
        return tuple(
            tuple(buttons[start : start + _BUTTONS_IN_A_ROW])
            for start in range(0, len(buttons), _BUTTONS_IN_A_ROW)
        )


def chosen(session: EditSession, head: VersionId, most: int = _MOST_SHOWN) -> list[Version]:
    """Return the versions to show, by number: all, or those that say most.

    These are the root, the head and the way to it, then the newest; and where two of them part,
    so that the lines between them are true.
    """
    versions = {version.id: version for version in session.versions}
    if len(versions) <= most:
        return list(session.versions)
    path = _path(session, versions[head])
    newest = [version.id for version in reversed(session.versions)]
    wanted: dict[VersionId, None] = {}
    for version_id in [head, session.root.id, *path[: most // 3], *newest]:
        if version_id in wanted:
            continue
        more = {version_id: None}
        # Where its way to the root first meets one that is shown, or the way of one.
        ways = {step for known in wanted for step in _path(session, versions[known])}
        meeting = next(
            (step for step in _path(session, versions[version_id]) if step in ways), None
        )
        if meeting is not None:
            more[meeting] = None
        if len(wanted | more) > most:
            break
        wanted |= more
    return sorted((versions[v] for v in wanted), key=lambda version: version.number)


def _path(session: EditSession, version: Version) -> list[VersionId]:
    """Return a version and those that it came from, back to the root."""
    path = [version.id]
    while (parent := session.parent(version)) is not None:
        version = parent
        path.append(version.id)
    return path


def _nearest(session: EditSession, version: Version, shown: list[Version]) -> Version | None:
    """Return the nearest version before this one that is shown."""
    parent = session.parent(version)
    while parent is not None and parent not in shown:
        parent = session.parent(parent)
    return parent
