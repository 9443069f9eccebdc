"""The colours of what is cut out of a picture."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_FAR_PX, _NEAR_PX = 90, 6
_BAND_ROWS = 512
_WHITE = np.float32(255)


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
