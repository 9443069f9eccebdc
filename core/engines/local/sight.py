"""Looks at pictures with the installed models, for decisions before any work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.engines.local.detectors import Box, Detectors
from core.engines.local.engine import decoded
from core.engines.port import EngineError
from core.engines.sight import Part
from core.images import EncodedImage, Size, Workshop
from core.planning.photo import PhotoFacts

if TYPE_CHECKING:
    from core.images.pixels import Pixels

_SUBJECT_SHARE = 0.5


class LocalSight:
    """Implements `core.engines.sight.Sight`."""

    def __init__(self, workshop: Workshop, detectors: Callable[[], Detectors]) -> None:
        """Look in a workshop's threads, with the models that are at hand by then."""
        self._workshop = workshop
        self._detectors = detectors

    async def faces(self, image: EncodedImage) -> Sequence[Part] | None:
        """Return where faces are, the surest first; None without the model."""
        return await self._workshop.run(self._faces, image)

    async def subject(self, image: EncodedImage) -> Part | None:
        """Return where the subject is; None without the model, or if nothing stands out."""
        return await self._workshop.run(self._subject, image)

    async def facts(self, image: EncodedImage) -> PhotoFacts | None:
        """Return what can be measured of its light and colours; needs no model."""
        return await self._workshop.run(_facts, image)

    def _faces(self, image: EncodedImage) -> Sequence[Part] | None:
        detector = self._detectors().faces
        if detector is None:
            return None
        try:
            boxes = detector.find(_colour(decoded(image)))
        except EngineError:  # told when an operation needs it
            return None
        return [_part(box, image.info.size_px) for box in boxes]

    def _subject(self, image: EncodedImage) -> Part | None:
        matting = self._detectors().matting
        if matting is None:
            return None
        import numpy as np  # noqa: PLC0415 - loaded by the model anyway

        try:
            inside = matting.alpha(_colour(decoded(image))) > _SUBJECT_SHARE
        except EngineError:
            return None
        rows, columns = (np.flatnonzero(inside.any(axis=axis)) for axis in (1, 0))
        if not len(rows):
            return None
        height, width = inside.shape
        return Part(
            float(columns[0] / width),
            float(rows[0] / height),
            float((columns[-1] + 1) / width),
            float((rows[-1] + 1) / height),
        )


def _facts(image: EncodedImage) -> PhotoFacts | None:
    from core.engines.local.facts import photo_facts  # noqa: PLC0415 - loads numpy and OpenCV

    return photo_facts(image)


def _colour(pixels: Pixels) -> Pixels:
    # Loads numpy, which an idle bot does without.
    import numpy as np  # noqa: PLC0415

    from core.images.pixels import to_eight_bits  # noqa: PLC0415

    return to_eight_bits(np.ascontiguousarray(pixels[..., :3]))


def _part(box: Box, size_px: Size) -> Part:
    width, height = size_px
    return Part(
        max(0.0, box.left_px / width),
        max(0.0, box.top_px / height),
        min(1.0, (box.left_px + box.width_px) / width),
        min(1.0, (box.top_px + box.height_px) / height),
    )
