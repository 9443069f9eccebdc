"""What every engine must do, whoever makes the picture.

An engine's test module subclasses `EngineContract` with a fixture ``engine`` and, where the
defaults do not fit, overrides `request`, `operations`, `keeps_ratio` and the fixture
``stalled``. Pictures in the suite are small, so that a model on this machine passes it too.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from PIL import Image

from core.engines import (
    Engine,
    EngineError,
    EngineRequest,
    EngineResult,
    Failure,
    Progress,
)
from core.images import EncodedImage, ImageInfo, Size
from core.texts import Texts
from tests.photos import PhotoName, jpeg, photo

MODEL_OPERATIONS = ("edit", "generate", "upscale", "remove_background")
RATIO_KEEPING = frozenset({"edit", "upscale", "remove_background"})

ALPHA_MODES = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})

Begun = Callable[[], Awaitable[None]]


def encoded(content: bytes) -> EncodedImage:
    """Describe a picture as core does: by what the bytes are."""
    with Image.open(io.BytesIO(content)) as image:
        return EncodedImage(
            content,
            ImageInfo(
                media_type=Image.MIME[image.format or ""],
                size_px=image.size,
                size_bytes=len(content),
                has_alpha=image.mode in ALPHA_MODES or "transparency" in image.info,
                bits_per_channel=16 if image.mode.startswith("I;16") else 8,
            ),
        )


def as_png(image: Image.Image) -> EncodedImage:
    """Encode without loss."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return encoded(buffer.getvalue())


def pixels(image: EncodedImage) -> Image.Image:
    """Decode in full."""
    with Image.open(io.BytesIO(image.content)) as opened:
        opened.load()
        return opened.copy()


@cache
def small(name: PhotoName = "chelsea", size_px: Size = (96, 64)) -> EncodedImage:
    """Return a small photo; any ratio, by cutting its middle out."""
    with Image.open(io.BytesIO(photo(name))) as image:
        rgb = image.convert("RGB")
    scale = min(rgb.width / size_px[0], rgb.height / size_px[1])
    width, height = size_px[0] * scale, size_px[1] * scale
    left, top = (rgb.width - width) / 2, (rgb.height - height) / 2
    box = (left, top, left + width, top + height)
    return as_png(rgb.resize(size_px, Image.Resampling.LANCZOS, box=box))


@cache
def cut_out(size_px: Size = (96, 64)) -> EncodedImage:
    """Return a photo with a soft oval of opaque pixels on a transparent ground."""
    image = pixels(small("chelsea", size_px)).convert("RGBA")
    oval = Image.radial_gradient("L").resize(size_px).point(lambda v: max(0, min(255, 400 - 3 * v)))
    image.putalpha(oval)
    return as_png(image)


def _sixteen_bits() -> EncodedImage:
    grey = pixels(small()).convert("L")
    return as_png(grey.convert("I").point(lambda v: v * 257).convert("I;16"))


KINDS: dict[str, Callable[[], EncodedImage]] = {
    "JPEG": lambda: encoded(jpeg("coffee", size=(96, 64))),
    "alpha": cut_out,
    "greyscale": lambda: as_png(pixels(small()).convert("L")),
    "greyscale with alpha": lambda: as_png(pixels(cut_out()).convert("LA")),
    "palette": lambda: as_png(pixels(small()).quantize(32)),
    "16 bits": _sixteen_bits,
    "odd sides": lambda: small("rocket", (97, 61)),
    "tall": lambda: small("china", (40, 110)),
    "wide": lambda: small("china", (110, 40)),
    "very wide": lambda: small("china", (150, 30)),
}


