"""Pictures as files to take away: a format, a size, a quality or a limit, and clean metadata."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass, replace

from PIL import Image, ImageCms

from core.errors import UserError
from core.images.description import EncodedImage, ImageInfo, ImageLimits, Size
from core.images.formats import load, opened

MEDIA_TYPES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "avif": "image/avif",
    "tiff": "image/tiff",
}
SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "avif": ".avif", "tiff": ".tiff"}
LOSSY = frozenset({"jpeg", "webp", "avif"})
DEFAULT_QUALITY = 92
_LEAST_QUALITY = 20
_DEEP = frozenset({"png", "tiff"})
_OWN = ImageLimits(max_bytes=2**31, max_pixels=2**28, max_side_px=2**16)
_WITHOUT_ALPHA = frozenset({"jpeg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One wanted file."""

    format: str
    """A key of `MEDIA_TYPES`."""
    quality: int | None = None
    """1 to 100; for lossy formats."""
    max_bytes: int | None = None
    box_px: Size | None = None
    """The picture fits into it, its ratio kept; never made larger."""
    dpi: int | None = None
    """Noted in the file, for print."""


def exported(image: EncodedImage, export: Export) -> EncodedImage:
    """Return a picture as the wanted file, without metadata but with its sRGB profile. Blocks.

    16 bits per channel stay so in PNG and TIFF. Transparency is put on white only where the
    format has none.

    Raises:
        UserError: ``export-too-large`` if the limit cannot be met at this size.
    """
    if image.info.bits_per_channel == 16 and export.format in _DEEP and export.box_px is None:
        content = _deep(image, export)
        if export.max_bytes is not None and len(content) > export.max_bytes:
            raise _too_large(export)
        return EncodedImage(
            content,
            replace(image.info, media_type=MEDIA_TYPES[export.format], size_bytes=len(content)),
        )
    picture = _picture(image)
    if export.box_px:
        # thumbnail() keeps the ratio and never enlarges.
        picture.thumbnail(export.box_px, Image.Resampling.LANCZOS)
    if export.format in _WITHOUT_ALPHA and picture.mode in {"RGBA", "LA"}:
        ground = Image.new("RGB", picture.size, (255, 255, 255))
        ground.paste(picture, mask=picture.getchannel("A"))
        picture = ground
    content = _within(picture, export)
    return EncodedImage(
        content,
        ImageInfo(
            MEDIA_TYPES[export.format],
            picture.size,
            len(content),
            has_alpha=picture.mode in {"RGBA", "LA"},
        ),
    )


def _picture(image: EncodedImage) -> Image.Image:
    if image.info.bits_per_channel == 16:
        # Loads numpy and OpenCV, which an idle bot does without.
        from core.images.pixels import decode, to_eight_bits  # noqa: PLC0415

        return Image.fromarray(to_eight_bits(decode(image, _OWN)))
    with opened(image.content, _OWN) as source:
        load(source)
        mode = source.mode if source.mode in {"RGB", "RGBA", "L", "LA"} else "RGB"
        picture = source.convert(mode)
    picture.info.clear()
    return picture


def _within(picture: Image.Image, export: Export) -> bytes:
    """Encode, at the best quality that meets the limit."""
    quality = export.quality or DEFAULT_QUALITY
    content = _encoded(picture, export, quality)
    if export.max_bytes is None or len(content) <= export.max_bytes:
        return content
    if export.format not in LOSSY:
        raise _too_large(export)
    best, low, high = None, _LEAST_QUALITY, quality - 1
    while low <= high:
        middle = (low + high) // 2
        content = _encoded(picture, export, middle)
        if len(content) <= export.max_bytes:
            best, low = content, middle + 1
        else:
            high = middle - 1
    if best is None:
        raise _too_large(export)
    return best


def _encoded(picture: Image.Image, export: Export, quality: int) -> bytes:
    buffer = io.BytesIO()
    options: dict[str, object] = {"icc_profile": _srgb_profile(picture)}
    if export.dpi:
        options["dpi"] = (export.dpi, export.dpi)
    match export.format:
        case "jpeg":
            sampling = "4:4:4" if quality >= 90 else "4:2:0"
            options |= {"quality": quality, "subsampling": sampling, "optimize": True}
        case "webp":
            options |= {"quality": quality, "method": 4}
            options.pop("dpi", None)
        case "avif":
            options |= {"quality": quality}
            options.pop("dpi", None)
        case "tiff":
            options |= {"compression": "tiff_adobe_deflate"}
    picture.save(buffer, export.format.upper(), **options)
    return buffer.getvalue()


def _srgb_profile(picture: Image.Image) -> bytes | None:
    # A grey picture with an RGB profile would be refused by strict viewers.
    if picture.mode not in {"RGB", "RGBA"}:
        return None
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _deep(image: EncodedImage, export: Export) -> bytes:
    """Encode with 16 bits per channel, which Pillow does not do for colour."""
    import tifffile  # noqa: PLC0415 - loads numpy

    from core.images.pixels import decode, encode  # noqa: PLC0415

    pixels = decode(image, _OWN)
    if export.format == "png":
        return _with_png_chunks(encode(pixels).content, export.dpi)
    buffer = io.BytesIO()
    tifffile.imwrite(
        buffer,
        pixels,
        photometric="rgb",
        extrasamples=["unassalpha"] if pixels.shape[2] == 4 else None,
        compression="zlib",
        iccprofile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        resolution=(export.dpi, export.dpi) if export.dpi else None,
        resolutionunit="INCH" if export.dpi else None,
        metadata=None,
        software=False,
    )
    return buffer.getvalue()


def _with_png_chunks(content: bytes, dpi: int | None) -> bytes:
    """Say behind the header that the numbers are sRGB, and how large it prints."""
    header_end = 8 + 25
    chunks = _png_chunk(b"sRGB", b"\0")
    if dpi:
        per_metre = round(dpi / 0.0254)
        chunks += _png_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return content[:header_end] + chunks + content[header_end:]


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _too_large(export: Export) -> UserError:
    assert export.max_bytes is not None
    return UserError(
        "export-too-large", format=export.format.upper(), limit_kb=export.max_bytes // 1000
    )
