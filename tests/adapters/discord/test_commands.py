"""Slash commands in people's languages, and what is suggested while they type."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from adapters.discord import DiscordAdapter, listener
from adapters.discord.listener import SuggestFor
from core.commands import COMMANDS
from core.commands.suggesting import Suggestion
from core.errors import UserError
from core.events import Origin
from core.texts import LOCALES_FOLDER, Texts
from tests.adapters.discord.conftest import TEXTS, Bot
from tests.wire.discord_world import Json
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Person

# Languages of ours that Discord does not have.
NOT_ON_DISCORD = {"ar", "fa"}


@asynccontextmanager
async def connected(
    discord: FakeDiscord, texts: Texts = TEXTS, suggest: SuggestFor | None = None
) -> AsyncIterator[Bot]:
    bot = Bot(
        DiscordAdapter(
            discord.token,
            texts=texts,
            api_base_url=discord.api_base_url,
            gateway_url=discord.gateway_url,
            suggest=suggest,
        )
    )
    async with bot.adapter.connected(bot.hear):
        yield bot


def registered(discord: FakeDiscord, name: str) -> Json:
    (found,) = (each for each in discord.world.commands if each["name"] == name)
    return found


def option(discord: FakeDiscord, command: str, name: str) -> Json:
    options: list[Json] = registered(discord, command)["options"]
    (found,) = (each for each in options if each["name"] == name)
    return found


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """Our English, and three words in some other languages."""
    shutil.copytree(LOCALES_FOLDER / "en", tmp_path / "en")
    for tag in ("de", "es", "pt-BR", "zh-Hans", "ar"):
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "some.ftl").write_text(
            f"command-undo = undo in {tag}\n"
            f"command-goto-number = number in {tag}\n"
            f"discord-menu-edit = edit in {tag}\n",
            encoding="utf-8",
        )
    return tmp_path


async def test_commands_are_described_in_every_language_that_discord_has(
    discord: FakeDiscord, locales: Path
) -> None:
    async with connected(discord, Texts(locales)):
        undo = registered(discord, "undo")
        assert undo["description_localizations"] == {
            "de": "undo in de",
            "es-419": "undo in es",
            "es-ES": "undo in es",
            "pt-BR": "undo in pt-BR",
            "zh-CN": "undo in zh-Hans",
        }
        assert not undo.get("name_localizations")
        number = option(discord, "goto", "number")
        assert number["description_localizations"]["zh-CN"] == "number in zh-Hans"
        menu = registered(discord, TEXTS.get("discord-menu-edit"))
        assert menu["name_localizations"]["es-ES"] == "edit in es"


async def test_a_new_translation_is_registered_and_an_old_one_not_again(
    discord: FakeDiscord, locales: Path
) -> None:
    def registrations() -> int:
        return [call.method for call in discord.calls].count("PUT")

    for expected in (1, 1):
        async with connected(discord, Texts(locales)):
            assert registrations() == expected
    (locales / "de" / "some.ftl").write_text("command-undo = anders\n", encoding="utf-8")
    async with connected(discord, Texts(locales)):
        assert registrations() == 2
        undo = registered(discord, "undo")
        assert undo["description_localizations"]["de"] == "anders"


async def test_all_translations_are_taken(discord: FakeDiscord) -> None:
    async with connected(discord):
        shown = {tag for c in discord.world.commands for tag in c["name_localizations"]}
    ours = {TEXTS.resolve({"zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}.get(t, t)) for t in shown}
    missing = {tag for tag in TEXTS.locales if tag != "en"} - ours
    assert missing <= NOT_ON_DISCORD


async def test_people_are_answered_in_the_language_of_their_client(
    discord: FakeDiscord, dm: Channel
) -> None:
    async with connected(discord) as bot:
        await discord.person("Mei", locale="zh-CN").slash(dm, "help")
        await discord.until(lambda: bot.events)
        assert bot.call().origin.sender.locale == "zh-Hans"


# Options


async def test_options_have_types(discord: FakeDiscord, bot: Bot) -> None:
    number = option(discord, "goto", "number")
    assert (number["type"], number["required"], number["autocomplete"]) == (4, True, True)
    assert number["min_value"] == 1
    factor = option(discord, "upscale", "factor")
    assert [choice["value"] for choice in factor["choices"]] == ["2x", "4x", "6x"]
    assert option(discord, "upscale", "engine")["autocomplete"]
    assert "autocomplete" not in option(discord, "variants", "instruction")
    for command in COMMANDS.values():
        for part in command.parts:
            described = option(discord, command.name, part.name)
            key = f"command-{command.name}-{part.name}"
            assert described["description"] == TEXTS.get(key)
            assert bool(described.get("autocomplete")) == (part.suggests is not None)


@pytest.mark.parametrize(
    ("command", "options", "argument"),
    [
        ("goto", {"number": 3}, "3"),
        ("upscale", {"factor": "4x", "engine": "topaz"}, "4x topaz"),
        ("upscale", {"engine": "topaz"}, "topaz"),
        ("removebg", {}, ""),
        ("recipe", {"name": "product marble"}, "product marble"),
        ("compare", {"with": 1, "and": 4, "as": "gif"}, "1 4 gif"),
        ("export", {"size": "under 500 KB", "format": "jpeg"}, "jpeg under 500 KB"),
        ("variants", {"count": 3, "instruction": "rain | snow"}, "3 rain | snow"),
    ],
)
async def test_options_become_the_text_that_others_type(
    discord: FakeDiscord,
    bot: Bot,
    ada: Person,
    dm: Channel,
    command: str,
    options: dict[str, Any],
    argument: str,
) -> None:
    await ada.slash(dm, command, **options)
    await discord.until(lambda: bot.events)
    assert (bot.call().name, bot.call().argument) == (command, argument)


# While somebody types


async def test_what_fits_is_suggested(
    discord: FakeDiscord, ada: Person, guild: Guild, channel: Channel
) -> None:
    asked: list[tuple[Origin, str, str, str, dict[str, str]]] = []

    async def suggest(
        origin: Origin, command: str, name: str, typed: str, given: Mapping[str, str]
    ) -> list[Suggestion]:
        asked.append((origin, command, name, typed, dict(given)))
        return [Suggestion("v3 · warmer", "3")]

    async with connected(discord, suggest=suggest) as bot:
        found = await ada.type_option(channel, "goto", "number", "v3")
        assert found == [{"name": "v3 · warmer", "value": 3}]
        found = await ada.type_option(channel, "compare", "with", "", {"and": 2})
        assert found == [{"name": "v3 · warmer", "value": 3}]
        (origin, *rest), second = asked
        assert rest == ["goto", "number", "v3", {}]
        assert second[1:] == ("compare", "with", "", {"and": "2"})
        assert origin.sender.user_id == f"discord:{ada.user.id}"
        assert origin.places == (f"discord:{guild.id}", f"discord:{channel.id}")
        assert bot.events == []


async def test_trouble_suggests_nothing(
    discord: FakeDiscord,
    ada: Person,
    dm: Channel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listener, "_SUGGEST_WITHIN_S", 0.01)

    async def suggest(
        _origin: Origin, _command: str, name: str, _typed: str, _given: Mapping[str, str]
    ) -> list[Suggestion]:
        if name == "engine":
            raise UserError("storage-away")
        await asyncio.Event().wait()
        return []

    async with connected(discord, suggest=suggest):
        assert await ada.type_option(dm, "removebg", "engine", "x") == []
        assert await ada.type_option(dm, "goto", "number", "1") == []
