"""The local engine as core sees it."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from core.engines import Engine, EngineError, EngineRequest, EngineResult, Failure, Progress
from core.engines.local import Detectors, LocalEngine
from core.engines.local.table import ASSISTED, COMBINING, PURE
from core.images import EncodedImage, ImageLimits, Workshop, prepare
from core.images.pixels import decode, encode
from core.planning.operations import OPERATIONS
from core.texts import Texts
from tests.contracts.engine_contract import EngineContract
from tests.core.engines.local.pictures import ASTRONAUT_FACE, KnownFaces, OvalMatting
from tests.photos import PhotoName, jpeg, photo

TEXTS = Texts()
# What a request has to say so that it can be done.
NEEDED: dict[str, dict[str, str | int | float]] = {
    "crop": {"ratio": "1:1"},
    "resize": {"percent": 50.0},
    "straighten": {"degrees": 2.0},
    "text": {"text": "Hi"},
}
EXACT_RATIO = frozenset(OPERATIONS) - {
    *("crop", "rotate", "straighten", "pad", "border", "collage", "resize"),
}


def prepared(name: PhotoName = "coffee") -> EncodedImage:
    return prepare(photo(name), ImageLimits()).image


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(2) as workshop:
        yield workshop


@pytest.fixture
async def engine(workshop: Workshop) -> Engine:
    detectors = Detectors(faces=KnownFaces(ASTRONAUT_FACE), matting=OvalMatting())
    return LocalEngine(workshop, detectors)


class TestContract(EngineContract):
    """The local engine is an engine like any other."""

    def request(self, engine: Engine, operation: str, image: EncodedImage) -> EngineRequest:
        count = OPERATIONS[operation].min_images if operation in OPERATIONS else 1
        request = super().request(engine, operation, image)
        parameters = {**NEEDED.get(operation, {}), **request.parameters}
        return replace(request, images=(image,) * count, parameters=parameters)

    def keeps_ratio(self, operation: str) -> bool:
        return operation in EXACT_RATIO


async def run(
    engine: Engine, name: str, *images: EncodedImage, **parameters: str | float | bool
) -> EngineResult:
    request = EngineRequest(operation=name, images=images, parameters=parameters)
    return await engine.run(request, lambda _: None)


def test_every_operation_has_one_function_with_its_parameters() -> None:
    functions = {**PURE, **ASSISTED, **COMBINING}
    assert set(functions) == set(OPERATIONS)
    assert len(functions) == len(PURE) + len(ASSISTED) + len(COMBINING)
    for name, function in functions.items():
        own = inspect.signature(function).parameters.values()
        keywords = {p.name: p for p in own if p.kind is inspect.Parameter.KEYWORD_ONLY}
        spec = {parameter.name: parameter for parameter in OPERATIONS[name].parameters}
        assert set(keywords) == set(spec), name
        for parameter in keywords.values():
            # What the vocabulary may leave out, the function must have an answer for.
            if parameter.default is inspect.Parameter.empty:
                assert spec[parameter.name].default is not None or spec[parameter.name].required


async def test_results_are_lossless_and_keep_the_depth(engine: Engine) -> None:
    image = prepared()
    result = await run(engine, "flip", image)
    assert result.image.info.media_type == "image/png"
    assert np.array_equal(decode(result.image), decode(image)[:, ::-1])
    assert result.cost_usd == Decimal(0)
    deep = encode(decode(image).astype(np.uint16) * 257)
    for name in ("exposure", "blur", "resize", "rotate", "film", "denoise", "text"):
        result = await run(engine, name, deep, **NEEDED.get(name, {}))
        assert result.image.info.bits_per_channel == 16, name


async def test_undoing_a_turn_gives_the_same_bytes(engine: Engine) -> None:
    first = (await run(engine, "flip", (await run(engine, "flip", prepared())).image)).image
    turned = (await run(engine, "rotate", first)).image
    assert (await run(engine, "rotate", turned, degrees=-90)).image == first


@pytest.mark.parametrize(
    ("name", "parameters", "text_key"),
    [
        ("resize", {"percent": 0}, "operation-number"),
        ("resize", {"percent": 500}, "operation-number"),
        ("resize", {}, "operation-needs-any"),
        ("border", {"colour": "octarine"}, "operation-colour"),
        ("crop", {"width_px": 5000}, "crop-outside"),
        ("text", {"text": "🙂"}, "text-not-covered"),
        ("exposure", {"stops": 1}, "operation-parameter-unknown"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    engine: Engine, name: str, parameters: dict[str, str | float], text_key: str
) -> None:
    with pytest.raises(EngineError) as caught:
        await run(engine, name, prepared(), **parameters)
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert caught.value.text_key == text_key
    assert TEXTS.get(text_key, "en", **caught.value.params)


async def test_a_collage_needs_two_pictures(engine: Engine) -> None:
    with pytest.raises(EngineError) as caught:
        await run(engine, "collage", prepared())
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert "2 pictures" in TEXTS.get(caught.value.text_key, "en", **caught.value.params)
    result = await run(engine, "collage", prepared(), prepared("china"), prepared("astronaut"))
    assert min(result.image.info.size_px) > 400


async def test_without_models_only_what_needs_them_is_refused(workshop: Workshop) -> None:
    engine = LocalEngine(workshop)
    assert (await run(engine, "exposure", prepared())).image.info.size_px == (600, 400)
    with pytest.raises(EngineError) as caught:
        await run(engine, "remove_background", prepared())
    assert caught.value.failure is Failure.MISCONFIGURED
    result = await run(engine, "upscale", prepared(), factor=2)
    assert result.model == "Retouch (Lanczos)"
    assert [note.text_key for note in result.notes] == ["upscaled-with-lanczos"]


class PatientUpscaler:
    """Enlarges in ten steps, and waits before each until it may go on."""

    name = "patience"

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.steps = 0
        self.ended = threading.Event()

    def upscale(
        self, pixels: npt.NDArray[Any], factor: int, report: Callable[[float], None]
    ) -> npt.NDArray[Any]:
        try:
            for step in range(10):
                self.begun.set()
                assert self.go_on.wait(30)
                report((step + 1) / 10)
                self.steps += 1
            return np.repeat(np.repeat(pixels, factor, axis=0), factor, axis=1)
        finally:
            self.ended.set()


async def test_progress_is_reported_on_the_loop_as_it_is_measured(workshop: Workshop) -> None:
    upscaler = PatientUpscaler()
    upscaler.go_on.set()
    engine = LocalEngine(workshop, Detectors(upscaler=upscaler))
    seen: list[float | None] = []
    threads: set[int] = set()

    def report(progress: Progress) -> None:
        threads.add(threading.get_ident())
        seen.append(progress.fraction)

    request = EngineRequest(operation="upscale", images=(prepared(),), parameters={"factor": 2})
    result = await engine.run(request, report)
    assert seen == [step / 10 for step in range(1, 11)]
    assert threads == {threading.get_ident()}
    assert result.model == "Retouch (patience)"
    assert result.image.info.size_px == (1200, 800)


async def test_a_cancelled_run_stops_at_its_next_step_and_reports_no_more(
    workshop: Workshop,
) -> None:
    upscaler = PatientUpscaler()
    engine = LocalEngine(workshop, Detectors(upscaler=upscaler))
    seen: list[Progress] = []
    request = EngineRequest(operation="upscale", images=(prepared(),), parameters={"factor": 2})
    task = asyncio.create_task(engine.run(request, seen.append))
    assert await asyncio.to_thread(upscaler.begun.wait, 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    upscaler.go_on.set()
    assert await asyncio.to_thread(upscaler.ended.wait, 30)
    assert upscaler.steps == 0
    assert not seen


class BrokenUpscaler:
    """Has lost its files."""

    name = "broken"

    def upscale(
        self, pixels: npt.NDArray[Any], factor: int, report: Callable[[float], None]
    ) -> npt.NDArray[Any]:
        raise EngineError(Failure.MISCONFIGURED, "model-missing", model="span-2x")


async def test_a_model_that_is_not_installed_gives_way_to_lanczos(workshop: Workshop) -> None:
    engine = LocalEngine(workshop, Detectors(upscaler=BrokenUpscaler()))
    result = await run(engine, "upscale", prepared(), factor=2)
    assert result.model == "Retouch (Lanczos)"
    assert result.notes[0].text_key == "upscaled-with-lanczos"


async def test_the_loop_stays_free_while_pixels_are_worked_on(engine: Engine) -> None:
    large = prepare(jpeg("china", size=(1200, 800)), ImageLimits()).image
    task = asyncio.create_task(run(engine, "denoise", large))
    turns = 0
    while not task.done():
        await asyncio.sleep(0.002)
        turns += 1
    assert (await task).image.info.size_px == (1200, 800)
    assert turns > 5


@pytest.mark.parametrize("size_px", [(1, 1), (1, 9), (2, 2), (3, 2), (40, 1), (5, 130)])
@pytest.mark.parametrize("kind", ["8 bits", "16 bits", "alpha"])
async def test_the_smallest_pictures_are_worked_on_or_refused_in_words(
    engine: Engine, size_px: tuple[int, int], kind: str
) -> None:
    width, height = size_px
    pixels = np.ascontiguousarray(decode(prepared())[100 : 100 + height, 100 : 100 + width])
    if kind == "16 bits":
        pixels = pixels.astype(np.uint16) * 257
    if kind == "alpha":
        pixels = np.dstack([pixels, pixels[..., :1]])
    image = encode(pixels)
    for name, spec in OPERATIONS.items():
        refusal: EngineError | None = None
        try:
            result = await run(engine, name, *[image] * spec.min_images, **NEEDED.get(name, {}))
        except EngineError as error:
            refusal = error
        if refusal is None:
            assert min(result.image.info.size_px) >= 1, name
            assert result.image.info.bits_per_channel == image.info.bits_per_channel, name
        else:
            assert refusal.failure is Failure.IMPOSSIBLE, name
            assert TEXTS.get(refusal.text_key, "en", **refusal.params)
