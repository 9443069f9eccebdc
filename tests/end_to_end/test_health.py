"""``/readyz`` tells of the store, the jobs and every platform's connection."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import aiohttp

from adapters.web.adapter import WebAdapter
from bot.config import Config
from bot.wiring import retouch
from core.texts import Texts
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_telegram import FakeTelegram


async def test_every_connection_is_looked_at(tmp_path: Path) -> None:
    async with FakeTelegram().running() as telegram, FakeDiscord() as discord:
        values: dict[str, Any] = {
            "bot": {"data_folder": tmp_path},
            "local": {"install_models": False},
            "web": {"enabled": True, "port": 0},
            "telegram": {
                "token": telegram.token,
                "base_url": telegram.base_url,
                "base_file_url": telegram.base_file_url,
            },
            "discord": {
                "token": discord.token,
                "api_base_url": discord.api_base_url,
                "gateway_url": discord.gateway_url,
            },
        }
        async with retouch(Config.model_validate(values), Texts()) as assembly:
            page = next(a for a in assembly.adapters if isinstance(a, WebAdapter))
            async with aiohttp.ClientSession() as session:
                async with session.get(page.url + "healthz") as response:
                    assert response.status == 200
                status, found = await _ready(session, page.url)
                assert (status, set(found)) == (
                    200,
                    {"store", "jobs", "telegram", "discord", "web"},
                ), found
                await discord.drop_gateway(resumable=True)
                seen: set[tuple[int, bool]] = set()
                async with asyncio.timeout(20):
                    while len(seen) < 2:
                        status, found = await _ready(session, page.url)
                        seen.add((status, found["discord"]))
                        await asyncio.sleep(0.01)
                assert seen == {(503, False), (200, True)}


async def _ready(session: aiohttp.ClientSession, url: str) -> tuple[int, dict[str, bool]]:
    async with session.get(url + "readyz") as response:
        return response.status, await response.json()
