"""From the bytes that somebody sent to a picture that everything else can rely on."""

from __future__ import annotations

import io
import zlib
from contextlib import suppress
from dataclasses import dataclass

from PIL import Image

from core.errors import UserError
from core.images.description import EncodedImage, ImageLimits
from core.images.formats import (
    FORMATS_READ,
    bits_per_channel,
    described,
    has_alpha,
    load,
    opened,
    orientation,
)
from core.images.metadata import Malformed, without_metadata
from core.images.profiles import Profile, in_srgb, profile_of

_AS_THEY_ARE = {
    "JPEG": frozenset({"L", "RGB"}),
    "MPO": frozenset({"L", "RGB"}),
    "PNG": frozenset({"L", "RGB", "RGBA"}),
    "WEBP": frozenset({"RGB", "RGBA"}),
}
_LOSSY = frozenset({"JPEG", "MPO", "WEBP", "AVIF", "HEIF"})
_ANIMATED = frozenset({"PNG", "WEBP", "AVIF", "GIF", "TIFF"})
_JPEG_QUALITY = 95
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture as it came in, made sense of."""

    image: EncodedImage
    """Upright, sRGB, one frame, L, RGB or RGBA with 8 or 16 bits: JPEG, PNG or WebP."""
    notes: tuple[str, ...] = ()
    """Keys of sentences that the sender should read."""


def prepare(raw: bytes, limits: ImageLimits) -> Prepared:
    """Make hostile bytes into a picture. Blocks: run it in a `Workshop`.

    Pixels that are fine already stay as they are encoded, without what else is in the file.
    Others are encoded again: as JPEG where the source was lossy, without loss as PNG else.

    Raises:
        UserError: ``picture-empty``, ``picture-unreadable``, ``picture-truncated``,
            ``picture-too-many-bytes``, ``picture-too-many-pixels`` or
            ``picture-too-long-side``.
    """
    with opened(raw, limits) as image:
        notes = []
        several = image.format in _ANIMATED and _has_frames(image)
        if several:
            notes.append("picture-animated-first-frame")
        turn = orientation(image)
        profile = profile_of(image)
        kept = image.mode in _AS_THEY_ARE.get(image.format or "", ())
        load(image)
        deep = bits_per_channel(raw, image) == 16
        if (
            (kept or (deep and image.format == "PNG"))
            and not several
            and turn == 1
            and profile is None
            and "transparency" not in image.info
        ):
            with suppress(Malformed):
                clean = without_metadata(raw, image.format or "")
                return Prepared(described(clean, image), tuple(notes))
        if deep:
            result = _deep(raw, turn, profile)
            if result is not None:
                return Prepared(result, tuple(notes))
            notes.append("picture-eight-bits")
        return Prepared(_encoded_again(image, turn, profile), tuple(notes))


def _has_frames(image: Image.Image) -> bool:
    try:
        return bool(getattr(image, "is_animated", False))
    except Exception:  # noqa: BLE001  (a damaged second frame must not cost the first one)
        return True


def _deep(raw: bytes, turn: int, profile: Profile | None) -> EncodedImage | None:
    # Loads numpy and OpenCV, which an idle bot does without.
    from core.images.deep import decode_deep, deep_in_srgb, turned  # noqa: PLC0415
    from core.images.pixels import encode  # noqa: PLC0415

    pixels = decode_deep(raw)
    if profile is not None:
        converted = deep_in_srgb(pixels, profile)
        if converted is None:
            return None
        pixels = converted
    return encode(turned(pixels, turn))


def _encoded_again(image: Image.Image, turn: int, profile: Profile | None) -> EncodedImage:
    lossy = image.format in _LOSSY
    # Pillow turns a TIFF while it loads; the others wait for us.
    turn = 1 if image.format == "TIFF" else turn
    try:
        flat = in_srgb(image, profile)
    except ValueError as error:
        raise UserError("picture-unreadable", formats=FORMATS_READ) from error
    if turn in _TURNS:
        flat = flat.transpose(_TURNS[turn])
    flat.info.clear()
    buffer = io.BytesIO()
    if lossy and not has_alpha(flat):
        flat.save(buffer, "JPEG", quality=_JPEG_QUALITY, subsampling="4:4:4")
        flat.format = "JPEG"
    else:
        flat.save(buffer, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
        flat.format = "PNG"
    return described(buffer.getvalue(), flat)
