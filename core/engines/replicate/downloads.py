"""Results of models: fetched without our token, only from known hosts, up to a size."""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
import ssl
from collections.abc import Awaitable, Callable

import httpx

from core.engines.port import EngineError, Failure

OUTPUT_ORIGINS = ("https://replicate.delivery",)

log = logging.getLogger(__name__)

_RETRY_WAITS_S = (1.0, 3.0)
_REDIRECTS_MAX = 3
_FETCH_TIMEOUT_S = 300.0


class Downloads:
    """Fetches what a model has made. Replicate deletes it after an hour."""

    def __init__(
        self,
        origins: tuple[str, ...],
        *,
        max_bytes: int,
        sleep: Callable[[float], Awaitable[None]],
        trust: ssl.SSLContext,
    ) -> None:
        """Prepare the connections.

        Args:
            origins: Scheme, host and port that results may come from; a host stands for
                its subdomains as well.
            max_bytes: Largest result.
            sleep: Waits before retries.
            trust: Whose certificates count.
        """
        self._origins = tuple(httpx.URL(origin) for origin in origins)
        self._max_bytes = max_bytes
        self._sleep = sleep
        self._http = httpx.AsyncClient(verify=trust, timeout=httpx.Timeout(30.0, connect=10.0))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def fetched(self, url: str) -> bytes:
        """Return a result; fetching again is free, so a bad connection gets three chances.

        Raises:
            EngineError: It lies elsewhere, is too large or cannot be had.
        """
        if url.startswith("data:"):
            return _inline(url)
        for wait_s in (*_RETRY_WAITS_S, None):
            try:
                async with asyncio.timeout(_FETCH_TIMEOUT_S):
                    return await self._downloaded(url)
            except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
                log.warning("result not fetched: %s", type(error).__name__)
            if wait_s is not None:
                await self._sleep(wait_s)
        raise EngineError(Failure.BAD_OUTPUT, "replicate-result-lost")

    async def _downloaded(self, url: str) -> bytes:
        target = httpx.URL(url)
        for _ in range(_REDIRECTS_MAX + 1):
            if not self._is_allowed(target):
                break
            async with self._http.stream("GET", target) as response:
                if response.next_request is None:
                    response.raise_for_status()
                    return await self._read(response)
                target = response.next_request.url
        raise EngineError(Failure.BAD_OUTPUT, "replicate-result-foreign")

    async def _read(self, response: httpx.Response) -> bytes:
        content = bytearray()
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > self._max_bytes:
                raise EngineError(Failure.BAD_OUTPUT, "replicate-result-too-large")
        return bytes(content)

    def _is_allowed(self, url: httpx.URL) -> bool:
        return any(
            (url.scheme, url.port) == (origin.scheme, origin.port)
            and (url.host == origin.host or url.host.endswith(f".{origin.host}"))
            for origin in self._origins
        )


def _inline(url: str) -> bytes:
    try:
        return base64.b64decode(url.partition(";base64,")[2], validate=True)
    except binascii.Error:
        return b""  # no picture: found out when it is opened
