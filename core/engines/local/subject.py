"""The subject, and what is behind it."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from core.engines.local.colour import rgb_of
from core.engines.local.cutouts import foreground
from core.engines.local.framing import on_ground
from core.engines.local.picture import (
    BAND_ROWS,
    Picture,
    floats,
    from_light,
    integers,
    light,
)
from core.engines.local.sizing import resize
from core.engines.local.tools import Tools
from core.engines.port import EngineError, Failure
from core.images.pixels import Floats, Pixels, to_eight_bits

_OWN_ALPHA_SHARE = 0.005
_BOKEH_MAX = 0.02
"""Radius of the strongest lens blur, as a share of the longer side."""
_KERNEL_RADIUS_PX = 9
_DITHER_SEED = 7
_WHITE = "#ffffff"


def remove_background(picture: Picture, tools: Tools) -> Picture:
    """Cut the subject out; what is fully transparent is black, so that nothing is left in it."""
    share = _subject(picture, tools)
    colour = _own_colours(picture, share)
    alpha = integers(share, colour.dtype)
    colour[alpha == 0] = 0
    return Picture(colour, alpha)


def background_colour(picture: Picture, tools: Tools, *, colour: str) -> Picture:
    """Put the subject on one colour."""
    share = _subject(picture, tools)
    ground = np.broadcast_to(rgb_of(colour).astype(np.float32), picture.colour.shape)
    return _composed(picture, share, ground)


def background_gradient(
    picture: Picture, tools: Tools, *, from_colour: str, to_colour: str, direction: str
) -> Picture:
    """Put the subject on a gradient; a radial one begins in the middle."""
    share = _subject(picture, tools)
    width, height = picture.size_px
    across = np.linspace(0, 1, width, dtype=np.float32)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, np.newaxis]
    place = {
        "vertical": down + 0 * across,
        "horizontal": across + 0 * down,
        "diagonal": (across + down) / 2,
        "radial": np.hypot(2 * across - 1, 2 * down - 1) / np.float32(np.sqrt(2)),
    }[direction]
    start, end = rgb_of(from_colour), rgb_of(to_colour)
    # Half a level of noise hides the steps of a long gradient.
    noise = np.random.default_rng(_DITHER_SEED).random((height, width), np.float32) - 0.5
    place = place[..., np.newaxis]
    ground = start + (end - start) * place + noise[..., np.newaxis] / 255
    return _composed(picture, share, ground.astype(np.float32))


def background_picture(pictures: Sequence[Picture], tools: Tools, *, picture: int) -> Picture:
    """Put the subject before another picture, which fills the size of the subject's.

    Args:
        pictures: In the order in which they were sent.
        tools: Finds the subject.
        picture: Which of them is the background, counted from 1; the subject is in the first
            of the others.

    Raises:
        EngineError: ``operation-needs-pictures``, ``no-subject``, ``models-missing``.
    """
    if picture > len(pictures):
        raise EngineError(Failure.IMPOSSIBLE, "operation-needs-pictures", min_images=picture)
    front = pictures[1 if picture == 1 else 0]
    share = _subject(front, tools)
    width, height = front.size_px
    behind = on_ground(pictures[picture - 1], _WHITE)
    behind = resize(behind, tools, fit="cover", width_px=width, height_px=height)
    tools.checkpoint()
    return _composed(front, share, floats(behind.colour))


def background_blur(picture: Picture, tools: Tools, *, amount: float) -> Picture:
    """Put the background out of focus, as a wide lens opening would."""
    radius_px = amount / 100 * _BOKEH_MAX * picture.longer_px
    if radius_px < 0.5:
        return picture
    share = _subject(picture, tools)
    # The subject's light must not leak into the background: it counts for nothing there.
    weight = 1 - share
    factor = max(1, round(radius_px / _KERNEL_RADIUS_PX))
    spread = _out_of_focus(weight, radius_px, factor)
    ground = np.empty(picture.colour.shape, np.float32)
    for index in range(3):
        tools.checkpoint()
        channel = light(np.ascontiguousarray(picture.colour[..., index]))
        blurred = _out_of_focus(channel * weight, radius_px, factor)
        # Deep inside of the subject there is nothing to see, and nothing to show.
        ground[..., index] = blurred / np.maximum(spread, 1e-3)
    back = from_light(ground, picture.colour.dtype)
    composed = _composed(picture, share, floats(back))
    return Picture(composed.colour, picture.alpha)


def _out_of_focus(values: Floats, radius_px: float, factor: int) -> Floats:
    """Return values averaged over a disc, on a copy small enough for a small disc."""
    height, width = values.shape
    size = (max(1, round(width / factor)), max(1, round(height / factor)))
    small = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
    radius = radius_px / factor
    reach = int(np.ceil(radius))
    grid = np.arange(-reach, reach + 1, dtype=np.float32)
    disc = np.clip(radius + 0.5 - np.hypot(grid, grid[:, np.newaxis]), 0, 1)
    blurred = cv2.filter2D(small, cv2.CV_32F, disc / disc.sum(), borderType=cv2.BORDER_REFLECT)
    return cv2.resize(blurred, (width, height), interpolation=cv2.INTER_CUBIC)


def _subject(picture: Picture, tools: Tools) -> Floats:
    """Return the subject's share: the picture's own alpha where it is a cut-out already."""
    if picture.alpha is not None:
        share = floats(picture.alpha)
        if (share < 0.5).mean() > _OWN_ALPHA_SHARE:
            return share
        return share * tools.subject(picture)
    return tools.subject(picture)


def _own_colours(picture: Picture, share: Floats) -> Pixels:
    """Return the colours without what the background adds to them at edges."""
    estimated = foreground(to_eight_bits(picture.colour), np.asarray(share, np.float32))
    result = picture.colour.copy()
    mixed = (share > 0) & (share < 1)
    scale = picture.max // 255
    result[mixed] = estimated[mixed].astype(result.dtype) * scale
    return result


def _composed(picture: Picture, share: Floats, ground: Floats) -> Picture:
    """Return the subject on sRGB values of the same shape, opaque."""
    result = _own_colours(picture, share)
    for top in range(0, result.shape[0], BAND_ROWS):
        rows = slice(top, top + BAND_ROWS)
        if (share[rows] == 1).all():
            continue
        front = floats(result[rows])
        back = ground[rows]
        mixed = back + (front - back) * share[rows, :, np.newaxis]
        result[rows] = integers(mixed, result.dtype)
    return Picture(result)
