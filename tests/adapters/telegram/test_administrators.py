"""Who decides for a group on Telegram."""

from __future__ import annotations

import pytest

from adapters.telegram.ids import Place, conversation_id, user_id
from core.messenger import ConversationGone, MessengerUnavailable
from tests.adapters.telegram.conftest import TelegramPlatform
from tests.contracts.messenger_contract import until
from tests.wire.fake_telegram import bad_gateway


async def test_administrators_decide_for_a_group_and_its_topics(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    owner, admin, member = chats.person("Olga"), chats.person("Ada"), chats.person("Mo")
    group = chats.group(forum=True)
    topic = chats.topic(group)
    group.administrators = [owner, admin]
    messenger = platform.messenger
    for place in (Place(group.id), Place(group.id, topic)):
        here = conversation_id(place)
        decide = [await messenger.may_administer(here, user_id(p.id)) for p in (owner, admin)]
        assert decide == [True, True]
        assert not await messenger.may_administer(here, user_id(member.id))
    assert len(platform.telegram.said("getChatAdministrators")) == 6


async def test_who_posts_as_the_group_is_an_administrator(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    group, channel = chats.group(), chats.group("News", "channel")
    chats.say(group, platform.person, "/help", as_chat=group)
    chats.say(group, platform.person, "/help", as_chat=channel)
    await until(lambda: len(platform.events) == 2)
    as_group, as_channel = (event.origin.sender.user_id for event in platform.events)
    here = conversation_id(Place(group.id))
    assert await platform.messenger.may_administer(here, as_group)
    assert not await platform.messenger.may_administer(here, as_channel)
    assert not platform.telegram.said("getChatAdministrators")


async def test_in_a_private_chat_nobody_is_asked_for(platform: TelegramPlatform) -> None:
    here, stranger = platform.conversation_id, platform.telegram.chats.person("Eve")
    assert await platform.messenger.may_administer(here, user_id(platform.person.id))
    assert not await platform.messenger.may_administer(here, user_id(stranger.id))
    assert not platform.telegram.said("getChatAdministrators")


async def test_administrators_of_a_group_that_moved(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    group = chats.group(kind="group")
    moved = chats.move(group)
    moved.administrators = [platform.person]
    here = conversation_id(Place(group.id))
    assert await platform.messenger.may_administer(here, user_id(platform.person.id))


async def test_trouble_while_asking_is_told(platform: TelegramPlatform) -> None:
    chats = platform.telegram.chats
    group = chats.group()
    here, ada = conversation_id(Place(group.id)), user_id(platform.person.id)
    platform.telegram.fail_next("getChatAdministrators", bad_gateway())
    with pytest.raises(MessengerUnavailable):
        await platform.messenger.may_administer(here, ada)
    chats.bar(group, platform.person, "bot was kicked from the supergroup chat")
    with pytest.raises(ConversationGone):
        await platform.messenger.may_administer(here, ada)
