"""Pixels in the hands of the local engine, and the ways to go over all of them.

Nothing here ever holds a large picture in floating point: a curve becomes a table with one
entry per level, and everything else goes over bands of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from core.images import Size
from core.images.pixels import Floats, Pixels, encoded, linear

Curve = Callable[[Floats], Floats]
"""From sRGB values, 0 to 1, to sRGB values; results outside are clipped."""

BAND_ROWS = 64
"""Few enough that a band of a large photo fits into a processor's cache."""
_WIDE_BAND_ROWS = 512
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""Shares of red, green and blue light in luminance (ITU-R BT.709, as in sRGB)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture. Its arrays are never changed in place."""

    colour: Pixels
    """Of shape (height, width, 3), 8 or 16 bits, sRGB-encoded."""
    alpha: Pixels | None = None
    """Of shape (height, width), of the same type; None: opaque."""

    @property
    def size_px(self) -> Size:
        """Width and height."""
        height, width = self.colour.shape[:2]
        return width, height

    @property
    def longer_px(self) -> int:
        """The longer side."""
        return max(self.size_px)

    @property
    def shorter_px(self) -> int:
        """The shorter side."""
        return min(self.size_px)

    @property
    def max(self) -> int:
        """The value of white: 255 or 65535."""
        return int(np.iinfo(self.colour.dtype).max)

    def with_colour(self, colour: Pixels) -> Picture:
        """Return new colours under the same alpha."""
        return Picture(colour, self.alpha)


def from_pixels(pixels: Pixels) -> Picture:
    """Split decoded pixels into colour and alpha."""
    colour = np.ascontiguousarray(pixels[..., :3])
    if pixels.shape[2] == 4:
        return Picture(colour, np.ascontiguousarray(pixels[..., 3]))
    return Picture(colour)


def to_pixels(picture: Picture) -> Pixels:
    """Put colour and alpha together again."""
    if picture.alpha is None:
        return picture.colour
    return np.dstack([picture.colour, picture.alpha])


def mapped(picture: Picture, *curves: Curve) -> Picture:
    """Return the picture with one curve for all channels, or one for each."""
    levels = np.linspace(0, 1, picture.max + 1)
    tables = [np.rint(np.clip(curve(levels), 0, 1) * picture.max) for curve in curves]
    table = np.stack(tables, axis=-1).astype(picture.colour.dtype)[np.newaxis]
    return picture.with_colour(cv2.LUT(picture.colour, table))


def banded(picture: Picture, function: Callable[[Floats, int], Floats]) -> Picture:
    """Return the picture with a function of its sRGB values, 0 to 1, applied to bands.

    The function takes a band of shape (rows, width, 3) and its first row's number.
    """
    result = np.empty_like(picture.colour)
    for top in range(0, picture.colour.shape[0], BAND_ROWS):
        band = function(floats(picture.colour[top : top + BAND_ROWS]), top)
        result[top : top + BAND_ROWS] = integers(band, result.dtype)
    return picture.with_colour(result)


def overlapped(
    picture: Picture, margin_px: int, function: Callable[[Floats], Floats]
) -> Iterator[tuple[slice, Floats]]:
    """Go over bands whose function looks at rows around them.

    Yields:
        The rows of a band, and its new sRGB values.
    """
    height = picture.size_px[1]
    for top in range(0, height, _WIDE_BAND_ROWS):
        rows = slice(top, min(height, top + _WIDE_BAND_ROWS))
        start = max(0, top - margin_px)
        band = function(floats(picture.colour[start : rows.stop + margin_px]))
        yield rows, band[top - start : rows.stop - start]


def floats(values: Pixels) -> Floats:
    """Return values as 0 to 1."""
    return values.astype(np.float32) / np.float32(np.iinfo(values.dtype).max)


def integers(values: Floats, dtype: np.dtype[Any]) -> Pixels:
    """Return values of 0 to 1, or clipped to it, as integers of a type."""
    limit = np.iinfo(dtype).max
    scaled: Floats = np.clip(values, 0, 1)
    scaled *= np.float32(limit)
    whole: Pixels = np.rint(scaled, out=scaled).astype(dtype)
    return whole


def light(values: Pixels) -> Floats:
    """Return linear light, 0 to 1, of sRGB integers."""
    return cv2.LUT(values, _light_table(values.dtype.itemsize))


def from_light(values: Floats, dtype: np.dtype[Any]) -> Pixels:
    """Return sRGB integers of linear light, clipped to 0 to 1."""
    if dtype.itemsize == 2:
        return integers(encoded(values), dtype)
    # 65536 steps of light are fine enough for 256 levels: 20 of them are the first level.
    steps = integers(values, np.dtype(np.uint16))
    return cv2.LUT(steps, _coding_table())


def luma(values: Floats) -> Floats:
    """Return the brightness of sRGB values as they are, without going through light."""
    result: Floats = values @ LUMA.astype(values.dtype)
    return result


def shrunk(picture: Picture, longer_px: int) -> Floats:
    """Return the colours as floats, no larger than asked, for measuring."""
    width, height = picture.size_px
    factor = min(1.0, longer_px / max(width, height))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return floats(cv2.resize(picture.colour, size, interpolation=cv2.INTER_AREA))


def smoothstep(low: float, high: float, values: Floats) -> Floats:
    """Return 0 below `low`, 1 above `high`, and a smooth rise between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    step: Floats = t * t * (3 - 2 * t)
    return step


@cache
def _light_table(itemsize: int) -> Floats:
    return np.asarray(linear(np.linspace(0, 1, 256**itemsize)), np.float32)[np.newaxis]


@cache
def _coding_table() -> Pixels:
    values = encoded(np.linspace(0, 1, 65_536))
    table: Pixels = np.rint(values * 255).astype(np.uint8)
    return table[np.newaxis]
