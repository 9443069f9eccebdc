"""Gets what people sent, also if their platform is away for a moment."""

from __future__ import annotations

import asyncio

from core.errors import UserError
from core.events import Attachment
from core.messenger import Messenger, MessengerUnavailable

_PAUSES_S = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)


async def fetched(messenger: Messenger, attachment: Attachment, max_bytes: int) -> bytes:
    """Return the bytes of a picture.

    Raises:
        UserError: ``picture-not-fetched`` after half a minute in vain, or why it cannot be used.
        MessengerError: The platform has it no more.
    """
    for pause_s in _PAUSES_S:
        try:
            return await messenger.download(attachment, max_bytes)
        except MessengerUnavailable as error:
            await asyncio.sleep(min(error.retry_after_s or pause_s, _PAUSES_S[-1]))
    try:
        return await messenger.download(attachment, max_bytes)
    except MessengerUnavailable as error:
        raise UserError("picture-not-fetched") from error
