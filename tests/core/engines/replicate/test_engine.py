from __future__ import annotations

import io
import json
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
from core.engines.replicate.models import MODELS
from core.images import EncodedImage
from tests.contracts.engine_contract import (
    as_png,
    assert_partly_transparent,
    assert_readable,
    cut_out,
    encoded,
    pixels,
    small,
)
from tests.core.engines.replicate.conftest import Engines
from tests.photos import jpeg
from tests.wire.fake_replicate import Behaviour, FakeReplicate
from tests.wire.replicate_models import URI

SPECS = Path(os.environ.get("API_SPECS") or Path(__file__).parents[5] / "shared" / "specs")
UPSCALERS = [name for name, spec in MODELS.items() if spec.operation == "upscale"]


def ignore(progress: Progress) -> None:
    """Reports are not of interest."""


def upscale(image: EncodedImage, factor: int = 2) -> EngineRequest:
    return EngineRequest(operation="upscale", images=(image,), parameters={"factor": factor})


def difference(a: Image.Image, b: Image.Image) -> float:
    """Mean absolute difference of two pictures, 0 to 255."""
    first, second = (np.asarray(i.convert("RGB").resize((64, 64)), float) for i in (a, b))
    return float(np.abs(first - second).mean())


@pytest.mark.parametrize("name", UPSCALERS)
async def test_a_photo_comes_back_larger(
    engines: Engines, service: FakeReplicate, name: str
) -> None:
    source = encoded(jpeg("coffee", size=(300, 200)))
    result = await engines(name).run(upscale(source, 4), ignore)
    assert result.image.info.size_px == (1200, 800) or name == "recraft-creative"
    assert difference(pixels(result.image), pixels(source)) < 6
    assert result.model == name
    assert service.charged == 1
    assert not service.leaks


INPUTS: dict[str, dict[str, Any]] = {
    "clarity-pro": {"scale_factor": 4, "creativity": 0, "output_format": "png"},
    "crystal": {"scale_factor": 4, "output_format": "png"},
    "p-image-upscale": {
        "upscale_mode": "factor",
        "factor": 4,
        "enhance_details": False,
        "enhance_realism": False,
        "output_format": "png",
    },
    "topaz": {
        "enhance_model": "Standard V2",
        "upscale_factor": "4x",
        "output_format": "png",
        "subject_detection": "None",
        "face_enhancement": False,
    },
    "real-esrgan": {"scale": 4, "face_enhance": False},
    "google": {"upscale_factor": "x4", "compression_quality": 95},
    "recraft-crisp": {},
    "recraft-creative": {},
    "bria": {"preserve_alpha": True, "content_moderation": False},
}


@pytest.mark.parametrize("name", MODELS)
async def test_every_model_is_asked_in_its_own_words(
    engines: Engines, service: FakeReplicate, name: str
) -> None:
    request = upscale(small(), 4)
    await engines(name).run(replace(request, operation=MODELS[name].operation), ignore)
    sent = dict(service.runs[0].inputs)
    assert sent.pop("image").startswith("data:image/png;base64,")
    assert sent == INPUTS[name]


async def test_faces_are_enhanced_where_there_are_some(
    engines: Engines, service: FakeReplicate
) -> None:
    request = replace(upscale(small(), 4), parameters={"factor": 4, "faces": True})
    for name, spec in MODELS.items():
        if spec.suits_faces:
            await engines(name).run(request, ignore)
    sent = {run.model: run.inputs for run in service.runs}
    assert sent["topazlabs/image-upscale"]["face_enhancement"] is True
    assert sent["topazlabs/image-upscale"]["face_enhancement_creativity"] == 0
    assert set(sent["philz1337x/crystal-upscaler"]) - {"image"} == set(INPUTS["crystal"])


async def test_a_result_in_a_list_is_taken_too(engines: Engines, service: FakeReplicate) -> None:
    for as_list in (False, True):
        model = replace(service.models["topazlabs/image-upscale"], as_list=as_list)
        service.models["topazlabs/image-upscale"] = model
        result = await engines("topaz").run(upscale(small()), ignore)
        assert result.image.info.size_px == (192, 128)


