"""``/recipe`` in the chat, with the real local engine."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from PIL import Image, ImageChops

from core.engines.local import Detectors, LocalEngine
from core.engines.sight import Part
from core.images import Workshop
from core.messenger import PAYLOAD_MAX_BYTES
from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench
from tests.core.engines.local.pictures import ASTRONAUT_FACE, KnownFaces, OvalMatting
from tests.core.test_making import newest
from tests.core.test_tools import Eyes
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


@pytest.fixture
async def exact(bench: Bench) -> AsyncIterator[Bench]:
    """A bench with the local engine, and no model."""
    async with Workshop(2) as workshop:
        detectors = Detectors(faces=KnownFaces(ASTRONAUT_FACE), matting=OvalMatting())
        bench.engines = [LocalEngine(workshop, detectors)]
        bench.engine = ScriptedEngine("idle", ("generate",))
        yield bench


@pytest.fixture
def model(exact: Bench) -> Bench:
    """With a model that edits."""
    exact.engine = ScriptedEngine()
    return exact


def labels(shown: Shown) -> list[str]:
    return [label for row in shown.buttons for label, _ in row]


def size_of(shown: Shown) -> tuple[int, int]:
    assert shown.file is not None
    with Image.open(io.BytesIO(shown.file)) as image:
        return image.size


async def test_from_the_groups_to_the_picture_by_buttons(model: Bench) -> None:
    bench = model
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("/recipe")
        groups = bench.chat.latest()
        assert labels(groups) == ["Portraits", "Product photos", "Social media"]
        await bench.chat.press(bench.chat.latest_id(), groups.buttons[0][1][1])
        offer = bench.chat.latest()
        assert labels(offer)[:2] == ["White studio · $0.040", "Kitchen · $0.040"]
        assert all(len(p.encode()) <= PAYLOAD_MAX_BYTES for row in offer.buttons for _, p in row)
        assert len(offer.buttons) <= 5
        assert not bench.engine.requests
        await bench.chat.press(bench.chat.latest_id(), offer.buttons[1][0][1])
        await bench.idle()
        result = bench.chat.latest()
        assert "“/recipe product marble”" in result.text
        assert "v2 from v1" in result.text
        await bench.chat.say("/again")
        await bench.idle()
        assert "v3 from v1" in bench.chat.latest().text
    for request in bench.engine.requests:
        assert "polished slab of white marble" in request.prompt
        assert "every letter of its text" in request.prompt
    assert len(bench.engine.requests) == 2


async def test_exact_recipes_need_no_model(exact: Bench) -> None:
    bench = exact
    async with bench.running():
        await bench.chat.say("/recipe portrait", (jpeg("astronaut"),))
        offered = labels(bench.chat.latest())
        assert offered == [
            "Studio light · free",
            "Golden hour · free",
            "Headshot · free",
            "Black and white · free",
        ]
        await bench.chat.say("/recipe portrait black and white")
        await bench.idle()
        result = bench.chat.latest()
        assert "free" in result.text
        assert "model" not in result.text
        assert result.file is not None
        with Image.open(io.BytesIO(result.file)) as image:
            red, _, blue = image.convert("RGB").split()
        assert ImageChops.difference(red, blue).getextrema() == (0, 0)
        await bench.chat.say("/recipe portrait headshot", reply_to=bench.chat.messenger.order[0])
        await bench.idle()
        result = bench.chat.latest()
        assert "Made without a model" in result.text
        width, height = size_of(result)
        assert width * 5 == height * 4
        await bench.chat.say("/recipe product kitchen")
        assert "No engine that can do this (editing by description)" in bench.chat.latest().text


async def test_social_makes_all_shapes_to_pick_from(exact: Bench) -> None:
    bench = exact
    bench.sight = Eyes([Part(0.35, 0.12, 0.54, 0.37)])
    async with bench.running():
        await bench.chat.say("/recipe social", (jpeg("astronaut"),))
        await bench.idle()
        results = newest(bench, 4)
        shapes = {result.text.split("”")[0]: size_of(result) for result in results}
        assert {name.removeprefix("“/recipe social "): size for name, size in shapes.items()} == {
            "square": (512, 512),
            "portrait": (408, 510),
            "story": (288, 512),
            "wide": (512, 288),
        }
        assert not any("blur" in result.text for result in results)
        pick = next(p for row in results[2].buttons for _, p in row if p.startswith("pick:"))
        await bench.chat.press(bench.chat.messenger.order[-2], pick)
        assert "is your picture now" in bench.chat.latest().text


async def test_a_shape_that_would_cut_a_face_is_filled_or_continued(model: Bench) -> None:
    bench = model
    bench.sight = Eyes([Part(0.02, 0.1, 0.2, 0.4), Part(0.8, 0.1, 0.98, 0.4)])
    async with bench.running():
        await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("/recipe social square")
        await bench.idle()
        result = bench.chat.latest()
        assert size_of(result) == (600, 600)
        assert "a model continued the picture beyond its edges" in result.text
    (request,) = bench.engine.requests
    assert request.images[0].info.size_px == (600, 600)
    assert "Replace the whole filling" in request.prompt
    bench.engine = ScriptedEngine("idle", ("generate",))
    async with bench.running():
        await bench.chat.say("/recipe social square", reply_to=bench.chat.messenger.order[0])
        await bench.idle()
        result = bench.chat.latest()
        assert size_of(result) == (600, 600)
        assert "I filled the sides with a blur" in result.text


async def test_every_picture_of_an_album_gets_the_recipe(exact: Bench) -> None:
    bench = exact
    async with bench.running():
        photos = (jpeg("coffee"), jpeg("rocket"))
        await bench.chat.say("/recipe portrait black-and-white", photos)
        await bench.idle()
        assert [size_of(shown) for shown in newest(bench, 2)] == [(600, 400), (640, 427)]


@pytest.mark.parametrize(
    ("argument", "sentence"),
    [
        ("food", "There are no recipes called “food”. There are: portrait, product, social."),
        ("social banner", "There are: square, portrait, story, wide."),
        ("product ../../etc", "There is no recipe “../../etc” in product."),
    ],
)
async def test_what_does_not_exist_is_told(exact: Bench, argument: str, sentence: str) -> None:
    async with exact.running():
        await exact.chat.say(f"/recipe {argument}", (jpeg("coffee"),))
        assert sentence in exact.chat.latest().text
        await exact.chat.say("/recipe social")
        assert "no picture to work on" in exact.chat.latest().text
