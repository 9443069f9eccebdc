"""``/upscale`` and ``/removebg`` in the chat."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from core.engines.local.models import ModelFolder
from core.engines.local.named_upscaler import RealEsrganEngine
from core.engines.sight import Part
from core.images import EncodedImage, Workshop
from core.messenger import PAYLOAD_MAX_BYTES
from core.planning import PhotoFacts, Plan, PlanningContext, RulePlanner, Step
from core.policy import PolicyRules
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


class Eyes:
    """A sight that sees what a test tells it to, and counts how often it is asked."""

    def __init__(self, faces: Sequence[Part] | None = None, subject: Part | None = None) -> None:
        self.seen_faces, self.seen_subject = faces, subject
        self.looks = 0

    async def faces(self, image: EncodedImage) -> Sequence[Part] | None:
        assert image.content
        self.looks += 1
        return self.seen_faces

    async def facts(self, image: EncodedImage) -> PhotoFacts | None:
        assert image.content
        return None

    async def subject(self, image: EncodedImage) -> Part | None:
        assert image.content
        return self.seen_subject


def upscalers() -> list[ScriptedEngine]:
    return [
        ScriptedEngine(
            "local",
            ("upscale", "remove_background"),
            paid=False,
            cost_usd=Decimal(0),
            upscale_factors=(2, 3, 4),
            max_output_pixels=1_100_000,
        ),
        ScriptedEngine("google", ("upscale",), cost_usd=Decimal("0.005"), upscale_factors=(2, 4)),
        ScriptedEngine(
            "topaz",
            ("upscale",),
            cost_usd=Decimal("0.08"),
            upscale_factors=(2, 4, 6),
            suits_faces=True,
            price_tiers_usd=((400_000, Decimal("0.05")), (9_000_000, Decimal("0.10"))),
        ),
        ScriptedEngine("clarity", ("upscale",), cost_usd=None, upscale_factors=(2, 4)),
        ScriptedEngine(
            "creative", ("upscale",), cost_usd=Decimal("0.3"), upscale_factors=(4,), redraws=True
        ),
        ScriptedEngine("bria", ("remove_background",), cost_usd=Decimal("0.018")),
    ]


@pytest.fixture
def engines(bench: Bench) -> dict[str, ScriptedEngine]:
    made = upscalers()
    bench.engines = list(made)
    return {engine.name: engine for engine in made}


def size_of(content: bytes | None) -> tuple[int, int]:
    assert content is not None
    with Image.open(io.BytesIO(content)) as image:
        return image.size


async def test_upscale_alone_offers_ways_with_prices(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut", size=(250, 250)),))
        await bench.chat.say("/upscale")
        offer, offer_id = bench.chat.latest(), bench.chat.latest_id()
        labels = [[label for label, _ in row] for row in offer.buttons]
        assert labels == [
            ["2x · Retouch · free", "4x · Retouch · free"],
            ["4x · google · $0.005"],
            ["4x · topaz · $0.10"],
            ["4x · clarity · cost not known"],
            ["4x · creative · $0.30 · redraws"],
        ]
        payloads = [p for row in offer.buttons for _, p in row]
        assert all(len(p.encode()) <= PAYLOAD_MAX_BYTES for p in payloads)
        assert not any(engine.requests for engine in engines.values())
        await bench.chat.press(offer_id, payloads[3])
        await bench.idle()
        result = bench.chat.latest()
        assert size_of(result.file) == (1000, 1000)
        assert "topaz" in result.text
        assert "I used" not in result.text  # the person chose
        assert "“/upscale 4x topaz”" in result.text
    assert [r.parameters for r in engines["topaz"].requests] == [{"factor": 4}]


async def test_engines_that_are_not_offered_are_named(bench: Bench) -> None:
    bench.engines = [
        ScriptedEngine(f"paid{n}", ("upscale",), upscale_factors=(2,)) for n in range(8)
    ]
    async with bench.running():
        await bench.chat.say("/upscale", (jpeg("astronaut"),))
        offer = bench.chat.latest()
        assert [len(row) for row in offer.buttons] == [2, 2, 2]  # five rows at most
        assert "More by name: paid6, paid7." in offer.text


async def test_a_picture_too_large_for_all_gets_no_offers(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    bench.engines = [engines["local"]]
    async with bench.running():
        await bench.chat.say("", (jpeg("china", size=(800, 600)),))
        await bench.chat.say("/upscale")
        assert "too large to be enlarged" in bench.chat.latest().text


async def test_the_free_engine_is_preferred_and_the_reason_told(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut", size=(256, 256)),))
        await bench.chat.say("/upscale 4x")
        await bench.idle()
        assert "I used Retouch, because it is free." in bench.chat.latest().text
        await bench.chat.say("/undo")
        await bench.chat.say("upscale 3x")
        await bench.idle()
        assert size_of(bench.chat.latest().file) == (768, 768)
    assert len(engines["local"].requests) == 2


async def test_what_is_too_large_for_the_free_engine_goes_to_the_cheapest(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("china", size=(400, 300)),))
        await bench.chat.say("/upscale 4x")
        await bench.idle()
        result = bench.chat.latest()
        assert "I used google (about $0.005): the cheapest that suits" in result.text
        assert size_of(result.file) == (1600, 1200)
        await bench.chat.say("/undo")
        await bench.chat.say("/upscale 6x")
        await bench.idle()
        text = bench.chat.latest().text
        assert "I used topaz (about $0.10): nothing else here makes 2400 × 1800 pixels." in text
    assert not engines["local"].requests


@pytest.mark.parametrize("eyes", [Eyes([Part(0.4, 0.1, 0.6, 0.4)]), Eyes([]), Eyes(None), None])
async def test_faces_decide_among_paid_engines(
    bench: Bench, engines: dict[str, ScriptedEngine], eyes: Eyes | None
) -> None:
    bench.sight = eyes
    seen = bool(eyes and eyes.seen_faces)
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut", size=(300, 300)),))
        await bench.chat.say("/upscale 4x")
        await bench.idle()
        text = bench.chat.latest().text
        assert ("there are faces in the picture" in text) == seen
        assert ("I used topaz" if seen else "I used google") in text
        await bench.chat.say("/undo")
        await bench.chat.say("/upscale 2x")
        await bench.idle()
        text = bench.chat.latest().text
        assert "I used Retouch, because it is free." in text
        hint = "For faces, topaz may do better, for about $0.050. Write “/upscale 2x topaz”."
        assert (hint in text) == seen
        await bench.chat.say("/undo")
        await bench.chat.say("/upscale 2x topaz")
        await bench.idle()
    faces = {"faces": True} if seen else {}
    assert engines["topaz"].requests[-1].parameters == {"factor": 2} | faces
    assert "faces" not in engines["local"].requests[0].parameters


async def test_nobody_looks_for_faces_where_they_make_no_difference(bench: Bench) -> None:
    bench.sight = eyes = Eyes([])
    bench.engines = [*upscalers()[:2]]
    async with bench.running():
        await bench.chat.say("/upscale 2x", (jpeg("astronaut", size=(128, 128)),))
        await bench.idle()
    assert not eyes.looks


@pytest.mark.parametrize("argument", ["4x topaz", "topaz 4x", "x4 Topaz", "4 topaz", "4× topaz"])
async def test_a_name_is_obeyed(
    bench: Bench, engines: dict[str, ScriptedEngine], argument: str
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut", size=(128, 128)),))
        await bench.chat.say(f"/upscale {argument}")
        await bench.idle()
        assert size_of(bench.chat.latest().file) == (512, 512)
        assert "I used" not in bench.chat.latest().text
    assert len(engines["topaz"].requests) == 1


@pytest.mark.parametrize(
    ("argument", "sentence"),
    [
        ("4x gigapixel", "There are: local, google, topaz, clarity, creative."),
        ("3x google", "google enlarges by 2x, 4x. Choose one of these."),
        ("7x", "Nothing here enlarges 7x. Choose one of 2x, 3x, 4x, 6x."),
        ("4x topaz please", "Write for example “/upscale 2x” or “/upscale 4x”."),
        ("4x 2x", "I did not understand “4x 2x”."),
        ("0x", "Nothing here enlarges 0x."),
        ("4x bria", "There is no engine “bria” here for this."),
    ],
)
async def test_what_cannot_be_had_is_told_before_anything_is_spent(
    bench: Bench, engines: dict[str, ScriptedEngine], argument: str, sentence: str
) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say(f"/upscale {argument}")
        assert sentence in bench.chat.latest().text
        assert not await assembly.store.undelivered()
    assert not any(engine.requests for engine in engines.values())


async def test_a_background_is_removed_by_the_free_engine_or_the_one_named(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/removebg")
        await bench.idle()
        assert "I used Retouch, because it is free." in bench.chat.latest().text
        await bench.chat.say("/removebg bria")
        await bench.idle()
        assert "“/removebg bria”" in bench.chat.latest().text
        await bench.chat.say("/removebg photoshop")
        assert "There are: local, bria." in bench.chat.latest().text
    assert (len(engines["local"].requests), len(engines["bria"].requests)) == (1, 1)


async def test_every_picture_of_an_album_is_worked_on(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say(
            "/upscale 2x", (jpeg("coffee", size=(90, 60)), jpeg("rocket", size=(96, 64)))
        )
        await bench.idle()
        sizes = [
            size_of(bench.chat.messenger.messages[m].shown.file)
            for m in bench.chat.messenger.order[-2:]
        ]
    assert sizes == [(180, 120), (192, 128)]
    assert len(engines["local"].requests) == 2


async def test_an_album_is_priced_by_its_sizes(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    bench.planner = RulePlanner()
    bench.engines = [engines["topaz"]]
    async with bench.running():
        photos = (jpeg("astronaut", size=(256, 256)), jpeg("china", size=(600, 450)))
        await bench.chat.say("upscale these 2x", photos)
        labels = [label for row in bench.chat.latest().buttons for label, _ in row]
        assert labels[0] == "Edit each (2 edits · $0.15)"


async def test_the_upscale_button_offers_and_works_for_its_own_picture(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    bench.rules = PolicyRules(edits_per_user_per_day=2)
    async with bench.running():
        await bench.chat.say("one", (jpeg("coffee", size=(90, 60)),))
        await bench.idle()
        second = bench.chat.latest_id()
        await bench.chat.say("", (jpeg("rocket"),))
        shown = await bench.chat.shown(second)
        assert shown is not None
        await bench.chat.press(second, payload(shown, "upscale"))
        offer = bench.chat.latest()
        await bench.chat.press(bench.chat.latest_id(), offer.buttons[0][0][1])
        await bench.idle()
        assert size_of(bench.chat.latest().file) == (180, 120)
        assert "v3 from v2" in bench.chat.latest().text


async def test_again_asks_the_same_engine_and_takes_of_it_would_be_the_same(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    async with bench.running():
        await bench.chat.say("/upscale 2x topaz", (jpeg("coffee", size=(90, 60)),))
        await bench.idle()
        await bench.chat.say("/again")
        await bench.idle()
        assert "v3 from v1" in bench.chat.latest().text
        await bench.chat.say("/variants")
        assert "every take would be the same" in bench.chat.latest().text
    assert len(engines["topaz"].requests) == 2


async def test_nothing_is_paid_for_before_the_size_is_known(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    bench.planner = Enlarging()
    bench.engines = [*engines.values(), ScriptedEngine("exact", ("crop",), paid=False)]
    async with bench.running():
        # As large as it is, only a paid engine could enlarge it.
        await bench.chat.say("crop it, then enlarge", (jpeg("china", size=(640, 480)),))
        await bench.idle()
        assert "I used Retouch" in bench.chat.latest().text
    assert not engines["google"].requests


class Enlarging:
    """Plans a crop and an enlargement, whatever is said."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del instruction, context
        crop = Step("local", "crop", {"ratio": "1:1"})
        return Plan((crop, Step("local", "upscale", {"factor": 2})))


