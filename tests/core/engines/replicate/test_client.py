from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from core.engines import EngineError, EngineRequest, EngineResult, Failure
from core.engines.replicate.downloads import OUTPUT_ORIGINS
from tests.contracts.engine_contract import assert_readable, encoded, small
from tests.core.engines.replicate.conftest import Engines
from tests.photos import jpeg
from tests.wire.fake_replicate import (
    FOREVER,
    Answer,
    Behaviour,
    FakeReplicate,
    endless,
    hang_up,
    json_answer,
    page,
    redirect,
    refusal,
    throttled,
)


async def upscaled(engines: Engines, name: str = "topaz", **settings: Any) -> EngineResult:
    request = EngineRequest(operation="upscale", images=(small(),), parameters={"factor": 2})
    return await engines(name, **settings).run(request, lambda _: None)


async def failing(engines: Engines, name: str = "topaz", **settings: Any) -> EngineError:
    with pytest.raises(EngineError) as caught:
        await upscaled(engines, name, **settings)
    assert_readable(caught.value)
    return caught.value


def creations(service: FakeReplicate) -> int:
    return sum(
        method == "POST" and path.endswith("/predictions")
        for method, path, _, _ in service.requests
    )


@dataclass(frozen=True)
class Case:
    answer: Answer
    failure: Failure
    text_key: str
    calls: int = 1


CREATIONS = {
    "no credit": Case(
        refusal(402, "Billing required", "You need to set up billing to run this model."),
        Failure.OUT_OF_CREDIT,
        "replicate-no-credit",
    ),
    "forbidden": Case(
        refusal(403, "Forbidden", "No access"), Failure.MISCONFIGURED, "replicate-forbidden"
    ),
    "schema": Case(
        refusal(422, "Input validation failed", "- input.upscale_factor: <b>must</b> be one of"),
        Failure.MISCONFIGURED,
        "replicate-input-refused",
    ),
    "version": Case(
        refusal(422, "Invalid version or not permitted", "The specified version does not exist"),
        Failure.MISCONFIGURED,
        "replicate-model-missing",
    ),
    "too large": Case(
        refusal(413, "Too large", "…"), Failure.UNUSABLE_INPUT, "replicate-picture-too-large"
    ),
    "strange": Case(
        refusal(418, "Teapot", "…"), Failure.MISCONFIGURED, "replicate-request-refused"
    ),
    "throttled": Case(throttled(5), Failure.RATE_LIMITED, "replicate-rate-limited-for", calls=3),
    "throttled for long": Case(
        throttled(45, header=True), Failure.RATE_LIMITED, "replicate-rate-limited-for"
    ),
    "server error": Case(page(500), Failure.UNKNOWN_OUTCOME, "replicate-no-answer"),
    "bad gateway": Case(page(502), Failure.UNKNOWN_OUTCOME, "replicate-no-answer"),
    "page": Case(page(200), Failure.UNKNOWN_OUTCOME, "replicate-no-answer"),
    "no id": Case(
        json_answer({"status": "starting"}), Failure.UNKNOWN_OUTCOME, "replicate-no-answer"
    ),
    "hostile id": Case(
        json_answer({"id": "../account", "status": "starting"}),
        Failure.UNKNOWN_OUTCOME,
        "replicate-no-answer",
    ),
    "dropped": Case(hang_up, Failure.UNKNOWN_OUTCOME, "replicate-no-answer"),
}


@pytest.mark.parametrize("name", CREATIONS)
async def test_each_refusal_has_its_sentence(
    engines: Engines, service: FakeReplicate, name: str
) -> None:
    case = CREATIONS[name]
    service.creations.extend([case.answer] * 3)
    told = await failing(engines)
    assert (told.failure, told.text_key) == (case.failure, case.text_key)
    assert creations(service) == case.calls


@dataclass(frozen=True)
class Ending:
    behaviour: Behaviour
    failure: Failure
    text_key: str


