"""A part of a picture: as a mask, and edits that stay inside of it.

This module loads numpy and OpenCV: import it only from code that works on pixels.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.images.description import RESULT_LIMITS, EncodedImage, Size
from core.images.formats import described, opened
from core.images.pixels import Pixels, decode, encode, to_eight_bits

_SEAM_SHARE = 0.006
"""Width of the seam, of the picture's longer side."""
_OUTLINE_RED = (255, 0, 0)
_OUTLINE_SHARE = 0.005


def mask_of(inside: Pixels) -> EncodedImage:
    """Return a region as a PNG in which it is transparent, as engines take it. Blocks.

    Args:
        inside: Of shape (height, width); not 0 where the region is.
    """
    pixels = np.zeros((*inside.shape, 4), np.uint8)
    pixels[..., 3] = np.where(inside > 0, 0, 255)
    return encode(pixels)


def inside_of(mask: EncodedImage, size_px: Size) -> Pixels:
    """Return where a mask is transparent, at a picture's size: 1 there, 0 elsewhere. Blocks.

    Raises:
        UserError: The mask cannot be decoded.
    """
    pixels = decode(mask)
    if pixels.shape[2] < 4:
        return np.zeros((size_px[1], size_px[0]), np.uint8)
    inside: Pixels = (pixels[..., 3] < 128).astype(np.uint8)
    if mask.info.size_px != size_px:
        inside = cv2.resize(inside, size_px, interpolation=cv2.INTER_NEAREST)
    return inside


def mask_at(content: bytes, size_px: Size, tolerance: float) -> EncodedImage | None:
    """Return a stored mask at a picture's size; None where their shapes differ. Blocks.

    Args:
        content: A PNG as `mask_of` makes it.
        size_px: Of the picture.
        tolerance: By how much the ratios of their sides may differ, as a share.

    Raises:
        UserError: It cannot be decoded.
    """
    with opened(content, RESULT_LIMITS) as picture:
        mask = described(content, picture)
    if mask.info.size_px == size_px:
        return mask
    ratios = [width / height for width, height in (mask.info.size_px, size_px)]
    if abs(ratios[0] / ratios[1] - 1) > tolerance:
        return None
    return mask_of(inside_of(mask, size_px))


def within(before: EncodedImage, after: EncodedImage, mask: EncodedImage) -> EncodedImage:
    """Return `before` with `after` inside a mask, as a PNG. Blocks.

    Outside of the mask, every pixel is that of `before`, to the bit, at its depth and with its
    transparency. The seam between both lies inside the mask. A result of another size is
    brought to the size of `before` first.

    Raises:
        UserError: One of them cannot be decoded.
    """
    kept = decode(before)
    inside = inside_of(mask, before.info.size_px)
    changed = _alike(decode(after), kept)
    width, height = before.info.size_px
    seam_px = max(1.0, _SEAM_SHARE * max(width, height))
    # The frame around the picture is not a seam: what reaches the edge goes up to it.
    ground = cv2.copyMakeBorder(inside, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    distance_px = cv2.distanceTransform(ground, cv2.DIST_L2, 3)[1:-1, 1:-1]
    top, left, bottom, right = _box(inside)
    if bottom == top:
        return encode(kept)
    part = slice(top, bottom), slice(left, right)
    weight = np.clip(distance_px[part] / (seam_px + 1), 0, 1)[..., np.newaxis]
    mixed = kept[part] * (1 - weight) + changed[part] * weight
    result = kept.copy()
    hit = inside[part] > 0
    result[part][hit] = np.rint(mixed[hit]).astype(kept.dtype)
    return encode(result)


def outlined(image: EncodedImage, mask: EncodedImage) -> EncodedImage:
    """Return a picture with a region's outline in red, for models that take no mask. Blocks.

    Raises:
        UserError: One of them cannot be decoded.
    """
    pixels = np.ascontiguousarray(to_eight_bits(decode(image))[..., :3])
    inside = inside_of(mask, image.info.size_px)
    outlines, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    width_px = max(2, round(_OUTLINE_SHARE * max(image.info.size_px)))
    cv2.drawContours(pixels, outlines, -1, _OUTLINE_RED, width_px)
    return encode(pixels)


def _box(inside: Pixels) -> tuple[int, int, int, int]:
    """Return top, left, bottom and right of a region; all 0 where there is none."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return 0, 0, 0, 0
    return int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1


def _alike(pixels: Pixels, kept: Pixels) -> Pixels:
    """Return pixels in the size, depth and channels of others."""
    height, width, channels = kept.shape
    if pixels.shape[:2] != (height, width):
        smaller = pixels.shape[0] * pixels.shape[1] > height * width
        pixels = cv2.resize(
            pixels,
            (width, height),
            interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC,
        )
    if pixels.dtype != kept.dtype:
        if kept.dtype == np.uint16:
            pixels = pixels.astype(np.uint16) * 257
        else:
            pixels = to_eight_bits(pixels)
    if pixels.shape[2] < channels:
        opaque = np.full((height, width, 1), np.iinfo(kept.dtype).max, kept.dtype)
        pixels = np.concatenate([pixels, opaque], axis=2)
    return pixels[..., :channels]
