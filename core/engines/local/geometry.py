"""Shape: crop, turn, mirror, resize, pad, frame."""

from __future__ import annotations

import math
from fractions import Fraction

import cv2
import numpy as np
from PIL import Image

from core.engines.local.colour import rgb_of
from core.engines.local.detail import blurred_light
from core.engines.local.picture import Picture, floats, from_light, integers, light
from core.engines.local.tools import Tools, refuse_size
from core.engines.port import EngineError, Failure
from core.images import Size
from core.images.pixels import Floats, Pixels
from core.planning.parameters import ratio_of

_EXACT_RATIO_MAX = 32
_WHITE = "#ffffff"
_GROUND_PX = 400
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
    if at is None:
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


def rotate(picture: Picture, *, degrees: float, fit: str, colour: str | None = None) -> Picture:
    """Turn clockwise: by quarters exactly; else grow to hold all of it, or crop what is empty."""
    quarters, rest = divmod(degrees, 90)
    if rest == 0:
        return turned(picture, int(quarters) % 4)
    if fit == "crop":
        picture = turned(picture, round(degrees / 90) % 4)
        return leveled(picture, degrees - 90 * round(degrees / 90))
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


def leveled(picture: Picture, degrees: float) -> Picture:
    """Turn by a small angle and keep the largest middle part of the same ratio that is full."""
    width, height = picture.size_px
    angle = math.radians(abs(degrees))
    scale = 1 / (math.cos(angle) + max(width / height, height / width) * math.sin(angle))
    size = (max(1, math.floor(width * scale)), max(1, math.floor(height * scale)))
    colour = _warped(picture.colour, degrees, size, cv2.BORDER_REPLICATE)
    if picture.alpha is None:
        return Picture(colour)
    return Picture(colour, _warped(picture.alpha, degrees, size, cv2.BORDER_REPLICATE))


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


def _warped(values: Pixels, degrees: float, size_px: Size, border: int) -> Pixels:
    """Turn around the middle into an array of `size_px`."""
    height, width = values.shape[:2]
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    # From a place in the result to one in the source; pixels are counted by their middles.
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    turn = np.array([[cosine, sine], [-sine, cosine]])
    shift = middle - turn @ np.array([(size_px[0] - 1) / 2, (size_px[1] - 1) / 2])
    return cv2.warpAffine(
        values,
        np.column_stack([turn, shift]),
        size_px,
        flags=cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP,
        borderMode=border,
    )


def on_ground(picture: Picture, colour: str) -> Picture:
    """Put a picture with alpha on one colour; in light, so that edges do not darken."""
    if picture.alpha is None:
        return picture
    result = picture.colour.copy()
    ground = np.rint(rgb_of(colour) * picture.max).astype(result.dtype)
    result[picture.alpha == 0] = ground
    mixed = (picture.alpha > 0) & (picture.alpha < picture.max)
    back, front = light(ground.reshape(1, 1, 3))[0], light(result[mixed][np.newaxis])[0]
    share = floats(picture.alpha[mixed])[:, np.newaxis]
    result[mixed] = from_light((back + (front - back) * share)[np.newaxis], result.dtype)[0]
    return Picture(result)


def resize(
    picture: Picture,
    *,
    fit: str,
    width_px: int | None = None,
    height_px: int | None = None,
    longest_px: int | None = None,
    percent: float | None = None,
) -> Picture:
    """Change the size; the ratio stays unless `fit` says otherwise.

    Raises:
        EngineError: ``result-too-large``.
    """
    width, height = picture.size_px
    if width_px and height_px:
        size = (width_px, height_px)
        if fit == "stretch":
            return scaled(picture, size)
        scales = width_px / width, height_px / height
        if fit == "cover":
            grown = scaled(picture, _by(picture.size_px, max(scales), at_least=size))
            left, top = (grown.size_px[0] - size[0]) // 2, (grown.size_px[1] - size[1]) // 2
            return cut(grown, left, top, size)
        return scaled(picture, _by(picture.size_px, min(scales)))
    if width_px:
        return scaled(picture, (width_px, max(1, round(height * width_px / width))))
    if height_px:
        return scaled(picture, (max(1, round(width * height_px / height)), height_px))
    scale = longest_px / max(width, height) if longest_px else (percent or 100) / 100
    return scaled(picture, _by(picture.size_px, scale))


def _by(size_px: Size, scale: float, at_least: Size = (1, 1)) -> Size:
    return (
        max(at_least[0], round(size_px[0] * scale)),
        max(at_least[1], round(size_px[1] * scale)),
    )


