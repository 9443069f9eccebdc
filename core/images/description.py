"""What core knows of a picture without decoding it."""

from __future__ import annotations

from dataclasses import dataclass

Size = tuple[int, int]
"""Width and height in pixels."""


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """Description of an encoded, upright picture."""

    media_type: str
    """Exact type by content, such as ``image/png``."""
    size_px: Size
    size_bytes: int
    has_alpha: bool = False
    bits_per_channel: int = 8


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """A picture that crosses a module border."""

    content: bytes
    info: ImageInfo


@dataclass(frozen=True, slots=True)
class ImageLimits:
    """What is refused before a picture is decoded in full."""

    max_bytes: int = 50_000_000
    max_pixels: int = 64_000_000
    max_side_px: int = 16_384


RESULT_LIMITS = ImageLimits(max_bytes=500_000_000, max_pixels=100_000_000, max_side_px=65_535)
"""What a result may reach, and what is worked on again: more than people may send."""
