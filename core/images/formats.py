"""Which files are pictures that we read: told by their first bytes, never by a name."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import ExifTags, Image

from core.errors import UserError
from core.images.description import RESULT_LIMITS, EncodedImage, ImageInfo, ImageLimits, Size
from core.images.heic import open_heic

FORMATS_READ = "JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP, GIF"
ALPHA_MODES = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})

_MEGA = 1_000_000
_HEADER_BYTES = 32
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})

# Limits are ours and are checked from the header; Pillow's own would refuse without a size.
Image.MAX_IMAGE_PIXELS = None


def format_of(content: bytes) -> str | None:
    """Return Pillow's name of a format that we read, or None."""
    head = content[:_HEADER_BYTES]
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        brands = {head[8:12], *(head[at : at + 4] for at in range(16, len(head), 4))}
        if brands & _AVIF_BRANDS:
            return "AVIF"
        if brands & _HEIF_BRANDS:
            return "HEIF"
    if head[:4] in {b"II*\0", b"MM\0*"}:
        return "TIFF"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"BM"):
        return "BMP"
    return None


@contextmanager
def opened(content: bytes, limits: ImageLimits) -> Iterator[Image.Image]:
    """Open a picture: its header is read and checked, its pixels are not decoded yet.

    Raises:
        UserError: Empty, too large in any way, or nothing that we read.
    """
    if not content:
        raise UserError("picture-empty")
    if len(content) > limits.max_bytes:
        raise UserError("picture-too-many-bytes", max_mb=max(1, limits.max_bytes // _MEGA))
    name = format_of(content)
    if name is None:
        raise UserError("picture-unreadable", formats=FORMATS_READ)
    # For the whole process, on purpose: these are about metadata that we throw away.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        image = _heic(content, limits) if name == "HEIF" else _by_pillow(content, name)
    except UserError:
        raise
    except Exception as error:  # Pillow's plugins raise nearly anything for hostile bytes
        raise UserError("picture-unreadable", formats=FORMATS_READ) from error
    with image:
        _check_size(image.size, limits)
        yield image


def _by_pillow(content: bytes, name: str) -> Image.Image:
    return Image.open(io.BytesIO(content), formats=[name])


def _heic(content: bytes, limits: ImageLimits) -> Image.Image:
    size_px, image = open_heic(content, limits)
    _check_size(size_px, limits)
    if image is None:
        raise ValueError("no picture")
    return image


def _check_size(size_px: Size, limits: ImageLimits) -> None:
    width, height = size_px
    if max(size_px) > limits.max_side_px:
        raise UserError(
            "picture-too-long-side", max_side_px=limits.max_side_px, width=width, height=height
        )
    if width * height > limits.max_pixels:
        raise UserError(
            "picture-too-many-pixels",
            max_megapixels=max(1, limits.max_pixels // _MEGA),
            width=width,
            height=height,
        )


def size_px_of(content: bytes) -> Size:
    """Return the size of a picture of ours, from its header.

    Raises:
        UserError: It is none.
    """
    with opened(content, RESULT_LIMITS) as image:
        return image.size


def load(image: Image.Image) -> None:
    """Decode the pixels.

    Raises:
        UserError: ``picture-truncated``.
    """
    try:
        image.load()
    except Exception as error:  # as above
        raise UserError("picture-truncated") from error


def orientation(image: Image.Image) -> int:
    """Return the EXIF orientation, 1 to 8; 1 where there is none or it makes no sense."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # noqa: BLE001  (damaged metadata must not cost the picture)
        return 1
    return value if value in range(1, 9) else 1


def bits_per_channel(content: bytes, image: Image.Image) -> int:
    """Return 16 where a file has that depth in every channel of grey or RGB, else 8."""
    if image.format == "PNG":
        return 16 if content[24:25] == b"\x10" else 8
    if image.format == "TIFF":
        bits = getattr(image, "tag_v2", {}).get(258, (8,))
        grey_or_rgb = image.mode.startswith("I;16") or image.mode in {"RGB", "RGBA", "RGBX"}
        return 16 if set(bits) == {16} and grey_or_rgb else 8
    return 8


def has_alpha(image: Image.Image) -> bool:
    """Tell whether pixels may be transparent."""
    return image.mode in ALPHA_MODES or "transparency" in image.info


def described(content: bytes, image: Image.Image) -> EncodedImage:
    """Return an opened, upright picture with its description."""
    return EncodedImage(
        content,
        ImageInfo(
            media_type="image/jpeg" if image.format == "MPO" else Image.MIME[image.format or ""],
            size_px=image.size,
            size_bytes=len(content),
            has_alpha=has_alpha(image),
            bits_per_channel=bits_per_channel(content, image),
        ),
    )
