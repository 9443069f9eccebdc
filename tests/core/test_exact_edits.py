"""Exact edits from the message to the picture: the real planner and the real local engine."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from decimal import Decimal

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from core.engines.local import Detectors, LocalEngine
from core.engines.sight import Part
from core.errors import UserError
from core.ids import VersionId
from core.images import EncodedImage, Workshop
from core.messenger import PAYLOAD_MAX_BYTES
from core.planning import RulePlanner
from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench
from tests.core.engines.local.pictures import ASTRONAUT_FACE, KnownFaces, OvalMatting, oval
from tests.core.test_app import payload
from tests.core.test_seeing import NoSight
from tests.core.test_tools import Eyes
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

ALBUM = (jpeg("astronaut"), jpeg("coffee"), jpeg("chelsea"))


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


@asynccontextmanager
async def running(bench: Bench, *, with_model: bool = True) -> AsyncIterator[None]:
    """Run the core with the real planner and engine, and with a model or without."""
    bench.planner = RulePlanner()
    detectors = Detectors(faces=KnownFaces(ASTRONAUT_FACE), matting=OvalMatting())
    async with Workshop(2) as workshop:
        bench.engines = [LocalEngine(workshop, detectors)]
        if not with_model:
            bench.engine = ScriptedEngine("enlarger", ("upscale",), upscale_factors=(2,))
        async with bench.running():
            yield


def pixels(content: bytes | None) -> npt.NDArray[np.float64]:
    assert content
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGB")).astype(np.float64)


def has_button(shown: Shown, command: str) -> bool:
    return any(p.startswith(f"{command}:") for row in shown.buttons for _, p in row)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("use the second photo as the background", 1),
        ("put this background behind her", 1),
        ("nimm das dritte Bild als Hintergrund", 2),
        ("make it a bit brighter and use the other photo as the background", 1),
    ],
)
async def test_one_of_the_sent_pictures_becomes_the_background(
    bench: Bench, said: str, behind: int
) -> None:
    async with running(bench):
        await bench.chat.say(said, ALBUM)
        await bench.idle()
        shown = bench.chat.latest()
    assert shown.text.splitlines()[1].startswith("v2 from v1 · 512 × 512 px")
    assert not bench.engine.requests
    result = pixels(shown.file)
    height, width = result.shape[:2]
    ground = np.asarray(
        Image.fromarray(pixels(ALBUM[behind]).astype(np.uint8)).resize(
            (round(width * [1.5, 451 / 300][behind - 1]), height), Image.Resampling.LANCZOS
        )
    ).astype(np.float64)
    left = (ground.shape[1] - width) // 2
    outside = oval(height, width) == 0
    assert np.abs(result - ground[:, left : left + width])[outside].mean() < 4
    inside = oval(height, width) == 1
    difference = (result - pixels(ALBUM[0]))[inside].mean()
    assert 2 < difference < 8 if "brighter" in said else abs(difference) < 1.5


async def test_a_background_needs_a_second_picture(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("use the second photo as the background", (ALBUM[0],))
        assert "send it together with the other one in one message" in bench.chat.latest().text
        assert bench.assembly
        assert not await bench.assembly.store.undelivered()


async def test_a_collage_goes_on_after_another_exact_step(bench: Bench) -> None:
    async with running(bench, with_model=False):
        await bench.chat.say("make a collage in a row", ALBUM)
        await bench.idle()
        row = pixels(bench.chat.latest().file)
        assert row.shape[1] > 3 * row.shape[0]
        await bench.chat.say("make it black and white", reply_to=bench.chat.latest_id())
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text


async def test_again_takes_the_same_pictures(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("use the third photo as the background", ALBUM)
        await bench.idle()
        first = bench.chat.latest()
        await bench.chat.press(bench.chat.latest_id(), payload(first, "again"))
        await bench.idle()
        again = bench.chat.latest()
    assert "v3 from v1" in again.text
    assert np.array_equal(pixels(again.file), pixels(first.file))


async def test_the_model_does_on_a_press_what_was_done_exactly(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("make it warmer", (ALBUM[0],))
        await bench.idle()
        exact = bench.chat.latest()
        assert "free" in exact.text
        assert not bench.engine.requests
        pressed = payload(exact, "model")
        assert len(pressed.encode()) <= PAYLOAD_MAX_BYTES
        label = [label for row in exact.buttons for label, p in row if p == pressed]
        assert label == ["✨ Use the model"]
        await bench.chat.press(bench.chat.latest_id(), pressed)
        await bench.idle()
        drawn = bench.chat.latest()
    assert "v3 from v1" in drawn.text
    assert "$0.040" in drawn.text
    assert not has_button(drawn, "model")
    (request,) = bench.engine.requests
    assert request.prompt == "make it warmer"
    assert request.images[0].info.size_px == (512, 512)


async def test_what_only_works_exactly_stays_exact_beside_the_model(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("crop it square and make it warmer", (ALBUM[1],))
        await bench.idle()
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "model"))
        await bench.idle()
        drawn = bench.chat.latest()
    assert "400 × 400 px" in drawn.text
    (request,) = bench.engine.requests
    assert request.images[0].info.size_px == (400, 400)
    assert request.prompt == "make it warmer"


@pytest.mark.parametrize("said", ["crop it square", "rotate left", "blur the faces"])
async def test_no_model_is_offered_where_it_would_do_worse(bench: Bench, said: str) -> None:
    async with running(bench):
        await bench.chat.say(said, (ALBUM[0],))
        await bench.idle()
        assert bench.chat.latest().file
        assert not has_button(bench.chat.latest(), "model")


async def test_no_model_is_offered_where_there_is_none(bench: Bench) -> None:
    async with running(bench, with_model=False):
        await bench.chat.say("make it warmer", (ALBUM[0],))
        await bench.idle()
        exact = bench.chat.latest()
        assert exact.file
        assert not has_button(exact, "model")
        version = payload(exact, "undo").partition(":")[2]
        await bench.chat.press(bench.chat.latest_id(), f"model:{version}")
        assert "No engine that can do this" in bench.chat.latest().text


async def test_an_old_button_that_has_nothing_for_a_model_says_so(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("crop it square", (ALBUM[1],))
        await bench.idle()
        version = payload(bench.chat.latest(), "undo").partition(":")[2]
        await bench.chat.press(bench.chat.latest_id(), f"model:{version}")
        assert "nothing in this edit that a model could do" in bench.chat.latest().text
    assert not bench.engine.requests


async def test_the_button_works_after_a_restart(bench: Bench) -> None:
    async with running(bench):
        await bench.chat.say("make it warmer", (ALBUM[0],))
        await bench.idle()
        exact, exact_id = bench.chat.latest(), bench.chat.latest_id()
    async with running(bench):
        await bench.chat.press(exact_id, payload(exact, "model"))
        await bench.idle()
        assert bench.engine.cost_usd == Decimal("0.04")
        assert len(bench.engine.requests) == 1


FACE = Part(0.35, 0.11, 0.53, 0.35)


@pytest.mark.parametrize("said", ["blur the faces", "smooth the skin", "crop to the face"])
async def test_where_no_face_is_seen_it_is_said_before_anything_runs(
    bench: Bench, said: str
) -> None:
    bench.sight = eyes = Eyes([])
    async with running(bench):
        await bench.chat.say(said, (ALBUM[1],))
        answer = bench.chat.latest()
        assert "I see no face in this picture" in answer.text
        assert has_button(answer, "suggest")
        assert bench.assembly
        assert not await bench.assembly.store.undelivered()
        await bench.chat.say(said, reply_to=bench.chat.latest_id())
        assert "I see no face" in bench.chat.latest().text
    assert eyes.looks == 1


async def test_faces_are_looked_for_only_where_that_decides(bench: Bench) -> None:
    bench.sight = eyes = Eyes([FACE])
    async with running(bench):
        await bench.chat.say("make it warmer and crop it square", (ALBUM[0],))
        await bench.idle()
        assert eyes.looks == 0
        await bench.chat.say("blur her face", reply_to=bench.chat.latest_id())
        await bench.idle()
        # The only face there is needs no word that all are meant.
        assert "every face" not in bench.chat.latest().text
        assert bench.chat.latest().file
    assert eyes.looks == 1


async def test_an_edit_by_a_model_knows_of_the_people(bench: Bench) -> None:
    bench.sight = eyes = Eyes([FACE, FACE])
    async with running(bench):
        await bench.chat.say("put her on a beach", (ALBUM[0],))
        await bench.idle()
        version = payload(bench.chat.latest(), "undo").partition(":")[2]
        assert bench.assembly
        edit = await bench.assembly.store.edit_that_made(VersionId(version))
        assert edit
        assert edit.plan.faces == 2
    assert eyes.looks == 1


async def test_of_an_album_only_pictures_with_faces_are_edited(bench: Bench) -> None:
    class Counting(Eyes):
        async def faces(self, image: EncodedImage) -> Sequence[Part] | None:
            await super().faces(image)
            return [FACE] if image.info.size_px == (512, 512) else []

    bench.sight = eyes = Counting()
    async with running(bench, with_model=False):
        await bench.chat.say("blur the faces", (ALBUM[1], ALBUM[0]))
        offer = bench.chat.latest()
        assert [label for row in offer.buttons for label, _ in row] == ["Edit each (1 edit · free)"]
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "each"))
        await bench.idle()
        shown = [m.shown for m in bench.chat.messenger.messages.values()]
    assert sum("I see no face" in message.text for message in shown) == 1
    assert sum("512 × 512" in message.text for message in shown) == 1
    assert eyes.looks == 2


async def test_an_edit_goes_on_where_faces_cannot_be_counted(bench: Bench) -> None:
    bench.sight = NoSight(UserError("picture-lost"))
    async with running(bench):
        await bench.chat.say("blur the faces", (ALBUM[0],))
        await bench.idle()
        assert bench.chat.latest().file
