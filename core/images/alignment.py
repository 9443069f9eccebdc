"""Lays a copy of a picture over it, however it was scaled, recompressed or cropped on its way.

This module loads numpy and OpenCV: import it only from code that works on pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from core.images.description import EncodedImage, Size
from core.images.fitting import picture_of
from core.images.pixels import Pixels

_MOST_PX = 1280
"""Longer side at which pictures are compared: what Telegram leaves of a photo."""
_LEAST_PX = 320
_SAME_RATIO = 0.015
_SMALL_PX = 160
_CLOSE_LEVELS = 9
"""Recompression leaves areas within this many of 255 levels; a filter does not."""
_CLOSE_SHARE = 0.55
_FLAT_LEVELS = 4
_CORRELATION = 0.9
_SLOPES = (0.96, 1.04)
"""Of their light over ours: brightness and contrast were left alone."""
_DETAIL = (0.7, 1.35)
"""Of their fine detail to ours: it was neither blurred nor sharpened."""
_FEATURES = 600
_FEATURE_PX = 640
_LEAST_MATCHES = 14
_LEAST_COVERED = 0.35
_TURN_RAD = 0.03


@dataclass(frozen=True, slots=True)
class Placed:
    """Two pictures on one grid; arrays of shape (height, width, 3), uint8, RGB."""

    original: Pixels
    sent: Pixels
    seen: Pixels
    """Shape (height, width), bool: where there are pixels of both that can be compared."""


def placed(original: EncodedImage, sent: EncodedImage) -> Placed | None:
    """Lay a copy over the original. Blocks.

    Returns:
        None where it is not the same picture in the same colours over most of its area.

    Raises:
        UserError: One of them cannot be decoded.
    """
    size = _grid(original.info.size_px, sent.info.size_px)
    ours, opaque = _on_grid(original, size)
    copy = picture_of(sent, max(size))
    if abs(_ratio(sent.info.size_px) / _ratio(original.info.size_px) - 1) < _SAME_RATIO:
        whole = np.asarray(_flat(copy).resize(size, Image.Resampling.LANCZOS))
        pair = Placed(ours, whole, opaque)
        if _same(pair):
            return pair
    return _cropped(ours, opaque, np.asarray(_flat(copy)))


def _grid(original: Size, sent: Size) -> Size:
    """Return the size at which both are compared: the original's ratio."""
    longest = max(min(_MOST_PX, max(original), max(sent)), min(_LEAST_PX, max(original)))
    scale = longest / max(original)
    return max(1, round(original[0] * scale)), max(1, round(original[1] * scale))


def _on_grid(image: EncodedImage, size: Size) -> tuple[Pixels, Pixels]:
    picture = picture_of(image, max(size)).resize(size, Image.Resampling.LANCZOS)
    opaque = np.ones((size[1], size[0]), bool)
    if picture.mode == "RGBA":
        # Editors put transparent pixels on whatever they like.
        opaque = np.asarray(picture.getchannel("A")) > 250
    return np.asarray(_flat(picture)), opaque


def _flat(picture: Image.Image) -> Image.Image:
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _ratio(size: Size) -> float:
    return size[0] / size[1]


def _same(pair: Placed) -> bool:
    """Tell whether most areas have the same colours, and the same pattern of light."""
    height, width = pair.seen.shape
    scale = min(1.0, _SMALL_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    ours, theirs = (
        cv2.blur(cv2.resize(p, size, interpolation=cv2.INTER_AREA), (3, 3)).astype(np.float32)
        for p in (pair.original, pair.sent)
    )
    seen = cv2.resize(pair.seen.astype(np.uint8), size, interpolation=cv2.INTER_AREA) > 0
    if not seen.any():
        return False
    close = seen & (np.abs(ours - theirs).max(axis=2) <= _CLOSE_LEVELS)
    share = close.sum() / seen.sum()
    if share < _CLOSE_SHARE:
        return False
    light, other = ours.mean(axis=2)[close], theirs.mean(axis=2)[close]
    if light.std() < _FLAT_LEVELS:
        # Nearly one colour: there is no pattern that could agree.
        return bool(share > 0.9)
    both = np.cov(light, other)
    slope = both[0, 1] / both[0, 0]
    correlation = both[0, 1] / np.sqrt(both[0, 0] * both[1, 1])
    alike = correlation > _CORRELATION and _SLOPES[0] < slope < _SLOPES[1]
    return bool(alike) and _as_sharp(pair, cv2.resize(close.astype(np.uint8), (width, height)) > 0)


def _as_sharp(pair: Placed, close: Pixels) -> bool:
    """Tell whether one has as much fine detail as the other, where nothing is drawn."""
    amounts = []
    height, width = close.shape
    size = max(1, width // 2), max(1, height // 2)
    at = cv2.resize(close.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    for pixels in (pair.original, pair.sent):
        light: Pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
        grey = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
        detail = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.5))[at]
        amounts.append(float(np.percentile(detail, 90)) + 0.5)
    return _DETAIL[0] < amounts[1] / amounts[0] < _DETAIL[1]


def _cropped(ours: Pixels, opaque: Pixels, copy: Pixels) -> Placed | None:
    """Find where a cropped copy lies on the original, by features (D. G. Lowe, SIFT, 2004)."""
    small, small_scale = _small_grey(ours)
    other, other_scale = _small_grey(copy)
    finder = cv2.SIFT.create(nfeatures=_FEATURES)
    our_points, our_signs = finder.detectAndCompute(small, None)
    their_points, their_signs = finder.detectAndCompute(other, None)
    if min(len(our_points), len(their_points)) < _LEAST_MATCHES:
        return None
    pairs = cv2.BFMatcher().knnMatch(their_signs, our_signs, k=2)
    good = [p[0] for p in pairs if len(p) == 2 and p[0].distance < 0.75 * p[1].distance]
    if len(good) < _LEAST_MATCHES:
        return None
    start = np.array([their_points[m.queryIdx].pt for m in good]) / other_scale
    end = np.array([our_points[m.trainIdx].pt for m in good]) / small_scale
    cv2.setRNGSeed(1)
    matrix, agreeing = cv2.estimateAffinePartial2D(start, end, ransacReprojThreshold=2.0)
    if matrix is None or agreeing.sum() < _LEAST_MATCHES:
        return None
    if abs(np.arctan2(matrix[1, 0], matrix[0, 0])) > _TURN_RAD:
        return None
    height, width = opaque.shape
    laid = cv2.warpAffine(copy, matrix, (width, height), flags=cv2.INTER_AREA)
    covered = cv2.warpAffine(np.ones(copy.shape[:2], np.uint8), matrix, (width, height)) > 0
    covered = cv2.erode(covered.astype(np.uint8), np.ones((5, 5))) > 0
    if covered.mean() < _LEAST_COVERED:
        return None
    pair = Placed(ours, laid, opaque & covered)
    return pair if _same(pair) else None


def _small_grey(pixels: Pixels) -> tuple[Pixels, float]:
    scale = min(1.0, _FEATURE_PX / max(pixels.shape[:2]))
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), scale