async def test_an_edit_under_way_leaves_the_size_open(
    bench: Bench, engines: dict[str, ScriptedEngine]
) -> None:
    gate = asyncio.Event()

    async def wait(*_: object) -> None:
        await gate.wait()

    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("one", (jpeg("china", size=(640, 480)),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("/upscale 2x")
        gate.set()
        await bench.idle()
        assert "I used Retouch, because it is free." in bench.chat.latest().text


async def test_real_esrgan_is_never_taken_unasked_and_says_how_to_install_it(
    bench: Bench, engines: dict[str, ScriptedEngine], tmp_path: Path
) -> None:
    async with Workshop(1) as workshop:
        named = RealEsrganEngine(workshop, ModelFolder(tmp_path / "models"))
        bench.engines = [engines["local"], named]
        async with bench.running():
            await bench.chat.say("/upscale", (jpeg("coffee", size=(90, 60)),))
            offer = bench.chat.latest()
            assert [len(row) for row in offer.buttons] == [2]
            assert "real-esrgan-local" not in offer.text
            await bench.chat.say("/upscale 4x real-esrgan-local")
            await bench.idle()
            text = bench.chat.latest().text
            assert "python -m bot models install realesrgan-4x" in text


@pytest.mark.parametrize("typed", ["local", "Retouch"])
async def test_what_is_shown_as_retouch_is_typed_either_way(
    bench: Bench, engines: dict[str, ScriptedEngine], typed: str
) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut", size=(64, 64)),))
        await bench.chat.say(f"/upscale 2x {typed}")
        await bench.idle()
        await bench.chat.say(f"/removebg {typed}")
        await bench.idle()
        await bench.chat.say(f"/settings upscale {typed}")
        await bench.chat.say("/settings upscale")
        assert "✓ Retouch" in [label for row in bench.chat.latest().buttons for label, _ in row]
    assert [r.operation for r in engines["local"].requests] == ["upscale", "remove_background"]
