"""Sharpness, noise, blur, and what lies over a picture: grain, vignette, blocks."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.picture import (
    Picture,
    banded,
    floats,
    from_light,
    integers,
    light,
    luma,
    overlapped,
    smoothstep,
)
from core.engines.local.tools import Tools
from core.images.pixels import Floats, Pixels, encoded, linear, to_eight_bits

_GRAIN_SEED = 20_240_229
_BLUR_MAX = 0.025
"""Standard deviation of the strongest blur, as a share of the longer side."""
_DIRECT_SIGMA_PX = 6.0
_DENOISE_MARGIN_PX = 16
_SHARPEN_MARGIN_PX = 12


def vignette(picture: Picture, *, amount: float) -> Picture:
    """Take light from the corners, or give it, by up to two stops."""
    width, height = picture.size_px
    across = ((np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1) ** 2
    down = ((np.arange(height, dtype=np.float32) + 0.5) / height * 2 - 1) ** 2
    stops = np.float32(-2 * amount / 100)

    def function(band: Floats, top: int) -> Floats:
        radius = np.sqrt((across + down[top : top + band.shape[0], np.newaxis]) / 2)
        gain = np.exp2(stops * smoothstep(0.3, 1.05, radius))
        return encoded(linear(band) * gain[..., np.newaxis])

    return banded(picture, function)


def grain(picture: Picture, *, amount: float) -> Picture:
    """Add film grain: the same for every channel, strongest in the mid-tones.

    Its size follows the picture's, so that it looks alike at every resolution; it is the
    same grain every time, so that a repeated edit gives the same picture.
    """
    size_px = max(1.0, picture.longer_px / 1800)
    width, height = picture.size_px
    cells = (max(1, round(height / size_px)), max(1, round(width / size_px)))
    noise: Floats = np.random.default_rng(_GRAIN_SEED).standard_normal(cells, dtype=np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), 0.6)
    spread = max(float(noise.std()), 1e-6)
    if cells != (height, width):
        noise = cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    strength = np.float32(0.0009 * amount / spread)

    def function(band: Floats, top: int) -> Floats:
        brightness = luma(band)
        weight = strength * (0.35 + 2.6 * brightness * (1 - brightness))
        change: Floats = weight * noise[top : top + band.shape[0]]
        return band + change[..., np.newaxis]

    return banded(picture, function)


def denoise(picture: Picture, tools: Tools, *, amount: float) -> Picture:
    """Remove noise, as much as is measured: colour noise wholly, brightness noise by amount.

    Brightness goes through non-local means (Buades, Coll and Morel, 2005), whose filter
    strength follows the noise that is there; a clean picture stays nearly as it is.
    """
    if amount == 0:
        return picture
    noise = _noise_level(to_eight_bits(picture.colour))
    strength = max(0.1, noise * (0.5 + 1.1 * amount / 100))
    spread = 5 * noise / 255 * amount / 100 + 2.5e-4

    def function(band: Floats) -> Floats:
        parts: Floats = cv2.cvtColor(band, cv2.COLOR_RGB2YCrCb)
        brightness = integers(parts[..., 0], np.dtype(np.uint8))
        smooth = cv2.fastNlMeansDenoising(brightness, None, strength, 3, 9)
        # Only the difference is taken from 8 bits, so that 16 bits keep theirs.
        parts[..., 0] += (smooth.astype(np.float32) - brightness) / 255
        for channel in (1, 2):
            parts[..., channel] = _even_colour(parts[..., channel], spread)
        return cv2.cvtColor(parts, cv2.COLOR_YCrCb2RGB)

    result = np.empty_like(picture.colour)
    for rows, band in overlapped(picture, _DENOISE_MARGIN_PX, function):
        result[rows] = integers(band, result.dtype)
        tools.report(rows.stop / result.shape[0])
    return picture.with_colour(result)


def _even_colour(values: Floats, spread: float) -> Floats:
    """Return a colour channel without differences of about `spread`: specks, then blotches."""
    fine = cv2.bilateralFilter(np.ascontiguousarray(values), 5, spread, 2.5)
    height, width = values.shape[:2]
    small = cv2.resize(fine, ((width + 1) // 2, (height + 1) // 2), interpolation=cv2.INTER_AREA)
    change = cv2.bilateralFilter(small, 5, spread, 2.5) - small
    return fine + cv2.resize(change, (width, height), interpolation=cv2.INTER_LINEAR)


def _noise_level(colour: Pixels) -> float:
    """Return the standard deviation of noise, in levels of 255.

    From the median of the finest diagonal differences (Donoho and Johnstone, 1994).
    """
    height, width = (side // 2 * 2 for side in colour.shape[:2])
    grey: Floats = cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY).astype(np.float32)
    grey = grey[:height, :width]
    if not grey.size:
        return 0.0
    diagonal = (grey[::2, ::2] - grey[1::2, ::2] - grey[::2, 1::2] + grey[1::2, 1::2]) / 2
    return float(np.median(np.abs(diagonal)) / 0.6745)


def sharpen(picture: Picture, *, amount: float) -> Picture:
    """Sharpen brightness by an unsharp mask that hardly overshoots, so that no halo shows."""
    sigma_px = float(np.clip(picture.longer_px / 2500, 0.8, 2.5))
    gain, room = np.float32(3.5 * amount / 100), np.float32(0.08 * amount / 100)
    kernel = np.ones((3, 3), np.uint8)

    def function(band: Floats) -> Floats:
        brightness = luma(band)
        blurred = cv2.GaussianBlur(brightness, (0, 0), sigma_px)
        sharp = brightness + gain * (brightness - blurred)
        lowest, highest = cv2.erode(brightness, kernel), cv2.dilate(brightness, kernel)
        change: Floats = np.clip(sharp, lowest - room, highest + room) - brightness
        return band + change[..., np.newaxis]

    result = np.empty_like(picture.colour)
    for rows, band in overlapped(picture, _SHARPEN_MARGIN_PX, function):
        result[rows] = integers(band, result.dtype)
    return picture.with_colour(result)


def blur(picture: Picture, *, amount: float, radius_px: float | None = None) -> Picture:
    """Blur the light with a Gaussian; a radius is its standard deviation."""
    sigma_px = radius_px or amount / 100 * _BLUR_MAX * picture.longer_px
    if sigma_px < 0.05:
        return picture
    if picture.alpha is None:
        return picture.with_colour(blurred_light(picture.colour, sigma_px))
    # Transparent pixels have no colour to give to their neighbours.
    share = floats(picture.alpha)
    spread = gaussian(share, sigma_px)
    result = np.empty_like(picture.colour)
    for index in range(3):
        channel = gaussian(light(picture.colour[..., index]) * share, sigma_px)
        result[..., index] = from_light(channel / np.maximum(spread, 1e-6), result.dtype)
    return Picture(result, integers(spread, result.dtype))


def blurred_light(colour: Pixels, sigma_px: float) -> Pixels:
    """Return colours whose light is blurred, one channel at a time for the sake of memory."""
    result = np.empty_like(colour)
    for index in range(colour.shape[2]):
        channel = np.ascontiguousarray(colour[..., index])
        result[..., index] = from_light(gaussian(light(channel), sigma_px), result.dtype)
    return result


def gaussian(values: Floats, sigma_px: float) -> Floats:
    """Return values blurred; strong blurs are done on a smaller copy, which cannot be told."""
    factor = max(1, int(sigma_px / _DIRECT_SIGMA_PX))
    height, width = values.shape[:2]
    factor = min(factor, height, width)
    if factor == 1:
        return cv2.GaussianBlur(values, (0, 0), sigma_px, borderType=cv2.BORDER_REPLICATE)
    size = (max(1, round(width / factor)), max(1, round(height / factor)))
    small = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma_px / factor, borderType=cv2.BORDER_REPLICATE)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def pixelate(picture: Picture, *, blocks: int) -> Picture:
    """Average the light in square blocks, so many across the longer side."""
    side_px = max(1, -(-picture.longer_px // blocks))
    return picture.with_colour(blocks_of(picture.colour, side_px))


def blocks_of(values: Pixels, side_px: int) -> Pixels:
    """Return colours averaged in blocks, whole ones first; those at the edge may be cut."""
    height, width = values.shape[:2]
    rows, columns = -(-height // side_px), -(-width // side_px)
    bottom, right = rows * side_px - height, columns * side_px - width
    result = np.empty_like(values)
    for index in range(values.shape[2]):
        channel = light(np.ascontiguousarray(values[..., index]))
        whole = cv2.copyMakeBorder(channel, 0, bottom, 0, right, cv2.BORDER_REFLECT)
        small = whole.reshape(rows, side_px, columns, side_px).mean(axis=(1, 3))
        small = from_light(small, result.dtype)
        large = small.repeat(side_px, axis=0).repeat(side_px, axis=1)
        result[..., index] = large[:height, :width]
    return result
