from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.adapters.web.person import Person as Visitor
from tests.core.conftest import remembered_effects
from tests.end_to_end.chats import Conversation, DiscordSeat, Seat, TelegramSeat, WebSeat
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_telegram import FakeTelegram

__all__ = ["remembered_effects"]


@pytest.fixture
async def openai() -> AsyncIterator[FakeOpenAI]:
    async with FakeOpenAI().running() as fake:
        yield fake


@pytest.fixture(params=["telegram", "discord", "web"])
async def seat(request: pytest.FixtureRequest) -> AsyncIterator[Seat]:
    """A person on each platform in turn."""
    async with AsyncExitStack() as stack:
        match request.param:
            case "telegram":
                telegram = await stack.enter_async_context(FakeTelegram().running())
                yield TelegramSeat(telegram)
                assert telegram.api.violations == []
            case "discord":
                yield DiscordSeat(await stack.enter_async_context(FakeDiscord()))
            case _:
                yield WebSeat(await stack.enter_async_context(Visitor.at_home()))


@pytest.fixture
def conversation(seat: Seat, tmp_path: Path, openai: FakeOpenAI) -> Conversation:
    return Conversation(seat, tmp_path, openai)
