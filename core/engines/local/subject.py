"""The subject and what is behind it; faces and what hides or softens them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from core.engines.local.colour import rgb_of
from core.engines.local.cutouts import foreground
from core.engines.local.detail import blocks_of, blurred_light, gaussian
from core.engines.local.detectors import Box
from core.engines.local.guided_filter import guided_coefficients
from core.engines.local.picture import (
    BAND_ROWS,
    Picture,
    floats,
    from_light,
    integers,
    light,
)
from core.engines.local.tools import Tools
from core.engines.port import EngineError, Failure
from core.images.pixels import Floats, Pixels, to_eight_bits

_OWN_ALPHA_SHARE = 0.005
_BOKEH_MAX = 0.02
"""Radius of the strongest lens blur, as a share of the longer side."""
_KERNEL_RADIUS_PX = 9
_DITHER_SEED = 7
_FACE_MARGIN = 0.15
_SKIN_MARGIN = 0.2
_HIDING_SIGMA = (0.05, 0.12)
"""Of the weakest and the strongest blur of a face, as shares of its longer side."""
_SKIN_SPREAD = 0.045
_FLAT_VARIANCE = 0.01

Region = tuple[slice, slice]


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


def pixelate_faces(picture: Picture, tools: Tools, *, blocks: int) -> Picture:
    """Hide every face behind blocks.

    Raises:
        EngineError: ``no-faces``, ``models-missing``.
    """
    colour = picture.colour.copy()
    for region in _face_regions(picture, tools):
        part = np.ascontiguousarray(colour[region])
        side_px = max(2, -(-max(part.shape[:2]) // blocks))
        colour[region] = blocks_of(part, side_px)
    return picture.with_colour(colour)


def blur_faces(picture: Picture, tools: Tools, *, amount: float) -> Picture:
    """Hide every face behind a blur with a soft edge.

    Raises:
        EngineError: ``no-faces``, ``models-missing``.
    """
    colour = picture.colour.copy()
    share = float(np.interp(amount, (0, 100), _HIDING_SIGMA))
    for region in _face_regions(picture, tools):
        part = np.ascontiguousarray(colour[region])
        sigma_px = max(2.0, share * max(part.shape[:2]))
        hidden = blurred_light(part, sigma_px)
        colour[region] = _mixed(part, hidden, _oval(part.shape[0], part.shape[1], 0.12))
    return picture.with_colour(colour)


def smooth_skin(picture: Picture, tools: Tools, *, amount: float) -> Picture:
    """Take out blotches of middle size where the colour is skin; pores and edges stay.

    Raises:
        EngineError: ``no-faces``, ``models-missing``.
    """
    colour = picture.colour.copy()
    for region in _face_regions(picture, tools, margin=_SKIN_MARGIN):
        part = np.ascontiguousarray(colour[region])
        values = floats(part)
        face_px = part.shape[1] / (1 + 2 * _SKIN_MARGIN)
        skin = _skin(values, face_px) * np.float32(amount / 100)
        smooth = _without_blotches(values, face_px)
        # Some of the finest grain is given back: without it a face looks like wax.
        fine = values - cv2.GaussianBlur(values, (0, 0), max(0.6, face_px / 160))
        result = integers(smooth + np.float32(0.3) * fine, part.dtype)
        colour[region] = _mixed(part, result, skin)
    return picture.with_colour(colour)


def _without_blotches(values: Floats, face_px: float) -> Floats:
    """Return the face without differences of up to a tenth of it that are no edges."""
    factor = max(1.0, face_px / 220)
    height, width = values.shape[:2]
    size = (max(1, round(width / factor)), max(1, round(height / factor)))
    small = cv2.resize(values, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    radius_px = max(1, round(face_px / factor / 20))
    change = np.empty_like(small)
    for index in range(3):
        model = guided_coefficients(small, small[..., index], radius_px, _FLAT_VARIANCE)
        change[..., index] = (model[..., :3] * small).sum(axis=-1) + model[..., 3]
    change -= small
    return values + cv2.resize(change, (width, height), interpolation=cv2.INTER_CUBIC)


def _skin(values: Floats, face_px: float) -> Floats:
    """Return how much every pixel has the colour of the middle of the face, softly."""
    tones = cv2.cvtColor(values, cv2.COLOR_RGB2YCrCb)
    height, width = tones.shape[:2]
    middle = tones[int(height * 0.35) : int(height * 0.7), int(width * 0.32) : int(width * 0.68)]
    tone = np.median(middle.reshape(-1, 3), axis=0)
    distance = np.hypot(tones[..., 1] - tone[1], tones[..., 2] - tone[2]) / _SKIN_SPREAD
    likeness = np.exp(-0.5 * distance**2)
    dark = np.clip((tones[..., 0] - 0.35 * tone[0]) / (0.25 * tone[0] + 1e-3), 0, 1)
    soft = gaussian(np.asarray(likeness * dark, np.float32), max(0.8, face_px / 60))
    soft = np.clip(1.6 * soft - 0.45, 0, 1)
    return soft * _oval(height, width, 0.25)


def _face_regions(picture: Picture, tools: Tools, margin: float = _FACE_MARGIN) -> Iterator[Region]:
    """Yield the rows and columns of every face and a margin around it.

    Raises:
        EngineError: ``no-faces``, ``models-missing``.
    """
    regions = list(_regions(tools.faces(picture), picture, margin))
    if not regions:
        raise EngineError(Failure.IMPOSSIBLE, "no-faces")
    for region in regions:
        tools.checkpoint()
        yield region


def _regions(boxes: Sequence[Box], picture: Picture, margin: float) -> Iterator[Region]:
    width, height = picture.size_px
    for box in boxes:
        across, down = box.width_px * margin, box.height_px * margin
        left, right = max(0, box.left_px - across), min(width, box.left_px + box.width_px + across)
        top, bottom = max(0, box.top_px - down), min(height, box.top_px + box.height_px + down)
        if right - left >= 2 and bottom - top >= 2:
            yield slice(int(top), int(np.ceil(bottom))), slice(int(left), int(np.ceil(right)))


def _oval(rows: int, columns: int, softness: float) -> Floats:
    """Return 1 inside of the oval that a rectangle holds, 0 outside, with a soft edge."""
    across = (np.arange(columns, dtype=np.float32) + 0.5) / columns * 2 - 1
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows * 2 - 1
    radius = np.hypot(across, down[:, np.newaxis])
    oval: Floats = np.clip((1 - radius) / softness, 0, 1)
    return oval


def _mixed(before: Pixels, after: Pixels, share: Floats) -> Pixels:
    old = before.astype(np.float32)
    new = old + (after.astype(np.float32) - old) * share[..., np.newaxis]
    return np.rint(new).astype(before.dtype)
