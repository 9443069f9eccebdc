"""Several connections to the gateway, in one process or in several."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from adapters.discord import DiscordAdapter
from core.errors import UserError
from tests.adapters.discord.conftest import TEXTS, Bot
from tests.wire.fake_discord import FakeDiscord


def bot_of(discord: FakeDiscord, shard_count: int | None, shard_ids: Sequence[int] = ()) -> Bot:
    return Bot(
        DiscordAdapter(
            discord.token,
            texts=TEXTS,
            api_base_url=discord.api_base_url,
            gateway_url=discord.gateway_url,
            shard_count=shard_count,
            shard_ids=shard_ids,
        )
    )


async def test_every_server_is_heard_once_by_one_of_two_gateways(discord: FakeDiscord) -> None:
    ada = discord.person("Ada")
    channels = [discord.channel(discord.guild(f"Server {number}")) for number in range(8)]
    dm = discord.dm(ada)
    bots = [bot_of(discord, 2, [0]), bot_of(discord, 2, [1])]
    async with bots[0].adapter.connected(bots[0].hear), bots[1].adapter.connected(bots[1].hear):
        assert await bots[0].adapter.is_ready()
        assert await bots[1].adapter.is_ready()
        for channel in channels:
            await ada.say(channel, f"<@{discord.world.bot.id}> hello")
        await ada.say(dm, "hello")
        await discord.until(lambda: sum(len(bot.events) for bot in bots) == 9)
    heard = [{event.origin.conversation_id for event in bot.events} for bot in bots]
    assert not heard[0] & heard[1]
    assert f"discord:{dm.id}" in heard[0]


async def test_as_many_as_discord_advises(
    discord: FakeDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(_client: object, _shard_id: int | None, *, initial: bool = False) -> None:
        """Without the library's pause of five seconds between two shards."""

    monkeypatch.setattr("discord.Client.before_identify_hook", at_once)
    discord.gateway.shards_advised = 3
    ada = discord.person("Ada")
    channels = [discord.channel(discord.guild(f"Server {number}")) for number in range(6)]
    bot = bot_of(discord, None)
    async with bot.adapter.connected(bot.hear):
        await discord.until(lambda: discord.gateway.identified == 3)
        for channel in channels:
            await ada.say(channel, f"<@{discord.world.bot.id}> hello")
        await discord.until(lambda: len(bot.events) == 6)
    assert {(s.shard, s.shard_count) for s in discord.gateway.sessions.values()} <= {
        (0, 3),
        (1, 3),
        (2, 3),
    }


@pytest.mark.parametrize(("count", "ids"), [(None, [0]), (2, [2]), (2, [-1])])
async def test_shards_that_cannot_be_are_refused(
    discord: FakeDiscord, count: int | None, ids: list[int]
) -> None:
    bot = bot_of(discord, count, ids)
    with pytest.raises(UserError, match="discord-shards-wrong"):
        await bot.adapter.check()
