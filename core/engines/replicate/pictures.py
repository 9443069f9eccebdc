"""Pictures on their way to a model and back. Everything here blocks: run it in the workshop."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from core.engines.port import EngineError, EngineNote, Failure
from core.engines.replicate.models import OUTPUT_MAX_PX
from core.errors import UserError
from core.images import EncodedImage, ImageLimits, Size
from core.images.formats import described, has_alpha, load, opened
from core.images.pixels import decode, encode, to_eight_bits

UploadFile = tuple[str, bytes, str]
"""File name, content and media type."""

_LOSSLESS_MAX_PX = 4_000_000
_QUALITIES = (95, 90, 80)
_OUTPUT_LIMITS = ImageLimits(
    max_bytes=2**31, max_pixels=int(OUTPUT_MAX_PX * 1.1), max_side_px=65_535
)


def decoded(image: EncodedImage) -> Image.Image:
    """Decode a person's picture to RGB or RGBA of 8 bits.

    Raises:
        EngineError: It is unreadable.
    """
    try:
        return Image.fromarray(to_eight_bits(decode(image)))
    except UserError as error:
        raise EngineError(
            Failure.UNUSABLE_INPUT, error.text_key, retry_after_s=None, **error.params
        ) from error


def upload_of(picture: Image.Image, size_px: Size, max_bytes: int) -> UploadFile:
    """Encode the colours of a picture for a model, at a size.

    Without loss unless the picture is large. Transparent pixels are filled with the mean
    colour, so that nothing strange bleeds into the edge; alpha itself stays here.

    Raises:
        EngineError: It does not fit into `max_bytes`.
    """
    colours = _filled(picture)
    if colours.size != size_px:
        colours = colours.resize(size_px, Image.Resampling.LANCZOS)
    if size_px[0] * size_px[1] <= _LOSSLESS_MAX_PX:
        content = encode(np.asarray(colours)).content
        if len(content) <= max_bytes:
            return "picture.png", content, "image/png"
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        colours.save(buffer, "JPEG", quality=quality, subsampling=0)
        if buffer.tell() <= max_bytes:
            return "picture.jpg", buffer.getvalue(), "image/jpeg"
    raise EngineError(Failure.UNUSABLE_INPUT, "replicate-picture-too-large")


def enlarged(
    content: bytes, source: Image.Image, target_px: Size
) -> tuple[EncodedImage, tuple[EngineNote, ...]]:
    """Return a model's result at the wanted size and with the source's alpha.

    A result that is larger than wanted is made smaller; a smaller one stays, and is noted.

    Raises:
        EngineError: It is no picture.
    """
    result = _answered(content)
    notes: tuple[EngineNote, ...] = ()
    size_px = target_px
    if result.width < target_px[0] * 0.99 or result.height < target_px[1] * 0.99:
        scale = min(result.width / target_px[0], result.height / target_px[1])
        size_px = max(1, round(target_px[0] * scale)), max(1, round(target_px[1] * scale))
        size = {"width": size_px[0], "height": size_px[1]}
        notes = (EngineNote("replicate-smaller-than-wanted", size),)
    see_through = has_alpha(source)
    if result.size == size_px and not see_through and not has_alpha(result):
        return described(content, result), notes
    result = result.convert("RGB")
    if result.size != size_px:
        result = result.resize(size_px, Image.Resampling.LANCZOS)
    if see_through:
        result.putalpha(source.getchannel("A").resize(size_px, Image.Resampling.LANCZOS))
    return encode(np.asarray(result)), notes


def cut_out(content: bytes, source: Image.Image) -> EncodedImage:
    """Return the source with the alpha that a model has found.

    The colours are the source's own, and what was transparent before stays so.

    Raises:
        EngineError: It is no picture, or has no alpha.
    """
    result = _answered(content)
    if not has_alpha(result):
        raise EngineError(Failure.BAD_OUTPUT, "replicate-no-cut-out")
    alpha = result.convert("RGBA").getchannel("A")
    if alpha.size != source.size:
        alpha = alpha.resize(source.size, Image.Resampling.LANCZOS)
    pixels = np.array(source.convert("RGBA"))
    pixels[..., 3] = np.minimum(pixels[..., 3], np.asarray(alpha))
    return encode(pixels)


def _filled(picture: Image.Image) -> Image.Image:
    if not has_alpha(picture):
        return picture
    pixels = np.array(picture)
    seen = pixels[..., 3] > 0
    colours = pixels[..., :3]
    if seen.any() and not seen.all():
        colours[~seen] = colours[seen].mean(axis=0).astype(np.uint8)
    return Image.fromarray(np.ascontiguousarray(colours))


def _answered(content: bytes) -> Image.Image:
    try:
        with opened(content, _OUTPUT_LIMITS) as picture:
            load(picture)
            return picture
    except UserError as error:
        raise EngineError(Failure.BAD_OUTPUT, "replicate-not-a-picture") from error