ENDINGS = {
    "out of memory": Ending(
        Behaviour(status="failed", error="CUDA out of memory. Tried to allocate 2.50 GiB"),
        Failure.UNAVAILABLE,
        "replicate-out-of-memory",
    ),
    "killed": Ending(
        Behaviour(status="failed", error="The model ran out of its room (E1001)"),
        Failure.UNAVAILABLE,
        "replicate-out-of-memory",
    ),
    "too large": Ending(
        Behaviour(
            status="failed",
            error="Input image of dimensions (9, 9, 3) has a total number of pixels 81 greater",
        ),
        Failure.UNUSABLE_INPUT,
        "replicate-picture-too-large",
    ),
    "unsafe": Ending(
        Behaviour(status="failed", error="NSFW content detected in image"),
        Failure.REFUSED,
        "replicate-refused",
    ),
    "flagged": Ending(
        Behaviour(status="failed", error="The input was flagged as sensitive (E005)"),
        Failure.REFUSED,
        "replicate-refused",
    ),
    "not downloaded": Ending(
        Behaviour(status="failed", error="Failed to download image"),
        Failure.UNUSABLE_INPUT,
        "replicate-picture-unread",
    ),
    "director": Ending(
        Behaviour(status="failed", error="Director: unexpected error handling prediction (E9243)"),
        Failure.UNAVAILABLE,
        "replicate-trouble",
    ),
    "something": Ending(
        Behaviour(status="failed", error="list index out of range"),
        Failure.UNAVAILABLE,
        "replicate-model-failed",
    ),
    "nothing": Ending(Behaviour(status="failed"), Failure.UNAVAILABLE, "replicate-model-failed"),
    "canceled": Ending(
        Behaviour(processing=1, status="canceled"), Failure.UNKNOWN_OUTCOME, "replicate-cancelled"
    ),
    "aborted": Ending(
        Behaviour(starting=2, status="aborted"), Failure.UNAVAILABLE, "replicate-not-started"
    ),
    "no output": Ending(Behaviour(output=[]), Failure.BAD_OUTPUT, "replicate-no-picture"),
    "other output": Ending(
        Behaviour(output={"url": "x"}), Failure.BAD_OUTPUT, "replicate-no-picture"
    ),
    "text output": Ending(
        Behaviour(output="data:text/plain;base64,bm8gcGljdHVyZQ=="),
        Failure.BAD_OUTPUT,
        "replicate-not-a-picture",
    ),
    "garbage output": Ending(
        Behaviour(output="data:image/png;base64,%%%"),
        Failure.BAD_OUTPUT,
        "replicate-not-a-picture",
    ),
}


@pytest.mark.parametrize("name", ENDINGS)
async def test_each_ending_has_its_sentence_and_is_not_repeated(
    engines: Engines, service: FakeReplicate, name: str
) -> None:
    ending = ENDINGS[name]
    service.behaviours.append(ending.behaviour)
    told = await failing(engines)
    assert (told.failure, told.text_key) == (ending.failure, ending.text_key)
    assert creations(service) == 1


async def test_a_cold_start_is_waited_for(engines: Engines, service: FakeReplicate) -> None:
    service.behaviours.append(Behaviour(starting=40, processing=10))
    await upscaled(engines)
    assert engines.waits_s == [1.5] * 50
    assert service.charged == 1


async def test_a_status_that_is_new_is_no_end(engines: Engines, service: FakeReplicate) -> None:
    service.looks.append(json_answer({"id": "run0", "status": "queued"}))
    service.behaviours.append(Behaviour(processing=2))
    await upscaled(engines)


async def test_bad_moments_while_waiting_are_survived(
    engines: Engines, service: FakeReplicate
) -> None:
    service.behaviours.append(Behaviour(processing=3))
    service.looks.extend(
        [page(502), throttled(7), hang_up, page(200), None, refusal(503, "Unavailable", "…")]
    )
    await upscaled(engines)
    assert 7.0 in engines.waits_s
    assert service.charged == creations(service) == 1


