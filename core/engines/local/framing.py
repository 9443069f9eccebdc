"""What goes around or under a picture: a ground, a border, round corners."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.colour import rgb_of
from core.engines.local.detail import blurred_light
from core.engines.local.picture import Picture, floats, from_light, integers, light
from core.engines.local.sizing import resize
from core.engines.local.tools import refuse_size
from core.images import Size
from core.planning.parameters import ratio_of

_GROUND_PX = 400


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
    scale = min(1.0, _GROUND_PX / max(size))
    small = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
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
