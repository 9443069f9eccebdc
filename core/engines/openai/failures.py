"""What follows from each of OpenAI's errors, and the sentence for it."""

from __future__ import annotations

import math
import re
from typing import Final

from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError

from core.engines.port import EngineError, Failure

Outcome = tuple[Failure, str]

CODES: Final[dict[str, Outcome]] = {
    "moderation_blocked": (Failure.REFUSED, "openai-refused"),
    "content_policy_violation": (Failure.REFUSED, "openai-refused"),
    "image_content_policy_violation": (Failure.REFUSED, "openai-picture-refused"),
    "invalid_prompt": (Failure.REFUSED, "openai-prompt-refused"),
    "rate_limit_exceeded": (Failure.RATE_LIMITED, "openai-rate-limited"),
    "insufficient_quota": (Failure.OUT_OF_CREDIT, "openai-no-credit"),
    "billing_hard_limit_reached": (Failure.OUT_OF_CREDIT, "openai-billing-limit"),
    "billing_not_active": (Failure.OUT_OF_CREDIT, "openai-billing-inactive"),
    "organization_usage_limit_exceeded": (Failure.OUT_OF_CREDIT, "openai-organization-usage"),
    "organization_spend_limit_exceeded": (Failure.OUT_OF_CREDIT, "openai-organization-spend"),
    "project_spend_limit_exceeded": (Failure.OUT_OF_CREDIT, "openai-project-spend"),
    "invalid_api_key": (Failure.MISCONFIGURED, "openai-key-refused"),
    "model_not_found": (Failure.MISCONFIGURED, "openai-model-missing"),
    "unknown_parameter": (Failure.MISCONFIGURED, "openai-parameter-unknown"),
    "invalid_value": (Failure.MISCONFIGURED, "openai-parameter-value"),
    "invalid_image": (Failure.UNUSABLE_INPUT, "openai-picture-invalid"),
    "image_parse_error": (Failure.UNUSABLE_INPUT, "openai-picture-invalid"),
    "invalid_base64_image": (Failure.UNUSABLE_INPUT, "openai-picture-invalid"),
    "invalid_image_format": (Failure.UNUSABLE_INPUT, "openai-picture-format"),
    "unsupported_image_media_type": (Failure.UNUSABLE_INPUT, "openai-picture-format"),
    "invalid_image_mode": (Failure.UNUSABLE_INPUT, "openai-picture-mode"),
    "image_too_large": (Failure.UNUSABLE_INPUT, "openai-picture-too-large"),
    "image_file_too_large": (Failure.UNUSABLE_INPUT, "openai-picture-too-large"),
    "image_too_small": (Failure.UNUSABLE_INPUT, "openai-picture-too-small"),
    "empty_image_file": (Failure.UNUSABLE_INPUT, "openai-picture-empty"),
    "invalid_image_url": (Failure.UNUSABLE_INPUT, "openai-picture-not-fetched"),
    "failed_to_download_image": (Failure.UNUSABLE_INPUT, "openai-picture-not-fetched"),
    "image_file_not_found": (Failure.UNUSABLE_INPUT, "openai-picture-not-fetched"),
}

# Types and words that stand in where a code is missing or new.
TYPES: Final[dict[str, Outcome]] = {
    "insufficient_quota": CODES["insufficient_quota"],
    "billing_error": CODES["billing_not_active"],
    "authentication_error": CODES["invalid_api_key"],
}
WORDS: Final[tuple[tuple[str, Outcome], ...]] = (
    ("safety system", CODES["moderation_blocked"]),
    ("must be verified", (Failure.MISCONFIGURED, "openai-unverified")),
    ("billing", CODES["billing_hard_limit_reached"]),
    ("quota", CODES["insufficient_quota"]),
)
STATUSES: Final[dict[int, Outcome]] = {
    401: CODES["invalid_api_key"],
    403: (Failure.MISCONFIGURED, "openai-forbidden"),
    404: CODES["model_not_found"],
    408: (Failure.UNKNOWN_OUTCOME, "openai-no-answer"),
    413: CODES["image_file_too_large"],
    429: CODES["rate_limit_exceeded"],
}
NOT_OURS: Final[Outcome] = (Failure.IMPOSSIBLE, "openai-request-refused")
DOWN: Final[Outcome] = (Failure.UNAVAILABLE, "openai-down")
UNREACHABLE: Final[Outcome] = (Failure.UNAVAILABLE, "openai-unreachable")
UNKNOWN: Final[Outcome] = (Failure.UNKNOWN_OUTCOME, "openai-no-answer")
INTERRUPTED: Final[Outcome] = (Failure.UNKNOWN_OUTCOME, "openai-interrupted")

# Named, as the SDK's transport may be httpx or httpx2: nothing has been sent yet.
_NOT_SENT: Final = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"})

