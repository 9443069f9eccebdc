"""Receiving by webhook: Telegram calls us, and any number of gateways may share the address."""

from __future__ import annotations

import hmac
import json
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from core.errors import UserError

logger = logging.getLogger(__name__)

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram takes 1 to 256 of these
_MAX_BYTES = 1_000_000
"""An update holds text and handles, never a file."""
_SHUTDOWN_S = 5.0

Take = Callable[[dict[str, Any]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram calls, and where this process listens behind that.

    Attributes:
        url: ``https://``…, as Telegram reaches it; its path is also the path here.
        secret: Sent by Telegram with each call; nobody else knows it.
        host: Address to listen on.
        port: Port to listen on; TLS ends before it.
    """

    url: str
    secret: str
    host: str = "127.0.0.1"
    port: int = 8081

    def check(self) -> None:
        """Verify the settings.

        Raises:
            UserError: ``telegram-webhook-url`` or ``telegram-webhook-secret``.
        """
        parts = urlsplit(self.url)
        if parts.scheme != "https" or not parts.hostname:
            raise UserError("telegram-webhook-url")
        if not _SECRET.fullmatch(self.secret):
            raise UserError("telegram-webhook-secret")

    @asynccontextmanager
    async def listening(self, take: Take) -> AsyncIterator[None]:
        """Pass every update to `take` for as long as the context is open.

        Raises:
            UserError: ``telegram-webhook-port-taken``.
        """

        async def receive(request: web.Request) -> web.Response:
            given = request.headers.get(_SECRET_HEADER, "")
            # In constant time, so that nobody finds the secret letter by letter.
            if not hmac.compare_digest(given.encode(), self.secret.encode()):
                return web.Response(status=403)
            try:
                update = json.loads(await request.read())
            except ValueError:
                update = None
            if not isinstance(update, dict):
                return web.Response(status=400)
            await take(update)
            return web.Response()

        application = web.Application(client_max_size=_MAX_BYTES)
        application.router.add_post(urlsplit(self.url).path or "/", receive)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=_SHUTDOWN_S)
        await runner.setup()
        try:
            try:
                await web.TCPSite(runner, self.host, self.port).start()
            except OSError as error:
                raise UserError(
                    "telegram-webhook-port-taken", host=self.host, port=str(self.port)
                ) from error
            yield
        finally:
            await runner.cleanup()
