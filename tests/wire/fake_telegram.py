"""A Bot API server that takes, refuses and answers requests as Telegram's does.

    async with FakeTelegram().running() as telegram:
        adapter = TelegramAdapter(
            telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url, …
        )
        ada = telegram.chats.person("Ada")
        chat = telegram.chats.private(ada)
        number = telegram.chats.send_photo(chat, ada, jpeg("astronaut"), "make it warmer")
        …
        telegram.message(chat.id, number + 1)       # what the chat shows now
        telegram.fail_next("sendPhoto", too_many_requests(1))
        telegram.calls                              # every request, in order

People act through `chats` (`tests.wire.telegram_chats`). A request is refused with the words
that the service uses where they are publicly recorded. Two refusals are stricter than the
service, which ignores fields that it does not know: a field that is not in the published
description, and one that this server does not simulate. `api.violations` keeps both.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

import aiohttp
from aiohttp import web

from tests.wire.telegram_chats import Chats
from tests.wire.telegram_files import Files, Refused
from tests.wire.telegram_methods import FIELDS, BotApi, Call

Json = dict[str, Any]

TOKEN = "7100200300:AAF-the-token-of-the-tests_0123456789"
DEFAULT_UPDATES = {"message", "edited_message", "callback_query", "my_chat_member"}


@dataclass
class Fault:
    """What happens to a request instead of a proper answer."""

    refusal: Refused | None = None
    done_before: bool = False
    """The request is carried out first; only the answer goes wrong."""
    silent: bool = False
    """No answer ever comes; else, without a refusal, the connection is cut."""


def too_many_requests(seconds: int) -> Fault:
    """The answer to a bot that talks too fast."""
    return Fault(
        Refused(f"Too Many Requests: retry after {seconds}", 429, {"retry_after": seconds})
    )


def bad_gateway() -> Fault:
    """The answer of a service that is being restarted."""
    return Fault(Refused("Bad Gateway", 502))


def refusal(description: str, status: int = 400) -> Fault:
    """Any other refusal, in the service's words without the prefix."""
    return Fault(Refused(description, status))


