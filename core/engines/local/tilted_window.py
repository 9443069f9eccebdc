"""Where the upright window goes in a picture that is turned by an angle, so that it is full."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.engines.local.placing import HEAD_MARGIN, Part
from core.images import Size

Array = npt.NDArray[np.float64]

_SHARES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""Of the largest window's sides: a smaller one has more room to move."""
_PLACES = 41
"""Tried along each side."""
_ROUNDING_PX = 1e-6


class TiltedWindow(NamedTuple):
    """A window on the turned picture."""

    size_px: Size
    shift_px: tuple[float, float]
    """From the picture's middle to the window's, along the sides of the picture itself."""
    lost: int
    """How many faces are not whole in it."""


def tilted_window(size_px: Size, degrees: float, faces: Sequence[Part]) -> TiltedWindow:
    """Return the largest window of the picture's ratio, moved as far as it takes to cut no face.

    Where moving is not enough, up to a fifth of its sides is given up. Where that is not
    enough either, the largest stays, and as many of the surest faces as it can hold.

    Args:
        size_px: Of the picture.
        degrees: By which it is turned, at most 45 either way.
        faces: In the picture as it is, the surest first. A face fills an ellipse.
    """
    width, height = size_px
    angle = math.radians(abs(degrees))
    scale = 1 / (math.cos(angle) + max(width / height, height / width) * math.sin(angle))
    largest = None
    for share in _SHARES:
        size = (
            max(1, math.floor(width * scale * share)),
            max(1, math.floor(height * scale * share)),
        )
        window = _placed(size_px, size, degrees, faces)
        if not window.lost:
            return window
        largest = largest or window
    assert largest is not None
    return largest


def _placed(size_px: Size, window_px: Size, degrees: float, faces: Sequence[Part]) -> TiltedWindow:
    """Return the window of one size that holds the most of the surest faces."""
    if not faces:
        return TiltedWindow(window_px, (0.0, 0.0), 0)
    shifts = _shifts(size_px, window_px, degrees)
    middles, reach = _turned(size_px, degrees, faces)
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    # From the window's middle to each face's, along the window's sides: (shift, face, axis).
    away = np.abs((middles - shifts[:, np.newaxis]) @ np.array([[cosine, sine], [-sine, cosine]]))
    half = np.array(window_px) / 2
    whole = (away + reach <= half + _ROUNDING_PX).all(axis=2)
    touched = (away - reach < half).all(axis=2)
    possible = np.ones(len(shifts), np.bool_)
    kept = np.zeros(len(faces), np.bool_)
    for index in range(len(faces)):
        if (possible & whole[:, index]).any():
            possible &= whole[:, index]
            kept[index] = True
    heads = np.maximum(0, away + reach * (1 + 2 * HEAD_MARGIN) - half)[:, kept].sum(axis=(1, 2))
    cut = (touched & ~whole).sum(axis=1)
    order = np.lexsort((np.hypot(*shifts.T), np.rint(heads), cut, ~possible))
    across, down = shifts[order[0]]
    return TiltedWindow(window_px, (float(across), float(down)), int(np.count_nonzero(~kept)))


def _shifts(size_px: Size, window_px: Size, degrees: float) -> Array:
    """Return how far the window's middle may go in the picture: an array (places, 2)."""
    width, height = window_px
    cosine, sine = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    room_x = max(0.0, (size_px[0] - width * cosine - height * sine) / 2)
    room_y = max(0.0, (size_px[1] - width * sine - height * cosine) / 2)
    across, down = np.meshgrid(
        np.linspace(-room_x, room_x, _PLACES), np.linspace(-room_y, room_y, _PLACES)
    )
    return np.stack([across.ravel(), down.ravel()], axis=1)


def _turned(size_px: Size, degrees: float, faces: Sequence[Part]) -> tuple[Array, Array]:
    """Return faces' middles from the picture's, and how far they reach when it is turned."""
    boxes = np.array(faces, np.float64)  # (face, axis, start and stop)
    middles = boxes.mean(axis=2) - np.array(size_px) / 2
    across, down = ((boxes[..., 1] - boxes[..., 0]) / 2).T
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    reach = [np.hypot(across * cosine, down * sine), np.hypot(across * sine, down * cosine)]
    return middles, np.stack(reach, axis=1)
