"""Slash commands, the message menu, buttons and forms."""

from __future__ import annotations

import asyncio

import pytest

from adapters.discord.ids import conversation_id
from core.commands import COMMANDS
from core.events import Event
from core.messenger import (
    Button,
    DeliveryUnknown,
    FileRefused,
    MessageGone,
    OutgoingFile,
    OutgoingMessage,
)
from tests.adapters.discord.conftest import TEXTS, Bot, connected_bot, id_of
from tests.photos import jpeg
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Interaction, Message, Person

THINKING, ACKNOWLEDGED, FORM = 5, 6, 9
MAX_BYTES = 10_000_000
BUTTONS = ((Button("✏️ Edit", "edit:abcdefghjkmn"), Button("↩️ Undo", "undo:abcdefghjkmn")),)
MENU = TEXTS.get("discord-menu-edit")


def answering(bot: Bot, *messages: OutgoingMessage) -> None:
    """Let the bot post these messages to every event."""

    async def answer(event: Event) -> None:
        origin = event.origin
        for message in messages:
            await bot.messenger.post(origin.conversation_id, message, origin.message_id)

    bot.answer = answer


async def acknowledged(discord: FakeDiscord, interaction: Interaction) -> int | None:
    await discord.until(lambda: interaction.acknowledged is not None)
    return interaction.acknowledged


async def with_buttons(bot: Bot, discord: FakeDiscord, channel: Channel) -> Message:
    message = OutgoingMessage("v2", buttons=BUTTONS)
    await bot.messenger.post(conversation_id(channel.id), message)
    return (await discord.answers(channel))[-1]


# Registration


async def test_the_commands_of_the_table_are_registered(discord: FakeDiscord, bot: Bot) -> None:
    slash = {each["name"]: each for each in discord.world.commands if each["type"] == 1}
    assert set(slash) == {name for name, command in COMMANDS.items() if command.menu}
    assert slash["edit"]["description"] == TEXTS.get("command-edit")
    text, picture = slash["edit"]["options"]
    assert (text["name"], text["type"], text["required"]) == ("text", 3, True)
    assert text["description"] == TEXTS.get("command-edit-argument")
    assert (picture["name"], picture["type"]) == ("picture", 11)
    assert "required" not in picture
    assert "options" not in slash["undo"]
    (menu,) = (each for each in discord.world.commands if each["type"] == 3)
    assert menu["name"] == MENU
    for command in (slash["undo"], menu):
        assert command["contexts"] == [0, 1, 2]
        assert command["integration_types"] == [0, 1]


async def test_commands_are_registered_once(discord: FakeDiscord, bot: Bot) -> None:
    async with connected_bot(discord):
        assert [call.method for call in discord.calls].count("PUT") == 1


async def test_changed_commands_are_registered_again(discord: FakeDiscord, bot: Bot) -> None:
    discord.world.commands[0]["description"] = "What it said in the version before"
    discord.world.commands.pop()
    async with connected_bot(discord):
        assert [call.method for call in discord.calls].count("PUT") == 2
        assert discord.world.commands[0]["description"] == TEXTS.get("command-edit")


