"""Which picture a message is about, and what became of it since."""

from __future__ import annotations

from dataclasses import replace

import discord as library
import pytest
from yarl import URL

from adapters.discord import inbound
from adapters.discord.ids import conversation_id
from core.events import Attachment
from core.messenger import MessageGone, OutgoingFile, OutgoingMessage
from tests.adapters.discord.conftest import Bot, connected_bot, id_of
from tests.photos import jpeg, photo
from tests.wire.fake_discord import Channel, FakeDiscord, Person

MAX_BYTES = 10_000_000
LINK = "https://example.org/cup.jpg"


async def contents(bot: Bot, attachments: tuple[Attachment, ...]) -> list[bytes]:
    return [await bot.messenger.download(each, MAX_BYTES) for each in attachments]


# Replies


async def test_a_reply_to_several_pictures_brings_all(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    album = [jpeg("rocket"), jpeg("coffee"), jpeg("astronaut")]
    said = await ada.say(dm, "", album)
    await ada.say(dm, "warmer", reply_to=said, resolved=False)
    await discord.until(lambda: len(bot.events) == 2)
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    assert await contents(bot, replied_to.attachments) == album
    assert replied_to.author == f"discord:{ada.user.id}"


async def test_a_reply_to_a_forwarded_picture(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, dm: Channel
) -> None:
    said = await ada.say(channel, "look", [jpeg("coffee")])
    forwarded = await ada.say(dm, forward=said)
    await ada.say(dm, "warmer", reply_to=forwarded)
    await discord.until(lambda: len(bot.events) == 2)
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    assert replied_to.message_id == id_of(forwarded)
    assert await contents(bot, replied_to.attachments) == [jpeg("coffee")]


async def test_a_forwarded_picture_whose_link_has_expired(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, dm: Channel
) -> None:
    said = await ada.say(channel, "look", [jpeg("coffee")])
    await ada.say(dm, forward=said)
    await discord.until(lambda: bot.events)
    discord.put_forward(25 * 3600)
    assert await contents(bot, bot.message().attachments) == [jpeg("coffee")]


@pytest.mark.parametrize("resolved", [True, False])
async def test_a_reply_to_the_top_of_a_thread_means_what_it_was_begun_on(
    discord: FakeDiscord, ada: Person, channel: Channel, *, resolved: bool
) -> None:
    async with connected_bot(discord, message_content=True) as bot:
        begun_on = await discord.person("Bob").say(channel, "look", [jpeg("rocket")])
        thread, top = await discord.thread_on(begun_on)
        await ada.say(thread, "warmer", reply_to=top, mention=True, resolved=resolved)
        await discord.until(lambda: len(bot.events) == 2)
        event = bot.message(1)
        assert event.origin.conversation_id == conversation_id(thread.id)
        assert event.replied_to is not None
        assert event.replied_to.message_id == id_of(begun_on)
        assert await contents(bot, event.replied_to.attachments) == [jpeg("rocket")]


async def test_a_thread_begun_on_a_picture_of_the_bot(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    file = OutgoingFile("v2.jpg", "image/jpeg", jpeg("rocket"))
    posted = await bot.messenger.post(conversation_id(channel.id), OutgoingMessage("v2", file))
    thread, top = await discord.thread_on(discord.posted(channel)[0])
    await ada.say(thread, "warmer", reply_to=top)
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert event.origin.addressed
    assert event.replied_to is not None
    assert event.replied_to.message_id == posted.message_id


async def test_the_top_of_a_thread_whose_picture_is_deleted(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    begun_on = await ada.say(channel, "look", [jpeg("rocket")])
    thread, top = await discord.thread_on(begun_on)
    begun_on.deleted = True
    await ada.say(thread, "warmer", reply_to=top, mention=True)
    await discord.until(lambda: bot.events)
    replied_to = bot.message().replied_to
    assert replied_to is not None
    assert (replied_to.message_id, replied_to.attachments) == (id_of(begun_on), ())


# Links


async def test_a_link_is_waited_for_until_its_picture_is_shown(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said = await ada.say(dm, f"make it warmer {LINK}")
    await discord.until(lambda: bot.adapter._client._listeners.get("raw_message_edit"))
    await discord.show_link(said, LINK, jpeg("coffee"))
    await discord.until(lambda: bot.events)
    event = bot.message()
    assert (event.text, event.edited) == ("make it warmer", False)
    assert event.attachments[0].file_name == "cup.jpg"
    assert await contents(bot, event.attachments) == [jpeg("coffee")]
    discord.put_forward(25 * 3600)
    assert await contents(bot, event.attachments) == [jpeg("coffee")]
    assert len(bot.events) == 1


async def test_a_link_that_was_shown_at_once(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbound, "_LINKS_WITHIN_S", 0.05)
    said = await ada.say(dm, f"make it warmer {LINK}")
    await discord.show_link(said, LINK, jpeg("coffee"))
    await discord.until(lambda: bot.events)
    assert bot.message().text == "make it warmer"
    assert await contents(bot, bot.message().attachments) == [jpeg("coffee")]


async def test_a_link_that_shows_nothing_is_text(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbound, "_LINKS_WITHIN_S", 0.01)
    await ada.say(dm, f"like {LINK}")
    await discord.until(lambda: bot.events)
    assert (bot.message().text, bot.message().attachments) == (f"like {LINK}", ())


async def test_a_reply_to_a_link(
    discord: FakeDiscord, ada: Person, channel: Channel, dm: Channel
) -> None:
    async with connected_bot(discord, message_content=True) as bot:
        said = await discord.person("Bob").say(channel, LINK)
        await discord.show_link(said, LINK, jpeg("coffee"))
        await ada.say(channel, "warmer", reply_to=said, mention=True)
        await discord.until(lambda: len(bot.events) == 2)
        replied_to = bot.message(1).replied_to
        assert replied_to is not None
        assert await contents(bot, replied_to.attachments) == [jpeg("coffee")]


async def test_what_is_not_kept_by_discord_is_not_fetched(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbound, "_LINKS_WITHIN_S", 0.05)
    said = await ada.say(dm, LINK)
    elsewhere = str(URL(discord.world.cdn_url).with_host("localhost") / "cup.jpg")
    await discord.show_link(said, LINK, jpeg("coffee"), proxy=elsewhere)
    await ada.say(dm, "warmer", reply_to=said)
    await discord.until(lambda: len(bot.events) == 2)
    for event in (bot.message(0), bot.message(1)):
        assert event.attachments == ()
    forged = Attachment(handle=f"{dm.id}/{said.id}/e0.0")
    with pytest.raises(MessageGone):
        await bot.messenger.download(forged, MAX_BYTES)


async def test_a_file_comes_before_a_link(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said = await ada.say(dm, f"like {LINK}", [jpeg("rocket")])
    await discord.show_link(said, LINK, jpeg("coffee"))
    await ada.say(dm, "warmer", reply_to=said)
    await discord.until(lambda: len(bot.events) == 2)
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    assert await contents(bot, replied_to.attachments) == [jpeg("rocket")]
    assert bot.message(0).text == f"like {LINK}"


# Stickers


async def test_a_sticker_is_a_picture(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.Asset, "BASE", discord.world.cdn_url)
    sticker = discord.world.add_sticker("wave", photo("coffee"))
    said = await ada.say(dm, sticker=sticker)
    await ada.say(dm, "warmer", reply_to=said)
    await discord.until(lambda: len(bot.events) == 2)
    assert await contents(bot, bot.message(0).attachments) == [photo("coffee")]
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    (attachment,) = replied_to.attachments
    assert (attachment.file_name, attachment.media_type) == ("wave", "image/png")
    # After a restart.
    async with connected_bot(discord) as later:
        unsized = replace(attachment, size_bytes=None)
        assert await contents(later, (unsized,)) == [photo("coffee")]


async def test_an_animation_is_none(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.say(dm, sticker=discord.world.add_sticker("dance", b"{}", 3))
    await discord.until(lambda: bot.events)
    assert bot.message().attachments == ()


# Changed messages


async def test_a_changed_message_is_told_as_such(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    said = await ada.say(channel, "warmer", [jpeg("rocket")], mention=True)
    await discord.until(lambda: bot.events)
    await ada.rewrite(said, f"<@{discord.world.bot.id}> colder")
    await discord.until(lambda: len(bot.events) == 2)
    before, after = bot.message(0), bot.message(1)
    assert (before.edited, after.edited) == (False, True)
    assert (before.text, after.text) == ("warmer", "colder")
    assert after.origin.message_id == before.origin.message_id == id_of(said)
    assert after.origin.event_id.startswith(f"{before.origin.event_id}e")
    assert after.origin.addressed
    discord.put_forward(1)
    await ada.rewrite(said, f"<@{discord.world.bot.id}> /upscale 2x")
    await discord.until(lambda: len(bot.events) == 3)
    assert (bot.call(2).name, bot.call(2).edited) == ("upscale", True)
    assert bot.call(2).origin.event_id != after.origin.event_id


async def test_links_that_discord_shows_change_nothing(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    said = await ada.say(dm, f"like {LINK}", [jpeg("rocket")])
    await discord.show_link(said, LINK, jpeg("coffee"))
    await ada.rewrite(said, "warmer")
    await discord.until(lambda: len(bot.events) == 2)
    await discord.change(said)  # pinned, or a link shown: the change is the same as before
    await ada.say(dm, "the end")
    await discord.until(lambda: bot.message(-1).text == "the end")
    ids = [event.origin.event_id for event in bot.events]
    assert len(ids) == 4
    assert ids[1] == ids[2]
    assert ids[0] == f"discord:m{said.id}"


async def test_what_bots_change_is_not_heard(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    posted = await bot.messenger.post(conversation_id(dm.id), OutgoingMessage("working"))
    await bot.messenger.edit(posted.message_id, OutgoingMessage("done"))
    await ada.say(dm, "hello")
    await discord.until(lambda: bot.events)
    assert bot.message().text == "hello"
