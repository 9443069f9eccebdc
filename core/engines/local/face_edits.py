"""Faces: what hides them, and what softens skin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from core.engines.local.detail import blocks_of, blurred_light, gaussian
from core.engines.local.detectors import Box
from core.engines.local.guided_filter import guided_coefficients
from core.engines.local.picture import Picture, floats, integers
from core.engines.local.tools import Tools
from core.engines.port import EngineError, Failure
from core.images.pixels import Floats, Pixels

_FACE_MARGIN = 0.15
_SKIN_MARGIN = 0.2
_HIDING_SIGMA = (0.05, 0.12)
"""Of the weakest and the strongest blur of a face, as shares of its longer side."""
_SKIN_SPREAD = 0.045
_FLAT_VARIANCE = 0.01

Region = tuple[slice, slice]


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
