"""Real-ESRGAN on this machine, an engine for those who name it: sharper, and much slower."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from core.engines.local.detectors import Detectors
from core.engines.local.engine import carried_out, decoded
from core.engines.local.models.folder import ModelFolder, ModelState
from core.engines.local.models.manifest import MODELS
from core.engines.port import (
    Capabilities,
    EngineError,
    EngineRequest,
    EngineResult,
    Failure,
    Report,
)
from core.images import EncodedImage, Workshop

if TYPE_CHECKING:
    from core.engines.local.tools import Tools
    from core.engines.local.upscaling import SuperResolution

_MODEL = MODELS["realesrgan-4x"]
_FACTOR = 4
_MAX_OUTPUT_PIXELS = 16_000_000
"""Each megapixel of them takes about half a minute on two cores."""


class RealEsrganEngine:
    """Enlarges 4x with the network that people know by its sharpness."""

    def __init__(self, workshop: Workshop, folder: ModelFolder) -> None:
        """Use the model in a folder; it is loaded when first needed."""
        self._workshop = workshop
        self._folder = folder
        self._upscaler: SuperResolution | None = None

    @property
    def name(self) -> str:
        """``real-esrgan-local``."""
        return "real-esrgan-local"

    @property
    def capabilities(self) -> Capabilities:
        """Only ``upscale``, which is not ready until the model is installed."""
        installed = self._folder.state(_MODEL) is not ModelState.MISSING
        return Capabilities(
            operations=frozenset({"upscale"}),
            paid=False,
            upscale_factors=(_FACTOR,),
            max_output_pixels=_MAX_OUTPUT_PIXELS,
            estimated_cost_usd=Decimal(0),
            unready=frozenset() if installed else frozenset({"upscale"}),
        )

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Enlarge one picture; the result is a PNG.

        Raises:
            EngineError: The model is not installed or damaged, the picture cannot be read, or
                the result would be too large.
        """
        impossible = Failure.IMPOSSIBLE
        if request.operation != "upscale":
            raise EngineError(impossible, "operation-unknown", operation=request.operation[:40])
        if len(request.images) != 1:
            raise EngineError(impossible, "upscale-one-picture", engine=self.name)
        factor = request.parameters.get("factor", _FACTOR)
        if factor != _FACTOR:
            raise EngineError(
                impossible, "upscale-factor-lacking", engine=self.name, factors=f"{_FACTOR}x"
            )
        return await carried_out(
            self._workshop, Detectors, lambda tools: self._work(request.images[0], tools), report
        )

    async def check(self) -> None:
        """Verify the model's files, if they are there: nobody has to install it.

        Raises:
            EngineError: They are damaged.
        """
        state = await self._workshop.run(self._folder.verified_state, _MODEL)
        if state is ModelState.DAMAGED:
            raise EngineError(Failure.MISCONFIGURED, "model-damaged", model=_MODEL.name)

    async def aclose(self) -> None:
        """Nothing to release."""

    def _work(self, image: EncodedImage, tools: Tools) -> EncodedImage:
        # Loads the runtime, which an idle bot does without.
        from core.engines.local.upscaling import REAL_ESRGAN, SuperResolution  # noqa: PLC0415
        from core.images.pixels import encode  # noqa: PLC0415

        if self._upscaler is None:
            self._upscaler = SuperResolution(self._folder, REAL_ESRGAN, _MAX_OUTPUT_PIXELS)
        pixels = decoded(image)
        tools.checkpoint()
        tools.model = self._upscaler.name
        enlarged = self._upscaler.upscale(pixels, _FACTOR, tools.report)
        tools.checkpoint()
        return encode(enlarged)
