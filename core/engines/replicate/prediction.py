"""One run of a model, as Replicate describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from core.engines.port import EngineError, Failure
from core.engines.replicate.failures import model_failed

_TERMINAL = frozenset({"succeeded", "failed", "canceled", "aborted"})


@dataclass(frozen=True, slots=True)
class Prediction:
    """The state of a run at one moment."""

    id: str
    status: str
    output: object
    error: object
    began: bool
    """Whether the model has started; a run that never started is not charged."""

    @property
    def ended(self) -> bool:
        """Whether it will not change any more; a status that is new to us is no end."""
        return self.status in _TERMINAL

    def result_url(self, model: str) -> str:
        """Return where the picture of an ended run is.

        Raises:
            EngineError: There is none.
        """
        match self.status:
            case "failed":
                raise model_failed(self.error, model)
            case "canceled":
                raise EngineError(Failure.UNKNOWN_OUTCOME, "replicate-cancelled", model=model)
            case "aborted":
                raise EngineError(Failure.UNAVAILABLE, "replicate-not-started", model=model)
        # Some versions of a model answer with a list of one, others with a string.
        match self.output:
            case str(url) | [str(url), *_]:
                return url
        raise EngineError(Failure.BAD_OUTPUT, "replicate-no-picture", model=model)


def prediction_in(response: httpx.Response) -> Prediction | None:
    """Return the prediction in an answer, or None if there is none."""
    body = body_of(response)
    prediction_id, status = body.get("id"), body.get("status")
    if not isinstance(prediction_id, str) or not isinstance(status, str):
        return None
    if not (prediction_id.isascii() and prediction_id.isalnum()):  # it becomes part of a path
        return None
    began = status != "aborted" and (status != "starting" or body.get("started_at") is not None)
    return Prediction(prediction_id, status, body.get("output"), body.get("error"), began)


def body_of(response: httpx.Response) -> Mapping[str, Any]:
    """Return the JSON object of an answer; an empty one where there is none."""
    try:
        return part(response.json())
    except ValueError:
        return {}


def part(value: object) -> Mapping[str, Any]:
    """Return a part of a JSON object that should itself be an object."""
    return value if isinstance(value, dict) else {}
