"""Pictures as encoded bytes with a small frozen description.

Decoding, conversion and encoding are slow: `Workshop` runs them in threads, with a bound,
off the event loop.
"""

from core.images.description import EncodedImage, ImageInfo, ImageLimits, Size
from core.images.workshop import Workshop

__all__ = ["EncodedImage", "ImageInfo", "ImageLimits", "Size", "Workshop"]