async def test_failing_to_register_does_not_stop_the_bot(
    discord: FakeDiscord, ada: Person, dm: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    discord.fail_next(429, by_cloudflare=True, method="PUT", path="/commands")
    async with connected_bot(discord) as bot:
        await ada.say(dm, "/undo")
        await discord.until(lambda: bot.events)
    assert "could not be registered" in caplog.text


# Slash commands


async def test_a_slash_command_with_a_picture(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    used = await ada.slash(dm, "edit", text="make it warmer", picture=jpeg("astronaut"))
    assert await acknowledged(discord, used) == THINKING
    await discord.until(lambda: bot.events)
    call = bot.call()
    assert (call.name, call.argument, call.target) == ("edit", "make it warmer", None)
    assert call.origin.event_id == f"discord:i{used.id}"
    assert call.origin.addressed
    content = await bot.messenger.download(call.attachments[0], MAX_BYTES)
    assert content == jpeg("astronaut")


async def test_options_may_be_left_out(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    await ada.slash(channel, "upscale")
    await ada.slash(channel, "undo")
    await discord.until(lambda: len(bot.events) == 2)
    assert [(bot.call(n).name, bot.call(n).argument) for n in (0, 1)] == [
        ("upscale", ""),
        ("undo", ""),
    ]
    assert bot.call().attachments == ()


async def test_the_picture_of_a_slash_command_dies_with_its_link(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.slash(dm, "edit", text="warmer", picture=jpeg("astronaut"))
    await discord.until(lambda: bot.events)
    discord.put_forward(25 * 3600)
    with pytest.raises(MessageGone):
        await bot.messenger.download(bot.call().attachments[0], MAX_BYTES)


async def test_the_language_of_the_person_is_known(discord: FakeDiscord, dm: Channel) -> None:
    async with connected_bot(discord) as bot:
        await discord.person("Zoé", locale="fr").slash(dm, "help")
        await discord.until(lambda: bot.events)
        assert bot.call().origin.sender.locale == "fr"


async def test_a_thread_of_a_slash_command(
    discord: FakeDiscord, bot: Bot, ada: Person, guild: Guild, channel: Channel
) -> None:
    thread = await discord.thread(channel)
    await ada.slash(thread, "help")
    await discord.until(lambda: bot.events)
    origin = bot.call().origin
    assert origin.conversation_id == conversation_id(thread.id)
    assert origin.places == tuple(f"discord:{each.id}" for each in (guild, thread, channel))


async def test_the_first_answer_fills_the_thinking_message(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    answering(bot, OutgoingMessage("queued", buttons=BUTTONS), OutgoingMessage("and another"))
    used = await ada.slash(dm, "help")
    first, second = await discord.answers(dm, 2)
    assert first is used.answer
    assert (first.content, len(first.components)) == ("queued", 1)
    assert (second.content, second.interaction) == ("and another", None)


async def test_the_answer_is_edited_long_after_the_token_is_dead(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    answering(bot, OutgoingMessage("queued"))
    await ada.slash(dm, "edit", text="warmer")
    (answer,) = await discord.answers(dm)
    discord.put_forward(3600)
    file = OutgoingFile("v2.jpg", "image/jpeg", jpeg("rocket"))
    await bot.messenger.edit(id_of(answer), OutgoingMessage("done", file, BUTTONS))
    assert (answer.content, answer.files[0].content) == ("done", jpeg("rocket"))
    await bot.messenger.delete(id_of(answer))
    assert answer.deleted


async def test_in_a_server_without_the_intent_the_answer_can_be_replied_to(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    answering(bot, OutgoingMessage("v2"))
    used = await ada.slash(channel, "edit", text="warmer")
    (answer,) = await discord.answers(channel)
    assert answer.interaction is None
    await discord.until(lambda: used.answer is not None and used.answer.deleted)
    bot.answer = None
    await ada.say(channel, "and brighter", reply_to=answer)
    await discord.until(lambda: len(bot.events) == 2)
    assert bot.message(1).text == "and brighter"
    replied_to = bot.message(1).replied_to
    assert replied_to is not None
    assert replied_to.message_id == id_of(answer)


async def test_in_a_server_with_the_intent_the_thinking_message_is_filled(
    discord: FakeDiscord, ada: Person, channel: Channel
) -> None:
    async with connected_bot(discord, message_content=True) as bot:
        answering(bot, OutgoingMessage("v2"))
        used = await ada.slash(channel, "edit", text="warmer")
        (answer,) = await discord.answers(channel)
        assert answer is used.answer
        bot.answer = None
        await ada.say(channel, "and brighter", reply_to=answer)
        await discord.until(lambda: len(bot.events) == 2)
        assert bot.message(1).origin.addressed
        assert bot.message(1).text == "and brighter"


@pytest.mark.parametrize("private", [True, False])
async def test_a_command_without_an_answer_leaves_nothing_behind(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, channel: Channel, *, private: bool
) -> None:
    here = dm if private else channel
    used = await ada.slash(here, "cancel")
    await acknowledged(discord, used)
    assert used.answer is not None
    await discord.until(lambda: discord.messages(here) == [])
    assert used.answer.deleted


async def test_after_fifteen_minutes_the_answer_is_posted_to_the_channel(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    async def answer(event: Event) -> None:
        discord.put_forward(16 * 60)
        origin = event.origin
        posted = await bot.messenger.post(
            origin.conversation_id, OutgoingMessage("at last"), origin.message_id
        )
        await bot.messenger.edit(posted.message_id, OutgoingMessage("at last, edited"))

    bot.answer = answer
    used = await ada.slash(dm, "edit", text="warmer")
    await discord.until(lambda: [m.content for m in discord.posted(dm)] == ["at last, edited"])
    assert used.answer not in discord.posted(dm)


async def test_after_a_restart_the_answer_is_posted_to_the_channel(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    await ada.slash(dm, "edit", text="warmer")
    await discord.until(lambda: bot.events)
    async with connected_bot(discord) as later:
        origin = bot.call().origin
        await later.messenger.post(
            origin.conversation_id, OutgoingMessage("done"), origin.message_id
        )
    assert [message.content for message in discord.posted(dm)] == ["done"]


async def test_a_file_that_was_refused_may_be_followed_by_another(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    discord.rest.posts.upload_limit_bytes = 100_000

    async def answer(event: Event) -> None:
        origin = event.origin
        big, small = bytes(100_001), bytes(1_000)
        file = OutgoingFile("v2.png", "image/png", big)
        with pytest.raises(FileRefused):
            await bot.messenger.post(
                origin.conversation_id, OutgoingMessage("big", file), origin.message_id
            )
        file = OutgoingFile("v2.bin", "application/octet-stream", small)
        await bot.messenger.post(
            origin.conversation_id, OutgoingMessage("small", file), origin.message_id
        )

    bot.answer = answer
    used = await ada.slash(dm, "edit", text="warmer")
    (posted,) = await discord.answers(dm)
    assert posted is used.answer
    assert posted.content == "small"


async def test_an_answer_that_may_have_arrived_stays(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    async def answer(event: Event) -> None:
        origin = event.origin
        discord.fail_next(0, method="PATCH", path="@original", after=True)
        with pytest.raises(DeliveryUnknown):
            await bot.messenger.post(
                origin.conversation_id, OutgoingMessage("v2"), origin.message_id
            )

    bot.answer = answer
    used = await ada.slash(dm, "edit", text="warmer")
    (posted,) = await discord.answers(dm)
    assert posted is used.answer
    # Handled after it: nothing of the first command is still under way then.
    bot.answer = None
    await ada.slash(dm, "help")
    await discord.until(lambda: len(bot.events) == 2)
    assert not posted.deleted


async def test_a_command_that_came_too_late_is_left_alone(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    late = await ada.slash(dm, "edit", late_s=3.5, text="warmer")
    await discord.until(lambda: "not acknowledged" in caplog.text)
    await ada.slash(dm, "help")
    await discord.until(lambda: bot.events)
    assert bot.call().name == "help"
    assert late.acknowledged is None


async def test_an_acknowledgement_that_was_repeated_counts(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    discord.fail_next(502, method="POST", path="/callback", after=True)
    answering(bot, OutgoingMessage("done"))
    used = await ada.slash(dm, "help")
    (answer,) = await discord.answers(dm)
    assert answer is used.answer


async def test_a_repeated_interaction_is_handled_once(
    discord: FakeDiscord, bot: Bot, ada: Person, dm: Channel
) -> None:
    answering(bot, OutgoingMessage("done"))
    used = await ada.slash(dm, "help")
    await discord.answers(dm)
    await discord.interact(used)  # as a RESUME would
    await ada.say(dm, "hello")
    await discord.until(lambda: len(bot.events) == 2)
    assert used.answer is not None
    assert not used.answer.deleted


# The menu


async def test_the_menu_shows_a_picture_that_is_hidden_otherwise(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    discord.gateway.allow_message_content(allowed=False)
    said = await discord.person("Bob").say(channel, "look", [jpeg("chelsea")])
    opened = await ada.use_menu(said, MENU)
    submitted = await ada.submit(opened, "give her a hat")
    assert await acknowledged(discord, opened) == FORM
    assert await acknowledged(discord, submitted) == THINKING
    await discord.until(lambda: bot.events)
    call = bot.call()
    assert (call.name, call.argument, call.target) == ("edit", "give her a hat", None)
    assert call.origin.event_id == f"discord:i{submitted.id}"
    assert call.replied_to is not None
    assert call.replied_to.message_id == id_of(said)
    content = await bot.messenger.download(call.replied_to.attachments[0], MAX_BYTES)
    assert content == jpeg("chelsea")


async def test_the_form_of_a_menu_outlives_a_restart(
    discord: FakeDiscord, ada: Person, channel: Channel
) -> None:
    said = await discord.person("Bob").say(channel, "look", [jpeg("chelsea")])
    async with connected_bot(discord, message_content=True):
        opened = await ada.use_menu(said, MENU)
        await acknowledged(discord, opened)
    async with connected_bot(discord, message_content=True) as later:
        await ada.submit(opened, "give her a hat")
        await discord.until(lambda: later.events)
        replied_to = later.call().replied_to
        assert replied_to is not None
        assert replied_to.message_id == id_of(said)
        assert len(replied_to.attachments) == 1


# Buttons


async def test_a_press_is_answered_as_a_reply(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    shown = await with_buttons(bot, discord, channel)
    answering(bot, OutgoingMessage("v1 again"))
    pressed = await ada.press(shown, "undo:abcdefghjkmn")
    assert await acknowledged(discord, pressed) == ACKNOWLEDGED
    _, answer = await discord.answers(channel, 2)
    assert answer.original is shown
    assert bot.call().origin.event_id == f"discord:i{pressed.id}"


async def test_a_button_that_asks_opens_a_form(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    shown = await with_buttons(bot, discord, channel)
    answering(bot, OutgoingMessage("v3"))
    pressed = await ada.press(shown, "edit:abcdefghjkmn")
    submitted = await ada.submit(pressed, "make it rain")
    assert pressed.modal is not None
    assert pressed.modal["title"] == TEXTS.get("discord-ask-edit-title")
    assert await acknowledged(discord, submitted) == ACKNOWLEDGED
    _, answer = await discord.answers(channel, 2)
    assert answer.original is shown
    call = bot.call()
    assert (call.name, call.argument, call.target) == ("edit", "make it rain", "abcdefghjkmn")
    assert call.origin.message_id == id_of(shown)


async def test_a_command_that_asks_several_things_opens_a_form(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    answering(bot, OutgoingMessage("Working on it"))
    asked = await ada.slash(channel, "brief")
    submitted = await ada.submit(asked, "the cat", "a small hat", "", "funny")
    assert asked.modal is not None
    labels = [label["label"] for label in asked.modal["components"]]
    assert labels[1] == TEXTS.get("command-brief-change")
    assert await acknowledged(discord, submitted) == THINKING
    await discord.until(lambda: bot.events)
    call = bot.call()
    assert (call.name, call.argument) == ("brief", "the cat\na small hat\n-\nfunny")
    assert call.target is None


async def test_buttons_and_forms_outlive_a_restart(
    discord: FakeDiscord, ada: Person, channel: Channel
) -> None:
    async with connected_bot(discord) as bot:
        shown = await with_buttons(bot, discord, channel)
        pressed = await ada.press(shown, "edit:abcdefghjkmn")
        await acknowledged(discord, pressed)
    async with connected_bot(discord) as later:
        await ada.press(shown, "undo:abcdefghjkmn")
        await discord.until(lambda: later.events)
        await ada.submit(pressed, "make it rain")
        await discord.until(lambda: len(later.events) == 2)
        assert [later.call(n).name for n in (0, 1)] == ["undo", "edit"]
        assert later.call(1).argument == "make it rain"


async def test_buttons_work_on_after_the_message_has_lost_and_regained_them(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    shown = await with_buttons(bot, discord, channel)
    for buttons in ((), BUTTONS):
        await bot.messenger.edit(id_of(shown), OutgoingMessage("v2", buttons=buttons))
    await ada.press(shown, "undo:abcdefghjkmn")
    await discord.until(lambda: bot.events)


async def test_a_late_press_is_left_alone(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    shown = await with_buttons(bot, discord, channel)
    for payload in ("undo:abcdefghjkmn", "edit:abcdefghjkmn"):
        caplog.clear()
        await ada.press(shown, payload, late_s=4)
        await discord.until(lambda: "not acknowledged" in caplog.text)
    assert bot.events == []


async def test_every_button_that_asks_has_a_form_that_fits(
    discord: FakeDiscord, bot: Bot, ada: Person, channel: Channel
) -> None:
    for name, command in COMMANDS.items():
        if command.button_asks:
            buttons = ((Button(name, f"{name}:abcdefghjkmn"),),)
            message = OutgoingMessage(name, buttons=buttons)
            await bot.messenger.post(conversation_id(channel.id), message)
            shown = discord.posted(channel)[-1]
            pressed = await ada.press(shown, f"{name}:abcdefghjkmn")
            assert await acknowledged(discord, pressed) == FORM


async def test_work_in_progress_ends_with_the_connection(
    discord: FakeDiscord, ada: Person, dm: Channel
) -> None:
    cancelled = asyncio.Event()

    async def answer(_event: Event) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with connected_bot(discord) as bot:
        bot.answer = answer
        used = await ada.slash(dm, "help")
        await discord.until(lambda: bot.events)
    assert cancelled.is_set()
    assert used.answer is not None
    assert used.answer.deleted
