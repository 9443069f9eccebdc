from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

import pytest

from core.engines import EngineError, EngineRequest, Failure, Progress
from core.engines.openai.failures import CODES
from tests.contracts.engine_contract import assert_readable, pixels, small
from tests.core.engines.openai.conftest import Engines
from tests.wire.fake_openai import (
    FakeOpenAI,
    Mishap,
    body,
    drop,
    drop_before_answer,
    drop_stream,
    error,
    never,
    page,
    picture_data,
    redirect,
    stream_error,
    stream_with_broken_preview,
    stream_without_result,
)


def edit(**more: Any) -> EngineRequest:
    return EngineRequest(operation="edit", images=(small(),), prompt="make it warmer", **more)


async def failing(
    engines: Engines, service: FakeOpenAI, *mishaps: Mishap, streamed: bool = False, **settings: Any
) -> EngineError:
    service.mishaps.extend(mishaps)
    with pytest.raises(EngineError) as caught:
        await engines(**settings).run(edit(wants_previews=streamed), lambda _: None)
    assert_readable(caught.value)
    return caught.value


@dataclass(frozen=True)
class Case:
    mishap: Mishap
    failure: Failure
    text_key: str
    calls: int = 1


SAFETY = (
    "Your request was rejected by the safety system. If you believe this is an error, contact us"
    " at help.openai.com and include the request ID req_1. safety_violations=[violence]."
)
USER_ERROR = "image_generation_user_error"

CASES = {
    "moderation": Case(
        error(400, "moderation_blocked", SAFETY, kind=USER_ERROR),
        Failure.REFUSED,
        "openai-refused-for",
    ),
    "moderation by its words": Case(
        error(400, None, "Rejected by our safety system.", kind=USER_ERROR),
        Failure.REFUSED,
        "openai-refused",
    ),
    "moderation of the past": Case(
        error(400, "content_policy_violation"), Failure.REFUSED, "openai-refused"
    ),
    "no quota": Case(
        error(429, "insufficient_quota", "You exceeded your current quota."),
        Failure.OUT_OF_CREDIT,
        "openai-no-credit",
    ),
    "no quota by its type": Case(
        error(429, None, kind="insufficient_quota"), Failure.OUT_OF_CREDIT, "openai-no-credit"
    ),
    "billing limit": Case(
        error(400, "billing_hard_limit_reached", "Billing hard limit has been reached"),
        Failure.OUT_OF_CREDIT,
        "openai-billing-limit",
    ),
    "billing not active": Case(
        error(429, "billing_not_active", kind="billing_not_active"),
        Failure.OUT_OF_CREDIT,
        "openai-billing-inactive",
    ),
    "project spend": Case(
        error(429, "project_spend_limit_exceeded"), Failure.OUT_OF_CREDIT, "openai-project-spend"
    ),
    "key": Case(error(401, "invalid_api_key"), Failure.MISCONFIGURED, "openai-key-refused"),
    "model": Case(error(404, "model_not_found"), Failure.MISCONFIGURED, "openai-model-missing"),
    "unverified": Case(
        error(403, None, "Your organization must be verified to use the model `gpt-image-2`."),
        Failure.MISCONFIGURED,
        "openai-unverified",
    ),
    "forbidden": Case(error(403, None), Failure.MISCONFIGURED, "openai-forbidden"),
    "parameter": Case(
        error(400, "unknown_parameter", param="input_fidelity"),
        Failure.MISCONFIGURED,
        "openai-parameter-unknown",
    ),
    "value": Case(
        error(400, "invalid_value", param="size"), Failure.MISCONFIGURED, "openai-parameter-value"
    ),
    "too large": Case(error(413, None), Failure.UNUSABLE_INPUT, "openai-picture-too-large"),
    "new code": Case(
        error(400, "something_<b>new</b>"), Failure.IMPOSSIBLE, "openai-request-refused"
    ),
    "conflict": Case(error(409, None), Failure.IMPOSSIBLE, "openai-request-refused"),
    "request timeout": Case(error(408, None), Failure.UNKNOWN_OUTCOME, "openai-no-answer"),
    "rate limit": Case(
        error(429, "rate_limit_exceeded", headers={"retry-after": "2"}),
        Failure.RATE_LIMITED,
        "openai-rate-limited-for",
        calls=3,
    ),
    "long rate limit": Case(
        error(429, "rate_limit_exceeded", headers={"retry-after": "59"}),
        Failure.RATE_LIMITED,
        "openai-rate-limited-for",
    ),
    "rate limit without a code": Case(
        error(429, None), Failure.RATE_LIMITED, "openai-rate-limited", calls=3
    ),
    "server error": Case(
        error(500, "server_error", kind="server_error"), Failure.UNAVAILABLE, "openai-down", calls=3
    ),
    "overloaded": Case(error(503, None), Failure.UNAVAILABLE, "openai-down", calls=3),
    "gateway timeout": Case(error(504, None), Failure.UNKNOWN_OUTCOME, "openai-no-answer"),
    "bad gateway": Case(page(502), Failure.UNKNOWN_OUTCOME, "openai-no-answer"),
    "cloudflare": Case(page(524), Failure.UNKNOWN_OUTCOME, "openai-no-answer"),
    "a page with 200": Case(page(200), Failure.BAD_OUTPUT, "openai-no-picture"),
    "dropped answer": Case(drop, Failure.UNKNOWN_OUTCOME, "openai-interrupted"),
    "dropped request": Case(drop_before_answer, Failure.UNKNOWN_OUTCOME, "openai-interrupted"),
    "no pictures": Case(body({"created": 1, "data": []}), Failure.BAD_OUTPUT, "openai-no-picture"),
    "no data": Case(body({"created": 1}), Failure.BAD_OUTPUT, "openai-no-picture"),
    "no object": Case(body(["?"]), Failure.BAD_OUTPUT, "openai-no-picture"),
    "data of another shape": Case(
        body({"data": {"b64_json": 1}, "usage": "none"}), Failure.BAD_OUTPUT, "openai-no-picture"
    ),
    "error with 200": Case(
        body({"error": {"message": SAFETY, "code": "moderation_blocked"}}),
        Failure.REFUSED,
        "openai-refused-for",
    ),
    "unknown error with 200": Case(
        body({"error": "boom"}), Failure.BAD_OUTPUT, "openai-no-picture"
    ),
    "no base64": Case(picture_data("%%%not base64%%%"), Failure.BAD_OUTPUT, "openai-no-picture"),
    "no picture": Case(
        picture_data(base64.b64encode(b"<html>").decode()), Failure.BAD_OUTPUT, "openai-no-picture"
    ),
}

