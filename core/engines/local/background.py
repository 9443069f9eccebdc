"""Tells the subject of a picture from its background."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.engines.local.guided_filter import guided_coefficients
from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import OpenCvNetwork
from core.engines.port import EngineError, Failure

Rgb = npt.NDArray[np.uint8]
Alpha = npt.NDArray[np.float32]

_NETWORK_SIDE_PX = 320
# What U-2-Net was trained with: the mean and spread of ImageNet's channels.
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)
_MIN_SUBJECT_SHARE = 0.001
_CLOSER_LOOK_MAX_SHARE = 0.7
_CLOSER_LOOK_MARGIN = 0.25

GUIDE_SIDE_PX = 1024
"""Longer side, at most, of the copy of a picture on which masks are decided."""
_EDGE_RADIUS = 1 / 64
"""Of the filter, as a share of the longer side: five pixels of the network's mask."""
_EDGE_EPSILON = 1e-5
_UNSURE = 0.05
"""How far from 0 and 1 the network's mask must be for a pixel to count as open."""

_BAND_ROWS = 512
_WHITE = np.float32(255)


class SubjectMatting:
    """Finds the subject with U-2-Net and follows its edges at full resolution."""

    def __init__(self, folder: ModelFolder) -> None:
        """Use the network in a folder; it is loaded when first needed."""
        self._network = OpenCvNetwork(folder, MODELS["u2netp"])

    def alpha(self, rgb: Rgb) -> Alpha:
        """Return the subject's share of every pixel, 0 to 1, of shape (height, width).

        Far from the subject's edge it is exactly 0 or 1. Blocks.

        Raises:
            EngineError: No subject stands out, or the model is not usable.
        """
        return edged(rgb, self.mask(rgb))

    def mask(self, rgb: Rgb) -> Alpha:
        """Return the coarse mask, of the guide's size, after a closer look at the subject."""
        guide = shrunk(rgb, GUIDE_SIDE_PX)
        mask = self._look(guide)
        box = surroundings(mask, _CLOSER_LOOK_MARGIN)
        if box is None:
            return mask
        closer = np.zeros_like(mask)
        closer[box] = self._look(guide[box])
        return closer if agree(closer, mask) else mask

    def _look(self, rgb: Rgb) -> Alpha:
        """Return the network's mask at the size of the picture, which need not be square."""
        height, width = rgb.shape[:2]
        small = resized(rgb.astype(np.float32), _NETWORK_SIDE_PX, _NETWORK_SIDE_PX)
        small = (small / max(small.max(), np.float32(1)) - _MEAN) / _SPREAD
        tensor = np.ascontiguousarray(small.transpose(2, 0, 1)[np.newaxis])
        finest, *_ = self._network.run(tensor)
        return resized(finest[0, 0], width, height)


def edged(rgb: Rgb, mask: Alpha) -> Alpha:
    """Return the coarse mask at the picture's size, refined.

    Raises:
        EngineError: Nothing stands out in the mask.
    """
    if np.count_nonzero(mask > 0.5) < _MIN_SUBJECT_SHARE * mask.size:
        raise EngineError(Failure.IMPOSSIBLE, "no-subject")
    return refined(rgb, mask)


def refined(rgb: Rgb, mask: Alpha) -> Alpha:
    """Return the mask at the picture's size, moved to the picture's own edges.

    A guided filter whose coefficients are computed on a small copy (He and Sun, "Fast
    Guided Filter", 2015), applied to the open pixels near the edge only.
    """
    guide_height, guide_width = mask.shape
    radius = max(2, round(max(mask.shape) * _EDGE_RADIUS))
    guide = np.asarray(
        cv2.resize(rgb, (guide_width, guide_height), interpolation=cv2.INTER_AREA), np.float32
    )
    coefficients = guided_coefficients(guide / _WHITE, mask, radius, _EDGE_EPSILON)
    # Half the radius: thin subjects, which are all edge otherwise, stay whole.
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (radius | 1, radius | 1))
    unsure = ((mask > _UNSURE) & (mask < 1 - _UNSURE)).astype(np.float32)
    layers = np.dstack([coefficients, cv2.dilate(unsure, kernel), mask])

    height, width = rgb.shape[:2]
    alpha = np.empty((height, width), np.float32)
    for start, stop in _bands(height):
        band = _band_of(layers, start, stop, height, width)
        slope, offset, near_edge, inside = band[..., :3], band[..., 3], band[..., 4], band[..., 5]
        values = np.einsum("hwc,hwc->hw", slope, rgb[start:stop].astype(np.float32) / _WHITE)
        sure = (inside > 0.5).astype(np.float32)
        values = np.where(near_edge > 0, values + offset, sure)
        alpha[start:stop] = ((values - _UNSURE) / (1 - 2 * _UNSURE)).clip(0, 1)
    return alpha


def _band_of(
    layers: npt.NDArray[np.float32], start: int, stop: int, height: int, width: int
) -> npt.NDArray[np.float32]:
    """Return rows `start` to `stop` of the layers as if resized to height and width."""
    if layers.shape[:2] == (height, width):
        return layers[start:stop]
    rows = (np.arange(start, stop) + 0.5) * len(layers) / height - 0.5
    rows = rows.clip(0, len(layers) - 1)
    upper = np.floor(rows).astype(np.intp)
    lower = np.minimum(upper + 1, len(layers) - 1)
    share = (rows - upper).astype(np.float32)[:, np.newaxis, np.newaxis]
    band = layers[upper] * (1 - share) + layers[lower] * share
    # OpenCV resizes up to four channels at a time.
    halves = (cv2.resize(part, (width, stop - start)) for part in (band[..., :3], band[..., 3:]))
    return np.dstack(list(halves))


def surroundings(mask: Alpha, margin_share: float) -> tuple[slice, slice] | None:
    """Return the box around the subject with a margin, if it is worth a closer look."""
    rows, columns = (np.flatnonzero((mask > 0.5).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    margin = round(margin_share * max(bottom - top, right - left))
    box = (
        slice(max(0, top - margin), bottom + margin),
        slice(max(0, left - margin), right + margin),
    )
    return box if mask[box].size < _CLOSER_LOOK_MAX_SHARE * mask.size else None


def agree(one: Alpha, other: Alpha, least: float = 0.5) -> bool:
    """Tell whether two masks are of the same thing: intersection over union above `least`."""
    both = np.count_nonzero((one > 0.5) & (other > 0.5))
    either = np.count_nonzero((one > 0.5) | (other > 0.5))
    return bool(both > least * either)


def _bands(height: int) -> Iterator[tuple[int, int]]:
    for start in range(0, height, _BAND_ROWS):
        yield start, min(height, start + _BAND_ROWS)


def shrunk(rgb: Rgb, side_px: int) -> Rgb:
    """Return the picture with a longer side of at most `side_px`."""
    height, width = rgb.shape[:2]
    scale = min(1.0, side_px / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def resized(values: npt.NDArray[np.float32], width: int, height: int) -> npt.NDArray[np.float32]:
    """Return values of another size: averaged where it is narrower, interpolated where wider."""
    method = cv2.INTER_AREA if width < values.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(values, (width, height), interpolation=method), np.float32)
