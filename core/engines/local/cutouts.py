"""Cut-outs: a subject with its own colours, and what can be put behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]
Rgba = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""
Direction = Literal["vertical", "horizontal", "diagonal", "radial"]

_FAR_PX, _NEAR_PX = 90, 6
_BAND_ROWS = 512
_WHITE = np.float32(255)


def cut_out(rgb: Rgb, alpha: Floats) -> Rgba:
    """Return the subject alone, with straight alpha.

    At its edges the background's colour is taken out of the pixels. Where alpha is 0 the
    colour is black: nothing of the background can be brought back.
    """
    levels = np.rint(alpha * _WHITE).astype(np.uint8)
    cut = np.dstack([foreground(rgb, alpha), levels])
    cut[levels == 0] = 0
    return cut


def foreground(rgb: Rgb, alpha: Floats) -> Rgb:
    """Return the subject's own colours, estimated where pixels are part background.

    Fast foreground estimation by blur fusion, twice (Forte, "Approximate Fast Foreground
    Colour Estimation", ICIP 2021), in bands, and only where there is something to estimate.
    """
    result = rgb.copy()
    height = rgb.shape[0]
    margin = _FAR_PX // 2 + _NEAR_PX
    for start, stop in _bands(height):
        if not _is_mixed(alpha[start:stop]).any():
            continue
        top, bottom = max(0, start - margin), min(height, stop + margin)
        picture = rgb[top:bottom].astype(np.float32) / _WHITE
        share = np.ascontiguousarray(alpha[top:bottom])
        own, behind = _blur_fusion(picture, picture, picture, share, _FAR_PX)
        own, _ = _blur_fusion(picture, own, behind, share, _NEAR_PX)
        mixed = _is_mixed(alpha[start:stop])
        estimate = own[start - top : stop - top][mixed]
        result[start:stop][mixed] = np.rint(estimate.clip(0, 1) * _WHITE).astype(np.uint8)
    return result


def in_front_of(cut: Rgba, background: Rgb) -> Rgb:
    """Return a cut-out on a background of the same height and width."""
    result = np.empty_like(background)
    for start, stop in _bands(len(cut)):
        share = cut[start:stop, :, 3:].astype(np.float32) / _WHITE
        mixed = cut[start:stop, :, :3] * share + background[start:stop] * (1 - share)
        result[start:stop] = np.rint(mixed).astype(np.uint8)
    return result


def covering(picture: Rgb, width: int, height: int) -> Rgb:
    """Return the middle of a picture, resized so that it fills width and height exactly."""
    scale = max(width / picture.shape[1], height / picture.shape[0])
    taken = max(1, round(width / scale)), max(1, round(height / scale))
    left, top = (picture.shape[1] - taken[0]) // 2, (picture.shape[0] - taken[1]) // 2
    middle = picture[top : top + taken[1], left : left + taken[0]]
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(middle, (width, height), interpolation=method), np.uint8)


def gradient(
    width: int, height: int, start: Colour, end: Colour, direction: Direction = "vertical"
) -> Rgb:
    """Return a smooth passage between two colours; a radial one starts in the middle."""
    across = np.linspace(0, 1, width, dtype=np.float32)[np.newaxis]
    down = np.linspace(0, 1, height, dtype=np.float32)[:, np.newaxis]
    share = {
        "vertical": down + 0 * across,
        "horizontal": across + 0 * down,
        "diagonal": (across + down) / 2,
        "radial": np.hypot(2 * across - 1, 2 * down - 1) / np.float32(np.sqrt(2)),
    }[direction]
    result = np.empty((height, width, 3), np.uint8)
    for channel in range(3):
        result[..., channel] = np.rint(start[channel] + (end[channel] - start[channel]) * share)
    return result


def blurred_background(rgb: Rgb, alpha: Floats, sigma_px: float) -> Rgb:
    """Return the picture with the background out of focus and the subject sharp.

    The subject's colours are kept out of the blur, so that it has no halo.

    Args:
        rgb: The picture.
        alpha: The subject's share of every pixel.
        sigma_px: Standard deviation of the blur, above 0.
    """
    scale = min(1.0, 4 / sigma_px)  # a wide blur needs no fine grid
    width, height = (max(1, round(side * scale)) for side in (rgb.shape[1], rgb.shape[0]))
    size = (width, height)
    weight = cv2.resize(1 - alpha, size, interpolation=cv2.INTER_AREA)[..., np.newaxis]
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    sigma = sigma_px * scale
    colours = cv2.GaussianBlur(small * weight, (0, 0), sigma)
    weights = cv2.GaussianBlur(weight, (0, 0), sigma)[..., np.newaxis]
    # Deep inside the subject no background is near: any colour does, it will be covered.
    filled = (colours + 1e-3 * small) / (weights + 1e-3)
    behind = np.rint(filled.clip(0, 255)).astype(np.uint8)
    behind = np.asarray(cv2.resize(behind, rgb.shape[1::-1]), np.uint8)
    return in_front_of(cut_out(rgb, alpha), behind)


def _blur_fusion(
    picture: Floats,
    own: Floats,
    behind: Floats,
    alpha: Floats,
    diameter_px: int,
) -> tuple[Floats, Floats]:
    """Return better estimates of the subject's and the background's colours."""
    kernel = (diameter_px, diameter_px)
    share = alpha[..., np.newaxis]
    near = cv2.blur(alpha, kernel)[..., np.newaxis]
    own = cv2.blur(own * share, kernel) / (near + 1e-5)
    behind = cv2.blur(behind * (1 - share), kernel) / (1 - near + 1e-5)
    own = own + share * (picture - share * own - (1 - share) * behind)
    return own.clip(0, 1), behind


def _is_mixed(alpha: Floats) -> npt.NDArray[np.bool_]:
    return (alpha > 0) & (alpha < 1)


def _bands(height: int) -> Iterator[tuple[int, int]]:
    for start in range(0, height, _BAND_ROWS):
        yield start, min(height, start + _BAND_ROWS)
