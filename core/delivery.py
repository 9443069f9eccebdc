"""From a version to the message that shows it, in a form that the platform takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from core.engines import EngineNote
from core.ids import BlobId, ConversationId, MessageId
from core.images import EncodedImage, ImageInfo, Workshop, fitted
from core.images.formats import format_of, size_px_of
from core.messenger import (
    Button,
    FileRefused,
    Messenger,
    MessengerLimits,
    OutgoingFile,
    OutgoingMessage,
    Posted,
)
from core.storage import Blobs, Post, SentFile, Store
from core.texts import Texts
from core.tree import EditSession, Version

BUTTON_ROWS = (
    ("edit", "undo", "redo", "again", "variants"),
    ("upscale", "removebg", "compare", "original", "delete"),
)
"""Buttons under a picture, by command; each acts on the version that it hangs under."""
VARIANT_BUTTONS = ("pick", "more")
"""In place of the first row, under one of several takes to choose from."""

_QUOTED_INSTRUCTION_MAX_CHARS = 300
_SHOWN_DURATION_S = 0.1
_DOCUMENT_TYPES = frozenset({"image/jpeg", "image/png", "image/webp"})
_WITH_ALPHA = frozenset({"image/png", "image/webp"})
_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/heif": ".heic",
    "image/gif": ".gif",
    "image/tiff": ".tiff",
    "image/bmp": ".bmp",
}


@dataclass(frozen=True, slots=True)
class Rendition:
    """A version in the form in which one platform gets it."""

    file: OutgoingFile
    blob_id: BlobId
    note: EngineNote | None = None
    """What people should know if it is not the version to the byte."""

    def sent(self, posted: Posted) -> SentFile:
        """Describe it as the platform took it."""
        return SentFile(self.blob_id, self.file.media_type, self.file.as_document, posted.cached)


class Delivery:
    """Builds and posts the messages that show versions."""

    def __init__(self, store: Store, blobs: Blobs, workshop: Workshop, texts: Texts) -> None:
        self._store = store
        self._blobs = blobs
        self._workshop = workshop
        self._texts = texts

    async def rendition(
        self, version: Version, messenger: Messenger, *, as_document: bool | None = None
    ) -> Rendition:
        """Return a version's file for a platform; the form sent before, where there is one.

        Args:
            version: The version to show.
            messenger: The platform.
            as_document: Whether to send it as a file; None lets the platform's limits decide:
                what is too large to be shown, or would lose its transparency, goes as a file.
                What is too large for a file as well is encoded again.
        """
        limits = messenger.limits
        if as_document is None:
            as_document = not _is_photo(version.info, limits)
        known = await self._store.sent_file(version.id, messenger.platform, as_document=as_document)
        if known:
            content = await self._blobs.get(known.blob_id)
            file = _file(version, known.media_type, content, as_document, known.cached)
            return await self._noted(version, Rendition(file, known.blob_id), limits)
        image = EncodedImage(await self._blobs.get(version.blob_id), version.info)
        fit = await self._workshop.run(
            fitted,
            image,
            media_types=_DOCUMENT_TYPES if as_document else limits.photo_media_types,
            max_bytes=limits.document_max_bytes if as_document else limits.photo_max_bytes,
            max_side_sum_px=None if as_document else limits.photo_max_side_sum_px,
        )
        blob_id = await self._blobs.put(fit.image.content) if fit.changed else version.blob_id
        file = _file(version, fit.image.info.media_type, fit.image.content, as_document, None)
        return await self._noted(version, Rendition(file, blob_id), limits)

    async def original(self, version: Version, messenger: Messenger) -> Rendition:
        """Return a version as a file at full quality; what somebody sent, untouched.

        Only where it is larger than the platform takes at all is it encoded again.
        """
        blob_id = version.original_blob_id or version.blob_id
        content = await self._blobs.get(blob_id)
        if len(content) > messenger.limits.document_max_bytes:
            rendition = await self.rendition(version, messenger, as_document=True)
            return replace(rendition, note=rendition.note or EngineNote("original-too-large"))
        format_name = format_of(content)
        media_type = f"image/{format_name.lower()}" if format_name else version.info.media_type
        return Rendition(_file(version, media_type, content, True, None), blob_id)

    async def _noted(
        self, version: Version, rendition: Rendition, limits: MessengerLimits
    ) -> Rendition:
        """Add what people should know: a shown copy may differ, a file or all there is may not."""
        file = rendition.file
        only_copy = file.as_document or limits.photo_keeps_pixels
        same = rendition.blob_id in {version.blob_id, version.original_blob_id}
        if same or not only_copy or version.info.size_bytes <= limits.document_max_bytes:
            return rendition
        limit_mb = limits.document_max_bytes / 1_000_000
        size = await self._workshop.run(size_px_of, file.content)
        if size == version.info.size_px:
            format_name = file.media_type.removeprefix("image/").upper()
            note = EngineNote("shown-compressed", {"format": format_name, "limit_mb": limit_mb})
        else:
            note = EngineNote("shown-smaller", {"limit_mb": limit_mb})
        return replace(rendition, note=note)

    async def show(
        self,
        messenger: Messenger,
        conversation_id: ConversationId,
        session: EditSession,
        version: Version,
        locale: str,
        *,
        reply_to: MessageId | None,
        notes: Sequence[str] = (),
        as_file: bool = False,
    ) -> Posted:
        """Post a version with its caption and buttons, and remember the post.

        As a file where that is wanted, or where the platform cannot show it.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        for as_document in (True,) if as_file else (None, True):
            rendition = await self.rendition(version, messenger, as_document=as_document)
            message = self.message(session, version, rendition, locale, notes)
            try:
                posted = await messenger.post(conversation_id, message, reply_to)
            except FileRefused:
                if as_document:
                    raise
                continue
            await self._store.record_post(
                Post(posted.message_id, version.id, rendition.sent(posted))
            )
            return posted
        raise AssertionError("unreachable")

    def message(
        self,
        session: EditSession,
        version: Version,
        rendition: Rendition,
        locale: str,
        notes: Sequence[str] = (),
        *,
        variant: bool = False,
    ) -> OutgoingMessage:
        """Return the message that shows a version; a variant asks to be picked."""
        lines = [self.caption(session, version, locale), *notes]
        if rendition.note:
            lines += self.notes([rendition.note], locale)
        buttons = self.buttons(session, version, locale)
        if variant:
            choice = tuple(self.button(name, version.id, locale) for name in VARIANT_BUTTONS)
            buttons = (choice, *buttons[1:])
        return OutgoingMessage("\n".join(lines), rendition.file, buttons)

    def caption(self, session: EditSession, version: Version, locale: str) -> str:
        """Return what people should know of a version, in one or two lines."""
        parent = session.parent(version)
        facts = [
            self._texts.get(
                "caption-version-from", locale, number=version.number, parent=parent.number
            )
            if parent
            else self._texts.get("caption-version", locale, number=version.number),
            size_text(version.info),
        ]
        if version.engine:
            facts.append(version.engine)
        if version.duration_s is not None and version.duration_s >= _SHOWN_DURATION_S:
            facts.append(self._texts.get("caption-duration", locale, seconds=version.duration_s))
        if version.engine:
            facts.append(self.cost(version.cost_usd, locale))
        quoted = shortened(version.instruction)
        lines = [self._texts.get("caption-instruction", locale, text=quoted)] if quoted else []
        return "\n".join([*lines, " · ".join(facts)])

    def cost(self, cost_usd: Decimal | None, locale: str) -> str:
        """Return a cost in words: free, an amount, or not known."""
        if cost_usd is None:
            return self._texts.get("cost-unknown", locale)
        return (
            self._texts.usd(cost_usd, locale) if cost_usd else self._texts.get("cost-free", locale)
        )

    def notes(self, notes: Sequence[EngineNote], locale: str) -> list[str]:
        """Return an engine's notes in words."""
        return [self._texts.get(note.text_key, locale, **dict(note.params)) for note in notes]

    def buttons(
        self, session: EditSession, version: Version, locale: str
    ) -> tuple[tuple[Button, ...], ...]:
        """Return the buttons under a version: those that can do something for it."""
        hidden = {"undo", "compare"} if version.parent_id is None else set()
        if not version.instruction:
            hidden |= {"again", "variants"}
        if not session.children(version.id):
            hidden.add("redo")
        return tuple(
            tuple(self.button(name, version.id, locale) for name in row if name not in hidden)
            for row in BUTTON_ROWS
        )

    def button(self, command: str, target: str, locale: str) -> Button:
        """Return the button of a command for a version or an edit."""
        return Button(self._texts.get(f"button-{command}", locale), f"{command}:{target}")


