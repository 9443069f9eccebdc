"""Variants run side by side, but not more at a time than the provider takes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web

from core.engines import Capabilities, EngineRequest, EngineResult, Report
from core.engines.openai.engine import OpenAIEngine
from core.images import Workshop
from tests.core.conftest import Bench
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg
from tests.wire.fake_openai import FakeOpenAI, succeed
from tests.wire.openai_rules import Job


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


class Account:
    """Refuses what is more than two calls at a time, as the service does."""

    def __init__(self) -> None:
        self.at_once = self.refused = 0
        self._pairs = asyncio.Barrier(2)

    async def __call__(
        self, service: FakeOpenAI, request: web.Request, job: Job
    ) -> web.StreamResponse:
        if self.at_once == 2:
            self.refused += 1
            message = (
                "Rate limit reached for gpt-image-2 on images per min. Please try again in 9h."
            )
            body = {"message": message, "type": "images", "code": "rate_limit_exceeded"}
            return web.json_response({"error": body}, status=429)
        self.at_once += 1
        try:
            # Both have to come before one is answered: they do run side by side.
            async with asyncio.timeout(10):
                await self._pairs.wait()
            return await succeed(service, request, job)
        finally:
            self.at_once -= 1


@pytest.fixture
async def service() -> AsyncIterator[FakeOpenAI]:
    async with FakeOpenAI().running() as running:
        yield running


class Bounded(OpenAIEngine):
    """The real engine, with a bound as the configuration sets it."""

    at_once = highest = 0

    @property
    def capabilities(self) -> Capabilities:
        return replace(super().capabilities, concurrent_calls=2)

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        self.at_once += 1
        self.highest = max(self.highest, self.at_once)
        try:
            return await super().run(request, report)
        finally:
            self.at_once -= 1


async def test_four_variants_trip_no_limit(bench: Bench, service: FakeOpenAI) -> None:
    account = Account()
    service.mishaps.extend([account] * 4)
    async with Workshop(2) as workshop:
        engine = Bounded(service.api_key, workshop=workshop, base_url=service.base_url, previews=0)
        bench.engines = [engine]
        async with bench.running():
            await bench.chat.say("", (jpeg("coffee", size=(90, 60)),))
            await bench.chat.say("/variants 4 make it warmer")
            await bench.idle()
            shown = [bench.chat.messenger.messages[m].shown for m in bench.chat.messenger.order]
        await engine.aclose()
    assert (engine.highest, account.refused) == (2, 0)
    assert len([message for message in shown if "from v1" in message.text]) == 4


async def test_engines_of_one_account_share_its_bound(bench: Bench) -> None:
    running: list[str] = []
    highest = 0

    def watched(name: str) -> ScriptedEngine:
        engine = ScriptedEngine(
            name, ("upscale",), upscale_factors=(2,), account="one", concurrent_calls=1
        )

        async def before(*_: object) -> None:
            nonlocal highest
            running.append(name)
            highest = max(highest, len(running))
            for _turn in range(20):
                await asyncio.sleep(0)
            running.remove(name)

        engine.before = before
        return engine

    bench.engines = [watched("first"), watched("second")]
    async with bench.running():
        for number, name in enumerate(("first", "second")):
            conversation = f"fake:{number}"
            await bench.chat.say(
                f"/upscale 2x {name}",
                (jpeg("coffee", size=(60, 40)),),
                conversation=conversation,  # type: ignore[arg-type]
            )
        await bench.idle()
    assert highest == 1
