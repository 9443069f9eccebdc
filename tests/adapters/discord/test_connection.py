"""Connecting, staying connected, and what stays secret."""

from __future__ import annotations

import logging

import discord as library
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord import DiscordAdapter
from core.errors import UserError
from core.events import Event
from tests.adapters.discord.conftest import TEXTS, adapter_for, connected_bot
from tests.photos import jpeg
from tests.wire.fake_discord import Channel, FakeDiscord, Person


async def ignore(_event: Event) -> None:
    pass


async def failure(adapter: DiscordAdapter) -> UserError:
    with pytest.raises(UserError) as caught:
        async with adapter.connected(ignore):
            pass
    assert TEXTS.get(caught.value.text_key)
    return caught.value


def adapter_with(discord: FakeDiscord, token: str) -> DiscordAdapter:
    return DiscordAdapter(
        token, texts=TEXTS, api_base_url=discord.api_base_url, gateway_url=discord.gateway_url
    )


@pytest.mark.parametrize("token", ["MTA0.wrong.token", "", "two words", "line\nbreak", "Bøt"])
async def test_a_wrong_token(discord: FakeDiscord, token: str) -> None:
    error = await failure(adapter_with(discord, token))
    assert error.text_key == "discord-token-refused"
    assert not token or token not in str(error)


async def test_a_token_that_the_gateway_refuses(discord: FakeDiscord) -> None:
    adapter = adapter_for(discord)
    discord.gateway.token = "reset in between"
    assert (await failure(adapter)).text_key == "discord-token-refused"


async def test_the_intent_is_not_switched_on_in_the_portal() -> None:
    async with FakeDiscord(message_content=False) as discord:
        error = await failure(adapter_for(discord, message_content=True))
        assert error.text_key == "discord-intent-missing"
        async with connected_bot(discord):
            assert discord.gateway.identified == 1


async def test_a_check_receives_nothing(discord: FakeDiscord) -> None:
    await adapter_for(discord, message_content=True).check()
    assert discord.gateway.identified == 0
    assert discord.world.commands == []


async def test_a_check_finds_what_a_connection_would(discord: FakeDiscord) -> None:
    discord.gateway.allow_message_content(allowed=False)
    await adapter_for(discord).check()
    for adapter, key in (
        (adapter_for(discord, message_content=True), "discord-intent-missing"),
        (adapter_with(discord, "MTA0.wrong.token"), "discord-token-refused"),
    ):
        with pytest.raises(UserError, match=key):
            await adapter.check()
    discord.fail_next(503, path="/users/@me")
    with pytest.raises(UserError, match="discord-unreachable"):
        await adapter_for(discord).check()


async def test_nobody_answers() -> None:
    async with FakeDiscord() as discord:
        adapter = adapter_for(discord)
    assert (await failure(adapter)).text_key == "discord-unreachable"


async def test_discord_is_down_at_the_start(discord: FakeDiscord) -> None:
    discord.fail_next(503, path="/users/@me")
    assert (await failure(adapter_for(discord))).text_key == "discord-unreachable"


async def test_the_librarys_addresses_are_put_back(discord: FakeDiscord) -> None:
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    async with connected_bot(discord):
        assert discord.api_base_url == Route.BASE
    assert before == (Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY)
    await failure(adapter_with(discord, "MTA0.wrong.token"))
    assert before == (Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY)


async def test_what_happens_during_a_short_break_is_heard_afterwards(
    discord: FakeDiscord, ada: Person, dm: Channel
) -> None:
    async with connected_bot(discord) as bot:
        await discord.drop_gateway()
        await ada.say(dm, "are you there?")
        await discord.until(lambda: bot.events)
        assert (discord.gateway.identified, discord.gateway.resumed) == (1, 1)
        assert bot.message().text == "are you there?"


async def test_after_a_long_break_the_bot_introduces_itself_again(
    discord: FakeDiscord, ada: Person, dm: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(*_: object, **__: object) -> None:
        """Not after the five seconds for which the library waits."""

    monkeypatch.setattr(library.Client, "before_identify_hook", at_once)
    async with connected_bot(discord) as bot:
        await discord.drop_gateway(resumable=False)
        await discord.until(lambda: discord.gateway.identified == 2)
        await ada.say(dm, "hello again")
        await discord.until(lambda: bot.events)
        assert discord.gateway.resumed == 0


async def test_a_connection_that_ends_for_good_is_reported(
    discord: FakeDiscord, caplog: pytest.LogCaptureFixture
) -> None:
    async with connected_bot(discord):
        for session in discord.gateway.listening:
            assert session.socket is not None
            await session.socket.close(code=4004)
        await discord.until(lambda: "for good" in caplog.text)


async def test_an_event_that_is_lost_is_reported(
    discord: FakeDiscord, ada: Person, dm: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    async with connected_bot(discord) as bot:

        async def broken(_event: Event) -> None:
            raise RuntimeError("a bug")

        bot.answer = broken
        await ada.say(dm, "hello")
        await discord.until(lambda: "an event was lost" in caplog.text)


async def test_nothing_secret_and_nothing_private_is_logged(
    discord: FakeDiscord, ada: Person, dm: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    library_log = logging.getLogger("discord")
    level = library_log.level
    library_log.setLevel(logging.DEBUG)
    try:
        with caplog.at_level(logging.DEBUG):
            async with connected_bot(discord) as bot:
                await ada.say(dm, "something private", [jpeg("rocket")])
                used = await ada.slash(dm, "edit", text="something private")
                late = await ada.slash(dm, "edit", text="something private", late_s=4)
                await discord.until(lambda: len(bot.events) == 2)
                await discord.until(lambda: "not acknowledged" in caplog.text)
                await discord.drop_gateway()
                await discord.until(lambda: discord.gateway.resumed)
    finally:
        library_log.setLevel(level)
    for secret in (discord.token, used.token, late.token, "something private"):
        assert secret not in caplog.text
        assert secret not in repr(bot.adapter)
        assert secret not in repr(bot.messenger)
