"""What people write, in private and in servers, with and without the privileged intent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.discord.ids import conversation_id, place, user_id
from core.errors import UserError
from core.messenger import MessageGone, OutgoingMessage
from tests.adapters.discord.conftest import TEXTS, Bot, connected_bot, id_of
from tests.photos import jpeg, photo
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Message, Person, Upload

MAX_BYTES = 10_000_000


async def test_a_private_message_needs_no_mention(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said = await ada.say(dm, "warmer")
    await discord.until(lambda: bot.events)
    origin = bot.message().origin
    assert origin.addressed
    assert origin.event_id == f"discord:m{said.id}"
    assert origin.sender.user_id == user_id(ada.user.id)
    assert origin.sender.locale == "en"
    assert origin.places == (place(dm.id),)


async def test_a_mention_is_heard_without_the_intent(
    discord: FakeDiscord, bot: Bot, ada: Person, guild: Guild, channel: Channel
) -> None:
    await ada.say(channel, "make it warmer", [jpeg("astronaut")], mention=True)
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert event.origin.addressed
    assert event.text == "make it warmer"
    assert event.origin.conversation_id == conversation_id(channel.id)
    assert event.origin.places == (place(guild.id), place(channel.id))
    assert event.origin.sender.locale == "pt-BR"
    content = await bot.messenger.download(event.attachments[0], MAX_BYTES)
    assert content == jpeg("astronaut")


async def test_a_mention_in_the_middle_is_taken_out(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    me = discord.world.bot.id
    await ada.say(channel, f"please <@!{me}> crop it\nto a square <@{me}>")
    await discord.until(lambda: bot.events)
    assert bot.message().text == "please crop it\nto a square"


async def test_without_the_intent_other_messages_are_not_heard(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    await ada.say(channel, "not for the bot", [jpeg("rocket")])
    await ada.say(channel, "for the bot", mention=True)
    await discord.until(lambda: bot.events)
    assert [event.origin.addressed for event in bot.events] == [True]


async def test_with_the_intent_other_messages_do_not_address_the_bot(
    discord: FakeDiscord, ada: Person, channel: Channel
) -> None:
    async with connected_bot(discord, message_content=True) as bot:
        await ada.say(channel, "/undo", [jpeg("rocket")])
        await discord.until(lambda: bot.events)
        event = bot.message()
        assert not event.origin.addressed
        assert event.text == "/undo"


async def test_a_command_after_a_mention(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    await ada.say(channel, "/Upscale  4x ", [jpeg("rocket")], mention=True)
    await discord.until(lambda: bot.events)
    call = bot.call()
    assert (call.name, call.argument) == ("upscale", "4x")
    assert len(call.attachments) == 1


async def test_an_unknown_command_is_text(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.say(dm, "/make it warmer")
    await discord.until(lambda: bot.events)
    assert bot.message().text == "/make it warmer"


async def test_a_reply_to_the_bot_is_heard_without_the_intent(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    posted = await _posted(bot, discord, channel)
    await ada.say(channel, "warmer", reply_to=posted)
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert event.origin.addressed
    assert event.text == "warmer"
    assert event.replied_to is not None
    assert event.replied_to.message_id == id_of(posted)


async def test_a_reply_without_a_ping_is_heard_but_not_shown(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    posted = await _posted(bot, discord, channel)
    await ada.say(channel, "warmer", reply_to=posted, ping=False)
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert event.origin.addressed
    assert event.text == ""
    assert event.replied_to is not None


async def test_a_reply_to_somebody_elses_photo_needs_the_intent(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    said = await discord.person("Bob").say(channel, "look", [jpeg("rocket")])
    await ada.say(channel, "warmer", reply_to=said, mention=True)
    await discord.until(lambda: bot.events)
    replied_to = bot.message().replied_to
    assert replied_to is not None
    assert replied_to.message_id == id_of(said)
    assert replied_to.attachments == ()

    async with connected_bot(discord, message_content=True) as trusted:
        await ada.say(channel, "warmer", reply_to=said, mention=True)
        await discord.until(lambda: trusted.events)
        replied_to = trusted.message().replied_to
        assert replied_to is not None
        content = await trusted.messenger.download(replied_to.attachments[0], MAX_BYTES)
        assert content == jpeg("rocket")


async def test_a_photo_that_mentions_the_bot_can_be_replied_to_later(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    said = await ada.say(channel, "", [jpeg("rocket")], mention=True)
    await ada.say(channel, "warmer", reply_to=said, mention=True)
    await discord.until(lambda: len(bot.events) == 2)
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    content = await bot.messenger.download(replied_to.attachments[0], MAX_BYTES)
    assert content == jpeg("rocket")


async def test_an_original_that_discord_did_not_send_is_fetched(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said = await ada.say(dm, "", [jpeg("rocket")])
    await ada.say(dm, "warmer", reply_to=said, resolved=False)
    await discord.until(lambda: len(bot.events) == 2)
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    assert len(replied_to.attachments) == 1


async def test_a_reply_to_a_deleted_message_still_names_it(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    posted = await _posted(bot, discord, dm)
    await bot.messenger.delete(id_of(posted))
    await ada.say(dm, "warmer", reply_to=posted)
    await ada.say(dm, "warmer", reply_to=posted, resolved=False)
    await discord.until(lambda: len(bot.events) == 2)
    for number in (0, 1):
        replied_to = bot.message(number).replied_to
        assert replied_to is not None
        assert replied_to.message_id == id_of(posted)


async def test_a_thread_is_a_conversation_of_its_channel(
    discord: FakeDiscord, bot: Bot, ada: Person, guild: Guild, channel: Channel
) -> None:
    thread = await discord.thread(channel)
    said = await ada.say(thread, "hello", mention=True)
    await discord.until(lambda: bot.events)
    origin = bot.message().origin
    assert origin.conversation_id == conversation_id(thread.id)
    assert origin.places == (place(guild.id), place(thread.id), place(channel.id))
    await bot.messenger.post(origin.conversation_id, OutgoingMessage("hi"), origin.message_id)
    (answer,) = await discord.answers(thread)
    assert answer.original == said


async def test_a_forwarded_picture_arrives(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, dm: Channel
) -> None:
    said = await ada.say(channel, "look", [jpeg("coffee")])
    await ada.say(dm, forward=said)
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert event.replied_to is None
    assert await bot.messenger.download(event.attachments[0], MAX_BYTES) == jpeg("coffee")


async def test_only_pictures_count_as_attachments(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    files = [Upload("notes.pdf", b"%PDF"), Upload("cup.png", photo("coffee"))]
    await ada.say(dm, "both", files)
    await discord.until(lambda: bot.events)
    (attachment,) = bot.message().attachments
    assert attachment.file_name == "cup.png"
    assert attachment.media_type == "image/png"
    assert attachment.size_bytes == len(photo("coffee"))


async def test_bots_are_not_heard(discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel) -> None:
    await bot.messenger.post(conversation_id(dm.id), OutgoingMessage("talking to myself"))
    await ada.say(dm, "hello")
    await discord.until(lambda: bot.events)
    assert bot.message().text == "hello"


async def test_an_expired_link_is_refreshed(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.say(dm, "", [jpeg("rocket")])
    await discord.until(lambda: bot.events)
    discord.put_forward(25 * 3600)
    (attachment,) = bot.message().attachments
    assert await bot.messenger.download(attachment, MAX_BYTES) == jpeg("rocket")


async def test_a_picture_can_be_fetched_after_a_restart(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.say(dm, "", [jpeg("rocket")])
    await discord.until(lambda: bot.events)
    async with connected_bot(discord) as later:
        (attachment,) = bot.message().attachments
        assert await later.messenger.download(attachment, MAX_BYTES) == jpeg("rocket")


async def test_a_download_ends_where_it_grows_too_large(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.say(dm, "", [jpeg("rocket")])
    await discord.until(lambda: bot.events)
    unsized = replace(bot.message().attachments[0], size_bytes=None)
    with pytest.raises(UserError, match="picture-too-many-bytes") as caught:
        await bot.messenger.download(unsized, 1_000)
    assert TEXTS.get(caught.value.text_key, **caught.value.params)


async def test_a_deleted_picture_is_gone(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said: Message = await ada.say(dm, "", [jpeg("rocket")])
    await discord.until(lambda: bot.events)
    said.deleted = True
    discord.put_forward(25 * 3600)
    with pytest.raises(MessageGone):
        await bot.messenger.download(bot.message().attachments[0], MAX_BYTES)


async def _posted(bot: Bot, discord: FakeDiscord, channel: Channel) -> Message:
    await bot.messenger.post(conversation_id(channel.id), OutgoingMessage("v2"))
    (posted,) = await discord.answers(channel)
    return posted
