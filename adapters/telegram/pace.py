"""How fast the bot talks to Telegram."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import AIORateLimiter

PATIENCE_S = 30.0
"""A longer pause than this is reported to the caller instead of waited for."""

_RETRIES = 3


class FloodWait(TelegramError):
    """Telegram asks for a longer pause than `PATIENCE_S`.

    Attributes:
        retry_after_s: Seconds that it asks for.
    """

    def __init__(self, retry_after_s: float) -> None:
        super().__init__(f"flood control asks for a pause of {retry_after_s:g} s")
        self.retry_after_s = retry_after_s


class Pace(AIORateLimiter):
    """The library's limiter (30 calls a second, 20 a minute in a group) with our exceptions.

    "Is sending a photo…" is sent every few seconds, and would use up a group's share that the
    result needs: such calls pass freely.
    """

    def __init__(self) -> None:
        super().__init__(max_retries=_RETRIES)

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Send one request when its turn comes."""
        if endpoint == "sendChatAction":
            return await callback(*args, **kwargs)

        async def impatient(*args: Any, **kwargs: Any) -> Any:
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                if (asked_s := seconds(error)) > PATIENCE_S:
                    raise FloodWait(asked_s) from None
                raise

        return await super().process_request(
            impatient, args, kwargs, endpoint, data, rate_limit_args
        )


def seconds(error: RetryAfter) -> float:
    """Return the pause that Telegram asks for."""
    asked = error.retry_after
    return float(asked) if isinstance(asked, int) else asked.total_seconds()
