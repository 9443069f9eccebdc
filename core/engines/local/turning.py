"""Turning and mirroring, exact where it can be."""

from __future__ import annotations

import math

import cv2
import numpy as np

from core.engines.local.framing import on_ground
from core.engines.local.picture import Picture
from core.engines.local.placing import faces_in
from core.engines.local.tilted_window import tilted_window
from core.engines.local.tools import Tools, refuse_size
from core.images import Size
from core.images.pixels import Pixels

_WHITE = "#ffffff"


def rotate(
    picture: Picture, tools: Tools, *, degrees: float, fit: str, colour: str | None = None
) -> Picture:
    """Turn clockwise: by quarters exactly; else grow to hold all of it, or crop what is empty."""
    quarters, rest = divmod(degrees, 90)
    if rest == 0:
        return turned(picture, int(quarters) % 4)
    if fit == "crop":
        picture = turned(picture, round(degrees / 90) % 4)
        return leveled(picture, tools, degrees - 90 * round(degrees / 90))
    return _turned_on_ground(picture, degrees, colour)


def turned(picture: Picture, quarters: int) -> Picture:
    """Turn by quarters, clockwise."""
    colour = np.ascontiguousarray(np.rot90(picture.colour, -quarters))
    if picture.alpha is None:
        return Picture(colour)
    return Picture(colour, np.ascontiguousarray(np.rot90(picture.alpha, -quarters)))


def flip(picture: Picture, *, axis: str) -> Picture:
    """Mirror, exactly."""
    code = 1 if axis == "horizontal" else 0
    alpha = None if picture.alpha is None else cv2.flip(picture.alpha, code)
    return Picture(cv2.flip(picture.colour, code), alpha)


def leveled(picture: Picture, tools: Tools, degrees: float) -> Picture:
    """Turn by at most 45 degrees and keep the largest full part of the same ratio.

    It is the middle one, moved or made smaller where it would cut faces.
    """
    window = tilted_window(picture.size_px, degrees, faces_in(picture, tools))
    if window.lost:
        tools.note("crop-loses-faces", number=window.lost)
    tools.checkpoint()

    def warped(values: Pixels) -> Pixels:
        return _warped(values, degrees, window.size_px, cv2.BORDER_REPLICATE, window.shift_px)

    colour = warped(picture.colour)
    return Picture(colour, None if picture.alpha is None else warped(picture.alpha))


def _turned_on_ground(picture: Picture, degrees: float, colour: str | None) -> Picture:
    width, height = picture.size_px
    angle = math.radians(degrees)
    across, along = abs(math.cos(angle)), abs(math.sin(angle))
    size = (
        math.ceil(width * across + height * along - 1e-6),
        math.ceil(width * along + height * across - 1e-6),
    )
    refuse_size(size)
    opaque = np.full(picture.colour.shape[:2], picture.max, picture.colour.dtype)
    alpha = opaque if picture.alpha is None else picture.alpha
    colour_turned = _warped(picture.colour, degrees, size, cv2.BORDER_REPLICATE)
    whole = Picture(colour_turned, _warped(alpha, degrees, size, cv2.BORDER_CONSTANT))
    if colour is None and picture.alpha is not None:
        return whole
    return on_ground(whole, colour or _WHITE)


def _warped(
    values: Pixels,
    degrees: float,
    size_px: Size,
    border: int,
    shift_px: tuple[float, float] = (0.0, 0.0),
) -> Pixels:
    """Turn around the middle, or around a place next to it, into an array of `size_px`."""
    height, width = values.shape[:2]
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    # From a place in the result to one in the source; pixels are counted by their middles.
    middle = np.array([(width - 1) / 2, (height - 1) / 2]) + shift_px
    turn = np.array([[cosine, sine], [-sine, cosine]])
    shift = middle - turn @ np.array([(size_px[0] - 1) / 2, (size_px[1] - 1) / 2])
    return cv2.warpAffine(
        values,
        np.column_stack([turn, shift]),
        size_px,
        flags=cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP,
        borderMode=border,
    )
