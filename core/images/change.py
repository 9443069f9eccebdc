"""How much of a picture is different after an edit, apart from what any pass through a model does.

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
from core.images.regions import inside_of

_GRID_PX = 512
_SAME_RATIO = 0.03
_ECC_PX = 256
_ECC_STEPS, _ECC_GAIN = 40, 1e-4
_MOST_SHIFT, _MOST_STRETCH = 0.03, 0.03
_GAINS, _OFFSET_LEVELS = (0.95, 1.05), 6.0
_NOISE_LEVELS = (12.0, 24.0)
_NEIGHBOURS_PX = 3


@dataclass(frozen=True, slots=True)
class Change:
    """Shares of pixels that differ by more than noise, 0 to 1."""

    inside: float
    """Of the region that was looked at; without one, of the picture."""
    outside: float | None
    """Of everything else; None without a region."""


def change_between(
    before: EncodedImage, after: EncodedImage, mask: EncodedImage | None = None
) -> Change:
    """Measure how much of a picture an edit changed. Blocks.

    A slightly moved or stretched picture (up to 3 % of its sides), a slight cast (up to 5 % or
    6 of 255 levels) and recompression are no change. A picture of another shape is changed
    everywhere.

    Args:
        before: The picture that was worked on.
        after: What came of it, in any size.
        mask: A region of `before`, transparent inside; None looks at all of it.

    Raises:
        UserError: One of them cannot be decoded.
    """
    ratios = [image.info.size_px[0] / image.info.size_px[1] for image in (before, after)]
    if abs(ratios[0] / ratios[1] - 1) > _SAME_RATIO:
        return Change(1.0, None if mask is None else 1.0)
    longest = min(_GRID_PX, *(max(image.info.size_px) for image in (before, after)))
    scale = longest / max(before.info.size_px)
    width, height = (max(8, round(side * scale)) for side in before.info.size_px)
    old, new = (_on_grid(image, (width, height)) for image in (before, after))
    inside = np.ones((height, width), bool)
    if mask is not None:
        inside = inside_of(mask, (width, height)) > 0
    # What was to change says nothing of how the rest has moved.
    steady = inside if mask is None or inside.all() else ~inside
    moved, seen = _brought_back(old, new, steady)
    changed = _beyond(old, _evened(old, moved, seen & steady)) & seen
    if mask is None:
        return Change(_share(changed, seen), None)
    return Change(_share(changed, seen & inside), _share(changed, seen & ~inside))


def _share(changed: Pixels, among: Pixels) -> float:
    return float(changed[among].mean()) if among.any() else 0.0


def _on_grid(image: EncodedImage, size: Size) -> Pixels:
    picture = picture_of(image, max(size))
    if picture.mode == "RGBA":
        ground = Image.new("RGB", picture.size, "white")
        ground.paste(picture, mask=picture.getchannel("A"))
        picture = ground
    pixels = np.asarray(picture.convert("RGB").resize(size, Image.Resampling.LANCZOS))
    return cv2.GaussianBlur(pixels, (0, 0), 0.8).astype(np.float32)


def _brought_back(old: Pixels, new: Pixels, steady: Pixels) -> tuple[Pixels, Pixels]:
    """Undo a slight move of the whole picture.

    By enhanced correlation (G. Evangelidis, E. Psarakis, 2008).

    Returns:
        The picture, and where it has pixels.
    """
    height, width = old.shape[:2]
    everywhere: Pixels = np.ones((height, width), bool)
    scale = min(1.0, _ECC_PX / max(height, width))
    greys = [
        cv2.resize(
            cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY),
            None,
            fx=scale,
            fy=scale,
            interpolation=cv2.INTER_AREA,
        )
        for pixels in (old, new)
    ]
    weights = cv2.resize(
        steady.astype(np.uint8), greys[0].shape[::-1], interpolation=cv2.INTER_NEAREST
    )
    matrix = np.eye(2, 3, dtype=np.float32)
    until = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _ECC_STEPS, _ECC_GAIN)
    try:
        _, made = cv2.findTransformECC(
            greys[0], greys[1], matrix, cv2.MOTION_AFFINE, until, weights
        )
    except cv2.error:  # no pattern, or none in common
        return new, everywhere
    found: Pixels = np.asarray(made, np.float64)
    found[:, 2] /= scale
    bent = np.abs(found[:, :2] - np.eye(2)).max()
    if bent > _MOST_STRETCH or np.abs(found[:, 2]).max() > _MOST_SHIFT * max(height, width):
        return new, everywhere
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(new, found, (width, height), flags=flags)
    seen = cv2.warpAffine(np.ones((height, width), np.float32), found, (width, height), flags=flags)
    compared = (seen > 0.999) & steady
    if not compared.any():
        return new, everywhere
    if np.abs(moved - old)[compared].mean() > np.abs(new - old)[compared].mean():
        return new, everywhere
    return moved, seen > 0.999


def _evened(old: Pixels, new: Pixels, among: Pixels) -> Pixels:
    """Undo a slight cast: each channel gets the middle and the spread that it had."""
    result = new.copy()
    # Where least has changed, so that a new object does not count as a cast.
    difference = np.abs(new - old).max(axis=2)
    if not among.any():
        return result
    calm = among & (difference <= np.median(difference[among]))
    for channel in range(3):
        theirs, ours = new[..., channel][calm], old[..., channel][calm]
        spread = theirs.std()
        gain = np.clip(ours.std() / spread, *_GAINS) if spread > 1 else 1.0
        offset = np.clip(ours.mean() - gain * theirs.mean(), -_OFFSET_LEVELS, _OFFSET_LEVELS)
        result[..., channel] = gain * new[..., channel] + offset
    return result


def _beyond(old: Pixels, new: Pixels) -> Pixels:
    """Tell which pixels are unlike all that was near their place."""
    near = np.ones((_NEIGHBOURS_PX, _NEIGHBOURS_PX), np.uint8)
    above = new - cv2.dilate(old, near)
    below = cv2.erode(old, near) - new
    beyond = np.maximum(np.maximum(above, below), 0).max(axis=2)
    plain = np.abs(new - old).max(axis=2)
    noise = float(np.clip(3 * np.median(plain), *_NOISE_LEVELS))
    return np.asarray(beyond > noise)
