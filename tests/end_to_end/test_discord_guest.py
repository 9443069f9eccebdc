"""The whole program at a place on Discord where the bot is no member."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import Config
from bot.wiring import retouch
from core.texts import Texts
from tests.photos import photo
from tests.wire.discord_world import Upload
from tests.wire.fake_discord import Channel, FakeDiscord, Message

TEXTS = Texts()


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as fake:
        yield fake


async def shown(discord: FakeDiscord, place: Channel, caption: str) -> Message:
    """Wait for a picture whose caption has a line that begins so."""

    def found() -> list[Message]:
        return [
            message
            for message in discord.posted(place)
            if message.files
            and message.components
            and any(line.startswith(caption) for line in message.content.splitlines())
        ]

    await discord.until(found)
    return found()[-1]


async def test_edited_undone_and_edited_again_through_restarts(
    discord: FakeDiscord, tmp_path: Path
) -> None:
    ada = discord.person("Ada")
    place = discord.among(ada, discord.person("Bob"))
    config = Config.model_validate(
        {
            "bot": {"data_folder": tmp_path, "shutdown_grace_s": 1.0},
            "local": {"install_models": False},
            "discord": {
                "token": discord.token,
                "api_base_url": discord.api_base_url,
                "gateway_url": discord.gateway_url,
            },
        }
    )
    async with retouch(config, TEXTS):
        picture = Upload("cup.png", photo("coffee"))
        used = await ada.slash(place, "edit", text="flip it horizontally", picture=picture)
        second = await shown(discord, place, "v2 from v1")
        assert second is used.answer
    discord.put_forward(3600)
    async with retouch(config, TEXTS):
        undo = next(
            button["custom_id"]
            for row in second.components
            for button in row["components"]
            if button["custom_id"].startswith("undo:")
        )
        pressed = await ada.press(second, undo)
        first = await shown(discord, place, "v1")
        assert first.interaction is pressed
        await ada.slash(place, "edit", text="rotate it 90 degrees")
        third = await shown(discord, place, "v3 from v1")
        found = await ada.type_option(place, "goto", "number")
        assert [each["value"] for each in found] == [3, 2, 1]
    assert [message for message in discord.posted(place) if message.files] == [
        second,
        first,
        third,
    ]
