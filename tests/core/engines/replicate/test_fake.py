"""The fake is as strict as the service: what it would refuse, the tests of the engine show."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.contracts.engine_contract import small
from tests.wire.fake_replicate import FakeReplicate, version_of

IMAGE = "https://example.org/a.png"


async def post(service: FakeReplicate, path: str, **request: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {service.token}"} | request.pop("headers", {})
    async with httpx.AsyncClient(base_url=service.base_url, headers=headers) as http:
        return await http.post(path, **request)


@pytest.mark.parametrize(
    ("model", "inputs", "problem"),
    [
        ("topazlabs/image-upscale", {}, "image is required"),
        ("topazlabs/image-upscale", {"image": "a.png"}, "Does not match format 'uri'"),
        ("topazlabs/image-upscale", {"image": IMAGE, "upscale_factor": 2}, "Expected: string"),
        ("topazlabs/image-upscale", {"image": IMAGE, "upscale_factor": "3x"}, "must be one of"),
        ("google/upscaler", {"image": IMAGE, "upscale_factor": "2x"}, "must be one of"),
        ("google/upscaler", {"image": IMAGE, "compression_quality": 101}, "less than or equal"),
        ("prunaai/p-image-upscale", {"image": IMAGE, "factor": 0.5}, "greater than or equal"),
        ("prunaai/p-image-upscale", {"image": IMAGE, "enhance_details": 1}, "Expected: boolean"),
        ("recraft-ai/recraft-crisp-upscale", {"image": IMAGE, "scale": 2}, "not allowed"),
    ],
)
async def test_inputs_that_do_not_fit_the_schema_are_refused(
    service: FakeReplicate, model: str, inputs: dict[str, Any], problem: str
) -> None:
    answer = await post(service, f"/v1/models/{model}/predictions", json={"input": inputs})
    assert answer.status_code == 422
    assert answer.json()["title"] == "Input validation failed"
    assert problem in answer.json()["detail"]
    assert not service.runs


@pytest.mark.parametrize(
    "headers", [{"Prefer": "wait=0"}, {"Prefer": "wait=61"}, {"Cancel-After": "soon"}]
)
async def test_headers_that_the_service_does_not_know_are_refused(
    service: FakeReplicate, headers: dict[str, str]
) -> None:
    path = "/v1/models/google/upscaler/predictions"
    answer = await post(service, path, json={"input": {"image": IMAGE}}, headers=headers)
    assert answer.status_code == 400


async def test_community_models_have_no_path_of_their_own(service: FakeReplicate) -> None:
    model = "nightmareai/real-esrgan"
    body: dict[str, Any] = {"input": {"image": IMAGE}}
    answer = await post(service, f"/v1/models/{model}/predictions", json=body)
    assert answer.status_code == 404
    wrong = await post(service, "/v1/predictions", json=body | {"version": "f" * 64})
    assert wrong.json()["title"] == "Invalid version or not permitted"
    right = await post(service, "/v1/predictions", json=body | {"version": version_of(model)})
    assert (right.status_code, right.json()["status"]) == (201, "failed")
    assert right.json()["error"] == "Failed to download image"


async def test_uploads_are_files_in_one_part(service: FakeReplicate) -> None:
    good = ("a.png", small().content, "image/png")
    assert (await post(service, "/v1/files", files={"content": good})).status_code == 201
    assert (await post(service, "/v1/files", files={"file": good})).status_code == 400
    form = await post(service, "/v1/files", files={"type": (None, "image/png")})
    assert form.status_code == 400


async def test_a_stranger_is_not_served(service: FakeReplicate) -> None:
    headers = {"Authorization": "Token r8_old"}
    answer = await post(service, "/v1/files", headers=headers)
    assert (answer.status_code, answer.json()["title"]) == (401, "Unauthenticated")
