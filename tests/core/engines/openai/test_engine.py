from __future__ import annotations

import io
import json
import logging
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from PIL import Image

from core.engines import EngineError, EngineRequest, Failure, Progress
from core.engines.openai.models import family_of
from core.images import EncodedImage
from tests.contracts.engine_contract import (
    as_png,
    assert_partly_transparent,
    cut_out,
    encoded,
    pixels,
    small,
)
from tests.core.engines.openai.conftest import Engines
from tests.photos import jpeg
from tests.wire.fake_openai import FakeOpenAI, usage
from tests.wire.openai_rules import Job

SPECS = Path(os.environ.get("API_SPECS") or Path(__file__).parents[5] / "shared" / "specs")


def ignore(progress: Progress) -> None:
    """Reports are not of interest."""


def edit(*images: EncodedImage, **more: Any) -> EngineRequest:
    return EngineRequest(
        operation="edit", images=images, prompt="make it warmer", requester="f00d", **more
    )


def mean_colour(image: EncodedImage) -> np.ndarray[Any, np.dtype[np.float64]]:
    mean: np.ndarray[Any, np.dtype[np.float64]] = np.asarray(
        pixels(image).convert("RGB"), float
    ).mean(axis=(0, 1))
    return mean


def difference(a: Image.Image, b: Image.Image) -> float:
    """Mean absolute difference of two pictures, 0 to 255."""
    size = (64, 64)
    both = (np.asarray(i.convert("RGB").resize(size), float) for i in (a, b))
    first, second = both
    return float(np.abs(first - second).mean())


async def test_a_photo_comes_back_edited_at_its_own_size(
    engines: Engines, service: FakeOpenAI
) -> None:
    source = encoded(jpeg("china", size=(1280, 853)))
    result = await engines().run(edit(source), ignore)
    assert result.image.info.size_px == (1280, 853)
    assert result.model == "gpt-image-2"
    red, _, blue = mean_colour(result.image) - mean_colour(source)
    assert red > 15
    assert blue < -15
    assert difference(pixels(result.image), pixels(source)) < 30  # still the same place
    assert service.billed == 1


async def test_what_is_sent(engines: Engines, service: FakeOpenAI) -> None:
    await engines(quality="low").run(edit(encoded(jpeg("china", size=(1280, 853)))), ignore)
    (job,) = service.calls
    assert job.fields == {
        "model": "gpt-image-2",
        "prompt": "make it warmer",
        "size": "1296x864",
        "quality": "low",
        "background": "auto",
        "output_format": "png",
        "n": 1,
        "safety_identifier": "f00d",
        "stream": False,
    }
    (part,) = job.image_parts
    assert (part.name, part.file_name, part.media_type) == ("image[]", "image-1.jpg", "image/jpeg")
    assert job.images[0].size == (1296, 864)


async def test_every_picture_is_sent_in_order(engines: Engines, service: FakeOpenAI) -> None:
    sources = [encoded(jpeg(name)) for name in ("china", "coffee", "flower")]
    await engines().run(edit(*sources), ignore)
    (job,) = service.calls
    assert [part.name for part in job.image_parts] == ["image[]"] * 3
    for sent, source in zip(job.images, sources, strict=True):
        assert difference(sent, pixels(source)) < 3


async def test_large_references_are_sent_smaller(engines: Engines, service: FakeOpenAI) -> None:
    large = encoded(jpeg("flower", size=(4096, 2731)))
    await engines().run(edit(small(), large), ignore)
    assert service.calls[0].images[1].size == (2048, 1366)


async def test_a_large_photo_is_edited_smaller_and_says_so(engines: Engines) -> None:
    result = await engines().run(edit(encoded(jpeg("china", size=(4000, 3000)))), ignore)
    assert result.image.info.size_px == (2176, 1632)
    (note,) = result.notes
    assert note.text_key == "openai-made-smaller"
    assert note.params == {"width": 2176, "height": 1632}


@pytest.mark.parametrize(("model", "bars"), [("gpt-image-2", False), ("gpt-image-1.5", True)])
async def test_bars_go_on_and_come_off(
    engines: Engines, service: FakeOpenAI, model: str, bars: bool
) -> None:
    source = encoded(jpeg("china", size=(1280, 960)))
    result = await engines(model=model).run(edit(source), ignore)
    sent = service.calls[0].images[0]
    black = np.asarray(sent.convert("L"))[:, :4].max() < 10
    assert black == bars
    assert result.image.info.size_px == (1280, 960)
    left = np.asarray(pixels(result.image).convert("RGB"), float)[:, :8]
    assert left.mean() > 60  # sky and roofs, no bar
    warmed = pixels(source).convert("RGB")
    assert difference(pixels(result.image), warmed) < 30


