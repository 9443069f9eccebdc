"""Pictures in the form that a platform, a provider or a preview takes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PIL import Image

from core.errors import UserError
from core.images.description import RESULT_LIMITS, EncodedImage, Size
from core.images.formats import FORMATS_READ, described, has_alpha, load, opened
from core.images.profiles import in_srgb

_QUALITIES = (95, 90, 84, 76)
_PADDING = (255, 255, 255)
_WITH_ALPHA = frozenset({"image/png", "image/webp"})
_WEBP_MAX_SIDE_PX = 16_383
_JPEG_MAX_SIDE_PX = 65_500
_LEAST_SIDE_PX = 16


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture within limits."""

    image: EncodedImage
    changed: bool
    """Not the bytes that went in."""
    smaller: bool = False
    """Fewer pixels than went in."""


def fitted(
    image: EncodedImage,
    *,
    media_types: Collection[str],
    max_bytes: int,
    max_side_sum_px: int | None = None,
    max_ratio: float | None = None,
    keep_alpha: bool = True,
) -> Fitted:
    """Return a picture within limits, as little changed as possible. Blocks.

    A picture that fits stays as it is, to the byte. Else it is encoded again, first as JPEG
    or WebP of falling quality, then with fewer pixels. One that is too long for `max_ratio`
    is padded with white, or with nothing where alpha is kept.

    Args:
        image: A prepared picture, or an engine's result.
        media_types: Types that are taken, of ``image/jpeg``, ``image/png``, ``image/webp``.
        max_bytes: Largest file.
        max_side_sum_px: Largest width + height; None: no limit.
        max_ratio: Largest ratio of the longer to the shorter side; None: no limit.
        keep_alpha: Transparent pixels stay so, if a type that is taken has them; else they
            are put on white.

    Raises:
        UserError: The picture cannot be decoded.
        ValueError: No encoding gets below `max_bytes`, or no type that is taken fits.
    """
    width, height = image.info.size_px
    flatten = image.info.has_alpha and not (keep_alpha and _WITH_ALPHA & set(media_types))
    long = max_ratio is not None and max(width, height) > max_ratio * min(width, height)
    wide = max_side_sum_px is not None and width + height > max_side_sum_px
    if (
        image.info.media_type in media_types
        and image.info.size_bytes <= max_bytes
        and not (flatten or long or wide)
    ):
        return Fitted(image, changed=False)
    picture = _eight_bits(image)
    if flatten:
        picture = _on_white(picture)
    if long and max_ratio is not None:
        picture = _padded(picture, max_ratio)
    before = picture.size
    if wide and max_side_sum_px is not None:
        picture = _scaled(picture, max_side_sum_px / sum(picture.size))
    while True:
        smallest = None
        for result in _encodings(picture, media_types):
            if result.info.size_bytes <= max_bytes:
                return Fitted(result, changed=True, smaller=picture.size != before)
            smallest = min(result.info.size_bytes, smallest or result.info.size_bytes)
        if smallest is None or max(picture.size) <= _LEAST_SIDE_PX:
            raise ValueError(f"{image.info.size_px} does not fit in {max_bytes} bytes")
        picture = _scaled(picture, min(0.9, 0.95 * (max_bytes / smallest) ** 0.5))


def thumbnail(image: EncodedImage, max_side_px: int) -> EncodedImage:
    """Return a small copy, JPEG or, with alpha, PNG. Blocks.

    Raises:
        UserError: The picture cannot be decoded.
    """
    picture = _eight_bits(image, draft_px=max_side_px)
    if max(picture.size) > max_side_px:
        picture = _scaled(picture, max_side_px / max(picture.size))
    media_type = "image/png" if has_alpha(picture) else "image/jpeg"
    return _encoded(picture, media_type, _QUALITIES[2])


def picture_of(image: EncodedImage, least_side_px: int | None = None) -> Image.Image:
    """Return the pixels as a Pillow picture in mode L, RGB or RGBA, in sRGB. Blocks.

    Args:
        image: A prepared picture, or an engine's result.
        least_side_px: A picture with fewer pixels will do, if both sides have this many.

    Raises:
        UserError: The picture cannot be decoded.
    """
    return _eight_bits(image, least_side_px)


def _encodings(picture: Image.Image, media_types: Collection[str]) -> Iterator[EncodedImage]:
    """Yield the picture in the wanted types, the best first."""
    alpha = has_alpha(picture)
    side = max(picture.size)
    jpeg = "image/jpeg" in media_types and not alpha and side <= _JPEG_MAX_SIDE_PX
    webp = "image/webp" in media_types and side <= _WEBP_MAX_SIDE_PX
    if "image/png" in media_types and (alpha or not (jpeg or webp)):
        yield _encoded(picture, "image/png", 0)
    if jpeg or webp:
        for quality in _QUALITIES:
            yield _encoded(picture, "image/jpeg" if jpeg else "image/webp", quality)


def _encoded(picture: Image.Image, media_type: str, quality: int) -> EncodedImage:
    buffer = io.BytesIO()
    if media_type == "image/png":
        picture.save(buffer, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    elif media_type == "image/jpeg":
        sampling = "4:4:4" if quality >= 95 else "4:2:0"
        picture.save(buffer, "JPEG", quality=quality, subsampling=sampling)
    else:
        picture.save(buffer, "WEBP", quality=quality, method=2)
    picture.format = media_type.removeprefix("image/").upper()
    return described(buffer.getvalue(), picture)


def _eight_bits(image: EncodedImage, draft_px: int | None = None) -> Image.Image:
    if image.info.bits_per_channel == 16:
        # Loads numpy and OpenCV, which an idle bot does without.
        from core.images.pixels import decode, to_eight_bits  # noqa: PLC0415

        return Image.fromarray(to_eight_bits(decode(image)))
    with opened(image.content, RESULT_LIMITS) as source:
        if draft_px:
            source.draft("RGB", (2 * draft_px, 2 * draft_px))
        load(source)
        try:
            picture = in_srgb(source, None)
        except ValueError as error:
            raise UserError("picture-unreadable", formats=FORMATS_READ) from error
        picture.info.clear()
        return picture


def _scaled(picture: Image.Image, factor: float) -> Image.Image:
    width, height = picture.size
    size: Size = max(1, int(width * factor)), max(1, int(height * factor))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _on_white(picture: Image.Image) -> Image.Image:
    ground = Image.new("RGB", picture.size, _PADDING)
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _padded(picture: Image.Image, max_ratio: float) -> Image.Image:
    width, height = picture.size
    size = (
        max(width, -int(-height // max_ratio)),
        max(height, -int(-width // max_ratio)),
    )
    ground = Image.new(picture.mode, size, (*_PADDING, 0)[: len(picture.getbands())] or 255)
    ground.paste(picture, ((size[0] - width) // 2, (size[1] - height) // 2))
    return ground