async def test_a_prediction_that_vanishes_is_an_unknown_outcome(
    engines: Engines, service: FakeReplicate
) -> None:
    service.behaviours.append(Behaviour(processing=3))
    service.looks.append(refusal(404, "Not found", "…"))
    assert (await failing(engines)).failure is Failure.UNKNOWN_OUTCOME


async def test_what_takes_too_long_is_stopped_at_the_service(
    engines: Engines, service: FakeReplicate
) -> None:
    service.behaviours.append(Behaviour(processing=FOREVER))
    told = await failing(engines, deadline_s=0.3)
    assert (told.failure, told.text_key) == (Failure.UNKNOWN_OUTCOME, "replicate-too-slow")
    assert service.runs[0].cancelled


async def test_what_never_starts_is_stopped_and_costs_nothing(
    engines: Engines, service: FakeReplicate
) -> None:
    service.behaviours.append(Behaviour(starting=FOREVER))
    told = await failing(engines, deadline_s=0.3)
    assert (told.failure, told.text_key) == (Failure.UNAVAILABLE, "replicate-not-started")
    assert service.runs[0].cancelled
    assert service.charged == 0


async def test_cancelling_while_the_job_is_made_stops_it_too(
    engines: Engines, service: FakeReplicate
) -> None:
    made, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(fake: FakeReplicate, request: Any) -> Any:
        made.set()
        await go_on.wait()
        fake.creations.clear()
        return await fake._create_official(request)

    service.behaviours.append(Behaviour(processing=FOREVER))
    service.creations.append(slowly)
    run = asyncio.create_task(upscaled(engines))
    await made.wait()
    run.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await run
    assert service.runs[0].cancelled


async def test_throttling_is_waited_for(engines: Engines, service: FakeReplicate) -> None:
    service.creations.extend([throttled(5), throttled(2, header=True)])
    await upscaled(engines)
    assert engines.waits_s == [5.0, 2.0]
    assert service.charged == 1


async def test_a_connection_that_is_never_made_is_tried_again(engines: Engines) -> None:
    told = await failing(engines, base_url="http://127.0.0.1:9")
    assert (told.failure, told.text_key) == (Failure.UNAVAILABLE, "replicate-unreachable")
    assert engines.waits_s == [1.0, 3.0]


async def test_a_community_model_is_run_by_its_version(
    engines: Engines, service: FakeReplicate
) -> None:
    engine = engines("real-esrgan")
    request = EngineRequest(operation="upscale", images=(small(),), parameters={"factor": 2})
    for _ in range(2):
        await engine.run(request, lambda _: None)
    paths = [path for _, path, _, _ in service.requests]
    assert paths == [
        "/v1/models/nightmareai/real-esrgan/predictions",
        "/v1/models/nightmareai/real-esrgan",
        "/v1/predictions",
        "/v1/predictions",
    ]
    assert service.charged == 2


async def test_a_model_that_is_gone_says_so(engines: Engines, service: FakeReplicate) -> None:
    del service.models["topazlabs/image-upscale"]
    assert (await failing(engines)).text_key == "replicate-model-missing"


LARGE = EngineRequest(
    operation="upscale",
    images=(encoded(jpeg("china", size=(720, 480))),),
    parameters={"factor": 2},
)


async def test_a_large_picture_is_uploaded(engines: Engines, service: FakeReplicate) -> None:
    service.uploads.extend([page(502), throttled(3)])
    result = await engines("topaz").run(LARGE, lambda _: None)
    assert result.image.info.size_px == (1440, 960)
    assert service.runs[0].inputs["image"] == f"{service.base_url}/v1/files/file0"
    assert engines.waits_s == [1.0, 3.0]


@pytest.mark.parametrize(
    ("answer", "text_key"),
    [
        (page(502), "replicate-unreachable"),
        (hang_up, "replicate-unreachable"),
        (refusal(413, "Too large", "…"), "replicate-picture-too-large"),
        (throttled(60), "replicate-rate-limited-for"),
        (json_answer({"urls": None}), "replicate-unreachable"),
    ],
)
async def test_an_upload_that_fails_buys_nothing(
    engines: Engines, service: FakeReplicate, answer: Answer, text_key: str
) -> None:
    service.uploads.extend([answer] * 3)
    with pytest.raises(EngineError, match=text_key) as caught:
        await engines("topaz").run(LARGE, lambda _: None)
    assert_readable(caught.value)
    assert caught.value.failure is not Failure.UNKNOWN_OUTCOME
    assert creations(service) == 0


