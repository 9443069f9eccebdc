"""Two gateways behind the one address that Telegram calls: nobody notices that there are two."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.assembly import Role
from bot.config import Config
from bot.wiring import retouch
from tests.chaos.program import free_port
from tests.databases import ObjectStore, PostgresServer
from tests.end_to_end.chats import TEXTS, Conversation, TelegramSeat
from tests.photos import jpeg
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_telegram import FakeTelegram


@pytest.fixture
def sections(postgres_server: PostgresServer, object_store: ObjectStore) -> dict[str, Any]:
    storage = {
        "database_url": postgres_server.new_database(),
        "blob_url": object_store.new_bucket(),
    }
    return {"storage": storage, "local": {"install_models": False}}


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().running() as telegram:
        yield telegram
    assert telegram.api.violations == []


async def test_albums_and_quick_messages(
    tmp_path: Path, sections: dict[str, Any], telegram: FakeTelegram
) -> None:
    seat = TelegramSeat(telegram)
    person = Conversation(seat, tmp_path, FakeOpenAI())
    ports = (free_port(), free_port())
    async with AsyncExitStack() as stack:
        for number, port in enumerate((*ports, 0)):
            called = {
                "webhook_url": "https://bot.example.org/telegram",
                "webhook_secret": "a-long-random_text",
                "webhook_port": port,
            }
            config = Config.model_validate(
                sections
                | {
                    "bot": {"data_folder": tmp_path / str(number), "shutdown_grace_s": 1.0},
                    "telegram": seat.settings() | called,
                }
            )
            role = Role.GATEWAY if port else Role.WORKER
            await stack.enter_async_context(retouch(config, TEXTS, role))

        # Each gateway gets some of the parts, and one of them asks about all.
        await seat.say(
            "make it black and white", tuple(jpeg(name) for name in ("coffee", "rocket", "china"))
        )
        assert await telegram.call_webhook(*ports) == [200] * 3
        await person.hears(lambda shown: "3 pictures" in shown.text)
        assert len(await seat.posted()) == 1

        # Each starts from the one before, though another gateway has that.
        await seat.say("brightness 1", (jpeg("astronaut"),))
        for number in range(2, 6):
            await seat.say(f"brightness {number}")
        assert await telegram.call_webhook(*ports) == [200] * 5
        for number in range(2, 7):
            _, shown = await person.sees(f"v{number} from v{number - 1}")
            assert f"brightness {number - 1}”" in shown.text
