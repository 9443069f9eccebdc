"""The fake is as strict as the service: what it would refuse, the tests of the engine show."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from openai import APIStatusError, AsyncOpenAI
from openai.types import ModerationImageURLInputParam, ModerationTextInputParam
from PIL import Image

from tests.contracts.engine_contract import as_png, pixels, small
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.openai_responses import check_strict
from tests.wire.openai_rules import Refused

PNG = ("a.png", small().content, "image/png")
GOOD: dict[str, Any] = {"model": "gpt-image-2", "prompt": "warmer", "image": [PNG]}


@pytest.fixture
async def sdk(service: FakeOpenAI) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(
        api_key=service.api_key, base_url=service.base_url, max_retries=0
    ) as client:
        yield client


def saved(image: Image.Image, name: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


def jpeg_part(content: bytes) -> tuple[str, bytes, str]:
    return "a.jpg", content, "image/jpeg"


def bad_requests() -> dict[str, tuple[dict[str, Any], int, str | None]]:
    picture = pixels(small())
    mpo = saved(picture, "MPO", save_all=True, append_images=[picture])
    mask = ("mask.png", as_png(Image.new("RGBA", (9, 9))).content, "image/png")
    opaque = ("mask.png", small().content, "image/png")
    return {
        "no type": ({"image": [small().content]}, 400, "unsupported_file_mimetype"),
        "wrong type": ({"image": [jpeg_part(PNG[1])]}, 400, "invalid_image_format"),
        "not a picture": ({"image": [jpeg_part(b"text")]}, 400, "invalid_image_file"),
        "nothing": ({"image": [jpeg_part(b"")]}, 400, "empty_image_file"),
        "MPO": ({"image": [jpeg_part(mpo)]}, 400, "invalid_image_format"),
        "CMYK": (
            {"image": [jpeg_part(saved(picture.convert("CMYK"), "JPEG"))]},
            400,
            "invalid_image_mode",
        ),
        "GIF": ({"image": [("a.gif", b"GIF89a", "image/gif")]}, 400, "unsupported_file_mimetype"),
        "17 pictures": ({"image": [PNG] * 17}, 400, "array_above_max_length"),
        "no picture": ({"image": []}, 400, "missing_required_parameter"),
        "no prompt": ({"prompt": ""}, 400, "missing_required_parameter"),
        "long prompt": ({"prompt": "x" * 32_001}, 400, "string_above_max_length"),
        "mask of another size": ({"mask": mask}, 400, "invalid_value"),
        "mask without alpha": ({"mask": opaque}, 400, "invalid_value"),
        "markup": ({"markup": mask}, 400, "unknown_parameter"),
        "retired model": ({"model": "gpt-image-1"}, 404, "model_not_found"),
        "response format": ({"response_format": "b64_json"}, 400, "unknown_parameter"),
        "style": ({"extra_body": {"style": "vivid"}}, 400, "unknown_parameter"),
        "fidelity": ({"input_fidelity": "high"}, 400, "invalid_input_fidelity_model"),
        "n": ({"n": 11}, 400, "integer_above_max_value"),
        "n as text": ({"extra_body": {"n": "many"}}, 400, "invalid_type"),
        "quality": ({"quality": "max"}, 400, "invalid_value"),
        "complexity": ({"complexity": "high"}, 400, "unknown_parameter"),
        "partials": ({"partial_images": 2}, 400, "invalid_value"),
        "compression": ({"output_compression": 50}, 400, "invalid_value"),
        "transparent JPEG": (
            {"background": "transparent", "output_format": "jpeg"},
            400,
            "invalid_value",
        ),
        "odd size": ({"size": "1792x936"}, 400, "invalid_value"),
        "small size": ({"size": "512x512"}, 400, "invalid_value"),
        "large size": ({"size": "3840x3840"}, 400, "invalid_value"),
        "long size": ({"size": "3856x2000"}, 400, "invalid_value"),
        "thin size": ({"size": "3008x992"}, 400, "invalid_value"),
        "any size": ({"model": "gpt-image-1.5", "size": "1280x960"}, 400, "invalid_value"),
    }


@pytest.mark.parametrize("name", bad_requests())
async def test_edits_that_the_service_refuses(
    sdk: AsyncOpenAI, service: FakeOpenAI, name: str
) -> None:
    change, status, code = bad_requests()[name]
    with pytest.raises(APIStatusError) as caught:
        await sdk.images.edit(**(GOOD | change))
    assert (caught.value.status_code, caught.value.code) == (status, code)
    assert service.billed == 0
    assert not service.calls


async def test_several_pictures_under_one_name_are_refused(service: FakeOpenAI) -> None:
    async with httpx.AsyncClient() as http:
        answer = await http.post(
            f"{service.base_url}/images/edits",
            headers={"Authorization": f"Bearer {service.api_key}"},
            data={"model": "gpt-image-2", "prompt": "warmer"},
            files=[("image", PNG), ("image", PNG)],
        )
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "duplicate_parameter"


async def test_a_good_edit_is_answered_and_billed(sdk: AsyncOpenAI, service: FakeOpenAI) -> None:
    answer = await sdk.images.edit(**GOOD, size="1280x720", output_format="jpeg", n=2)
    assert answer.data is not None
    assert len(answer.data) == service.billed == 2
    assert answer.size == "1280x720"
    assert answer.usage is not None


async def test_moderation(sdk: AsyncOpenAI) -> None:
    url = "data:image/jpeg;base64,AA=="
    given: list[ModerationTextInputParam | ModerationImageURLInputParam] = [
        {"type": "text", "text": "gore"},
        {"type": "image_url", "image_url": {"url": url}},
    ]
    answer = await sdk.moderations.create(model="omni-moderation-latest", input=given)
    assert answer.results[0].flagged
    assert not (await sdk.moderations.create(input="a cat")).results[0].flagged


async def test_a_stranger_is_not_served(service: FakeOpenAI) -> None:
    async with AsyncOpenAI(api_key="sk-1", base_url=service.base_url, max_retries=0) as sdk:
        with pytest.raises(APIStatusError) as caught:
            await sdk.images.edit(**GOOD)
    assert caught.value.code == "invalid_api_key"


OBJECT: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string"}},
    "required": ["a"],
    "additionalProperties": False,
}
BAD_SCHEMAS: dict[str, tuple[dict[str, Any], str]] = {
    "open object": (
        {key: value for key, value in OBJECT.items() if key != "additionalProperties"},
        "In context=(), 'additionalProperties' is required to be supplied and to be false.",
    ),
    "optional property": (OBJECT | {"required": []}, "Missing 'a'."),
    "required and unknown": (OBJECT | {"required": ["a", "b"]}, "Extra required key 'b'"),
    "unknown keyword": (
        OBJECT | {"properties": {"a": {"type": "string", "maxLength": 9}}},
        "In context=('properties', 'a'), 'maxLength' is not permitted.",
    ),
    "no type": (OBJECT | {"properties": {"a": {}}}, "must have a 'type' key"),
    "open object inside": (
        OBJECT | {"properties": {"a": {"type": "array", "items": {"type": "object"}}}},
        "In context=('properties', 'a', 'items'), 'additionalProperties'",
    ),
    "root of another type": ({"type": "array", "items": OBJECT}, "schema must be"),
    "root is a choice": (OBJECT | {"anyOf": [OBJECT]}, "schema must be"),
}


@pytest.mark.parametrize(("schema", "message"), BAD_SCHEMAS.values(), ids=list(BAD_SCHEMAS))
def test_strict_schemas_are_held_to_the_rules(schema: dict[str, Any], message: str) -> None:
    check_strict(OBJECT, "plan")
    with pytest.raises(Refused) as caught:
        check_strict(schema, "plan")
    refusal = caught.value.body["error"]
    assert message in str(refusal["message"])
    assert (refusal["code"], refusal["param"]) == ("invalid_json_schema", "text.format.schema")


FORMAT = {"type": "json_schema", "name": "plan", "strict": True, "schema": OBJECT}
BAD_QUESTIONS: dict[str, tuple[dict[str, Any], int, str]] = {
    "unknown parameter": ({"extra_body": {"prompt_text": "x"}}, 400, "unknown_parameter"),
    "chat parameter": ({"extra_body": {"response_format": {}}}, 400, "unknown_parameter"),
    "no input": ({"input": ""}, 400, "missing_required_parameter"),
    "unknown model": ({"model": "gpt-image-2"}, 404, "model_not_found"),
    "few tokens": ({"max_output_tokens": 5}, 400, "integer_below_min_value"),
    "long identifier": ({"safety_identifier": "x" * 129}, 400, "string_above_max_length"),
    "effort": ({"reasoning": {"effort": "minimal"}}, 400, "unsupported_value"),
    "no effort": (
        {"model": "gpt-4.1-mini", "reasoning": {"effort": "none"}},
        400,
        "unsupported_parameter",
    ),
    "nameless": ({"text": {"format": FORMAT | {"name": ""}}}, 400, "missing_required_parameter"),
    "name": ({"text": {"format": FORMAT | {"name": "a plan"}}}, 400, "invalid_value"),
    "schema": (
        {"text": {"format": FORMAT | {"schema": OBJECT | {"required": []}}}},
        400,
        "invalid_json_schema",
    ),
}


@pytest.mark.parametrize(
    ("change", "status", "code"), BAD_QUESTIONS.values(), ids=list(BAD_QUESTIONS)
)
async def test_questions_are_refused(
    sdk: AsyncOpenAI, service: FakeOpenAI, change: dict[str, Any], status: int, code: str
) -> None:
    question: dict[str, Any] = {"model": "gpt-6-luna", "input": "x", "text": {"format": FORMAT}}
    with pytest.raises(APIStatusError) as caught:
        await sdk.responses.create(**(question | change))
    assert (caught.value.status_code, caught.value.code) == (status, code)
    assert service.questions == []