async def test_an_inline_result_is_taken_too(engines: Engines, service: FakeReplicate) -> None:
    await engines("topaz").run(upscale(small()), ignore)
    inline = service.runs[0].inputs["image"]  # any picture will do
    service.behaviours.append(Behaviour(output=inline))
    result = await engines("topaz").run(upscale(small()), ignore)
    assert result.image.info.size_px == (96, 64)
    assert [note.text_key for note in result.notes] == ["replicate-smaller-than-wanted"]


async def test_what_is_too_large_for_a_model_is_sent_smaller(
    engines: Engines, service: FakeReplicate
) -> None:
    source = encoded(jpeg("china", size=(400, 300)))
    limited = replace(MODELS["real-esrgan"], input_max_px=60_000)
    result = await engines(limited).run(upscale(source, 2), ignore)
    assert result.image.info.size_px == (800, 600)
    assert [note.text_key for note in result.notes] == ["replicate-input-reduced"]
    assert service.runs[0].inputs["scale"] == 3


async def test_what_is_too_small_for_a_model_is_sent_larger(
    engines: Engines, service: FakeReplicate
) -> None:
    result = await engines("recraft-creative").run(upscale(small("rocket", (90, 60)), 4), ignore)
    assert result.image.info.size_px == (360, 240)
    assert [note.text_key for note in result.notes] == ["replicate-faces-may-change"]


async def test_alpha_is_kept_though_models_know_none(
    engines: Engines, service: FakeReplicate
) -> None:
    source = cut_out((120, 80))
    result = await engines("google").run(upscale(source), ignore)
    assert_partly_transparent(result.image)
    assert result.image.info.media_type == "image/png"
    before = np.asarray(pixels(source).getchannel("A").resize((240, 160)), float)
    after = np.asarray(pixels(result.image).getchannel("A"), float)
    assert np.abs(before - after).mean() < 6


async def test_a_cut_out_keeps_the_sources_pixels(engines: Engines, service: FakeReplicate) -> None:
    source = small("astronaut", (300, 300))
    request = EngineRequest(operation="remove_background", images=(source,))
    result = await engines("bria").run(request, ignore)
    assert_partly_transparent(result.image)
    kept = np.asarray(pixels(result.image))
    assert (kept[..., :3] == np.asarray(pixels(source))).all()


async def test_what_was_transparent_stays_so(engines: Engines) -> None:
    corner = pixels(cut_out((300, 200)))
    corner.paste((0, 0, 0, 0), (100, 60, 200, 140))  # a hole where the model keeps everything
    source = as_png(corner)
    request = EngineRequest(operation="remove_background", images=(source,))
    result = await engines("bria").run(request, ignore)
    assert np.asarray(pixels(result.image))[100, 150, 3] == 0


async def test_a_result_without_alpha_is_no_cut_out(
    engines: Engines, service: FakeReplicate
) -> None:
    model = service.models["bria/remove-background"]
    service.models["bria/remove-background"] = replace(
        model, run=lambda image, _: (image.convert("RGB"), "png")
    )
    request = EngineRequest(operation="remove_background", images=(small(),))
    with pytest.raises(EngineError, match="replicate-no-cut-out") as caught:
        await engines("bria").run(request, ignore)
    assert caught.value.failure is Failure.BAD_OUTPUT


@pytest.mark.parametrize(
    ("name", "size_px", "cost"),
    [
        ("p-image-upscale", (400, 300), "0.005"),
        ("recraft-crisp", (400, 300), "0.006"),
        ("topaz", (400, 300), None),
    ],
)
async def test_the_price_is_told_where_it_is_known(
    engines: Engines, name: str, size_px: tuple[int, int], cost: str | None
) -> None:
    result = await engines(name).run(upscale(small("coffee", size_px)), ignore)
    assert result.cost_usd == (None if cost is None else Decimal(cost))
    assert MODELS["p-image-upscale"].cost_usd(5_000_000) == Decimal("0.01")


