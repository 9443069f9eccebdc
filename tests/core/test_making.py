"""Variants, pictures from words, and albums."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from core.engines import EngineError, EngineRequest, Failure, Report
from core.planning import Plan, Step
from core.planning.generation import generation_plan
from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench, LocalSteps
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


def newest(bench: Bench, number: int) -> list[Shown]:
    """The newest messages of the chat, in order."""
    return [bench.chat.messenger.messages[m].shown for m in bench.chat.messenger.order[-number:]]


async def test_variants_side_by_side_and_one_is_picked(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/variants 3 make the sky pink")
        await bench.idle()
        takes = newest(bench, 3)
        assert {take.text.splitlines()[1].split(" ·")[0] for take in takes} == {
            "v2 from v1",
            "v3 from v1",
            "v4 from v1",
        }
        third = bench.chat.messenger.order[-2]
        await bench.chat.press(third, payload(takes[1], "pick"))
        number = takes[1].text.split("\n")[1].split(" ")[0]
        assert f"{number} is your picture now" in bench.chat.latest().text
        await bench.chat.say("now warmer")
        await bench.idle()
        assert f"v5 from {number}" in bench.chat.latest().text


async def test_variants_do_not_move_the_head_before_one_is_picked(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("/variants red shirt | blue shirt")
        await bench.idle()
        await bench.chat.say("warmer")
        await bench.idle()
        assert "v5 from v2" in bench.chat.latest().text
    assert {r.prompt for r in bench.engine.requests[1:3]} == {"red shirt", "blue shirt"}


async def test_one_take_that_fails_does_not_lose_the_others(bench: Bench) -> None:
    async def refuse_one(request: EngineRequest, report: Report) -> None:
        del report
        if request.prompt == "bad":
            raise EngineError(Failure.REFUSED, "not-understood")

    bench.engine.before = refuse_one
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/variants good | bad | better")
        await bench.idle()
        takes = newest(bench, 3)
    assert [take.file is not None for take in takes] == [True, False, True]


async def test_the_button_makes_more_takes_of_the_same_edit(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.press(second, payload(bench.chat.latest(), "variants"))
        await bench.idle()
        takes = newest(bench, 3)
        assert all("from v1" in take.text for take in takes)
        await bench.chat.press(bench.chat.latest_id(), payload(takes[2], "more"))
        await bench.idle()
    more = bench.engine.requests[-1]
    assert len(more.images) == 2
    assert "similar to the last picture" in more.prompt


@pytest.mark.parametrize("argument", ["1 warmer", "99 warmer", "a | b | c | d | e"])
async def test_too_many_takes_are_refused(bench: Bench, argument: str) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say(f"/variants {argument}")
        assert "2 to 4 takes" in bench.chat.latest().text
    assert not bench.engine.requests


async def test_takes_of_an_exact_edit_would_be_the_same(bench: Bench) -> None:
    bench.planner = LocalSteps()
    bench.engines = [ScriptedEngine("exact", ("brightness",), paid=False)]
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/variants 3 brighter")
        assert "every take would be the same" in bench.chat.latest().text


async def test_a_picture_from_words_opens_a_session(bench: Bench) -> None:
    bench.engine = ScriptedEngine(operations=("edit", "generate"))
    async with bench.running():
        await bench.chat.say("/generate wide draft: a lighthouse at dawn")
        await bench.idle()
        shown = bench.chat.latest()
        assert shown.file is not None
        with Image.open(io.BytesIO(shown.file)) as image:
            assert image.size == (1536, 1024)
        assert shown.text.splitlines()[1].startswith("v1 · 1536 × 1024 px")
        assert "$0.040" in shown.text
        await bench.chat.say("add a ship")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("/again", reply_to=bench.chat.messenger.order[1])
        await bench.idle()
        assert bench.chat.latest().text.splitlines()[1].startswith("v1 · 1536 × 1024 px")
    request = bench.engine.requests[0]
    assert (request.prompt, request.quality) == ("a lighthouse at dawn", "low")


async def test_generate_needs_words_and_an_engine(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/generate")
        assert "what the picture should show" in bench.chat.latest().text
        await bench.chat.say("/imagine a lighthouse")
        assert "No engine that can do this (making pictures from words)" in bench.chat.latest().text


ALBUM = (jpeg("astronaut"), jpeg("coffee"), jpeg("rocket"))


async def test_an_album_is_edited_each_or_combined_as_the_person_chooses(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("put the second one's cup in her hand", ALBUM)
        offer = bench.chat.latest()
        offer_id = bench.chat.latest_id()
        labels = [label for row in offer.buttons for label, _ in row]
        assert labels == ["Edit each (3 edits · $0.12)", "Combine into one (1 edit · $0.040)"]
        assert not bench.engine.requests
        await bench.chat.press(offer_id, payload(offer, "combine"), user="2")
        assert "Only the person" in bench.chat.latest().text
        await bench.chat.press(offer_id, payload(offer, "combine"))
        await bench.idle()
        request = bench.engine.requests[0]
        sizes = [image.info.size_px for image in request.images]
        assert sizes == [(512, 512), (600, 400), (640, 427)]
        await bench.chat.press(offer_id, payload(offer, "each"))
        await bench.idle()
        results = newest(bench, 3)
        assert all("from v1" in result.text for result in results)
        assert {result.text.split(" · ")[1] for result in results} == {
            "512 × 512 px",
            "600 × 400 px",
            "640 × 427 px",
        }
    assert len(bench.engine.requests) == 4


async def test_an_offer_survives_a_restart(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("sharper", ALBUM)
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
    async with bench.running():
        await bench.chat.press(offer_id, payload(offer, "each"))
        await bench.idle()
        assert all(result.file for result in newest(bench, 3))
        await bench.chat.press(offer_id, "each:nobodys")
        assert "no longer open" in bench.chat.latest().text


async def test_an_album_alone_opens_a_session_for_each(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        assert [m.text.startswith("Got it") for m in newest(bench, 3)] == [True] * 3


@pytest.mark.parametrize(
    ("text", "prompt", "parameters"),
    [
        ("a lighthouse", "a lighthouse", {}),
        ("wide: a lighthouse", "a lighthouse", {"size": "1536x1024"}),
        ("story, draft: a cat", "a cat", {"size": "1008x1792", "quality": "low"}),
        ("a cat, square, fine", "a cat", {"size": "1024x1024", "quality": "high"}),
        ("a wide river", "a wide river", {}),
        ("the best dog: a story", "the best dog: a story", {}),
        ("a map, drawn wide", "a map, drawn wide", {}),
        ("4:5: a portrait", "a portrait", {"size": "1024x1280"}),
    ],
)
def test_words_of_size_and_quality(text: str, prompt: str, parameters: dict[str, str]) -> None:
    assert generation_plan(text) == Plan((Step("model", "generate", parameters, prompt),))


async def test_again_combines_the_same_pictures(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("put the second one's cup in her hand", ALBUM)
        offer = bench.chat.latest()
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "combine"))
        await bench.idle()
        await bench.chat.say("/again")
        await bench.idle()
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "variants"))
        await bench.idle()
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "more"))
        await bench.idle()
    sizes = [tuple(i.info.size_px for i in r.images) for r in bench.engine.requests]
    assert set(sizes[:5]) == {((512, 512), (600, 400), (640, 427))}
    # The take that is the example comes behind them.
    assert set(sizes[5:]) == {((512, 512), (600, 400), (640, 427), (512, 512))}


@pytest.mark.parametrize("database_url", [None])
async def test_an_empty_take_is_asked_about_and_not_bought(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        for argument in ("2 | ", "|", "2 |  | ", "make the sky pink | ", "| cooler"):
            await bench.chat.say(f"/variants {argument}")
            await bench.idle()
            assert "“|” separates two takes or more" in bench.chat.latest().text, argument
        assert len(bench.engine.requests) == 1
        await bench.chat.say("/variants warmer | cooler | ")
        await bench.idle()
    # Takes are made at the same time.
    assert sorted(r.prompt for r in bench.engine.requests[1:]) == ["cooler", "warmer"]
