"""What Discord's errors mean to whoever wanted something said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import discord

from core.messenger import (
    ConversationGone,
    DeliveryUnknown,
    FileRefused,
    FilesForbidden,
    MessageGone,
    MessengerError,
    MessengerUnavailable,
)

# Codes: "Opcodes and Status Codes" of Discord's documentation.
UNKNOWN_CHANNEL = 10003
UNKNOWN_MEMBER = 10007
UNKNOWN_MESSAGE = 10008
ALREADY_ACKNOWLEDGED = 40060
TOKEN_DEAD = frozenset({10015, 50027})
"""Unknown Webhook, Invalid Webhook Token: of an interaction that is over."""
NO_HISTORY_TO_REPLY = 160002
_ENTITY_TOO_LARGE = 40005
_NOT_THE_AUTHOR = 50005
_MISSING_PERMISSIONS = 50013
_SLOW_MODE = 20016
_THREAD_ARCHIVED = 50083
_THREAD_LOCKED = 160005
_NO_MORE_FOLLOWUPS = 40094
"""An app that only a person has installed may send five answers to an interaction."""
_NOTHING_MORE_THERE = frozenset({_THREAD_ARCHIVED, _THREAD_LOCKED, _NO_MORE_FOLLOWUPS})


@asynccontextmanager
async def as_messenger_errors(within_s: float, *, with_file: bool = False) -> AsyncIterator[None]:
    """Raise the port's errors in place of the library's, and set a time limit.

    Args:
        within_s: Seconds.
        with_file: A file is sent: there is a right of its own for that.
    """
    try:
        async with asyncio.timeout(within_s):
            yield
    except discord.RateLimited as error:
        raise MessengerUnavailable("rate limited", error.retry_after) from error
    except discord.HTTPException as error:
        if with_file and error.code == _MISSING_PERMISSIONS:
            raise FilesForbidden(f"{error.status}, code {error.code}") from error
        raise messenger_error(error) from error
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise MessengerUnavailable("no connection") from error
    except (TimeoutError, aiohttp.ClientError, OSError) as error:
        raise DeliveryUnknown("no answer") from error


def messenger_error(error: discord.HTTPException) -> MessengerError:
    """Return what follows from an answer that is not a success."""
    reason = f"{error.status}, code {error.code}"
    if error.code in {UNKNOWN_MESSAGE, _NOT_THE_AUTHOR}:
        return MessageGone(reason)
    if error.status == 413 or error.code == _ENTITY_TOO_LARGE:
        return FileRefused(reason)
    if error.code == _SLOW_MODE:
        return MessengerUnavailable(reason, _retry_after_s(error))
    if error.status in {403, 404} or error.code in _NOTHING_MORE_THERE:
        return ConversationGone(reason)
    if error.status == 429:
        return MessengerUnavailable(reason, _retry_after_s(error))
    if error.status == 401 or error.status >= 500:
        return MessengerUnavailable(reason)
    return MessengerError(f"{reason}: {error.text}")


def _retry_after_s(error: discord.HTTPException) -> float | None:
    try:
        return float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
