"""Upscaling by whole factors: by a network where one is installed, else by Lanczos."""

from __future__ import annotations

from core.engines.local.picture import Picture, from_pixels, to_pixels
from core.engines.local.sizing import scaled
from core.engines.local.tools import MAKER, Tools, refuse_size
from core.engines.port import EngineError, Failure

_LANCZOS = "Lanczos"


def upscale(picture: Picture, tools: Tools, *, factor: int) -> Picture:
    """Return the picture exactly `factor` times as wide and high.

    Raises:
        EngineError: ``result-too-large``.
    """
    width, height = picture.size_px
    size = (width * factor, height * factor)
    refuse_size(size)
    upscaler = tools.detectors.upscaler
    if upscaler is not None:
        try:
            enlarged = upscaler.upscale(to_pixels(picture), factor, tools.report)
        except EngineError as error:
            if error.failure is not Failure.MISCONFIGURED:
                raise
        else:
            tools.model = f"{MAKER} ({upscaler.name})"
            return from_pixels(enlarged)
    tools.model = f"{MAKER} ({_LANCZOS})"
    tools.note("upscaled-with-lanczos")
    return scaled(picture, size)
