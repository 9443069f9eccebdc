"""How near one picture is to another."""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.photos import PhotoName, photo

Rgb = npt.NDArray[np.uint8]
PHOTOS: tuple[PhotoName, ...] = ("astronaut", "coffee", "chelsea", "china", "flower", "rocket")


def pixels(name: PhotoName) -> Rgb:
    """Return a photo's pixels."""
    with Image.open(io.BytesIO(photo(name))) as image:
        return np.asarray(image.convert("RGB"))


def small_and_large(name: PhotoName, factor: int) -> tuple[Rgb, Rgb]:
    """Return a photo reduced by bicubic interpolation, and what it should become again."""
    image = Image.fromarray(pixels(name))
    width, height = image.width // factor * factor, image.height // factor * factor
    large = image.crop((0, 0, width, height))
    small = large.resize((width // factor, height // factor), Image.Resampling.BICUBIC)
    return np.asarray(small), np.asarray(large)


def lanczos(rgb: Rgb, factor: int) -> Rgb:
    """Return a picture enlarged without any model."""
    height, width = rgb.shape[:2]
    size = (width * factor, height * factor)
    return np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.LANCZOS))


def psnr_y_db(one: Rgb, other: Rgb, border_px: int) -> float:
    """Return the peak signal-to-noise ratio of luma (BT.601), in dB, without the border.

    This is how papers on super-resolution measure: the border is as wide as the factor.
    """
    inner = slice(border_px, -border_px)
    error = (_luma(one) - _luma(other))[inner, inner]
    return float(10 * np.log10(255**2 / np.mean(error**2)))


def _luma(rgb: Rgb) -> npt.NDArray[np.float64]:
    weights = np.array([65.481, 128.553, 24.966]) / 255
    return np.asarray(rgb @ weights + 16, np.float64)
