"""Hands the installed models to the local engine."""

from __future__ import annotations

from core.engines.local.background import SubjectMatting
from core.engines.local.detectors import Detectors
from core.engines.local.faces import FaceDetector
from core.engines.local.models import MODELS, ModelFolder, ModelState
from core.engines.local.upscaling import REAL_ESRGAN, SPAN, Family, SuperResolution

UPSCALERS: dict[str, Family] = {"span": SPAN, "real-esrgan": REAL_ESRGAN}
"""Families by their names in the configuration."""


def installed_detectors(
    folder: ModelFolder, *, upscaler: str = "span", max_output_pixels: int = 64_000_000
) -> Detectors:
    """Return what the models in a folder can do; nothing is loaded yet.

    A damaged model counts as there: whoever asks for it is told so.

    Args:
        folder: Where models are installed.
        upscaler: A name from `UPSCALERS`.
        max_output_pixels: Larger enlargements are refused.
    """
    family = UPSCALERS[upscaler]
    return Detectors(
        faces=FaceDetector(folder) if _has(folder, "centerface") else None,
        matting=SubjectMatting(folder) if _has(folder, "u2netp") else None,
        upscaler=SuperResolution(folder, family, max_output_pixels)
        if all(_has(folder, name) for name in family.models.values())
        else None,
    )


def _has(folder: ModelFolder, name: str) -> bool:
    return folder.state(MODELS[name]) is not ModelState.MISSING
