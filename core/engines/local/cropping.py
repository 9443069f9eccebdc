"""Cutting a picture to a part of it."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from core.engines.local.picture import Picture
from core.engines.local.placing import around_faces, middle
from core.engines.local.tools import Tools
from core.engines.port import EngineError, Failure
from core.images import Size
from core.planning.parameters import ratio_of

_EXACT_RATIO_MAX = 32
_PLACES = {"left": (0.0, 0.5), "right": (1.0, 0.5), "top": (0.5, 0.0), "bottom": (0.5, 1.0)}


def cut(picture: Picture, left: int, top: int, size_px: Size) -> Picture:
    """Return a part of the picture, exactly."""
    rows, columns = slice(top, top + size_px[1]), slice(left, left + size_px[0])
    alpha = None if picture.alpha is None else np.ascontiguousarray(picture.alpha[rows, columns])
    return Picture(np.ascontiguousarray(picture.colour[rows, columns]), alpha)


def crop(
    picture: Picture,
    tools: Tools,
    *,
    gravity: str,
    ratio: str | None = None,
    width_px: int | None = None,
    height_px: int | None = None,
    x_px: int | None = None,
    y_px: int | None = None,
    left_percent: float = 0,
    top_percent: float = 0,
    right_percent: float = 0,
    bottom_percent: float = 0,
) -> Picture:
    """Cut the sides off, then cut to a size or a ratio around what matters.

    With the gravity ``auto`` that is the middle, moved as far as it takes to cut no face.

    Raises:
        EngineError: ``crop-nothing-left``, ``crop-outside``.
    """
    width, height = picture.size_px
    left, right = round(width * left_percent / 100), round(width * right_percent / 100)
    top, bottom = round(height * top_percent / 100), round(height * bottom_percent / 100)
    if left + right >= width or top + bottom >= height:
        raise EngineError(Failure.IMPOSSIBLE, "crop-nothing-left")
    picture = cut(picture, left, top, (width - left - right, height - top - bottom))
    width, height = picture.size_px
    if width_px or height_px:
        size = (width_px or width, height_px or height)
    elif ratio:
        size = size_of_ratio(picture.size_px, ratio)
    else:
        return picture
    at = (x_px or 0, y_px or 0) if x_px is not None or y_px is not None else None
    corner = at or (0, 0)
    if size[0] + corner[0] > width or size[1] + corner[1] > height:
        raise EngineError(Failure.IMPOSSIBLE, "crop-outside", width=width, height=height)
    if at is None and gravity == "auto":
        at = around_faces(picture, tools, size, middle(picture.size_px, size))
    elif at is None:
        focus_x, focus_y = _focus(picture, tools, gravity)
        at = (
            _placed(focus_x, size[0], width, gravity),
            _placed(focus_y, size[1], height, gravity),
        )
    return cut(picture, at[0], at[1], size)


def size_of_ratio(size_px: Size, ratio: str) -> Size:
    """Return the largest size inside of `size_px` with this ratio, to the pixel if it can be."""
    width, height = size_px
    across, down = ratio_of(ratio)
    if across.is_integer() and down.is_integer():
        exact = Fraction(int(across), int(down))
        times = min(width // exact.numerator, height // exact.denominator)
        if times and max(exact.numerator, exact.denominator) <= _EXACT_RATIO_MAX:
            return exact.numerator * times, exact.denominator * times
    scale = min(width / across, height / down)
    return max(1, round(across * scale)), max(1, round(down * scale))


def _focus(picture: Picture, tools: Tools, gravity: str) -> tuple[float, float]:
    """Return what should stay in the middle, as shares of width and height."""
    if gravity == "faces":
        return tools.faces_focus(picture) or (0.5, 0.5)
    if gravity == "subject":
        return tools.subject_focus(picture) or (0.5, 0.5)
    vertical, _, horizontal = gravity.rpartition("-")
    if vertical:
        return _PLACES[horizontal][0], _PLACES[vertical][1]
    return _PLACES.get(gravity, (0.5, 0.5))


def _placed(focus: float, part_px: int, whole_px: int, gravity: str) -> int:
    room = whole_px - part_px
    if gravity in {"faces", "subject"}:
        return round(min(max(focus * whole_px - part_px / 2, 0), room))
    return round(focus * room)
