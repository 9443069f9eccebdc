"""Servers, channels and threads that end, and rights that are missing."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from adapters.discord.ids import conversation_id
from core.events import ConversationClosed, Event
from core.messenger import (
    ConversationGone,
    FileRefused,
    FilesForbidden,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
)
from tests.adapters.discord.conftest import (
    Bot,
    KeptPermits,
    adapter_for,
    connected_bot,
    id_of,
)
from tests.adapters.discord.test_interactions import BUTTONS, answering
from tests.photos import jpeg
from tests.wire.discord_world import EPHEMERAL
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Message, Person

WORDS = OutgoingMessage("working", buttons=BUTTONS)
PICTURE = OutgoingMessage("v2", OutgoingFile("v2.jpg", "image/jpeg", jpeg("rocket")), BUTTONS)


def closed(channel: Channel) -> ConversationClosed:
    return ConversationClosed(conversation_id(channel.id))


def shown_to_all(discord: FakeDiscord, channel: Channel) -> list[Message]:
    return [m for m in discord.posted(channel) if not m.flags & EPHEMERAL]


def shown_to_one(discord: FakeDiscord, channel: Channel) -> list[Message]:
    return [m for m in discord.posted(channel) if m.flags & EPHEMERAL]


# What ends


async def test_a_server_that_throws_the_bot_out(
    discord: FakeDiscord, ada: Person, guild: Guild, channel: Channel, dm: Channel
) -> None:
    other = discord.channel(guild, "more photos")
    async with connected_bot(discord) as bot:
        thread = await discord.thread(channel)
        await discord.go_down(guild)
        await ada.say(dm, "hello")
        await discord.until(lambda: bot.events)
        assert bot.changes == []
    async with connected_bot(discord) as bot:
        thread = await discord.thread(channel)
        await discord.throw_out(guild)
        await discord.until(lambda: len(bot.changes) >= 3)
        assert set(bot.changes) >= {closed(channel), closed(other), closed(thread)}


async def test_a_channel_and_a_thread_that_are_deleted(
    discord: FakeDiscord, bot: Bot, channel: Channel
) -> None:
    first, second = await discord.thread(channel), await discord.thread(channel)
    await discord.delete(first)
    await discord.until(lambda: bot.changes)
    assert bot.changes == [closed(first)]
    await discord.delete(channel)
    await discord.until(lambda: len(bot.changes) == 3)
    assert set(bot.changes[1:]) == {closed(channel), closed(second)}


# Rights


async def test_words_go_where_files_may_not(
    discord: FakeDiscord, bot: Bot, channel: Channel
) -> None:
    here = conversation_id(channel.id)
    discord.forbid(channel, files_only=True)
    with pytest.raises(FilesForbidden):
        await bot.messenger.post(here, PICTURE)
    posted = await bot.messenger.post(here, WORDS)
    with pytest.raises(FilesForbidden):
        await bot.messenger.edit(posted.message_id, PICTURE)
    assert [message.content for message in discord.posted(channel)] == ["working"]


async def test_without_the_right_to_write_nothing_is_said(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    said = await ada.say(channel, "warmer", mention=True)
    discord.forbid(channel)
    with pytest.raises(ConversationGone):
        await bot.messenger.post(conversation_id(channel.id), WORDS, id_of(said))
    assert shown_to_all(discord, channel) == []


@pytest.mark.parametrize("message_content", [True, False])
async def test_whoever_asks_by_a_command_is_answered_alone_where_the_bot_may_not_write(
    discord: FakeDiscord, ada: Person, channel: Channel, *, message_content: bool
) -> None:
    permits = KeptPermits()
    discord.forbid(channel)
    async with connected_bot(discord, message_content=message_content, permits=permits) as bot:
        answering(bot, WORDS)
        used = await ada.slash(channel, "edit", text="warmer")
        (shown,) = await discord.answers(channel)
        assert shown is used.answer
        if message_content:
            return  # answers to interactions need no right to write
        assert shown_to_all(discord, channel) == []
        # The picture takes its place, also from another process, as long as that is possible.
        await discord.until(lambda: permits.permits)
        (shown_as,) = permits.permits
    worker = adapter_for(discord, permits=permits)
    async with worker.posting():
        await worker.messenger.edit(shown_as, PICTURE)
    assert shown.files[0].content == jpeg("rocket")
    assert not shown.deleted


async def test_a_press_is_answered_alone_where_the_bot_may_not_write_any_more(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    await bot.messenger.post(conversation_id(channel.id), WORDS)
    (shown,) = discord.posted(channel)
    discord.forbid(channel)
    answering(bot, OutgoingMessage("v1 again"))
    pressed = await ada.press(shown, "undo:abcdefghjkmn")
    await discord.until(lambda: shown_to_one(discord, channel))
    (alone,) = shown_to_one(discord, channel)
    assert (alone.content, alone.interaction) == ("v1 again", pressed)
    assert shown_to_all(discord, channel) == [shown]


async def test_of_two_who_press_each_gets_the_own_answer(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    await bot.messenger.post(conversation_id(channel.id), WORDS)
    (shown,) = discord.posted(channel)
    discord.forbid(channel)
    bob = discord.person("Bob")
    both = asyncio.Event()

    async def answer(event: Event) -> None:
        if len(bot.events) == 2:
            both.set()
        await both.wait()
        origin = event.origin
        text = OutgoingMessage(f"for {origin.sender.user_id}")
        await bot.messenger.post(origin.conversation_id, text, origin.message_id)

    bot.answer = answer
    for person in (ada, bob):
        await person.press(shown, "undo:abcdefghjkmn")
    await discord.until(lambda: len(shown_to_one(discord, channel)) == 2)
    for message in shown_to_one(discord, channel):
        assert message.interaction is not None
        assert message.content == f"for discord:{message.interaction.user.id}"


async def test_a_refused_file_leaves_room_for_words(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    discord.forbid(channel)
    discord.rest.posts.upload_limit_bytes = 1_000

    async def answer(event: Event) -> None:
        origin = event.origin
        for message in (PICTURE, WORDS):
            with suppress(FileRefused):
                await bot.messenger.post(origin.conversation_id, message, origin.message_id)

    bot.answer = answer
    used = await ada.slash(channel, "original")
    (alone,) = await discord.answers(channel)
    assert alone is used.answer
    assert alone.content == "working"


async def test_slow_mode_is_waited_for(discord: FakeDiscord, bot: Bot, channel: Channel) -> None:
    discord.fail_next(
        429, 20016, "This action cannot be performed due to slowmode rate limit.",
        method="POST", retry_after_s=120.0,
    )  # fmt: skip
    with pytest.raises(MessengerUnavailable) as caught:
        await bot.messenger.post(conversation_id(channel.id), WORDS)
    assert caught.value.retry_after_s == 120.0
    discord.fail_next(400, 20016, "slowmode", method="POST", retry_after_s=30.0)
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.post(conversation_id(channel.id), WORDS)


@pytest.mark.parametrize("code", [50083, 160005])
async def test_an_archived_or_locked_thread(
    discord: FakeDiscord, bot: Bot, channel: Channel, code: int
) -> None:
    thread = await discord.thread(channel)
    discord.fail_next(400, code, "Thread is archived", method="POST")
    with pytest.raises(ConversationGone):
        await bot.messenger.post(conversation_id(thread.id), WORDS)


async def test_somebody_who_takes_no_messages(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    discord.silence(dm)
    private = await bot.messenger.private_conversation(f"discord:{ada.user.id}")  # type: ignore[arg-type]
    assert private == conversation_id(dm.id)
    with pytest.raises(ConversationGone):
        await bot.messenger.post(private, WORDS)