RETRY_WAIT_MAX_S: Final = 20.0
"""Longer waits are left to the person, who is told how long."""
_WAITS_S: Final = (1.0, 3.0)
"""Before the first and the second retry, where the service names no time; there is no third."""


def engine_error(error: APIError, model: str) -> EngineError:
    """Return what a failed call means."""
    failure, text_key = _outcome(error)
    after_s = retry_after_s(error) if failure is Failure.RATE_LIMITED else None
    code = error.code or str(getattr(error, "status_code", ""))
    return _told(failure, text_key, model, code, error.message, error.param, after_s)


def error_in_answer(body: object, model: str) -> EngineError:
    """Return what an error means that came inside of a successful answer."""
    fields = body if isinstance(body, dict) else {}
    code, kind, message = (str(fields.get(name) or "") for name in ("code", "type", "message"))
    failure, text_key = _named(code, kind, message) or (Failure.BAD_OUTPUT, "openai-no-picture")
    return _told(failure, text_key, model, code, message)


def wait_before_retry_s(error: APIError, retries: int) -> float | None:
    """Return how long to wait before the same call is made again; None: never.

    Only what was certainly not paid for is repeated: a connection that was never made, a
    rate limit, and the service's own report of an internal error. A gateway's page tells
    nothing about the work behind it, so it is not repeated.

    Args:
        error: What ended the call.
        retries: How many were made already.
    """
    if retries >= len(_WAITS_S):
        return None
    again = isinstance(error, APIConnectionError) and _not_sent(error)
    wait_s = _WAITS_S[retries]
    if isinstance(error, APIStatusError):
        failure, _ = _outcome(error)
        again = failure in {Failure.RATE_LIMITED, Failure.UNAVAILABLE}
        wait_s = retry_after_s(error) or wait_s
    return wait_s if again and wait_s <= RETRY_WAIT_MAX_S else None


def _outcome(error: APIError) -> Outcome:
    if isinstance(error, APIConnectionError):
        if _not_sent(error):
            return UNREACHABLE
        return UNKNOWN if isinstance(error, APITimeoutError) else INTERRUPTED
    named = _named(error.code or "", error.type or "", error.message)
    if not isinstance(error, APIStatusError):
        return named or INTERRUPTED  # an error in the stream: pictures were being made
    if error.status_code >= 500:
        return named or (DOWN if _own_5xx(error) else UNKNOWN)
    return named or STATUSES.get(error.status_code, NOT_OURS)


def _named(code: str, kind: str, message: str) -> Outcome | None:
    outcome = CODES.get(code) or TYPES.get(kind)
    if outcome:
        return outcome
    lowered = message.lower()
    return next((outcome for word, outcome in WORDS if word in lowered), None)


def _own_5xx(error: APIStatusError) -> bool:
    """Tell the service's own report from that of a gateway, behind which work may go on."""
    return error.status_code in {500, 502, 503} and isinstance(error.body, dict)


def _not_sent(error: APIConnectionError) -> bool:
    return type(error.__cause__).__name__ in _NOT_SENT


def _told(
    failure: Failure,
    text_key: str,
    model: str,
    code: str | None,
    message: str,
    parameter: str | None = None,
    after_s: float | None = None,
) -> EngineError:
    params: dict[str, str | int] = {}
    match text_key:
        case "openai-refused" if categories := _categories(message):
            text_key, params = "openai-refused-for", {"categories": categories}
        case "openai-rate-limited" if after_s:
            text_key, params = "openai-rate-limited-for", {"seconds": math.ceil(after_s)}
        case "openai-model-missing" | "openai-unverified" | "openai-forbidden":
            params = {"model": model}
        case "openai-parameter-unknown" | "openai-parameter-value":
            params = {"model": model, "parameter": _plain(parameter)}
        case "openai-request-refused":
            params = {"code": _plain(code)}
    return EngineError(failure, text_key, retry_after_s=after_s, **params)


def _categories(message: str) -> str:
    """Return what the safety system names, such as ``violence``."""
    found = re.search(r"safety_violations=\[([a-z0-9_/, -]{1,100})\]", message)
    return found[1] if found else ""


def _plain(word: str | None) -> str:
    """Return a word of the service's, safe to show."""
    return re.sub(r"[^A-Za-z0-9_.\[\]-]", "", word or "")[:60] or "?"


def retry_after_s(error: APIError) -> float | None:
    """Return how long the service asks to wait: by header, else by its message."""
    headers = error.response.headers if isinstance(error, APIStatusError) else {}
    for name, unit_s in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        value = headers.get(name, "")
        if re.fullmatch(r"\d{1,7}(\.\d{1,6})?", value):
            return float(value) * unit_s
    found = re.search(r"try again in (\d{1,5}(?:\.\d{1,6})?)(ms|s)\b", error.message)
    return float(found[1]) * (0.001 if found[2] == "ms" else 1.0) if found else None
