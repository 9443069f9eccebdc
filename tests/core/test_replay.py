"""Many passes through models: said once, and made again in one from the original."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from core.planning import Plan, PlanningContext, Step
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.core.test_marking_up import head, marked, parent_of
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


class ByWord:
    """Plans "larger" as an enlargement, "sepia" as that, all else as an edit by the model."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del context
        if instruction == "larger":
            return Plan((Step("local", "upscale", {"factor": 2}),))
        if instruction == "sepia":
            return Plan((Step("local", "sepia"),))
        return Plan((Step("model", "edit", prompt=instruction),))


def exact() -> ScriptedEngine:
    return ScriptedEngine(
        "exact", ("upscale", "sepia"), paid=False, cost_usd=Decimal(0), upscale_factors=(2,)
    )


async def ask(bench: Bench, instructions: Sequence[str]) -> list[str]:
    texts = []
    for instruction in instructions:
        await bench.chat.say(instruction)
        await bench.idle()
        texts.append(bench.chat.latest().text)
    return texts


async def test_it_is_said_at_every_fourth_pass_and_not_between(bench: Bench) -> None:
    bench.planner = ByWord()
    bench.engines = [exact()]
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        texts = await ask(bench, ["a", "b", "sepia", "c", "d", "e", "f", "g", "h"])
    said = [number for number, text in enumerate(texts) if "Replay from the original" in text]
    assert said == [4, 8]
    assert "4 passes of models" in texts[4]


async def test_the_button_shows_the_price_and_makes_one_pass(bench: Bench) -> None:
    bench.planner = ByWord()
    local = exact()
    bench.engines = [local]
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        root = await head(bench)
        await ask(bench, ["a hat", "wrong", "undo", "night", "larger", "sepia", "rain", "snow"])
        result = bench.chat.latest()
        calls = len(bench.engine.requests)
        local.requests.clear()
        await bench.chat.press(bench.chat.latest_id(), payload(result, "replay"))
        offer = bench.chat.latest()
        assert "6 changes" in offer.text
        assert "wrong" not in offer.text
        assert len(bench.engine.requests) == calls, "nothing is bought before the price is shown"
        assert "$0.04" in offer.buttons[0][0][0]

        await bench.chat.press(bench.chat.latest_id(), payload(offer, "rerun"))
        await bench.idle()

        assert len(bench.engine.requests) == calls + 1
        prompt = bench.engine.requests[-1].prompt
        assert [prompt.index(word) for word in ("hat", "night", "rain", "snow")] == sorted(
            prompt.index(word) for word in ("hat", "night", "rain", "snow")
        )
        assert [request.operation for request in local.requests] == ["sepia", "upscale"]
        now = await head(bench)
        assert (await parent_of(bench, now)).id == root.id
        assert now.info.size_px == (1200, 800)
        assert "Replay" not in bench.chat.latest().text

        await bench.chat.press(bench.chat.latest_id(), payload(offer, "rerun"))
        await bench.idle()
        assert len(bench.engine.requests) == calls + 1, "an offer is taken once"


async def test_a_replay_that_makes_no_sense_says_why(bench: Bench) -> None:
    bench.planner = ByWord()
    bench.engines = [exact()]
    bench.engine = ScriptedEngine(operations=("edit", "generate"))
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("/replay")
        assert "Nothing was changed by a model" in bench.chat.latest().text
        await ask(bench, ["a hat"])
        await bench.chat.say("/replay")
        assert "would gain nothing" in bench.chat.latest().text
        await bench.chat.say("/generate a lighthouse")
        await bench.idle()
        texts = await ask(bench, ["a hat", "night", "rain", "snow", "sun"])
        assert not any("Replay" in text for text in texts)
        await bench.chat.say("/replay")
        assert "no original to go back to" in bench.chat.latest().text


async def test_marked_edits_keep_the_rest_and_count_as_none(bench: Bench) -> None:
    bench.planner = ByWord()
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("one", (marked(),), reply_to=said)
        await bench.idle()
        texts = await ask(bench, ["two", "three", "four"])
        assert "Replay" not in texts[-1]
        await bench.chat.say("/replay")
        offer = bench.chat.latest()
        assert "2 passes" in offer.text
        before = len(bench.engine.requests)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "rerun"))
        await bench.idle()
        masks = [request.mask is None for request in bench.engine.requests[before:]]
        assert masks == [False, True]