async def test_a_panorama_keeps_its_ratio(engines: Engines, service: FakeOpenAI) -> None:
    source = encoded(jpeg("china", size=(2000, 400)))
    result = await engines().run(edit(source), ignore)
    assert result.image.info.size_px == (2000, 400)
    assert service.calls[0].fields["size"] == "2016x672"
    assert difference(pixels(result.image), pixels(source)) < 30


async def test_alpha_survives_where_the_model_can(engines: Engines, service: FakeOpenAI) -> None:
    source = cut_out((960, 720))
    result = await engines().run(edit(source), ignore)
    assert service.calls[0].fields["background"] == "transparent"
    assert service.calls[0].images[0].mode == "RGBA"
    assert_partly_transparent(result.image)
    assert not result.notes


async def test_alpha_that_a_model_cannot_make_is_filled_and_noted(engines: Engines) -> None:
    result = await engines(model="chatgpt-image-latest").run(edit(cut_out()), ignore)
    assert not result.image.info.has_alpha
    assert [note.text_key for note in result.notes] == ["openai-alpha-lost"]


async def test_an_alpha_channel_without_a_hole_is_no_alpha(
    engines: Engines, service: FakeOpenAI
) -> None:
    opaque = as_png(pixels(small()).convert("RGBA"))
    result = await engines().run(edit(opaque), ignore)
    assert service.calls[0].fields["background"] == "auto"
    assert not result.image.info.has_alpha