def scaled(picture: Picture, size_px: Size) -> Picture:
    """Resample with Lanczos: in light when it gets smaller, in sRGB when it grows.

    Averages are right in light only; ringing at edges is least seen in sRGB.

    Raises:
        EngineError: ``result-too-large``.
    """
    refuse_size(size_px)
    if size_px == picture.size_px:
        return picture
    growing = size_px[0] * size_px[1] > picture.size_px[0] * picture.size_px[1]
    dtype = picture.colour.dtype
    share = None if picture.alpha is None else floats(picture.alpha)
    spread = None if share is None else _lanczos(share, size_px)
    result = np.empty((size_px[1], size_px[0], 3), dtype)
    for index in range(3):
        channel = np.ascontiguousarray(picture.colour[..., index])
        values = floats(channel) if growing else light(channel)
        if share is None or spread is None:
            values = _lanczos(values, size_px)
        else:
            values = _lanczos(values * share, size_px) / np.maximum(spread, 1e-4)
        result[..., index] = integers(values, dtype) if growing else from_light(values, dtype)
    return Picture(result, None if spread is None else integers(spread, dtype))


def _lanczos(values: Floats, size_px: Size) -> Floats:
    return np.asarray(Image.fromarray(values).resize(size_px, Image.Resampling.LANCZOS))


def pad(picture: Picture, *, ratio: str, fill: str, colour: str) -> Picture:
    """Grow to a ratio around the picture, which stays as it is.

    Raises:
        EngineError: ``result-too-large``.
    """
    width, height = picture.size_px
    across, down = ratio_of(ratio)
    size = (
        max(width, round(height * across / down)),
        max(height, round(width * down / across)),
    )
    if size == picture.size_px:
        return picture
    refuse_size(size)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    if fill == "colour":
        return framed(picture, size, (left, top), colour)
    picture = on_ground(picture, colour)
    # The same picture, covering the whole, far out of focus and a little darker.
    small = _by(size, min(1.0, _GROUND_PX / max(size)))
    ground = resize(picture, fit="cover", width_px=small[0], height_px=small[1]).colour
    ground = blurred_light(ground, max(small) / 40)
    ground = from_light(light(ground) * np.float32(0.75), ground.dtype)
    result = cv2.resize(ground, size, interpolation=cv2.INTER_CUBIC)
    result[top : top + height, left : left + width] = picture.colour
    return Picture(result)


def border(
    picture: Picture, *, colour: str, width_percent: float, width_px: int | None = None
) -> Picture:
    """Add a frame of one colour.

    Raises:
        EngineError: ``result-too-large``.
    """
    line = width_px or max(1, round(picture.shorter_px * width_percent / 100))
    width, height = picture.size_px
    size = (width + 2 * line, height + 2 * line)
    refuse_size(size)
    return framed(picture, size, (line, line), colour)


def framed(picture: Picture, size_px: Size, corner: tuple[int, int], colour: str) -> Picture:
    """Put a picture somewhere on a larger opaque ground; its own alpha stays."""
    left, top = corner
    width, height = picture.size_px
    dtype = picture.colour.dtype
    ground = np.rint(rgb_of(colour) * picture.max).astype(dtype)
    result = np.empty((size_px[1], size_px[0], 3), dtype)
    result[:] = ground
    result[top : top + height, left : left + width] = picture.colour
    if picture.alpha is None:
        return Picture(result)
    alpha = np.full((size_px[1], size_px[0]), picture.max, dtype)
    alpha[top : top + height, left : left + width] = picture.alpha
    return Picture(result, alpha)


def rounded_corners(picture: Picture, *, radius_percent: float) -> Picture:
    """Make everything outside of a rounded rectangle transparent, with a smooth edge."""
    width, height = picture.size_px
    radius = picture.shorter_px * radius_percent / 100
    across = np.abs(np.arange(width, dtype=np.float32) + 0.5 - width / 2) - (width / 2 - radius)
    down = np.abs(np.arange(height, dtype=np.float32) + 0.5 - height / 2) - (height / 2 - radius)
    distance = np.hypot(np.maximum(across, 0), np.maximum(down, 0)[:, np.newaxis]) - radius
    inside = np.clip(0.5 - distance, 0, 1) if radius else np.ones((height, width), np.float32)
    if picture.alpha is not None:
        inside = inside * floats(picture.alpha)
    return Picture(picture.colour, integers(inside, picture.colour.dtype))