def hostile() -> dict[str, EncodedImage]:
    """Bytes that are no picture, whatever was said about them."""
    good = jpeg("coffee")
    info = encoded(good).info
    png = photo("coffee")
    # A header that promises 60,000 x 60,000 pixels over the data of a small picture.
    bomb = png[:16] + (60_000).to_bytes(4, "big") * 2 + png[24:]
    return {
        "text": EncodedImage(b"<html>not a picture</html>", info),
        "nothing": EncodedImage(b"", info),
        "cut short": EncodedImage(good[: len(good) // 3], info),
        "bomb": EncodedImage(bomb, replace(info, media_type="image/png")),
    }


class EngineContract:
    """Subclass it, with a fixture ``engine``."""

    def operations(self, engine: Engine) -> tuple[str, ...]:
        """The declared operations to try."""
        return tuple(sorted(engine.capabilities.operations))

    def request(self, engine: Engine, operation: str, image: EncodedImage) -> EngineRequest:
        """A sensible request for one operation."""
        if operation == "generate":
            return EngineRequest(operation=operation, prompt="a red kite over the sea")
        if operation == "edit":
            return EngineRequest(operation=operation, images=(image,), prompt="make it warmer")
        if operation == "upscale":
            factor = min(engine.capabilities.upscale_factors)
            return EngineRequest(
                operation=operation, images=(image,), parameters={"factor": factor}
            )
        return EngineRequest(operation=operation, images=(image,))

    def keeps_ratio(self, operation: str) -> bool:
        """Whether the result has the ratio of the sides of its source."""
        return operation in RATIO_KEEPING

    @pytest.fixture
    async def stalled(self, engine: Engine) -> Begun:
        """Make the next run last until it is cancelled, and return a wait for its beginning.

        By default a run is taken to be under way as soon as it waits for anything.
        """

        async def begun() -> None:
            await asyncio.sleep(0)

        return begun

    async def _run(
        self, engine: Engine, operation: str, image: EncodedImage, wants_previews: bool = False
    ) -> tuple[EngineResult, list[Progress]]:
        reports: list[Progress] = []
        request = replace(
            self.request(engine, operation, image), wants_previews=wants_previews, requester="r1"
        )
        async with asyncio.timeout(60):
            return await engine.run(request, reports.append), reports

    def _works_on_pictures(self, engine: Engine) -> tuple[str, ...]:
        probe = small()
        return tuple(
            operation
            for operation in self.operations(engine)
            if self.request(engine, operation, probe).images
        )

    async def test_is_named(self, engine: Engine) -> None:
        assert engine.name
        assert engine.name == engine.name.lower()
        assert " " not in engine.name

    async def test_capabilities_make_sense(self, engine: Engine) -> None:
        has = engine.capabilities
        assert has.operations
        assert ("upscale" in has.operations) == bool(has.upscale_factors)
        assert has.max_images >= 1
        assert has.max_prompt_chars > 0 or not has.operations & {"edit", "generate"}
        if not has.paid:
            assert has.estimated_cost_usd in {None, Decimal(0)}

    async def test_the_check_passes(self, engine: Engine) -> None:
        await engine.check()

    async def test_every_declared_operation_yields_a_picture(self, engine: Engine) -> None:
        for operation in self.operations(engine):
            result, _ = await self._run(engine, operation, small())
            assert_described(result.image)
            most = engine.capabilities.max_output_pixels
            width, height = result.image.info.size_px
            assert most is None or width * height <= most
            assert result.model
            assert_readable_notes(result)

    async def test_an_undeclared_operation_is_impossible(self, engine: Engine) -> None:
        for operation in (*MODEL_OPERATIONS, "fold_into_a_crane"):
            if operation in engine.capabilities.operations:
                continue
            request = EngineRequest(operation=operation, images=(small(),), prompt="warmer")
            with pytest.raises(EngineError) as caught:
                await engine.run(request, lambda _: None)
            assert caught.value.failure is Failure.IMPOSSIBLE
            assert_readable(caught.value)

    async def test_progress_is_a_fraction_that_grows(self, engine: Engine) -> None:
        for operation in self.operations(engine):
            _, reports = await self._run(engine, operation, small(), wants_previews=True)
            fractions = [r.fraction for r in reports if r.fraction is not None]
            assert fractions == sorted(fractions)
            assert all(0 <= fraction <= 1 for fraction in fractions)
            previews = [r.preview for r in reports if r.preview is not None]
            assert bool(previews) <= engine.capabilities.previews
            for preview in previews:
                assert_described(preview)

    @pytest.mark.parametrize("kind", KINDS)
    async def test_any_kind_of_picture_works_and_keeps_its_ratio(
        self, engine: Engine, kind: str
    ) -> None:
        image = KINDS[kind]()
        for operation in self._works_on_pictures(engine):
            result, _ = await self._run(engine, operation, image)
            assert_described(result.image)
            if self.keeps_ratio(operation):
                assert_same_ratio(result.image.info.size_px, image.info.size_px)

    async def test_an_upscaled_picture_has_the_wanted_size_or_a_note(self, engine: Engine) -> None:
        image = small("rocket", (48, 33))
        for factor in engine.capabilities.upscale_factors:
            request = EngineRequest(
                operation="upscale", images=(image,), parameters={"factor": factor}
            )
            result = await engine.run(request, lambda _: None)
            assert_readable_notes(result)
            if not result.notes:
                assert result.image.info.size_px == (48 * factor, 33 * factor)

    async def test_upscaling_keeps_alpha(self, engine: Engine) -> None:
        if "upscale" not in engine.capabilities.operations:
            pytest.skip("the engine does not upscale")
        result, _ = await self._run(engine, "upscale", cut_out())
        assert_partly_transparent(result.image)

    async def test_a_removed_background_is_transparent(self, engine: Engine) -> None:
        if "remove_background" not in engine.capabilities.operations:
            pytest.skip("the engine does not remove backgrounds")
        image = small("astronaut", (128, 128))
        result, _ = await self._run(engine, "remove_background", image)
        assert result.image.info.size_px == image.info.size_px
        assert_partly_transparent(result.image)

    async def test_runs_side_by_side_do_not_mix(self, engine: Engine) -> None:
        first, second = small("rocket", (64, 48)), small("coffee", (48, 64))
        for operation in self._works_on_pictures(engine):
            alone = [(await self._run(engine, operation, image))[0] for image in (first, second)]
            together = await asyncio.gather(
                *(self._run(engine, operation, image) for image in (first, second))
            )
            for before, (after, _) in zip(alone, together, strict=True):
                assert pixels(after.image) == pixels(before.image)

    async def test_a_run_that_is_cancelled_stops_and_leaves_nothing(
        self, engine: Engine, stalled: Begun
    ) -> None:
        operation = self.operations(engine)[0]
        before = asyncio.all_tasks()
        run = asyncio.create_task(
            engine.run(self.request(engine, operation, small()), lambda _: None)
        )
        await stalled()
        run.cancel()
        async with asyncio.timeout(5):
            with pytest.raises(asyncio.CancelledError):
                await run
        assert not own_tasks() - before
        # The engine is as good as before.
        result, _ = await self._run(engine, operation, small())
        assert_described(result.image)

    @pytest.mark.parametrize("kind", hostile())
    async def test_an_unreadable_picture_is_refused(self, engine: Engine, kind: str) -> None:
        for operation in self._works_on_pictures(engine):
            with pytest.raises(EngineError) as caught:
                await self._run(engine, operation, hostile()[kind])
            assert caught.value.failure is Failure.UNUSABLE_INPUT
            assert_readable(caught.value)

    async def test_no_picture_or_too_many_are_refused(self, engine: Engine) -> None:
        for operation in self._works_on_pictures(engine):
            request = self.request(engine, operation, small())
            most = engine.capabilities.max_images
            for images in ((), (small(),) * (most + 1)):
                with pytest.raises(EngineError) as caught:
                    await engine.run(replace(request, images=images), lambda _: None)
                assert caught.value.failure in {Failure.IMPOSSIBLE, Failure.UNUSABLE_INPUT}
                assert_readable(caught.value)

    async def test_a_prompt_that_is_missing_or_too_long_is_refused(self, engine: Engine) -> None:
        for operation in engine.capabilities.operations & {"edit", "generate"}:
            request = self.request(engine, operation, small())
            for prompt in ("", " \n", "x" * (engine.capabilities.max_prompt_chars + 1)):
                with pytest.raises(EngineError) as caught:
                    await engine.run(replace(request, prompt=prompt), lambda _: None)
                assert caught.value.failure is Failure.IMPOSSIBLE
                assert_readable(caught.value)

    async def test_a_price_is_told_truly(self, engine: Engine) -> None:
        for operation in self.operations(engine):
            result, _ = await self._run(engine, operation, small())
            if engine.capabilities.paid:
                assert result.cost_usd is None or result.cost_usd > 0
            else:
                assert result.cost_usd == 0


def own_tasks() -> set[asyncio.Task[object]]:
    """Tasks that still run and are not those of a server in this process."""
    return {
        task
        for task in asyncio.all_tasks()
        if not getattr(task.get_coro(), "__qualname__", "").startswith("RequestHandler.")
    }


def assert_described(image: EncodedImage) -> None:
    """The description says what the bytes are."""
    decoded = pixels(image)
    assert image.info == replace(
        encoded(image.content).info, bits_per_channel=image.info.bits_per_channel
    )
    assert decoded.size == image.info.size_px


def assert_same_ratio(result_px: Size, source_px: Size) -> None:
    """One side follows from the other, to the pixel."""
    width, height = result_px
    wanted = (height * source_px[0] / source_px[1], width * source_px[1] / source_px[0])
    assert abs(width - wanted[0]) <= 1 or abs(height - wanted[1]) <= 1, (result_px, source_px)


def assert_partly_transparent(image: EncodedImage) -> None:
    """Some pixels are fully transparent, others opaque."""
    assert image.info.has_alpha
    histogram = pixels(image).convert("RGBA").getchannel("A").histogram()
    assert histogram[0] > 0
    assert sum(histogram[250:]) > 0


@cache
def english() -> Texts:
    """Reading all sentences takes a moment."""
    return Texts()


def assert_readable(error: EngineError) -> None:
    """The failure has a sentence, with everything that it needs filled in."""
    assert english().get(error.text_key, "en", **error.params)


def assert_readable_notes(result: EngineResult) -> None:
    """So has every note."""
    for note in result.notes:
        assert english().get(note.text_key, "en", **note.params)
