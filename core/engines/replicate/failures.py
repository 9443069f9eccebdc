"""What follows from Replicate's refusals and from models that fail."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Final

import httpx

from core.engines.port import EngineError, Failure

Outcome = tuple[Failure, str]

STATUSES: Final[dict[int, Outcome]] = {
    401: (Failure.MISCONFIGURED, "replicate-token-refused"),
    402: (Failure.OUT_OF_CREDIT, "replicate-no-credit"),
    403: (Failure.MISCONFIGURED, "replicate-forbidden"),
    404: (Failure.MISCONFIGURED, "replicate-model-missing"),
    413: (Failure.UNUSABLE_INPUT, "replicate-picture-too-large"),
    422: (Failure.MISCONFIGURED, "replicate-input-refused"),
    429: (Failure.RATE_LIMITED, "replicate-rate-limited"),
}
OTHER_STATUS: Final[Outcome] = (Failure.MISCONFIGURED, "replicate-request-refused")

# Words in the error of a prediction that failed; the first that fit are taken.
MODEL_ERRORS: Final[tuple[tuple[str, Outcome], ...]] = (
    (r"total number of pixels", (Failure.UNUSABLE_INPUT, "replicate-picture-too-large")),
    (r"out of memory|\bE1001\b", (Failure.UNAVAILABLE, "replicate-out-of-memory")),
    (
        r"nsfw|sensitive|safety|moderat|inappropriate|\bE005\b",
        (Failure.REFUSED, "replicate-refused"),
    ),
    (
        r"download|cannot identify image|invalid image|unsupported image",
        (Failure.UNUSABLE_INPUT, "replicate-picture-unread"),
    ),
    (r"\bE\d{4}\b|unexpected error|timed? ?out", (Failure.UNAVAILABLE, "replicate-trouble")),
)
MODEL_FAILED: Final[Outcome] = (Failure.UNAVAILABLE, "replicate-model-failed")

NO_ANSWER: Final[Outcome] = (Failure.UNKNOWN_OUTCOME, "replicate-no-answer")
UNREACHABLE: Final[Outcome] = (Failure.UNAVAILABLE, "replicate-unreachable")


def refused(response: httpx.Response, model: str) -> EngineError:
    """Return what an answer means that is neither a success nor a 5xx."""
    failure, text_key = STATUSES.get(response.status_code, OTHER_STATUS)
    problem = problem_of(response)
    after_s = retry_after_s(response) if failure is Failure.RATE_LIMITED else None
    params: dict[str, str | int] = {}
    match text_key:
        case "replicate-rate-limited" if after_s:
            text_key, params = "replicate-rate-limited-for", {"seconds": math.ceil(after_s)}
        case "replicate-model-missing" | "replicate-forbidden":
            params = {"model": model}
        case "replicate-input-refused" if "version" in str(problem.get("title", "")).lower():
            text_key, params = "replicate-model-missing", {"model": model}
        case "replicate-input-refused":
            params = {"model": model, "detail": _plain(problem.get("detail"))}
        case "replicate-request-refused":
            params = {"status": response.status_code}
    return EngineError(failure, text_key, retry_after_s=after_s, **params)


def model_failed(error: object, model: str) -> EngineError:
    """Return what the error of a failed prediction means."""
    text = str(error or "")
    for words, (failure, text_key) in MODEL_ERRORS:
        if re.search(words, text, re.IGNORECASE):
            return EngineError(failure, text_key, model=model)
    failure, text_key = MODEL_FAILED
    return EngineError(failure, text_key, model=model)


def problem_of(response: httpx.Response) -> Mapping[str, object]:
    """Return the body of an error, where it is an object at all."""
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def retry_after_s(response: httpx.Response) -> float | None:
    """Return how long the service asks to wait: by header, body or the words in it."""
    problem = problem_of(response)
    words = re.search(r"resets in ~(\d{1,5})s", str(problem.get("detail", "")))
    for value in (
        response.headers.get("retry-after"),
        problem.get("retry_after"),
        words[1] if words else None,
    ):
        if value is not None and re.fullmatch(r"\d{1,5}(\.\d{1,3})?", str(value)):
            return float(str(value))
    return None


def _plain(text: object) -> str:
    """Return what the service says about an input, safe to show."""
    return re.sub(r"[^A-Za-z0-9_.,:' -]", "", str(text or "?"))[:120].strip(" -")
