"""The same ways over somebody else's model of Discord: what our own fake got wrong shows here.

Simcord replaces the transport inside the library, so there is no connection to test.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import simcord

from adapters.discord import DiscordAdapter, commands
from adapters.discord.languages import Languages
from core.events import Event
from core.messenger import Button, OutgoingFile, OutgoingMessage
from tests.adapters.discord.conftest import TEXTS, Bot
from tests.photos import jpeg

BUTTONS = ((Button("✏️ Edit", "edit:abcdefghjkmn"), Button("↩️ Undo", "undo:abcdefghjkmn")),)
RESULT = OutgoingMessage(
    "@everyone <@1> v2", OutgoingFile("v2.jpg", "image/jpeg", jpeg("rocket")), BUTTONS
)


@asynccontextmanager
async def simulated(*, message_content: bool) -> AsyncIterator[tuple[Any, Bot]]:
    """Run a bot that answers everything with `RESULT`."""
    bot = Bot(DiscordAdapter("a.b.c", texts=TEXTS, message_content=message_content))
    client, listener = bot.adapter._client, bot.adapter._listener

    async def answer(event: Event) -> None:
        origin = event.origin
        await bot.messenger.post(origin.conversation_id, RESULT, origin.message_id)

    async def setup_hook() -> None:
        listener.tree._http = client.http  # the simulated one; the tree was made before it
        await commands.sync(listener.tree, Languages(TEXTS))

    bot.answer = answer
    listener.start(bot.hear)
    client.event(setup_hook)
    async with simcord.run(client) as env:
        yield env, bot
        await listener.stop()


async def test_a_mention_and_a_reply_without_the_intent() -> None:
    async with simulated(message_content=False) as (env, bot):
        guild = env.create_guild()
        channel = guild.create_text_channel("photos")
        ada = guild.add_member(env.create_user("ada"))
        await ada.send(channel, "not for the bot", attachments=[("a.jpg", jpeg("coffee"))])
        assert bot.events == []
        await ada.send(
            channel, f"<@{env.bot.user.id}> warmer", attachments=[("a.jpg", jpeg("coffee"))]
        )
        assert bot.message().text == "warmer"
        assert len(bot.message().attachments) == 1
        posted = channel.last_message
        assert posted.reference is not None
        assert not posted.mention_everyone
        assert [file.size for file in posted.attachments] == [len(jpeg("rocket"))]
        await ada.send(channel, "and brighter", reply_to=posted)
        assert bot.message(1).text == "and brighter"


async def test_the_answer_of_a_slash_command_can_be_replied_to() -> None:
    for message_content in (False, True):
        async with simulated(message_content=message_content) as (env, bot):
            guild = env.create_guild()
            channel = guild.create_text_channel("photos")
            ada = guild.add_member(env.create_user("ada"))
            used = await ada.slash(channel, "edit", text="warmer")
            assert bot.call().argument == "warmer"
            answer = channel.last_message
            assert answer.content == r"@everyone \<@1> v2"
            assert (used.response is not None) == message_content
            assert used.ephemeral != message_content
            await ada.send(channel, "and brighter", reply_to=answer)
            assert bot.message(1).text == "and brighter"


async def test_buttons_forms_and_the_menu() -> None:
    async with simulated(message_content=False) as (env, bot):
        guild = env.create_guild()
        channel = guild.create_text_channel("photos")
        ada = guild.add_member(env.create_user("ada"))
        said = await ada.send(channel, "look", attachments=[("a.jpg", jpeg("coffee"))])
        opened = await ada.context_menu(channel, TEXTS.get("discord-menu-edit"), said)
        await ada.submit_modal(opened, _only_field(opened.modal, "a hat"))
        call = bot.call()
        assert (call.name, call.argument) == ("edit", "a hat")
        assert call.replied_to is not None
        assert len(call.replied_to.attachments) == 1
        result = channel.last_message
        await ada.click(result, custom_id="undo:abcdefghjkmn")
        assert (bot.call(1).name, bot.call(1).target) == ("undo", "abcdefghjkmn")
        pressed = await ada.click(result, custom_id="edit:abcdefghjkmn")
        await ada.submit_modal(pressed, _only_field(pressed.modal, "rain"))
        assert (bot.call(2).argument, bot.call(2).target) == ("rain", "abcdefghjkmn")
        reference = channel.last_message.reference
        assert reference is not None
        assert reference.message_id == result.id


def _only_field(modal: dict[str, Any] | None, text: str) -> dict[str, str]:
    assert modal is not None
    (label,) = modal["components"]
    return {label["component"]["custom_id"]: text}
