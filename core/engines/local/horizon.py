"""How far a picture is from level, measured by its long lines."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.geometry import leveled
from core.engines.local.picture import Picture, luma, shrunk
from core.engines.local.tools import Tools
from core.engines.port import EngineError, Failure

_SIDE_PX = 1000
_MAX_TILT = 12.0
_STEP = 0.1
_MIN_LENGTH = 1 / 20
_SPREAD = 0.35
_MIN_SHARE = 0.28
_MIN_TOTAL = 1.2
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
        tools.note("straightened-by", degrees=f"{degrees:+.1f}")
    return leveled(picture, degrees) if degrees else picture


def tilt_of(picture: Picture) -> float | None:
    """Return by how many degrees, clockwise, the picture's lines are off; None if none agree.

    Long line segments near level or upright vote with their length; most of them must agree.
    """
    grey = np.rint(luma(shrunk(picture, _SIDE_PX)) * 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector().detect(grey)[0]
    if found is None:
        return None
    lines = np.asarray(found, np.float64).reshape(-1, 4)
    across, down = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    length = np.hypot(across, down) / max(grey.shape)
    angle = np.degrees(np.arctan2(down, across))
    off = (angle + 45) % 90 - 45
    kept = (length > _MIN_LENGTH) & (np.abs(off) < _MAX_TILT)
    off, length = off[kept], length[kept]
    if length.sum() < _MIN_TOTAL:
        return None
    steps = np.arange(-_MAX_TILT, _MAX_TILT + _STEP, _STEP)
    votes = np.exp(-0.5 * ((steps[:, np.newaxis] - off) / _SPREAD) ** 2) @ length
    best = float(steps[int(votes.argmax())])
    near = np.abs(off - best) < 2 * _SPREAD
    if length[near].sum() < _MIN_SHARE * length.sum():
        return None
    return float(np.average(off[near], weights=length[near]))