STREAM_CASES = {
    "moderation": Case(
        stream_error("moderation_blocked", SAFETY, USER_ERROR),
        Failure.REFUSED,
        "openai-refused-for",
    ),
    "server error": Case(
        stream_error("server_error", "Oops"), Failure.UNKNOWN_OUTCOME, "openai-interrupted"
    ),
    "rate limit": Case(
        stream_error("rate_limit_exceeded", "Please try again in 12.5s."),
        Failure.RATE_LIMITED,
        "openai-rate-limited-for",
    ),
    "dropped": Case(drop_stream, Failure.UNKNOWN_OUTCOME, "openai-interrupted"),
    "no result": Case(stream_without_result, Failure.UNKNOWN_OUTCOME, "openai-interrupted"),
    "no stream": Case(
        body({"created": 1, "data": []}), Failure.UNKNOWN_OUTCOME, "openai-interrupted"
    ),
    "refused before": CASES["no quota"],
    "rate limited before": CASES["rate limit"],
    "a page": CASES["bad gateway"],
}


@pytest.mark.parametrize("name", CASES)
async def test_each_failure_has_its_sentence(
    engines: Engines, service: FakeOpenAI, name: str
) -> None:
    case = CASES[name]
    told = await failing(engines, service, *[case.mishap] * 3)
    assert (told.failure, told.text_key) == (case.failure, case.text_key)
    assert len(service.calls) == case.calls
    assert service.billed <= 1


