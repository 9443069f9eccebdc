"""What is suggested while somebody types, and to whom."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from core.commands.suggesting import (
    LABEL_MAX_CHARS,
    SUGGESTIONS_MAX,
    Suggestion,
    Suggestions,
)
from core.engines.choice import Engines
from core.events import Origin, Sender
from core.ids import ConversationId, UserId
from core.planning.exports import parse_exports
from core.planning.recipe_files import load_recipes
from core.policy import Policy, PolicyRules
from core.texts import Texts
from tests.core.conftest import Bench
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

TEXTS = Texts()
RECIPES = load_recipes(TEXTS)
pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])


def now() -> datetime:
    return datetime(2026, 11, 23, 12, tzinfo=UTC)


Suggest = Callable[..., Awaitable[list[Suggestion]]]


def suggesting(bench: Bench, *, rules: PolicyRules | None = None) -> Suggest:
    """Return what answers (origin, command, option, typed) with given options by name."""
    assert bench.assembly
    store = bench.assembly.store
    suggestions = Suggestions(
        store=store,
        policy=Policy(rules or PolicyRules(), store, now),
        engines=Engines(
            [
                ScriptedEngine("local", ("upscale",), paid=False),
                ScriptedEngine("topaz", ("upscale", "edit")),
                ScriptedEngine("bria", ("remove_background",)),
                ScriptedEngine("absent", ("upscale",), unready=frozenset({"upscale"})),
            ]
        ),
        recipes=RECIPES,
        texts=TEXTS,
    )

    async def suggest(
        origin: Origin, command: str, option: str, typed: str, **given: str
    ) -> list[Suggestion]:
        return await suggestions.for_option(origin, command, option, typed, given)

    return suggest


def origin(user: str = "1", conversation: str = "100") -> Origin:
    return Origin(
        event_id="",
        conversation_id=ConversationId(f"fake:{conversation}"),
        sender=Sender(UserId(f"fake:{user}")),
        sent_at=now(),
        places=(f"fake:{conversation}",),
    )


async def test_versions_of_the_own_picture_alone(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("make it warmer", (jpeg("coffee"),))
        await bench.idle()
        await bench.chat.say("x" * 300)
        await bench.idle()
        suggest = suggesting(bench)
        found = await suggest(origin(), "goto", "number", "")
        assert [each.value for each in found] == ["3", "2", "1"]
        assert found[1].label == "v2 · make it warmer"
        assert max(len(each.label) for each in found) == LABEL_MAX_CHARS
        assert [e.value for e in await suggest(origin(), "compare", "with", "V2")] == ["2"]
        assert [e.value for e in await suggest(origin(), "goto", "number", "WARM")] == ["2"]
        # Neither to somebody else here, nor to the same person elsewhere.
        assert await suggest(origin(user="2"), "goto", "number", "") == []
        assert await suggest(origin(conversation="200"), "goto", "number", "") == []


async def test_only_whom_the_bot_serves(bench: Bench) -> None:
    async with bench.running():
        rules = PolicyRules(allowed_users=frozenset({"fake:1"}))
        suggest = suggesting(bench, rules=rules)
        assert await suggest(origin(user="1"), "upscale", "engine", "")
        assert await suggest(origin(user="2"), "upscale", "engine", "") == []


async def test_engines_that_can(bench: Bench) -> None:
    async with bench.running():
        suggest = suggesting(bench)
        found = await suggest(origin(), "upscale", "engine", "")
        assert [(e.label, e.value) for e in found] == [
            (f"Retouch · {TEXTS.get('cost-free')}", "local"),
            ("topaz", "topaz"),
        ]
        assert [e.value for e in await suggest(origin(), "upscale", "engine", "TOP")] == ["topaz"]
        assert [e.value for e in await suggest(origin(), "removebg", "engine", "")] == ["bria"]


async def test_recipes_by_title_and_name(bench: Bench) -> None:
    async with bench.running():
        suggest = suggesting(bench)
        everything = await suggest(origin(), "recipe", "name", "")
        assert 10 < len(everything) <= SUGGESTIONS_MAX
        for group in RECIPES.groups.values():
            for recipe in group.recipes.values():
                value = f"{group.name} {recipe.name}"
                found = [each.value for each in await suggest(origin(), "recipe", "name", value)]
                assert value in found
        assert await suggest(origin(), "recipe", "name", "no such thing") == []


async def test_formats_and_sizes_are_understood(bench: Bench) -> None:
    async with bench.running():
        suggest = suggesting(bench)
        formats = [e.value for e in await suggest(origin(), "export", "format", "png ")]
        assert "png jpeg" in formats
        assert "png png" not in formats
        sizes = [e.value for e in await suggest(origin(), "export", "size", "")]
        for size in sizes:
            assert len(parse_exports(f"{formats[0]} {size}")) == 2
        typed = await suggest(origin(), "export", "size", "640x480")
        assert [each.value for each in typed] == ["640x480"]


@pytest.mark.parametrize(
    ("command", "option"), [("undo", "text"), ("nothing", "number"), ("variants", "count")]
)
async def test_where_there_is_nothing_to_choose(bench: Bench, command: str, option: str) -> None:
    async with bench.running():
        assert await suggesting(bench)(origin(), command, option, "1") == []


async def test_values_of_the_setting_that_is_chosen(bench: Bench) -> None:
    async with bench.running():
        suggest = suggesting(bench)

        async def values(setting: str, typed: str = "") -> list[str]:
            found = await suggest(origin(), "settings", "value", typed, setting=setting)
            return [each.value for each in found]

        assert await values("quality") == ["auto", "low", "medium", "high", "default"]
        assert await values("quality", "H") == ["high"]
        assert await values("engine") == ["auto", "topaz", "default"]
        assert "en" in await values("language")
        assert await values("no such setting") == []
        assert await suggest(origin(), "settings", "value", "") == []
