"""The engine that works on this machine, exactly, for free."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from core.engines.local.detectors import UPSCALE_MAX_OUTPUT_PIXELS, Detectors
from core.engines.port import (
    Capabilities,
    EngineError,
    EngineNote,
    EngineRequest,
    EngineResult,
    Failure,
    Parameter,
    Progress,
    Report,
)
from core.errors import UserError
from core.images import EncodedImage, Workshop
from core.planning.operations import ALBUM_MAX_IMAGES, OPERATIONS, operation

if TYPE_CHECKING:
    from core.engines.local.tools import Tools
    from core.images.pixels import Pixels

_UPSCALE_FACTORS = (2, 3, 4, 5, 6, 7, 8)


class LocalEngine:
    """Does the operations of `core.planning.operations`."""

    def __init__(
        self,
        workshop: Workshop,
        detectors: Detectors | Callable[[], Detectors] | None = None,
        unready: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        """Work in a workshop's threads, with the models at hand, or what tells them by then.

        Args:
            workshop: The threads.
            detectors: The models, or what returns them when they are needed; may block.
            unready: Returns, quickly, the operations whose model is not there now.
        """
        self._workshop = workshop
        self._detectors = detectors if callable(detectors) else lambda: detectors or Detectors()
        self._unready = unready

    @property
    def name(self) -> str:
        """``local``."""
        return "local"

    @property
    def capabilities(self) -> Capabilities:
        """All operations of the vocabulary; those that need a missing model say so when run."""
        return Capabilities(
            operations=frozenset(OPERATIONS),
            paid=False,
            max_images=ALBUM_MAX_IMAGES,
            upscale_factors=_UPSCALE_FACTORS,
            max_output_pixels=UPSCALE_MAX_OUTPUT_PIXELS,
            estimated_cost_usd=Decimal(0),
            unready=self._unready(),
        )

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Do one operation at full resolution; the result is a PNG.

        Raises:
            EngineError: The request makes no sense for this picture, the picture cannot be
                read, or a model is missing.
        """
        parameters = _validated(request)
        return await carried_out(
            self._workshop,
            self._detectors,
            lambda tools: _work(request, parameters, tools),
            report,
        )

    async def check(self) -> None:
        """Nothing to verify: exact operations need no key."""

    async def aclose(self) -> None:
        """Nothing to release: models belong to who made them."""


async def carried_out(
    workshop: Workshop,
    detectors: Callable[[], Detectors],
    work: Callable[[Tools], EncodedImage],
    report: Report,
) -> EngineResult:
    """Work in a thread, with tools that report progress and end the work when cancelled.

    Raises:
        EngineError: What `work` raises.
    """
    loop = asyncio.get_running_loop()

    def report_fraction(fraction: float) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(_report, tools, report, fraction)

    tools = await workshop.run(_tools, detectors, report_fraction)
    try:
        image = await workshop.run(work, tools)
    finally:
        # The thread of a cancelled run ends at its next checkpoint; nobody reads reports.
        tools.stop()
    return EngineResult(
        image=image,
        model=tools.model,
        cost_usd=Decimal(0),
        notes=tuple(EngineNote(note.text_key, note.params) for note in tools.notes),
    )


def _report(tools: Tools, report: Report, fraction: float) -> None:
    if not tools.stopped:
        report(Progress(fraction=fraction))


def _validated(request: EngineRequest) -> dict[str, Parameter]:
    """Return the parameters in normal form.

    Raises:
        EngineError: They are not, or there are too few or too many pictures.
    """
    try:
        spec = operation(request.operation)
        parameters = spec.validated(request.parameters)
    except UserError as error:
        raise _engine_error(Failure.IMPOSSIBLE, error) from error
    if len(request.images) < spec.min_images:
        raise EngineError(
            Failure.IMPOSSIBLE, "operation-needs-pictures", min_images=spec.min_images
        )
    if len(request.images) > ALBUM_MAX_IMAGES:
        raise EngineError(
            Failure.IMPOSSIBLE, "operation-too-many-pictures", max_images=ALBUM_MAX_IMAGES
        )
    return parameters


def _engine_error(failure: Failure, error: UserError) -> EngineError:
    result = EngineError(failure, error.text_key)
    result.params = error.params
    return result


def _tools(detectors: Callable[[], Detectors], report: Callable[[float], None]) -> Tools:
    # Loads numpy and OpenCV: not on the loop, and not before a picture comes.
    from core.engines.local.tools import Tools  # noqa: PLC0415

    return Tools(detectors(), report)


def _work(
    request: EngineRequest, parameters: Mapping[str, Parameter], tools: Tools
) -> EncodedImage:
    """Decode, do the operation, encode; in a thread."""
    from core.engines.local.picture import from_pixels, to_pixels  # noqa: PLC0415
    from core.engines.local.table import COMBINING, perform  # noqa: PLC0415
    from core.images.pixels import encode  # noqa: PLC0415

    several = request.operation in COMBINING
    pictures = []
    for image in request.images if several else request.images[:1]:
        tools.checkpoint()
        pictures.append(from_pixels(decoded(image)))
    tools.checkpoint()
    result = perform(request.operation, pictures, tools, parameters)
    tools.checkpoint()
    return encode(to_pixels(result))


def decoded(image: EncodedImage) -> Pixels:
    """Decode a person's picture, or a result that is worked on again; in a thread.

    Raises:
        EngineError: It is unreadable.
    """
    from core.images.pixels import decode  # noqa: PLC0415

    try:
        return decode(image)
    except UserError as error:
        raise _engine_error(Failure.UNUSABLE_INPUT, error) from error