@dataclass
class FakeTelegram:
    """The state of the service; `running` serves it."""

    token: str = TOKEN
    username: str = "RetouchTestBot"
    privacy: bool = True
    files: Files = field(default_factory=Files)
    calls: list[Call] = field(default_factory=list)
    """Every request for a method that there is, but getUpdates, in order."""
    downloads: list[str] = field(default_factory=list)
    """Paths of all files asked for."""
    chats: Chats = field(init=False)
    api: BotApi = field(init=False)
    polls: int = 0
    """Calls of getUpdates so far."""
    base_url: str = ""
    base_file_url: str = ""
    _faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    _pending: list[Json] = field(default_factory=list)
    _repeated: list[Json] = field(default_factory=list)
    _last: Json | None = None
    _allowed: set[str] = field(default_factory=lambda: set(DEFAULT_UPDATES))
    _update_ids: itertools.count[int] = field(default_factory=lambda: itertools.count(815_000_001))
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        bot = {
            "id": int(self.token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Retouch",
            "username": self.username,
        }
        self.chats = Chats(bot, self.files, self._push, self.privacy)
        self.api = BotApi(self.chats, self.files)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FakeTelegram]:
        """Serve on a free port of 127.0.0.1."""
        app = web.Application(client_max_size=1 << 30)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            host, port = runner.addresses[0][:2]
            self.base_url = f"http://{host}:{port}/bot"
            self.base_file_url = f"http://{host}:{port}/file/bot"
            yield self
        finally:
            await runner.cleanup()

    def fail_next(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong, one after the other."""
        self._faults[method].extend(faults)

    def recover(self) -> None:
        """Let nothing go wrong any more."""
        self._faults.clear()

    def repeat_last_update(self) -> None:
        """Deliver the last update once more, even if it is confirmed."""
        assert self._last is not None
        self._repeated.append(self._last)
        self._arrived.set()

    def message(self, chat_id: int, number: int) -> Json | None:
        """Return a Message as the chat shows it now; None if there is none."""
        posting = self.chats.by_id[chat_id].postings.get(number)
        return posting.json if posting else None

    def uploaded(self, chat_id: int, number: int) -> bytes | None:
        """Return the file of a message as it was uploaded."""
        media = self.chats.by_id[chat_id].postings[number].media
        return media.uploaded if media else None

    def said(self, method: str) -> list[Call]:
        """Return the calls of one method."""
        return [call for call in self.calls if call.method == method]

    @property
    def unconfirmed(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return len(self._pending)

    def _push(self, kind: str, content: Json) -> None:
        if kind in self._allowed:
            # A copy: what happens to the message later is no part of this update.
            update = {"update_id": next(self._update_ids), kind: json.loads(json.dumps(content))}
            self._last = update
            self._pending.append(update)
            self._arrived.set()

    async def _download(self, request: web.Request) -> web.StreamResponse:
        if unquote(request.match_info["token"]) != self.token:
            return _answer(Refused("Unauthorized", 401))
        self.downloads.append(request.match_info["path"])
        file = self.files.at(request.match_info["path"])
        if file is None:
            return _answer(Refused("Not Found", 404))
        if self._faults["download"]:
            return await self._go_wrong(request, self._faults["download"].popleft())
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        token, method = unquote(request.match_info["token"]), request.match_info["method"]
        if not re.fullmatch(r"\d+:[\w-]+", token):
            return _answer(Refused("Not Found", 404))
        if token != self.token:
            return _answer(Refused("Unauthorized", 401))
        if method not in FIELDS:
            return _answer(Refused("Not Found: method not found", 404))
        call = await _read(request, method)
        if method != "getUpdates":
            self.calls.append(call)
        fault = self._faults[method].popleft() if self._faults[method] else None
        if fault and not fault.done_before:
            return await self._go_wrong(request, fault)
        try:
            self.api.check(call)
            result = await self._get_updates(call) if method == "getUpdates" else self.api.run(call)
        except Refused as refused:
            return _answer(refused)
        if fault:
            return await self._go_wrong(request, fault)
        return web.json_response({"ok": True, "result": result})

    async def _go_wrong(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.refusal:
            return _answer(fault.refusal)
        if fault.silent:
            await asyncio.Event().wait()
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def call_webhook(self, *ports: int, secret: str | None = None) -> list[int]:
        """Call the bot as Telegram does, with each update until it is taken.

        Args:
            ports: Of 127.0.0.1, where the webhook's address leads; a proxy in front of several
                passes one call after the other to the next of them.
            secret: Another one than was agreed.

        Returns:
            The status of each answer.
        """
        agreed = self.api.webhook
        assert agreed is not None
        self._allowed = set(agreed.json("allowed_updates") or DEFAULT_UPDATES)
        path = urlsplit(agreed.fields["url"]).path
        token = agreed.fields.get("secret_token", "") if secret is None else secret
        statuses = []
        updates, self._repeated = [*self._repeated, *self._pending], []
        async with aiohttp.ClientSession() as session:
            for update, port in zip(updates, itertools.cycle(ports), strict=False):
                async with session.post(
                    f"http://127.0.0.1:{port}{path}",
                    json=update,
                    headers={"X-Telegram-Bot-Api-Secret-Token": token},
                ) as answer:
                    statuses.append(answer.status)
                    if answer.ok and update in self._pending:
                        self._pending.remove(update)
        return statuses

    async def _get_updates(self, call: Call) -> list[Json]:
        if self.api.webhook:
            raise Refused(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete"
                " the webhook first",
                409,
            )
        self.polls += 1
        mine = self.polls
        self._arrived.set()  # ends an earlier call that still waits
        if offset := call.number("offset"):
            self._pending = [u for u in self._pending if u["update_id"] >= offset]
        if (allowed := call.json("allowed_updates")) is not None:
            self._allowed = set(allowed) or set(DEFAULT_UPDATES)
        loop = asyncio.get_running_loop()
        until = loop.time() + (call.number("timeout") or 0)
        while not (self._pending or self._repeated) and loop.time() < until:
            self._arrived.clear()
            try:
                async with asyncio.timeout_at(until):
                    await self._arrived.wait()
            except TimeoutError:
                break
            if mine != self.polls:
                raise Refused(
                    "terminated by other getUpdates request; make sure that only one bot "
                    "instance is running",
                    409,
                )
        repeated, self._repeated = self._repeated, []
        updates = sorted(repeated + self._pending, key=lambda update: update["update_id"])
        return updates[: call.number("limit") or 100]


async def _read(request: web.Request, method: str) -> Call:
    call = Call(method, {}, {})
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            with value.file as file:
                call.files[name] = (value.filename, file.read())
        else:
            call.fields[name] = str(value)
    return call


def _answer(refused: Refused) -> web.Response:
    body: Json = {"ok": False, "error_code": refused.status, "description": str(refused)}
    if refused.parameters:
        body["parameters"] = refused.parameters
    return web.json_response(body, status=refused.status)
