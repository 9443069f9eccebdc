"""Who decides for a server on Discord."""

from __future__ import annotations

import pytest

from adapters.discord.ids import conversation_id, user_id
from core.messenger import ConversationGone, MessengerUnavailable
from tests.adapters.discord.conftest import Bot
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Person


async def test_managers_decide_for_channels_and_threads(
    discord: FakeDiscord, bot: Bot, ada: Person, guild: Guild, channel: Channel
) -> None:
    member, stranger = discord.person("Mo"), discord.person("Eve")
    guild.members.update({ada.user.id: True, member.user.id: False})
    thread = await discord.thread(channel)
    await discord.until(lambda: bot.adapter._client.get_channel(thread.id))
    for place in (channel, thread):
        here = conversation_id(place.id)
        decide = [
            await bot.messenger.may_administer(here, user_id(person.user.id))
            for person in (ada, member, stranger)
        ]
        assert decide == [True, False, False]


async def test_in_a_dm_the_person_decides(bot: Bot, ada: Person, dm: Channel) -> None:
    assert await bot.messenger.may_administer(conversation_id(dm.id), user_id(ada.user.id))


async def test_trouble_while_asking_is_told(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, channel: Channel
) -> None:
    discord.fail_next(403, 50001, "Missing Access", path="/members/")
    with pytest.raises(ConversationGone):
        await bot.messenger.may_administer(conversation_id(channel.id), user_id(ada.user.id))
    discord.fail_next(401, path=f"/channels/{dm.id}")
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.may_administer(conversation_id(dm.id), user_id(ada.user.id))
