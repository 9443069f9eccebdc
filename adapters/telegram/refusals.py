"""What Telegram's errors mean to whoever wanted something said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from adapters.telegram.pace import FloodWait, seconds
from core.messenger import (
    ConversationGone,
    DeliveryUnknown,
    FileRefused,
    FilesForbidden,
    MessageGone,
    MessengerError,
    MessengerUnavailable,
)

# Telegram tells its reasons only in words. These are its own, in lower case.
_MESSAGE_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message can't be deleted",
    "there is no text in the message to edit",
    "message_id_invalid",
    "message identifier is not specified",
    "can't use the media of the specified type in the album",
)
# The words of the method, and those of what it calls. What is left: text, or a file of
# another kind.
_FILES_FORBIDDEN = (
    "not enough rights to send photos",
    "not enough rights to send documents",
    "not enough rights to send animations",
    "chat_send_photos_forbidden",
    "chat_send_docs_forbidden",
    "chat_send_gifs_forbidden",
    "chat_send_media_forbidden",
)
_CONVERSATION_GONE = (
    "chat not found",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat was deactivated",
    "chat is deactivated",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
    "topic_id_invalid",
    "peer_id_invalid",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_plain_forbidden",
)
_FILE_REFUSED = (
    "wrong file identifier",
    "wrong remote file identifier",
    "wrong file_id",
    "invalid file_id",
    "can't use file of type",
    "type of file mismatch",
    "file_reference",
    "file must be non-empty",
    "is too big",
    "photo_",  # PHOTO_INVALID_DIMENSIONS and its like
    "image_process_failed",
    "media_invalid",
)

# The request cannot have reached Telegram.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# It may have, and the answer was lost.
_UNANSWERED = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)


def is_unmodified(error: BadRequest) -> bool:
    """Tell whether an edit was refused because there is nothing to change."""
    return "message is not modified" in error.message.lower()


def is_deleted(error: BadRequest) -> bool:
    """Tell whether a message could not be deleted because it is not there."""
    return _says(error, ("message to delete not found", "message_id_invalid"))


def is_file_refused(error: BadRequest) -> bool:
    """Tell whether the file is at fault: too large, of another type, or forgotten."""
    return _says(error, _FILE_REFUSED)


@contextmanager
def as_messenger_errors() -> Iterator[None]:
    """Raise the port's errors in place of the library's."""
    try:
        yield
    except TelegramError as error:
        raise messenger_error(error) from error


def messenger_error(error: TelegramError) -> MessengerError:
    """Return what follows from an error of the library."""
    reason = str(error)
    match error:
        case RetryAfter():
            return MessengerUnavailable(reason, seconds(error))
        case FloodWait():
            return MessengerUnavailable(reason, error.retry_after_s)
        case Forbidden() | ChatMigrated():
            return ConversationGone(reason)
        case InvalidToken():
            return MessengerUnavailable("Telegram no longer accepts the token")
        case BadRequest():
            return _refusal(error)
        case TimedOut() | NetworkError():
            return _disturbance(error)
        case _:
            return MessengerError(reason)


def _refusal(error: BadRequest) -> MessengerError:
    for phrases, outcome in (
        (_MESSAGE_GONE, MessageGone),
        (_FILES_FORBIDDEN, FilesForbidden),
        (_CONVERSATION_GONE, ConversationGone),
        (_FILE_REFUSED, FileRefused),
    ):
        if _says(error, phrases):
            return outcome(error.message)
    return MessengerError(error.message)


def _disturbance(error: NetworkError) -> MessengerError:
    cause = error.__cause__
    if isinstance(cause, _UNANSWERED) and not isinstance(cause, _NOT_SENT):
        return DeliveryUnknown(error.message)
    if "entity too large" in error.message.lower():
        return FileRefused(error.message)
    return MessengerUnavailable(error.message)


def _says(error: BadRequest, phrases: tuple[str, ...]) -> bool:
    message = error.message.lower()
    return any(phrase in message for phrase in phrases)
