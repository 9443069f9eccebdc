"""Several changes where no list of passes was shown: one call for each picture, no more."""

from __future__ import annotations

import asyncio

import pytest

from core.engines import EngineRequest, Report
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.core.test_offers import CHANGES, Splitting
from tests.photos import jpeg

pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])

WISH = "; ".join(CHANGES)
ALBUM = (jpeg("coffee"), jpeg("rocket"))


@pytest.fixture
def bench(bench: Bench) -> Bench:
    bench.planner = Splitting()
    return bench


async def test_each_picture_of_an_album_is_edited_in_one_call(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say(WISH, ALBUM)
        offer = bench.chat.latest()
        assert offer.buttons[0][0][0] == "Edit each (2 edits · $0.080)"
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "each"))
        await bench.idle()
        assert len(bench.engine.requests) == len(ALBUM)
        assert all(change in bench.engine.requests[0].prompt for change in CHANGES)


async def test_who_wants_passes_gets_them_for_each_picture_of_an_album(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/settings passes split")
        await bench.chat.say(WISH, ALBUM)
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
        assert offer.buttons[0][0][0] == "Edit each (2 edits · $0.24)"
        for _ in range(2):
            await bench.chat.press(offer_id, payload(offer, "each"))
            await bench.idle()
        assert len(bench.engine.requests) == len(ALBUM) * len(CHANGES)
        assert "started already" in bench.chat.latest().text
        texts = [message.shown.text for message in bench.chat.messenger.messages.values()]
        assert sum("v4 from v3" in text for text in texts) == len(ALBUM)


async def test_a_vague_wish_for_an_album_is_asked_about_for_each_picture(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("make it better", ALBUM)
        asked = [bench.chat.messenger.messages[m].shown for m in bench.chat.messenger.order[-2:]]
        assert all(shown.buttons[0][0][0] == "make it brighter" for shown in asked)
        assert not bench.engine.requests
        await bench.chat.press(bench.chat.latest_id(), payload(asked[1], "suggest"))
        await bench.idle()
        assert len(bench.engine.requests[0].images) == 1


async def test_each_take_is_one_call(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say(f"/variants 2 {WISH}")
        await bench.idle()
        assert len(bench.engine.requests) == 2
        assert all(change in bench.engine.requests[0].prompt for change in CHANGES)


async def test_an_edit_that_waits_is_changed_into_one_call(bench: Bench) -> None:
    first, goes_on = asyncio.Event(), asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        first.set()
        await goes_on.wait()

    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("a hat", (jpeg("coffee"),))
        await first.wait()
        message = await bench.chat.say("a scarf")
        await bench.chat.change(message, WISH)
        await bench.chat.change(message, "make it better", version=2)
        assert bench.chat.latest().text.startswith("I cannot turn a waiting edit into that.")
        goes_on.set()
        await bench.idle()
        assert len(bench.engine.requests) == 2
        assert all(change in bench.engine.requests[1].prompt for change in CHANGES)
