"""How far a picture is from level, measured by its long lines."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.picture import Picture, luma, shrunk
from core.engines.local.tools import Tools
from core.engines.local.turning import leveled
from core.engines.port import EngineError, Failure
from core.images.pixels import Floats

_SIDE_PX = 1000
_MAX_TILT = 12.0
_STEP = 0.1
_MIN_LENGTH = 1 / 20
"""Of a line that counts, as a share of the longer side."""
_SPREAD = 0.4
_MIN_SHARE = 0.4
"""Of all length near upright, or near level, that must agree."""
_MIN_TOTAL = 0.5
_MAX_DISAGREEMENT = 1.0
_LEVEL = 0.25


def straighten(picture: Picture, tools: Tools, *, degrees: float | None = None) -> Picture:
    """Level the picture by a turn and a crop; without an angle it is measured.

    Raises:
        EngineError: ``tilt-not-found``.
    """
    if degrees is None:
        tilt = tilt_of(picture)
        if tilt is None:
            raise EngineError(Failure.IMPOSSIBLE, "tilt-not-found")
        if abs(tilt) < _LEVEL:
            tools.note("already-level")
            return picture
        degrees = -tilt
        tools.note("straightened-by", degrees=degrees)
    return leveled(picture, tools, degrees) if degrees else picture


def tilt_of(picture: Picture) -> float | None:
    """Return by how many degrees, clockwise, a picture is off; None where that is not clear.

    Long line segments vote with their length, upright ones and level ones apart: walls stay
    upright in perspective while eaves and kerbs do not, so that upright ones come first, and
    nothing is said where both are clear and contradict each other.
    """
    grey = np.rint(luma(shrunk(picture, _SIDE_PX)) * 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector().detect(grey)[0]
    if found is None:
        return None
    lines = np.asarray(found, np.float64).reshape(-1, 4)
    across, down = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    length = np.hypot(across, down) / max(grey.shape)
    angle = np.degrees(np.arctan2(down, across)) % 180
    upright = _agreed(angle - 90, length)
    level = _agreed((angle + 90) % 180 - 90, length)
    if upright is not None and level is not None and abs(upright - level) > _MAX_DISAGREEMENT:
        return None
    return level if upright is None else upright


def _agreed(off: Floats, length: Floats) -> float | None:
    """Return the angle that most of the length near 0 agrees on."""
    kept = (length > _MIN_LENGTH) & (np.abs(off) < _MAX_TILT)
    off, length = off[kept], length[kept]
    if length.sum() < _MIN_TOTAL:
        return None
    steps = np.arange(-_MAX_TILT, _MAX_TILT + _STEP, _STEP)
    votes = np.exp(-0.5 * ((steps[:, np.newaxis] - off) / _SPREAD) ** 2) @ length
    near = np.abs(off - steps[int(votes.argmax())]) < 2 * _SPREAD
    if length[near].sum() < _MIN_SHARE * length.sum():
        return None
    return float(np.average(off[near], weights=length[near]))
