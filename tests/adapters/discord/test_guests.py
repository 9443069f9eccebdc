"""Places without the bot, to which people bring it along."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from adapters.discord.ids import Spot, conversation_id, message_id
from core.ids import MessageId
from core.messenger import (
    ConversationGone,
    MessageGone,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
)
from tests.adapters.discord.conftest import TEXTS, Bot, KeptPermits, adapter_for, connected_bot
from tests.adapters.discord.test_interactions import BUTTONS, MENU, answering
from tests.photos import jpeg
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Message, Person

WORKING = OutgoingMessage("working", buttons=BUTTONS)
DONE = OutgoingMessage("v2", OutgoingFile("v2.jpg", "image/jpeg", jpeg("rocket")), BUTTONS)


@pytest.fixture
def permits() -> KeptPermits:
    return KeptPermits()


@pytest.fixture
async def bot(discord: FakeDiscord, permits: KeptPermits) -> AsyncIterator[Bot]:
    async with connected_bot(discord, permits=permits) as bot:
        yield bot


@pytest.fixture(params=["a server", "two people", "a group"])
def place(request: pytest.FixtureRequest, discord: FakeDiscord, ada: Person) -> Channel:
    others = [discord.person("Bob"), discord.person("Cem")]
    match request.param:
        case "a server":
            return discord.elsewhere()
        case "two people":
            return discord.among(ada, others[0])
        case _:
            return discord.among(ada, *others)


def guest_id(message: Message) -> MessageId:
    return message_id(Spot(message.channel.id, message.id, guest=True))


async def permitted(discord: FakeDiscord, permits: KeptPermits, message: Message) -> MessageId:
    """Wait until the bot knows by what it may change a message: a moment after it is posted."""
    await discord.until(lambda: guest_id(message) in permits.permits)
    return guest_id(message)


async def posted_by(bot: Bot, *messages: OutgoingMessage, number: int = -1) -> list[MessageId]:
    origin = bot.events[number].origin
    return [
        (await bot.messenger.post(origin.conversation_id, message, origin.message_id)).message_id
        for message in messages
    ]


async def test_a_command_is_answered_where_the_bot_is_no_member(
    discord: FakeDiscord, bot: Bot, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    answering(bot, WORKING)
    used = await ada.slash(place, "edit", text="warmer", picture=jpeg("astronaut"))
    (shown,) = await discord.answers(place)
    assert shown is used.answer
    call = bot.call()
    assert call.origin.conversation_id == conversation_id(place.id, guest=True)
    assert call.origin.addressed
    assert await bot.messenger.download(call.attachments[0], 10_000_000) == jpeg("astronaut")
    async with bot.messenger.working(call.origin.conversation_id):
        await bot.messenger.edit(await permitted(discord, permits, shown), DONE)
    assert (shown.content, shown.files[0].content) == ("v2", jpeg("rocket"))
    assert len(shown.components) == 1
    by_channel = [c.path for c in discord.calls if f"/channels/{place.id}" in c.path]
    assert by_channel == []


async def test_the_menu_works_there_too(
    discord: FakeDiscord, bot: Bot, ada: Person, place: Channel
) -> None:
    answering(bot, WORKING)
    said = await discord.person("Bob").say(place, "look", [jpeg("chelsea")])
    opened = await ada.use_menu(said, MENU)
    await ada.submit(opened, "give her a hat")
    (shown,) = await discord.answers(place)
    assert shown.content == "working"
    call = bot.call()
    assert call.replied_to is not None
    assert call.replied_to.message_id == guest_id(said)
    picture = await bot.messenger.download(call.replied_to.attachments[0], 10_000_000)
    assert picture == jpeg("chelsea")


async def test_another_process_goes_on_while_the_token_lives(
    discord: FakeDiscord, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    async with connected_bot(discord, permits=permits) as bot:
        answering(bot, WORKING)
        await ada.slash(place, "edit", text="warmer")
        (shown,) = await discord.answers(place)
        await permitted(discord, permits, shown)
        origin = bot.call().origin
    worker = adapter_for(discord, permits=permits)
    async with worker.posting():
        await worker.messenger.edit(guest_id(shown), DONE)
        await worker.messenger.post(origin.conversation_id, WORKING, origin.message_id)
    assert [message.content for message in discord.posted(place)] == ["v2", "working"]


async def test_a_restart_before_the_first_answer(
    discord: FakeDiscord, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    async with connected_bot(discord, permits=permits) as bot:
        used = await ada.slash(place, "edit", text="warmer")
        await discord.until(lambda: bot.events)
        origin = bot.call().origin
    async with connected_bot(discord, permits=permits) as later:
        await later.messenger.post(origin.conversation_id, DONE, origin.message_id)
    (shown,) = discord.posted(place)
    assert shown.content == "v2"
    assert used.answer is not None


async def test_after_the_token_nothing_can_be_said_there(
    discord: FakeDiscord, bot: Bot, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    answering(bot, WORKING)
    await ada.slash(place, "edit", text="warmer")
    (shown,) = await discord.answers(place)
    await permitted(discord, permits, shown)
    discord.put_forward(16 * 60)
    with pytest.raises(MessageGone):
        await bot.messenger.edit(guest_id(shown), DONE)
    with pytest.raises(ConversationGone):
        await posted_by(bot, DONE)
    with pytest.raises(ConversationGone):
        await bot.messenger.delete(guest_id(shown))
    assert [message.content for message in discord.posted(place)] == ["working"]


async def test_somebody_else_presses(discord: FakeDiscord, bot: Bot, ada: Person) -> None:
    bob = discord.person("Bob")
    place = discord.among(ada, bob)
    answering(bot, DONE)
    await ada.slash(place, "edit", text="warmer")
    (shown,) = await discord.answers(place)
    pressed = await bob.press(shown, "undo:abcdefghjkmn")
    _, second = await discord.answers(place, 2)
    assert second.interaction is pressed
    assert bot.call(1).origin.sender.user_id == f"discord:{bob.user.id}"


async def test_a_press_an_hour_later_gives_a_new_token(
    discord: FakeDiscord, bot: Bot, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    answering(bot, DONE)
    await ada.slash(place, "edit", text="warmer")
    (shown,) = await discord.answers(place)
    discord.put_forward(3600)
    pressed = await ada.press(shown, "undo:abcdefghjkmn")
    _, second = await discord.answers(place, 2)
    assert second.interaction is pressed
    assert bot.call(1).origin.message_id == guest_id(shown)
    await bot.messenger.edit(await permitted(discord, permits, second), OutgoingMessage("again"))
    assert second.content == "again"
    # The message that was pressed belongs to it as well.
    await bot.messenger.edit(guest_id(shown), OutgoingMessage("v2, edited"))
    assert shown.content == "v2, edited"
    await bot.messenger.delete(guest_id(shown))
    assert shown.deleted
    await bot.messenger.delete(guest_id(shown))


async def test_a_form_behind_a_button(
    discord: FakeDiscord, bot: Bot, ada: Person, place: Channel
) -> None:
    answering(bot, DONE)
    await ada.slash(place, "edit", text="warmer")
    (shown,) = await discord.answers(place)
    pressed = await ada.press(shown, "edit:abcdefghjkmn")
    await ada.submit(pressed, "make it rain")
    _, second = await discord.answers(place, 2)
    assert second.content == "v2"
    assert bot.call(1).argument == "make it rain"


async def test_more_answers_than_discord_takes(
    discord: FakeDiscord, bot: Bot, ada: Person, place: Channel
) -> None:
    answering(bot, *[OutgoingMessage(str(number)) for number in range(6)])
    await ada.slash(place, "help")
    await discord.answers(place, 6)
    with pytest.raises(ConversationGone):
        await posted_by(bot, WORKING)


async def test_no_mention_pings_there(
    discord: FakeDiscord, bot: Bot, ada: Person, place: Channel
) -> None:
    hostile = OutgoingMessage(f"@everyone <@{ada.user.id}> https://example.org/x")
    answering(bot, hostile, hostile)
    await ada.slash(place, "help")
    for message in await discord.answers(place, 2):
        assert not message.pings
        assert message.previews == []


async def test_trouble_with_the_storage_is_told_as_such(
    discord: FakeDiscord, bot: Bot, permits: KeptPermits, ada: Person, place: Channel
) -> None:
    permits.trouble = True
    answering(bot, WORKING)
    await ada.slash(place, "edit", text="warmer")
    (shown,) = await discord.answers(place)  # the first one needs no more than this process
    with pytest.raises(MessengerUnavailable):
        await bot.messenger.edit(guest_id(shown), DONE)


async def test_where_the_bot_is_a_member_nothing_is_kept(
    discord: FakeDiscord, permits: KeptPermits, ada: Person, guild: Guild, channel: Channel
) -> None:
    dm = discord.dm(ada)
    async with connected_bot(discord, permits=permits) as bot:
        answering(bot, WORKING)
        for place in (channel, dm):
            await ada.slash(place, "help")
            await discord.answers(place)
            assert bot.call(-1).origin.conversation_id == conversation_id(place.id)
    assert permits.permits == {}


async def test_a_token_is_in_no_repr_and_no_log(
    discord: FakeDiscord,
    bot: Bot,
    permits: KeptPermits,
    ada: Person,
    place: Channel,
    caplog: pytest.LogCaptureFixture,
) -> None:
    answering(bot, WORKING)
    used = await ada.slash(place, "help")
    (shown,) = await discord.answers(place)
    await permitted(discord, permits, shown)
    discord.put_forward(3600)
    with pytest.raises(MessageGone) as caught:
        await bot.messenger.edit(guest_id(shown), DONE)
    for told in (repr(permits.permits), caplog.text, str(caught.value)):
        assert used.token not in told


async def test_what_is_said_to_somebody_alone(
    discord: FakeDiscord, bot: Bot, ada: Person, guild: Guild
) -> None:
    private = await bot.messenger.private_conversation(f"discord:{ada.user.id}")  # type: ignore[arg-type]
    assert private is not None
    await bot.messenger.post(private, DONE)
    (dm,) = (c for c in discord.world.channels.values() if c.recipient == ada.user)
    assert [message.content for message in discord.posted(dm)] == ["v2"]
    assert TEXTS.has("shown-privately")


async def test_how_long_it_can_answer_is_told(bot: Bot) -> None:
    assert bot.messenger.answers_for_s(conversation_id(5, guest=True)) == 15 * 60 - 10
    assert bot.messenger.answers_for_s(conversation_id(5)) is None
