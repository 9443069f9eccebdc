"""From encoded pictures to arrays and back, and between sRGB and linear light.

This module loads numpy and OpenCV: import it only from code that works on pixels.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.errors import UserError
from core.images.deep import decode_deep
from core.images.description import RESULT_LIMITS, EncodedImage, ImageInfo, ImageLimits
from core.images.formats import FORMATS_READ, bits_per_channel, has_alpha, load, opened
from core.images.profiles import in_srgb

# The types of OpenCV's results say no more than "numbers", so the element type is in words.
Pixels = npt.NDArray[Any]
"""uint8 or uint16 of shape (height, width, 3), or 4 with straight alpha; RGB, sRGB-encoded."""
Floats = npt.NDArray[Any]
"""float32 or float64."""

# Fast, and as small as the slow settings: photos hardly repeat themselves, so that a search
# for repetitions costs time and finds nothing; run lengths keep flat areas small.
_PNG_SETTINGS = (
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
)


def decode(image: EncodedImage, limits: ImageLimits = RESULT_LIMITS) -> Pixels:
    """Return the pixels of a prepared picture or a result; grey gets three equal channels.

    Raises:
        UserError: It cannot be decoded, or is over `limits`.
    """
    with opened(image.content, limits) as source:
        load(source)
        if bits_per_channel(image.content, source) == 16:
            return decode_deep(image.content)
        try:
            flat = in_srgb(source, None)
        except ValueError as error:
            raise UserError("picture-unreadable", formats=FORMATS_READ) from error
        return np.array(flat.convert("RGBA" if has_alpha(source) else "RGB"))


def encode(pixels: Pixels) -> EncodedImage:
    """Encode without loss, as PNG, at the depth of the array."""
    code = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    done, buffer = cv2.imencode(".png", cv2.cvtColor(pixels, code), _PNG_SETTINGS)
    if not done:
        raise ValueError(f"cannot encode an array of shape {pixels.shape}")
    content = buffer.tobytes()
    height, width, channels = pixels.shape
    return EncodedImage(
        content,
        ImageInfo(
            media_type="image/png",
            size_px=(width, height),
            size_bytes=len(content),
            has_alpha=channels == 4,
            bits_per_channel=pixels.itemsize * 8,
        ),
    )


def to_eight_bits(pixels: Pixels) -> Pixels:
    """Return the pixels with 8 bits per channel."""
    if pixels.dtype == np.uint8:
        return pixels
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)


def linear(values: Floats) -> Floats:
    """Return light from sRGB values, both 0 to 1 (IEC 61966-2-1)."""
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def encoded(light: Floats) -> Floats:
    """Return sRGB values from light, both 0 to 1 (IEC 61966-2-1); less than none is none."""
    light = np.maximum(light, 0)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
