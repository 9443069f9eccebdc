"""The pictures in Telegram's messages."""

from __future__ import annotations

from telegram import ExternalReplyInfo as ReplyElsewhere
from telegram import Message

from adapters.telegram.ids import Spot, message_id
from core.events import Attachment

_FILM = "video/mp4"


def attachments_of(message: Message | ReplyElsewhere) -> list[Attachment]:
    """Return the pictures of one message: the largest size of a photo, or the file.

    A file of any type counts: what it is, only its content tells. So do films, by their type.
    """
    shown_in = None
    if isinstance(message, Message):
        shown_in = message_id(Spot(message.chat.id, message.message_id))
    live = message.live_photo
    if sizes := message.photo or (live.photo if live else None):
        largest = max(sizes, key=lambda size: size.width * size.height)
        return [
            Attachment(
                largest.file_id,
                media_type="image/jpeg",
                size_bytes=largest.file_size,
                recompressed=True,
                message_id=shown_in,
            )
        ]
    moving = message.animation or message.video or message.video_note
    if file := moving or message.document:
        # What the apps call a GIF is as a rule a film without sound.
        media_type = getattr(file, "mime_type", None) or (_FILM if moving else "")
        return [
            Attachment(
                file.file_id,
                file_name=getattr(file, "file_name", None) or "",
                media_type=media_type,
                size_bytes=file.file_size,
                message_id=shown_in,
            )
        ]
    return []


def replied_pictures(message: Message | ReplyElsewhere) -> tuple[Attachment, ...]:
    """Return the pictures of a message that somebody replies to; there, a sticker is one."""
    return tuple(attachments_of(message) or _sticker(message))


def quoted_pictures(message: Message) -> tuple[Attachment, ...]:
    """Return pictures of a reply to another chat that does not tell its number.

    There is no message to name then; they count as if they were sent along.
    """
    elsewhere = message.external_reply
    if elsewhere is None or (elsewhere.chat and elsewhere.message_id):
        return ()
    return replied_pictures(elsewhere)


def _sticker(message: Message | ReplyElsewhere) -> list[Attachment]:
    """Return a sticker, as the picture that somebody replies to: alone, it only says "thanks"."""
    sticker = message.sticker
    if sticker is None:
        return []
    moves = sticker.is_animated or sticker.is_video
    media_type = _FILM if moves else "image/webp"
    return [Attachment(sticker.file_id, media_type=media_type, size_bytes=sticker.file_size)]