@pytest.mark.parametrize("name", STREAM_CASES)
async def test_each_failure_of_a_stream_has_its_sentence(
    engines: Engines, service: FakeOpenAI, name: str
) -> None:
    case = STREAM_CASES[name]
    told = await failing(engines, service, *[case.mishap] * 3, streamed=True)
    assert (told.failure, told.text_key) == (case.failure, case.text_key)
    assert len(service.calls) == case.calls
    assert service.billed <= 1


async def test_every_code_of_the_table_is_read_from_the_wire(
    engines: Engines, service: FakeOpenAI
) -> None:
    for code, (failure, text_key) in CODES.items():
        service.calls.clear()
        status = 429 if code == "rate_limit_exceeded" else 400
        told = await failing(engines, service, error(status, code, headers={"retry-after": "99"}))
        assert told.failure is failure
        assert told.text_key.removesuffix("-for") == text_key
        assert len(service.calls) == 1


@pytest.mark.parametrize("streamed", [False, True])
async def test_no_answer_in_time_is_never_bought_again(
    engines: Engines, service: FakeOpenAI, streamed: bool
) -> None:
    told = await failing(engines, service, never, timeout_s=1.0, streamed=streamed)
    assert told.failure is Failure.UNKNOWN_OUTCOME
    assert len(service.calls) == 1


async def test_a_rate_limit_is_waited_for(engines: Engines, service: FakeOpenAI) -> None:
    limit = "Rate limit reached (for limit gpt-image) on input-images per min: Limit 5, Used 5."
    service.mishaps.extend(
        [
            error(429, "rate_limit_exceeded", f"{limit} Please try again in 12s."),
            error(429, "rate_limit_exceeded", limit, headers={"retry-after-ms": "1500"}),
        ]
    )
    await engines().run(edit(), lambda _: None)
    assert engines.waits_s == [12.0, 1.5]
    assert len(service.calls) == 3
    assert service.billed == 1


async def test_a_long_wait_is_told_instead(engines: Engines, service: FakeOpenAI) -> None:
    told = await failing(
        engines, service, error(429, "rate_limit_exceeded", "Please try again in 41.2s.")
    )
    assert told.retry_after_s == 41.2
    assert told.params == {"seconds": 42}
    assert engines.waits_s == []


async def test_an_internal_error_is_tried_again(engines: Engines, service: FakeOpenAI) -> None:
    service.mishaps.extend([error(500, "server_error"), error(503, None)])
    await engines().run(edit(), lambda _: None)
    assert engines.waits_s == [1.0, 3.0]
    assert service.billed == 1


async def test_a_connection_that_is_never_made_is_tried_again(engines: Engines) -> None:
    engine = engines(base_url="http://127.0.0.1:9/v1")
    with pytest.raises(EngineError) as caught:
        await engine.run(edit(), lambda _: None)
    assert caught.value.failure is Failure.UNAVAILABLE
    assert engines.waits_s == [1.0, 3.0]


async def test_pictures_are_not_sent_elsewhere(engines: Engines, service: FakeOpenAI) -> None:
    told = await failing(engines, service, redirect(f"{service.base_url}/images/edits"))
    assert told.failure is Failure.IMPOSSIBLE
    assert told.params == {"code": "307"}
    assert len(service.calls) == 1


async def test_a_broken_preview_does_not_cost_the_picture(
    engines: Engines, service: FakeOpenAI
) -> None:
    reports: list[Progress] = []
    service.mishaps.append(stream_with_broken_preview)
    result = await engines().run(edit(wants_previews=True), reports.append)
    assert pixels(result.image).size == result.image.info.size_px
    assert len(reports) == 2


async def test_the_safety_systems_reason_is_shown(engines: Engines, service: FakeOpenAI) -> None:
    told = await failing(engines, service, CASES["moderation"].mishap)
    assert told.params == {"categories": "violence"}


async def test_words_of_the_service_are_shown_plainly(
    engines: Engines, service: FakeOpenAI
) -> None:
    told = await failing(engines, service, CASES["new code"].mishap)
    assert told.params == {"code": "something_bnewb"}
