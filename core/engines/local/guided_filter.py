"""A smoothing filter whose output follows the edges of another picture."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]


def guided_coefficients(guide: Values, values: Values, radius_px: int, epsilon: float) -> Values:
    """Return the linear model of `values` by the guide's colours around every pixel.

    He, Sun and Tang, "Guided Image Filtering", PAMI 2013, equations 19 to 21.

    Args:
        guide: Colours, 0 to 1, of shape (height, width, 3).
        values: What to smooth, of shape (height, width).
        radius_px: Half the side of the window, without its middle.
        epsilon: Variance of colour that still counts as flat, and is smoothed over.

    Returns:
        Shape (height, width, 4): slopes for red, green and blue, and the offset.
    """
    mean_guide = _mean(guide, radius_px)
    mean_values = _mean(values, radius_px)
    covariance = (
        _mean(guide * values[..., np.newaxis], radius_px)
        - mean_guide * mean_values[..., np.newaxis]
    )
    spread = np.empty((*guide.shape[:2], 3, 3), np.float32)
    for i in range(3):
        for j in range(i, 3):
            product = _mean(guide[..., i] * guide[..., j], radius_px)
            spread[..., i, j] = product - mean_guide[..., i] * mean_guide[..., j]
            spread[..., j, i] = spread[..., i, j]
    spread += epsilon * np.eye(3, dtype=np.float32)
    slope = np.asarray(np.linalg.solve(spread, covariance[..., np.newaxis])[..., 0], np.float32)
    offset = mean_values - np.einsum("hwc,hwc->hw", slope, mean_guide)
    return np.dstack([_mean(slope, radius_px), _mean(offset, radius_px)])


def _mean(values: Values, radius_px: int) -> Values:
    side = 2 * radius_px + 1
    return np.asarray(cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT), np.float32)
