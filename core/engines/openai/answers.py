"""The picture and the price in what OpenAI answers."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal

from openai import AsyncStream
from openai.types import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse

from core.engines.openai.failures import error_in_answer
from core.engines.openai.models import ModelFamily, cost_usd
from core.engines.port import EngineError, Failure

StreamEvent = ImageEditStreamEvent | ImageGenStreamEvent


@dataclass(frozen=True, slots=True)
class Answer:
    """An encoded picture, not yet looked at."""

    content: bytes
    cost_usd: Decimal | None


def whole_answer(response: object, family: ModelFamily, model: str) -> Answer:
    """Read an answer that came in one piece.

    The SDK checks nothing: a page of HTML arrives as `str`, and an error in the body of a
    successful answer as an extra field.

    Raises:
        EngineError: There is no picture in it.
    """
    if not isinstance(response, ImagesResponse):
        raise EngineError(Failure.BAD_OUTPUT, "openai-no-picture")
    error = (response.model_extra or {}).get("error")
    if error:
        raise error_in_answer(error, model)
    data = response.data
    if not isinstance(data, list) or not data:
        raise EngineError(Failure.BAD_OUTPUT, "openai-no-picture")
    content = _decoded(getattr(data[0], "b64_json", None))
    return Answer(content, _cost_usd(response.usage, family))


async def streamed_answer(
    stream: AsyncStream[StreamEvent],
    family: ModelFamily,
    on_preview: Callable[[bytes], Awaitable[None]],
) -> Answer:
    """Read a stream of unfinished pictures and the finished one.

    The SDK takes any unknown event for an unfinished picture without content, so only
    the event's type counts.

    Raises:
        EngineError: It ended without the finished picture.
    """
    async with stream:
        async for event in stream:
            kind = str(event.type)
            if kind.endswith(".partial_image") and isinstance(event.b64_json, str):
                await on_preview(_decoded(event.b64_json))
            elif kind.endswith(".completed"):
                content = _decoded(event.b64_json)
                return Answer(content, _cost_usd(getattr(event, "usage", None), family))
    raise EngineError(Failure.UNKNOWN_OUTCOME, "openai-interrupted")


def _decoded(b64_json: object) -> bytes:
    try:
        return base64.b64decode(str(b64_json or ""), validate=True)
    except binascii.Error:
        return b""  # no picture: found out when it is opened


def _cost_usd(usage: object, family: ModelFamily) -> Decimal | None:
    details = getattr(usage, "input_tokens_details", None)
    tokens = (
        getattr(details, "text_tokens", None),
        getattr(details, "image_tokens", None),
        getattr(usage, "output_tokens", None),
    )
    text_in, image_in, out = (n if isinstance(n, int) and n >= 0 else None for n in tokens)
    if family.prices is None or text_in is None or image_in is None or out is None:
        return None
    return cost_usd(family.prices, text_in_tokens=text_in, image_in_tokens=image_in, out_tokens=out)
