"""What was made by an engine that is not configured any more is made again by another."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.engines import EngineError, EngineRequest, Failure, Report
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.core.test_replay import ByWord
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

PICTURE = jpeg("astronaut", size=(64, 64))


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


def upscaler(name: str, cost: str = "0") -> ScriptedEngine:
    cost_usd = Decimal(cost)
    return ScriptedEngine(
        name, ("upscale",), paid=cost_usd > 0, cost_usd=cost_usd, upscale_factors=(2,)
    )


async def enlarged_by(bench: Bench, engine: ScriptedEngine) -> None:
    bench.engines = [engine]
    async with bench.running():
        await bench.chat.say(f"/upscale 2x {engine.name}", (PICTURE,))
        await bench.idle()
        assert engine.name in bench.chat.latest().text


@pytest.mark.parametrize(("before", "now"), [("0.08", "0"), ("0.08", "0.08"), ("0", "0")])
async def test_again_takes_another_engine_that_takes_no_more(
    bench: Bench, before: str, now: str
) -> None:
    await enlarged_by(bench, upscaler("topaz", before))
    other = upscaler("google", now)
    bench.engines = [other]
    async with bench.running():
        await bench.chat.say("/again")
        await bench.idle()
        caption = bench.chat.latest().text.splitlines()[1]
    assert " · google" in caption
    assert len(other.requests) == 1


@pytest.mark.parametrize("before", ["0", "0.05"])
async def test_one_that_takes_more_is_offered_first_and_bought_once(
    bench: Bench, before: str
) -> None:
    await enlarged_by(bench, upscaler("topaz", before))
    other = upscaler("google", "0.06")
    bench.engines = [other]
    async with bench.running():
        made, made_id = bench.chat.latest(), bench.chat.latest_id()
        await bench.chat.press(made_id, payload(made, "again"))
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
        assert "topaz is not set up here any more. google can do this instead" in offer.text
        assert offer.buttons[0][0][0] == "Use google · $0.060"
        assert not other.requests
        for _ in range(2):
            await bench.chat.press(offer_id, offer.buttons[0][0][1])
            await bench.idle()
        assert "started already" in bench.chat.latest().text
        assert len(other.requests) == 1


async def test_takes_of_a_generated_picture_are_offered_together(bench: Bench) -> None:
    bench.engines = [ScriptedEngine("gone", ("edit", "generate"), cost_usd=Decimal("0.01"))]
    bench.engine = ScriptedEngine(operations=("edit", "generate"))
    async with bench.running():
        await bench.chat.say("/settings engine gone")
        await bench.chat.say("/generate a lighthouse")
        await bench.idle()
        assert " · gone" in bench.chat.latest().text
        made, made_id = bench.chat.latest(), bench.chat.latest_id()
    bench.engines = []
    async with bench.running():
        await bench.chat.press(made_id, payload(made, "variants"))
        offer = bench.chat.latest()
        assert offer.buttons[0][0][0] == "Use scripted · $0.12"
        await bench.chat.press(bench.chat.latest_id(), offer.buttons[0][0][1])
        await bench.idle()
    assert [r.operation for r in bench.engine.requests] == ["generate"] * 3


async def test_retry_offers_another_engine_for_its_price(bench: Bench) -> None:
    async def fail(request: EngineRequest, report: Report) -> None:
        del request, report
        raise EngineError(Failure.UNAVAILABLE, "engine-too-slow")

    topaz = upscaler("topaz", "0.08")
    topaz.before = fail
    bench.engines = [topaz]
    async with bench.running():
        await bench.chat.say("/upscale 2x topaz", (PICTURE,))
        await bench.idle()
        failed, failed_id = bench.chat.latest(), bench.chat.latest_id()
    dear, dearer = upscaler("google", "0.01"), upscaler("google", "0.02")
    bench.engines = [dear]
    async with bench.running():
        await bench.chat.press(failed_id, payload(failed, "retry"))
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
        assert offer.buttons[0][0][0] == "Use google · $0.010"
    bench.engines = [dearer]
    async with bench.running():
        await bench.chat.press(offer_id, offer.buttons[0][0][1])
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
        assert offer.buttons[0][0][0] == "Use google · $0.020", "only what was shown is paid"
        assert not dearer.requests
        await bench.chat.press(offer_id, offer.buttons[0][0][1])
        await bench.idle()
        assert " · google" in bench.chat.latest().text
        await bench.chat.press(offer_id, offer.buttons[0][0][1])
        assert "already tried again" in bench.chat.latest().text
    assert len(dearer.requests) == 1


async def test_a_replay_takes_what_is_there_now(bench: Bench) -> None:
    bench.planner = ByWord()
    bench.engines = [upscaler("topaz", "0.08")]
    async with bench.running():
        await bench.chat.say("", (PICTURE,))
        for instruction in ("a hat", "/upscale 2x topaz", "night"):
            await bench.chat.say(instruction)
            await bench.idle()
    other = upscaler("google", "0.02")
    bench.engines = [other]
    async with bench.running():
        await bench.chat.say("/replay")
        offer = bench.chat.latest()
        assert "$0.06" in offer.buttons[0][0][0]
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "rerun"))
        await bench.idle()
        assert "scripted + google" in bench.chat.latest().text
    assert len(other.requests) == 1
