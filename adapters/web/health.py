"""Answers for whoever watches the process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

log = logging.getLogger(__name__)

ReadyCheck = Callable[[], Awaitable[bool]]

_CHECK_TIMEOUT_S = 5.0


class Health:
    """``/healthz``: the loop turns. ``/readyz``: everything it needs answers."""

    def __init__(self, checks: Mapping[str, ReadyCheck]) -> None:
        self._checks = checks  # read when asked: adapters are made one after another

    async def alive(self, _request: web.Request) -> web.Response:
        """Answer."""
        return web.Response(text="ok\n")

    async def ready(self, _request: web.Request) -> web.Response:
        """Run all checks at once; 503 if one fails, with the names of all."""
        results = await asyncio.gather(*(_passes(check) for check in self._checks.values()))
        found = dict(zip(self._checks, results, strict=True))
        return web.json_response(found, status=200 if all(results) else 503)


async def _passes(check: ReadyCheck) -> bool:
    try:
        async with asyncio.timeout(_CHECK_TIMEOUT_S):
            return await check()
    except Exception:  # whatever a check raises means not ready
        log.warning("a readiness check failed", exc_info=True)
        return False
