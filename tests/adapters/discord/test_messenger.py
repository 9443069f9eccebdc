"""What Discord refuses, and what then follows."""

from __future__ import annotations

import asyncio

import pytest

from adapters.discord.ids import Spot, conversation_id, message_id
from core.ids import ConversationId
from core.messenger import (
    ConversationGone,
    DeliveryUnknown,
    FileRefused,
    MessageGone,
    MessengerError,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
)
from tests.adapters.discord.conftest import Bot, id_of
from tests.photos import jpeg
from tests.wire.fake_discord import Channel, FakeDiscord, Person

HELLO = OutgoingMessage("hello")
EMPTY = OutgoingMessage("")


@pytest.fixture
def here(channel: Channel) -> ConversationId:
    return conversation_id(channel.id)


def picture(content: bytes, name: str = "v2.jpg") -> OutgoingMessage:
    return OutgoingMessage("v2", OutgoingFile(name, "image/jpeg", content))


# Nobody is disturbed


@pytest.mark.parametrize("text", ["@everyone", "@here look", "<@{ada}>", "\\<@{ada}>", "<@&1>"])
async def test_no_mention_pings(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, here: ConversationId, text: str
) -> None:
    said = await ada.say(channel, "hello", mention=True)
    message = OutgoingMessage(text.format(ada=ada.user.id))
    posted = await bot.messenger.post(here, message, id_of(said))
    (shown,) = discord.posted(channel)
    assert not shown.pings
    await bot.messenger.edit(posted.message_id, message)
    allowed = [
        call.body["allowed_mentions"]
        for call in discord.calls
        if call.body and "content" in call.body
    ]
    assert allowed == [{"parse": []}] * 2


async def test_links_have_no_preview(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, here: ConversationId, dm: Channel
) -> None:
    message = OutgoingMessage("like https://example.org/photo.jpg")
    posted = await bot.messenger.post(here, message)
    await bot.messenger.edit(posted.message_id, message)
    assert discord.posted(channel)[0].previews == []

    async def answer(_event: object) -> None:
        origin = bot.call().origin
        await bot.messenger.post(origin.conversation_id, message, origin.message_id)

    bot.answer = answer
    await ada.slash(dm, "help")
    (filled,) = await discord.answers(dm)
    assert filled.interaction is not None
    assert filled.previews == []