@pytest.mark.parametrize("size_px", [(1280, 960), (1500, 300)])
async def test_a_mask_goes_where_the_picture_goes(
    engines: Engines, service: FakeOpenAI, size_px: tuple[int, int]
) -> None:
    source = encoded(jpeg("china", size=size_px))
    half = Image.new("RGBA", size_px, (0, 0, 0, 255))
    half.paste((0, 0, 0, 0), (0, 0, size_px[0] // 2, size_px[1]))
    result = await engines().run(edit(source, mask=as_png(half)), ignore)
    before, after = (
        np.asarray(pixels(i).convert("RGB").resize(size_px), float) for i in (source, result.image)
    )
    change = np.abs(after - before).mean(axis=(0, 2))
    middle, margin = size_px[0] // 2, 20
    assert change[: middle - margin].mean() > 12
    assert change[middle + margin :].mean() < 4


async def test_a_mask_of_another_size_is_refused_before_anything_is_sent(
    engines: Engines, service: FakeOpenAI
) -> None:
    mask = as_png(Image.new("RGBA", (10, 10)))
    with pytest.raises(EngineError) as caught:
        await engines().run(edit(small(), mask=mask), ignore)
    assert caught.value.failure is Failure.UNUSABLE_INPUT
    assert not service.calls


async def test_faces_are_kept_by_input_fidelity_where_it_exists(
    engines: Engines, service: FakeOpenAI
) -> None:
    for model in ("gpt-image-1.5", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2.6-flare"):
        await engines(model=model).run(edit(small()), ignore)
    sent = [job.fields.get("input_fidelity") for job in service.calls]
    assert sent == ["high", None, None, None]


async def test_generating(engines: Engines, service: FakeOpenAI) -> None:
    request = EngineRequest(operation="generate", prompt="a red kite")
    result = await engines().run(request, ignore)
    assert result.image.info.size_px == (1024, 1024)
    wide = await engines().run(replace(request, size_px=(1500, 700)), ignore)
    assert wide.image.info.size_px == (1500, 700)
    assert [job.fields["size"] for job in service.calls] == ["auto", "1504x704"]
    assert all("safety_identifier" not in job.fields for job in service.calls)


async def test_previews_come_before_the_result(engines: Engines, service: FakeOpenAI) -> None:
    source = encoded(jpeg("china", size=(1600, 400)))
    for request in (
        edit(source, wants_previews=True),
        EngineRequest(operation="generate", prompt="a red kite", wants_previews=True),
    ):
        reports: list[Progress] = []
        result = await engines().run(request, reports.append)
        previews = [report.preview for report in reports if report.preview]
        assert len(previews) == len(reports) == 2
        for preview in previews:
            assert preview.info.media_type == "image/jpeg"
            assert max(preview.info.size_px) <= 1024
            assert difference(pixels(preview), pixels(result.image)) < 30
        assert result.cost_usd == expected_cost_usd(service.calls[-1])
    assert [job.fields["partial_images"] for job in service.calls] == [2, 2]


async def test_previews_can_be_saved(engines: Engines, service: FakeOpenAI) -> None:
    engine = engines(previews=0)
    assert not engine.capabilities.previews
    reports: list[Progress] = []
    await engine.run(edit(small(), wants_previews=True), reports.append)
    assert not reports
    assert service.calls[0].fields["stream"] is False


def expected_cost_usd(job: Job) -> Decimal:
    tokens = usage(job)
    details: dict[str, int] = tokens["input_tokens_details"]
    return (
        Decimal(5) * details["text_tokens"]
        + Decimal(8) * details["image_tokens"]
        + Decimal(30) * int(tokens["output_tokens"])
    ) / 1_000_000


async def test_the_price_follows_from_the_tokens(engines: Engines, service: FakeOpenAI) -> None:
    result = await engines().run(edit(small()), ignore)
    assert result.cost_usd == expected_cost_usd(service.calls[0])
    unpriced = await engines(model="chatgpt-image-latest").run(edit(small()), ignore)
    assert unpriced.cost_usd is None


async def test_quality(engines: Engines, service: FakeOpenAI) -> None:
    engine = engines(quality="medium")
    assert engine.capabilities.estimated_cost_usd == Decimal("0.07")
    await engine.run(edit(small()), ignore)
    await engine.run(edit(small(), quality="high"), ignore)
    assert [job.fields["quality"] for job in service.calls] == ["medium", "high"]
    for wrong in ("xhigh", "hd"):
        with pytest.raises(EngineError) as caught:
            await engine.run(edit(small(), quality=wrong), ignore)
        assert caught.value.failure is Failure.IMPOSSIBLE
        with pytest.raises(EngineError):
            engines(quality=wrong)
    with pytest.raises(ValueError, match="area_max_px"):
        engines(area_max_px=500_000)
    assert "xhigh" in family_of("gpt-image-2.6-sunburst").qualities


async def test_phones_pictures_are_sent_as_plain_ones(
    engines: Engines, service: FakeOpenAI
) -> None:
    first, second = pixels(encoded(jpeg("china"))), pixels(encoded(jpeg("flower")))
    buffer = io.BytesIO()
    first.save(buffer, "MPO", save_all=True, append_images=[second])
    cmyk = io.BytesIO()
    first.convert("CMYK").save(cmyk, "JPEG")
    info = encoded(jpeg("china")).info
    for content in (buffer.getvalue(), cmyk.getvalue()):
        await engines().run(edit(EncodedImage(content, info)), ignore)
        sent = service.calls[-1].images[0]
        assert (sent.format, sent.mode) == ("JPEG", "RGB")


async def test_the_check_costs_nothing(engines: Engines, service: FakeOpenAI) -> None:
    await engines().check()
    for engine, failure in (
        (engines(api_key="sk-wrong-0000000000"), "openai-key-refused"),
        (engines(model="gpt-image-1"), "openai-model-missing"),
        (engines(base_url="http://127.0.0.1:9/v1"), "openai-unreachable"),
    ):
        with pytest.raises(EngineError, match=failure):
            await engine.check()
    assert not service.calls


async def test_the_environment_does_not_send_the_key_elsewhere(
    engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    engine = engines(base_url=None)
    assert str(engine._client.base_url) == "https://api.openai.com/v1/"


async def test_the_key_and_the_words_are_in_no_log_and_no_error(
    engines: Engines, service: FakeOpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    key = "sk-proj-another-secret-key-9876543210"
    with caplog.at_level(logging.DEBUG):
        engine = engines(api_key=key)
        with pytest.raises(EngineError) as caught:
            await engine.run(edit(small(), wants_previews=True), ignore)
        await engines().run(edit(small()), ignore)
    seen = "\n".join(
        [
            caplog.text,
            str(caught.value),
            repr(caught.value.params),
            repr(engine),
            repr(vars(engine)),
        ]
    )
    for secret in (key, key[:12], key[-6:], service.api_key, "warmer"):
        assert secret not in seen


@pytest.mark.skipif(not (SPECS / "openai").is_dir(), reason="API_SPECS holds no openai folder")
async def test_requests_fit_the_published_description(
    engines: Engines, service: FakeOpenAI
) -> None:
    description = json.loads((SPECS / "openai" / "images-only.derived.json").read_text())
    mask = as_png(Image.new("RGBA", (96, 64)))
    generate = EngineRequest(operation="generate", prompt="a red kite")
    engine = engines(quality="high")
    await engine.run(edit(small(), cut_out(), mask=mask, wants_previews=True), ignore)
    await engine.run(replace(generate, size_px=(1500, 700), wants_previews=True), ignore)
    await engines(model="gpt-image-1.5").run(edit(cut_out()), ignore)
    await engines(model="gpt-image-1.5").run(generate, ignore)
    assert len(service.calls) == 4
    for job in service.calls:
        name = "CreateImageEditRequest" if job.operation == "edit" else "CreateImageRequest"
        schema = {"$ref": f"#/components/schemas/{name}", "components": description["components"]}
        files = {"image": ["…"] * len(job.images)} if job.images else {}
        jsonschema.Draft202012Validator(schema).validate(job.fields | files)