async def test_a_result_is_fetched_again_rather_than_lost(
    engines: Engines, service: FakeReplicate
) -> None:
    service.downloads.extend([page(502), hang_up])
    await upscaled(engines)
    assert service.charged == 1


async def test_a_redirect_within_the_service_is_followed(
    engines: Engines, service: FakeReplicate
) -> None:
    service.downloads.append(redirect("/delivery/run0.png?signature=1"))
    await upscaled(engines)
    assert not service.leaks


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:1/delivery/x.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "http://127.0.0.1@evil.example/x.png",
        "http://evil.example/127.0.0.1/x.png",
        "//evil.example/x.png",
        "https://127.0.0.1/x.png",
    ],
)
async def test_foreign_hosts_are_never_asked(
    engines: Engines, service: FakeReplicate, url: str
) -> None:
    service.downloads.append(redirect(url))
    told = await failing(engines)
    assert (told.failure, told.text_key) == (Failure.BAD_OUTPUT, "replicate-result-foreign")
    service.behaviours.append(Behaviour(output=url))
    assert (await failing(engines)).text_key == "replicate-result-foreign"
    service.downloads.clear()


@pytest.mark.parametrize("url", ["", "http://[", "http://127.0.0.1:99999/", "\0", "h" * 70_000])
async def test_what_is_no_address_is_no_result(
    engines: Engines, service: FakeReplicate, url: str
) -> None:
    service.behaviours.append(Behaviour(output=url))
    told = await failing(engines)
    assert told.failure is Failure.BAD_OUTPUT


async def test_only_replicates_own_hosts_are_allowed_by_default(
    engines: Engines, service: FakeReplicate
) -> None:
    settings: dict[str, Any] = {"output_origins": OUTPUT_ORIGINS}
    for url in (
        "https://replicate.delivery.evil.example/x.png",
        "https://evilreplicate.delivery/x.png",
        "http://replicate.delivery/x.png",
        "https://replicate.delivery:8443/x.png",
    ):
        service.behaviours.append(Behaviour(output=url))
        assert (await failing(engines, **settings)).text_key == "replicate-result-foreign"
    downloads = engines.client(**settings)._downloads
    for url in ("https://replicate.delivery/x.png", "https://a.b.replicate.delivery/x"):
        assert downloads._is_allowed(httpx.URL(url))
    await downloads.aclose()


async def test_redirects_come_to_an_end(engines: Engines, service: FakeReplicate) -> None:
    service.downloads.extend([redirect("/delivery/run0.png")] * 9)
    assert (await failing(engines)).text_key == "replicate-result-foreign"
    assert len(service.downloads) == 5


async def test_a_result_without_end_is_cut_off(engines: Engines, service: FakeReplicate) -> None:
    service.downloads.append(endless)
    told = await failing(engines, output_max_bytes=1_000_000)
    assert (told.failure, told.text_key) == (Failure.BAD_OUTPUT, "replicate-result-too-large")


async def test_the_token_is_in_no_log_and_no_error(
    engines: Engines, service: FakeReplicate, caplog: pytest.LogCaptureFixture
) -> None:
    token = "r8_another_secret_token_9876543210"
    with caplog.at_level(logging.DEBUG):
        told = await failing(engines, api_token=token)
        service.downloads.append(redirect("http://localhost:1/"))
        await failing(engines)
    assert told.text_key == "replicate-token-refused"
    client = engines.client(api_token=token)
    seen = "\n".join([caplog.text, str(told), repr(told.params), repr(client), repr(vars(client))])
    for secret in (token, token[-8:], service.token):
        assert secret not in seen
    await client.aclose()
