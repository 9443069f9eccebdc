"""A person in front of other photos: pictures whose true alpha is known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from tests.core.engines.local.fidelity import Rgb, pixels
from tests.photos import PhotoName

Alpha = npt.NDArray[np.float32]

GROUNDS: tuple[PhotoName, ...] = ("coffee", "chelsea", "china", "flower", "rocket")
# The outline of the astronaut without the helmet's right edge (x, y), drawn by hand just
# inside of what is hers, so that nothing of the old ground comes along.
_OUTLINE = [
    *[(60, 511), (40, 470), (34, 420), (38, 350), (46, 300), (72, 257), (120, 218), (126, 183)],
    *[(142, 164), (172, 155), (186, 152), (184, 118), (173, 108), (166, 95), (160, 75), (160, 60)],
    *[(172, 48), (184, 40), (192, 30), (205, 24), (232, 22), (262, 28), (280, 46), (291, 70)],
    *[(286, 92), (272, 106), (264, 130), (256, 152), (253, 178), (272, 186), (290, 203)],
    *[(301, 226), (304, 241), (332, 257), (346, 282), (350, 330), (360, 357), (395, 353)],
    *[(430, 362), (468, 386), (486, 420), (494, 470), (492, 511)],
]


@cache
def person() -> tuple[Rgb, Alpha]:
    """Return a portrait and a soft outline of the person."""
    mask = np.zeros((512, 512), np.uint8)
    cv2.fillPoly(mask, [np.array(_OUTLINE, np.int32)], 255, cv2.LINE_AA)
    soft = cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), 1)
    return pixels("astronaut"), np.asarray(soft, np.float32)


def before(ground: PhotoName, size_px: tuple[int, int], share: float) -> tuple[Rgb, Alpha]:
    """Return the person before another photo, at the bottom, `share` as high, and the truth."""
    colour, outline = person()
    width, height = size_px
    side = round(height * share)
    alpha = np.zeros((height, width), np.float32)
    front = np.zeros((height, width, 3), np.float32)
    left = (width - side) // 2
    part = np.s_[height - side :, left : left + side]
    alpha[part] = cv2.resize(outline, (side, side), interpolation=cv2.INTER_AREA)
    front[part] = cv2.resize(colour, (side, side), interpolation=cv2.INTER_AREA)
    behind = pixels(ground)
    scale = max(width / behind.shape[1], height / behind.shape[0])
    large = cv2.resize(behind, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    shown = cv2.resize(large[:height, :width], size_px).astype(np.float32)
    mixed = shown + (front - shown) * alpha[..., np.newaxis]
    return np.rint(mixed.clip(0, 255)).astype(np.uint8), alpha


def composites() -> Iterator[tuple[str, Rgb, Alpha]]:
    """Yield names, pictures and their alpha: close up, and smaller in a wide picture."""
    for ground in GROUNDS:
        for label, size_px, share in (("close", (512, 512), 1.0), ("wide", (900, 600), 0.8)):
            yield f"{ground}, {label}", *before(ground, size_px, share)