@pytest.mark.parametrize("factor", [3, 0, -2, "2x", True, 2.5])
async def test_a_factor_that_is_not_offered_is_impossible(
    engines: Engines, service: FakeReplicate, factor: Any
) -> None:
    with pytest.raises(EngineError, match="replicate-factor-unknown") as caught:
        await engines("topaz").run(upscale(small(), factor), ignore)
    assert_readable(caught.value)
    assert not service.requests


async def test_where_a_photo_was_taken_is_not_sent(
    engines: Engines, service: FakeReplicate
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret-place"
    with_place = pixels(encoded(jpeg("coffee", size=(900, 600))))
    buffer = io.BytesIO()
    with_place.save(buffer, "JPEG", exif=exif)
    assert b"secret-place" in buffer.getvalue()
    await engines("topaz").run(upscale(encoded(buffer.getvalue())), ignore)
    (sent,) = service.files.values()
    assert b"secret-place" not in sent


async def test_the_check_reads_the_models_description(
    engines: Engines, service: FakeReplicate
) -> None:
    for name in MODELS:
        await engines(name).check()
    assert not service.runs


async def test_the_check_says_what_has_changed(engines: Engines, service: FakeReplicate) -> None:
    model = service.models["topazlabs/image-upscale"]
    properties = {n: p for n, p in model.properties.items() if n != "subject_detection"}
    service.models["topazlabs/image-upscale"] = replace(
        model,
        properties=properties | {"mode": {"type": "string"}},
        enums=model.enums | {"upscale_factor": {"type": "string", "enum": ["2x", "4x"]}},
        required=("image", "mode"),
    )
    with pytest.raises(EngineError, match="replicate-schema-changed") as caught:
        await engines("topaz").check()
    assert_readable(caught.value)
    assert caught.value.failure is Failure.MISCONFIGURED
    assert caught.value.params["changes"] == (
        "mode is required; subject_detection is unknown; upscale_factor does not take 6x"
    )


async def test_the_check_notices_narrower_numbers_and_renamed_pictures(
    engines: Engines, service: FakeReplicate
) -> None:
    model = service.models["nightmareai/real-esrgan"]
    service.models["nightmareai/real-esrgan"] = replace(
        model,
        properties={
            "img": URI,
            "scale": {"type": "number", "maximum": 4},
            "face_enhance": {"type": "string"},
        },
    )
    with pytest.raises(EngineError) as caught:
        await engines("real-esrgan").check()
    changes = str(caught.value.params["changes"])
    for change in ("image is unknown", "scale does not take 10", "face_enhance does not take"):
        assert change in changes


async def test_the_check_needs_a_token_and_a_model(
    engines: Engines, service: FakeReplicate
) -> None:
    with pytest.raises(EngineError, match="replicate-token-refused"):
        await engines("topaz", api_token="r8_wrong").check()
    del service.models["topazlabs/image-upscale"]
    with pytest.raises(EngineError, match="replicate-model-missing"):
        await engines("topaz").check()
    with pytest.raises(EngineError, match="replicate-unreachable"):
        await engines("topaz", base_url="http://127.0.0.1:9").check()


@pytest.mark.skipif(
    not (SPECS / "replicate").is_dir(), reason="API_SPECS holds no replicate folder"
)
async def test_requests_fit_the_published_description(
    engines: Engines, service: FakeReplicate
) -> None:
    description = json.loads((SPECS / "replicate" / "openapi.json").read_text())
    components = description["components"]
    for name in MODELS:
        request = replace(upscale(small(), 4), operation=MODELS[name].operation)
        await engines(name).run(request, ignore)
    creations = [r for r in service.requests if r[0] == "POST" and r[1].endswith("predictions")]
    assert len(creations) == len(MODELS) + 2  # two are found to be community models
    for _, path, headers, body in creations:
        by_version = path == "/v1/predictions"
        schema = (
            "schemas_version_prediction_request" if by_version else "schemas_prediction_request"
        )
        reference = {"$ref": f"#/components/schemas/{schema}", "components": components}
        jsonschema.Draft202012Validator(reference).validate(body)
        prefer = components["parameters"]["parameters_prefer_header"]["schema"]
        jsonschema.Draft202012Validator(prefer).validate(headers["Prefer"])
        assert headers["Cancel-After"] == "600s"
