"""A process that only posts, while others receive."""

from __future__ import annotations

import pytest

from adapters.discord import DiscordAdapter
from adapters.discord.ids import conversation_id
from core.errors import UserError
from core.messenger import OutgoingMessage
from tests.adapters.discord.conftest import TEXTS, adapter_for
from tests.wire.fake_discord import Channel, FakeDiscord


async def test_it_posts_and_edits_without_a_gateway(discord: FakeDiscord, channel: Channel) -> None:
    adapter = adapter_for(discord)
    async with adapter.posting():
        posted = await adapter.messenger.post(
            conversation_id(channel.id), OutgoingMessage("working")
        )
        await adapter.messenger.edit(posted.message_id, OutgoingMessage("done"))
        assert not await adapter.is_ready()
    assert [message.content for message in discord.posted(channel)] == ["done"]


async def test_a_refused_token_is_said(discord: FakeDiscord) -> None:
    adapter = DiscordAdapter("another.token", texts=TEXTS, api_base_url=discord.api_base_url)
    with pytest.raises(UserError, match="discord-token-refused"):
        async with adapter.posting():
            pytest.fail("logged in")
