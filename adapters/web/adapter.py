"""The web adapter: a chat page served by this process itself."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from adapters.web import guard, inbound
from adapters.web.api import Api
from adapters.web.conversations import Conversations
from adapters.web.guard import Guard, Handler, Refusal
from adapters.web.health import Health, ReadyCheck
from adapters.web.history import History
from adapters.web.inbox import Act, Inbox
from adapters.web.live import Live
from adapters.web.messenger import WebMessenger, limits
from adapters.web.page import Page
from adapters.web.reading import form_of, locale_of
from core.errors import UserError
from core.messenger import Handle, HandleChange, unheard
from core.texts import Texts

log = logging.getLogger(__name__)

_JSON_MAX_BYTES = 256 * 1024
_SHUTDOWN_TIMEOUT_S = 5.0
_HEALTH_PATHS = {"/healthz", "/readyz"}


class WebAdapter:
    """Implements `core.messenger.Adapter` with a page in the browser.

    Attributes:
        url: Where the page is, while connected.
    """

    def __init__(
        self,
        *,
        texts: Texts,
        folder: Path,
        host: str = "127.0.0.1",
        port: int = 8080,
        token: str | None = None,
        hosts: frozenset[str] = frozenset(),
        upload_max_bytes: int = 50_000_000,
        history: History | None = None,
        ready_checks: Mapping[str, ReadyCheck] | None = None,
    ) -> None:
        """Prepare; nothing listens yet.

        Args:
            texts: Sentences of the page.
            folder: Where conversations and their pictures are kept.
            host: Address to listen on.
            port: Port to listen on; 0 for any.
            token: What a visitor must type once; needed where `host` is not this computer,
                or `hosts` tells that others get here through a proxy.
            hosts: Names besides localhost under which the page may be asked for.
            upload_max_bytes: Largest picture that is taken.
            history: Tells the versions that the page draws as a strip; None: no strip.
            ready_checks: By name, what ``/readyz`` asks.
        """
        self.url = ""
        self._texts = texts
        self._folder = folder
        self._host, self._port, self._token = host, port, token
        self._hosts = hosts
        self._guard = Guard(token, hosts)
        self._upload_max_bytes = upload_max_bytes
        self._history = history
        self._health = Health({} if ready_checks is None else ready_checks)
        self._conversations = Conversations(folder / "visitors")
        self._messenger = WebMessenger(self._conversations, limits(upload_max_bytes))

    @property
    def messenger(self) -> WebMessenger:
        """Writes into conversations."""
        return self._messenger

    async def check(self) -> None:
        """Verify the settings.

        Raises:
            UserError: The page would be open to others without a token.
        """
        self._check_settings()

    @asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        """Nothing to open: see `core.messenger.Adapter.posting`."""
        yield

    async def is_ready(self) -> bool:
        """Tell whether the page is served."""
        return bool(self.url)

    @asynccontextmanager
    async def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AsyncIterator[None]:
        """Serve the page for as long as the context is open; its conversations never move.

        Raises:
            UserError: ``web-token-needed``, ``web-token-too-short`` or ``web-port-taken``.
        """
        del changed
        self._check_settings()

        async def pass_on(act: Act) -> None:
            conversation = await self._conversations.get(act.conversation_id)
            event = inbound.event(act, conversation) if conversation else None
            if event is not None:
                await handle(event)

        inbox = Inbox(self._folder / "inbox", pass_on)
        live = Live(self._conversations)
        page = await asyncio.to_thread(Page, self._texts, self._upload_max_bytes)
        api = Api(self._conversations, inbox, self._upload_max_bytes, self._history)
        runner = web.AppRunner(
            self._application(page, api, live),
            access_log=None,
            shutdown_timeout=_SHUTDOWN_TIMEOUT_S,
        )
        async with inbox.open():
            await runner.setup()
            try:
                await self._listen(runner)
                yield
            finally:
                self.url = ""
                await live.close()
                await runner.cleanup()

    def _check_settings(self) -> None:
        if self._token is not None and len(self._token) < guard.TOKEN_MIN_CHARS:
            raise UserError("web-token-too-short", min_chars=guard.TOKEN_MIN_CHARS)
        reachable_as = "" if guard.is_loopback(self._host) else self._host
        reachable_as = reachable_as or next(iter(sorted(self._hosts)), "")
        if self._token is None and reachable_as:
            raise UserError("web-token-needed", host=reachable_as)

    async def _listen(self, runner: web.AppRunner) -> None:
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            raise UserError("web-port-taken", host=self._host, port=str(self._port)) from error
        port = runner.addresses[0][1]
        shown = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"http://{shown}:{port}/"
        log.info("the page is at %s", self.url)

    def _application(self, page: Page, api: Api, live: Live) -> web.Application:
        async def index(request: web.Request) -> web.Response:
            if self._guard.is_logged_in(request):
                return page.index(request)
            return page.login(request, wrong=False)

        async def log_in(request: web.Request) -> web.Response:
            form = await form_of(request)
            response = web.Response(status=303, headers={"Location": "./"})
            if self._guard.log_in(request, response, form.get("token", "")):
                return response
            return page.login(request, wrong=True)

        application = web.Application(
            middlewares=[self._refusals, self._check], client_max_size=_JSON_MAX_BYTES
        )
        application.on_response_prepare.append(guard.add_headers)
        application.add_routes(
            [
                web.get("/healthz", self._health.alive),
                web.get("/readyz", self._health.ready),
                web.get("/", index),
                web.post("/login", log_in),
                web.get("/live", live.connect),
                *page.routes(),
                *api.routes(),
            ]
        )
        return application

    @web.middleware
    async def _check(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path
        if path not in _HEALTH_PATHS:
            self._guard.check_source(request)
            free = path in {"/", "/login"} or path.startswith("/static/")
            if not free and not self._guard.is_logged_in(request):
                raise Refusal(401, "web-not-logged-in")
        return await handler(request)

    @web.middleware
    async def _refusals(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Say in words what is not done."""
        try:
            return await handler(request)
        except Refusal as refusal:
            status, error = refusal.status, refusal
        except web.HTTPRequestEntityTooLarge:
            status, error = 413, Refusal(413, "web-bad-request")
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed) as answer:
            status, error = answer.status, Refusal(answer.status, "web-page-unknown")
        text = self._texts.get(error.text_key, locale_of(request), **error.params)
        return web.json_response({"error": text, "code": error.text_key}, status=status)
