"""The contract of all messengers, over discord.py and the fake Discord."""

from __future__ import annotations

import pytest

from tests.adapters.discord.conftest import Bot, DiscordPlatform
from tests.contracts.messenger_contract import MessengerContract
from tests.wire.fake_discord import Channel, FakeDiscord, Person


@pytest.fixture
def platform(discord: FakeDiscord, ada: Person, dm: Channel, bot: Bot) -> DiscordPlatform:
    return DiscordPlatform(discord, ada, dm, bot)


class TestDiscordMessenger(MessengerContract):
    pass
