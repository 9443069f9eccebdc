"""The connections to Telegram: for calls, for receiving messages, and for files."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

import httpx
from telegram.request import HTTPXRequest

from core.errors import UserError
from core.messenger import MessageGone, MessengerUnavailable

_CONNECT_S = 10.0
_WRITE_S = 30.0
_UPLOAD_S = 120.0
_POLL_ANSWER_S = 10.0
_CALLS_AT_ONCE = 64
_CHUNK_BYTES = 65_536


@cache
def _tls() -> ssl.SSLContext:
    # Reading the certificates takes tens of milliseconds: once is enough.
    return httpx.create_ssl_context()


def calls(answer_timeout_s: float) -> HTTPXRequest:
    """Return what sends everything but the polling."""
    return HTTPXRequest(
        connection_pool_size=_CALLS_AT_ONCE,
        connect_timeout=_CONNECT_S,
        pool_timeout=_CONNECT_S,
        read_timeout=answer_timeout_s,
        write_timeout=_WRITE_S,
        media_write_timeout=_UPLOAD_S,
        httpx_kwargs={"verify": _tls()},
    )


def polling() -> HTTPXRequest:
    """Return what receives messages; the library adds the length of a poll to the timeout."""
    return HTTPXRequest(
        # One more than polls at a time: when a poll is broken off to leave, its connection
        # may still count while the last updates are confirmed.
        connection_pool_size=2,
        connect_timeout=_CONNECT_S,
        read_timeout=_POLL_ANSWER_S,
        httpx_kwargs={"verify": _tls()},
    )


class Downloads:
    """Fetches files, and stops where they turn out too large: the library reads them whole."""

    def __init__(self, answer_timeout_s: float) -> None:
        self._timeouts = httpx.Timeout(answer_timeout_s, connect=_CONNECT_S)
        self._client: httpx.AsyncClient | None = None

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Hold the connections."""
        async with httpx.AsyncClient(timeout=self._timeouts, verify=_tls()) as self._client:
            yield
        self._client = None

    async def fetch(self, url: str, max_bytes: int) -> bytes:
        """Return what is at an address. It holds the token: no error shows it.

        Raises:
            UserError: ``picture-too-many-bytes``.
            MessageGone: There is nothing (any more).
            MessengerUnavailable: Something went wrong on the way.
        """
        if self._client is None:
            raise MessengerUnavailable("not connected")
        content = bytearray()
        try:
            async with self._client.stream("GET", url) as response:
                if response.status_code == httpx.codes.NOT_FOUND:
                    raise MessageGone("the file is no longer there")
                if not response.is_success:
                    raise MessengerUnavailable(f"file server answers {response.status_code}")
                async for chunk in response.aiter_bytes(_CHUNK_BYTES):
                    content += chunk
                    if len(content) > max_bytes:
                        raise too_many_bytes(max_bytes)
        except httpx.HTTPError as error:
            raise MessengerUnavailable(f"download broke off: {type(error).__name__}") from None
        return bytes(content)


def too_many_bytes(max_bytes: int) -> UserError:
    """Return what tells a person that a file is too large."""
    return UserError("picture-too-many-bytes", max_mb=max(1, max_bytes // 1_000_000))