async def test_a_hostile_file_name_stays_a_name(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    name = '..\\../a"b\r\nContent-Type: text/html\r\n\r\n.jpg'
    await bot.messenger.post(here, picture(jpeg("rocket"), name))
    (file,) = discord.posted(channel)[0].files
    assert file.content == jpeg("rocket")
    assert file.filename.endswith(".jpg")
    assert not set('"/\\\r\n:') & set(file.filename)


# Posting once


async def test_the_same_nonce_posts_once(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    nonce = "a nonce of any length: " + "x" * 100
    first = await bot.messenger.post(here, OutgoingMessage("one", nonce=nonce))
    again = await bot.messenger.post(here, OutgoingMessage("one", nonce=nonce))
    other = await bot.messenger.post(here, OutgoingMessage("one", nonce=nonce + "y"))
    assert first == again != other
    assert len(discord.posted(channel)) == 2


async def test_a_reply_that_may_not_be_a_reply_is_posted_plainly(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, here: ConversationId
) -> None:
    said = await ada.say(channel, "hello", mention=True)
    discord.hide_history(channel)
    await bot.messenger.post(here, picture(jpeg("rocket")), id_of(said))
    (posted,) = discord.posted(channel)
    assert posted.original is None
    assert posted.files[0].content == jpeg("rocket")


async def test_a_message_of_another_channel_cannot_be_replied_to(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, channel: Channel, here: ConversationId
) -> None:
    said = await ada.say(dm, "hello")
    await bot.messenger.post(here, HELLO, id_of(said))
    assert discord.posted(channel)[0].original is None


# Refusals


async def test_too_large_a_file_is_refused(
    discord: FakeDiscord, bot: Bot, here: ConversationId
) -> None:
    limit = bot.messenger.limits.photo_max_bytes
    assert discord.rest.posts.upload_limit_bytes == limit
    with pytest.raises(FileRefused):
        await bot.messenger.post(here, picture(bytes(limit + 1)))
    posted = await bot.messenger.post(here, HELLO)
    with pytest.raises(FileRefused):
        await bot.messenger.edit(posted.message_id, picture(bytes(limit + 1)))


async def test_a_channel_that_the_bot_may_not_see(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    posted = await bot.messenger.post(here, HELLO)
    discord.silence(channel)
    with pytest.raises(ConversationGone):
        await bot.messenger.post(here, HELLO)
    with pytest.raises(ConversationGone):
        await bot.messenger.edit(posted.message_id, HELLO)
    with pytest.raises(ConversationGone):
        await bot.messenger.delete(posted.message_id)


async def test_a_person_who_blocks_the_bot(discord: FakeDiscord, bot: Bot, dm: Channel) -> None:
    discord.silence(dm)
    with pytest.raises(ConversationGone):
        await bot.messenger.post(conversation_id(dm.id), HELLO)


async def test_a_channel_that_is_gone(bot: Bot) -> None:
    with pytest.raises(ConversationGone):
        await bot.messenger.post(conversation_id(12345), HELLO)
    await bot.messenger.delete(message_id(Spot(12345, 1)))


async def test_a_locked_thread(discord: FakeDiscord, bot: Bot, here: ConversationId) -> None:
    discord.fail_next(400, 160005, "Thread is locked", method="POST")
    with pytest.raises(ConversationGone):
        await bot.messenger.post(here, HELLO)


async def test_messages_of_others_cannot_be_edited(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    said = await ada.say(channel, "mine", mention=True)
    with pytest.raises(MessageGone):
        await bot.messenger.edit(id_of(said), HELLO)


async def test_an_answer_that_was_never_posted_cannot_be_edited(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.slash(dm, "help")
    await discord.until(lambda: bot.events)
    pending = bot.call().origin.message_id
    assert pending is not None
    with pytest.raises(MessageGone):
        await bot.messenger.edit(pending, HELLO)


async def test_what_nobody_foresaw_is_told_too(
    discord: FakeDiscord, bot: Bot, here: ConversationId
) -> None:
    with pytest.raises(MessengerError, match="50006"):
        await bot.messenger.post(here, EMPTY)


# Trouble


async def test_a_short_wait_is_waited(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    discord.fail_next(429, retry_after_s=0.02, method="POST", times=2)
    await bot.messenger.post(here, picture(jpeg("rocket")))
    assert discord.posted(channel)[0].files[0].content == jpeg("rocket")


async def test_a_long_wait_is_told(discord: FakeDiscord, bot: Bot, here: ConversationId) -> None:
    discord.fail_next(429, retry_after_s=900.0, method="POST")
    with pytest.raises(MessengerUnavailable) as caught:
        await bot.messenger.post(here, HELLO)
    assert caught.value.retry_after_s == 900.0


@pytest.mark.parametrize("retry_after_s", [77.0, None])
async def test_a_ban_by_the_proxy(
    discord: FakeDiscord, bot: Bot, here: ConversationId, retry_after_s: float | None
) -> None:
    discord.fail_next(429, by_cloudflare=True, retry_after_s=retry_after_s, method="POST")
    with pytest.raises(MessengerUnavailable) as caught:
        await bot.messenger.post(here, HELLO)
    assert caught.value.retry_after_s == retry_after_s


async def test_a_hiccup_posts_once(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    discord.fail_next(502, method="POST", after=True)
    await bot.messenger.post(here, HELLO)
    assert len(discord.posted(channel)) == 1


async def test_discord_is_down(discord: FakeDiscord, bot: Bot, here: ConversationId) -> None:
    discord.fail_next(503, method="POST")
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.post(here, HELLO)


@pytest.mark.parametrize("after", [True, False])
async def test_a_connection_that_breaks_leaves_it_open(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId, *, after: bool
) -> None:
    discord.fail_next(0, method="POST", after=after)
    with pytest.raises(DeliveryUnknown):
        await bot.messenger.post(here, HELLO)
    assert len(discord.posted(channel)) == after


async def test_the_token_was_reset(discord: FakeDiscord, bot: Bot, here: ConversationId) -> None:
    discord.fail_next(401, 0, "401: Unauthorized", method="POST")
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.post(here, HELLO)


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_the_cdn_is_down(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, status: int
) -> None:
    await ada.say(dm, "", [jpeg("rocket")])
    await discord.until(lambda: bot.events)
    discord.fail_next(status, method="GET", path="/cdn/")
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.download(bot.message().attachments[0], 10_000_000)


# Typing


async def test_typing_is_shown(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    async with bot.messenger.working(here):
        await discord.until(lambda: discord.rest.typing == [channel.id])


async def test_typing_that_fails_disturbs_nothing(
    discord: FakeDiscord, bot: Bot, channel: Channel, here: ConversationId
) -> None:
    discord.silence(channel)
    async with bot.messenger.working(here):
        await discord.until(lambda: any(call.path.endswith("/typing") for call in discord.calls))
        await asyncio.sleep(0)