def size_text(info: ImageInfo) -> str:
    """Return a picture's size as people write it."""
    return f"{info.size_px[0]} × {info.size_px[1]} px"


def _is_photo(info: ImageInfo, limits: MessengerLimits) -> bool:
    """Tell whether a platform can show a picture as it is, or nothing would be gained by a file."""
    width, height = info.size_px
    if limits.photo_max_ratio and max(width, height) > limits.photo_max_ratio * min(width, height):
        return False
    shows_alpha = limits.photo_keeps_pixels and limits.photo_media_types & _WITH_ALPHA
    if info.has_alpha and not shows_alpha:
        return False
    if limits.photo_max_side_sum_px and width + height > limits.photo_max_side_sum_px:
        return False
    fits = info.size_bytes <= limits.photo_max_bytes
    return fits or limits.document_max_bytes <= limits.photo_max_bytes


def _file(
    version: Version, media_type: str, content: bytes, as_document: bool, cached: str | None
) -> OutgoingFile:
    name = f"retouch-v{version.number}{_SUFFIXES.get(media_type, '')}"
    return OutgoingFile(name, media_type, content, as_document, cached)


def shortened(instruction: str) -> str:
    """Return an instruction as a caption quotes it."""
    text = " ".join(instruction.split())
    if len(text) <= _QUOTED_INSTRUCTION_MAX_CHARS:
        return text
    return text[: _QUOTED_INSTRUCTION_MAX_CHARS - 1] + "…"
