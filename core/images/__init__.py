"""Pictures as encoded bytes with a small frozen description.

Decoding, conversion and encoding are slow: `Workshop` runs them in threads, with a bound,
off the event loop. What works on single pixels is in `core.images.pixels`, apart, because
it loads numpy and OpenCV.
"""

from core.images.description import (
    RESULT_LIMITS,
    EncodedImage,
    ImageInfo,
    ImageLimits,
    Size,
)
from core.images.fitting import Fitted, fitted, thumbnail
from core.images.preparation import Prepared, prepare
from core.images.workshop import Workshop

__all__ = [
    "RESULT_LIMITS",
    "EncodedImage",
    "Fitted",
    "ImageInfo",
    "ImageLimits",
    "Prepared",
    "Size",
    "Workshop",
    "fitted",
    "prepare",
    "thumbnail",
]
