"""The services, the storage and the processes of a run."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.storage import DATABASE_FILE
from core.storage import Db
from core.storage.sqlite import open_sqlite
from tests.chaos.program import Process
from tests.chaos.proxy import Proxy
from tests.chaos.scenario import Scenario, Trouble
from tests.databases import PostgresServer, running_object_store, running_postgres
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_openai import FakeOpenAI, Mishap, succeed
from tests.wire.fake_telegram import FakeTelegram, Fault, bad_gateway, too_many_requests
from tests.wire.openai_rules import Job

WORKERS = 3
_SLOW_DOWN_S = 2
_MOST_CALLS = 1000
_TELEGRAM_METHODS = ("sendMessage", "editMessageText", "editMessageMedia", "getFile", "sendPhoto")


class Installation:
    """Everything that runs."""

    def __init__(self, scenario: Scenario, folder: Path) -> None:
        self._scenario = scenario
        self._folder = folder
        self._chance = random.Random(f"{scenario.seed} victims")
        self._server: PostgresServer | None = None
        self._database_url: str | None = None
        self._objects: Proxy | None = None
        self.telegram = FakeTelegram()
        self.discord = FakeDiscord()
        self.openai = FakeOpenAI()
        self.processes: list[Process] = []
        self.workers: list[Process] = []

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Installation]:
        """Run everything; the processes end in good order."""
        async with AsyncExitStack() as stack:
            for service in (self.telegram.running(), self.openai.running(), self.discord):
                await stack.enter_async_context(service)
            self.openai.mishaps.extend(self._answers())
            storage = await self._storage(stack)
            sections = self._sections() | storage
            roles = [("all", "all")]
            if storage:
                roles = [("gateway", "gateway")]
                roles += [(f"worker{number + 1}", "worker") for number in range(WORKERS)]
            self.processes = [Process(self._folder, *role, sections) for role in roles]
            self.workers = self.processes[1:] or self.processes
            stack.push_async_callback(self.stop)
            for process in self.processes:  # the first one makes the tables
                await process.start()
            yield self

    async def stop(self) -> None:
        """End the processes in good order."""
        await asyncio.gather(*(process.stop() for process in self.processes))

    async def _storage(self, stack: AsyncExitStack) -> dict[str, dict[str, Any]]:
        if self._scenario.database == "sqlite":
            return {}
        self._server = stack.enter_context(running_postgres(durable=True))
        objects = stack.enter_context(running_object_store())
        self._objects = await stack.enter_async_context(Proxy(objects.port).running())
        self._database_url = self._server.new_database()
        bucket = objects.new_bucket().replace(f":{objects.port}&", f":{self._objects.port}&")
        return {"storage": {"database_url": self._database_url, "blob_url": bucket}}

    def _sections(self) -> dict[str, dict[str, Any]]:
        return {
            "telegram": {
                "token": self.telegram.token,
                "base_url": self.telegram.base_url,
                "base_file_url": self.telegram.base_file_url,
            },
            "discord": {
                "token": self.discord.token,
                "api_base_url": self.discord.api_base_url,
                "gateway_url": self.discord.gateway_url,
            },
            "web": {"enabled": False},
            "openai": {
                "api_key": self.openai.api_key,
                "base_url": self.openai.base_url,
                "concurrent_calls": 16,
            },
        }

    def _answers(self) -> list[Mishap]:
        least, most = self._scenario.answers_within_s
        times_s = [self._chance.uniform(least, most) for _ in range(4 * self._scenario.edits)]
        return [_after(seconds) for seconds in times_s]

    async def suffer(self, trouble: Trouble) -> str:
        """Let something go wrong, and return what it was, for people."""
        match trouble:
            case Trouble.KILL:
                victim = self._chance.choice(self.workers)
                await victim.kill()
                await victim.start()
                return victim.name
            case Trouble.FREEZE:
                victim = self._chance.choice(self.workers)
                await victim.freeze(self._scenario.freeze_s)
                return f"{victim.name}, {self._scenario.freeze_s:g} s"
            case Trouble.DATABASE_RESTART:
                assert self._server is not None
                await asyncio.to_thread(self._server.stop)
                await asyncio.to_thread(self._server.start)
            case Trouble.OBJECTS_AWAY:
                assert self._objects is not None
                await self._objects.refuse(self._scenario.away_s)
                return f"{self._scenario.away_s:g} s, {self._objects.refused} refused"
            case Trouble.TELEGRAM_SLOW_DOWN:
                return await self._telegram_fails(too_many_requests(_SLOW_DOWN_S), "")
            case Trouble.TELEGRAM_BAD_GATEWAY:
                return await self._telegram_fails(bad_gateway(), "getUpdates")
            case Trouble.DISCORD_SLOW_DOWN:
                return await self._discord_fails(429, retry_after_s=1.0)
            case Trouble.DISCORD_BAD_GATEWAY:
                return await self._discord_fails(502)
            case Trouble.DISCORD_RESUME:
                await self.discord.drop_gateway(resumable=True)
            case Trouble.DISCORD_IDENTIFY:
                await self.discord.drop_gateway(resumable=False)
        return ""

    async def _telegram_fails(self, fault: Fault, also: str) -> str:
        for method in (*_TELEGRAM_METHODS, *filter(None, [also])):
            self.telegram.fail_next(method, *[fault] * _MOST_CALLS)
        before = len(self.telegram.calls)
        await asyncio.sleep(self._scenario.away_s)
        self.telegram.recover()
        return f"{self._scenario.away_s:g} s, {len(self.telegram.calls) - before} calls"

    async def _discord_fails(self, status: int, retry_after_s: float | None = None) -> str:
        self.discord.fail_next(
            status,
            message="slow down",
            path="/messages",
            retry_after_s=retry_after_s,
            times=_MOST_CALLS,
        )
        before = len(self.discord.rest.faults)
        await asyncio.sleep(self._scenario.away_s)
        number = before - len(self.discord.rest.faults)
        self.discord.rest.faults.clear()
        return f"{self._scenario.away_s:g} s, {number} calls"

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Db]:
        """Look into the database, once the processes have ended."""
        if self._database_url is None:
            async with open_sqlite(self._folder / "all" / DATABASE_FILE) as sqlite:
                yield sqlite
            return
        from core.storage.postgres import open_postgres

        async with open_postgres(self._database_url) as postgres:
            yield postgres


def _after(seconds: float) -> Mishap:
    async def answer(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return await succeed(fake, request, job)

    return answer
