"""Pictures on their way to OpenAI and back. Everything here blocks: run it in the workshop."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from core.engines.openai.canvas import Canvas, canvas_for
from core.engines.openai.models import ModelFamily
from core.engines.port import EngineError, Failure
from core.errors import UserError
from core.images import EncodedImage, ImageInfo, ImageLimits
from core.images.formats import described, has_alpha, load, opened
from core.images.pixels import decode, encode, to_eight_bits

UploadFile = tuple[str, bytes, str]
"""File name, content and media type: without them the service refuses the file."""

REFERENCE_MAX_PX = 2048
"""Longest side of a reference picture; the model looks at it, it does not redraw it."""
PREVIEW_MAX_PX = 1024
_JPEG_QUALITY = 95
_PREVIEW_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Upload:
    """What one edit sends."""

    canvas: Canvas
    images: list[UploadFile]
    mask: UploadFile | None
    transparent: bool
    """The source has transparent pixels, and the model can make them."""
    alpha_lost: bool
    """The source has transparent pixels, and the model cannot."""


def upload_of(
    images: tuple[EncodedImage, ...],
    mask: EncodedImage | None,
    *,
    family: ModelFamily,
    area_max_px: int,
) -> Upload:
    """Decode the pictures of a request and encode them as the service takes them.

    Raises:
        EngineError: One is unreadable, or the mask does not fit.
    """
    source = _pixels(images[0])
    see_through = _see_through(source)
    if not (see_through and family.transparent):
        source = _flattened(source)
    canvas = canvas_for(source.size, any_size=family.any_size, area_max_px=area_max_px)
    references = [_reference(_pixels(image)) for image in images[1:]]
    return Upload(
        canvas=canvas,
        images=[
            _file(image, f"image-{number}")
            for number, image in enumerate([_laid(source, canvas), *references], start=1)
        ],
        mask=None if mask is None else _mask_file(_pixels(mask), canvas),
        transparent=see_through and family.transparent,
        alpha_lost=see_through and not family.transparent,
    )


def result_of(content: bytes, canvas: Canvas | None) -> EncodedImage:
    """Return an answered picture, cut and scaled back from its canvas.

    Raises:
        EngineError: It is no picture.
    """
    image = _answered(content)
    opaque = has_alpha(image) and not _see_through(image)
    if canvas is None or (image.size == canvas.result_px and not canvas.letterboxed):
        return _png(_flattened(image)) if opaque else described(content, image)
    return _png(_taken_off(_flattened(image) if opaque else image, canvas))


def preview_of(content: bytes, canvas: Canvas | None) -> EncodedImage:
    """Return an unfinished picture, small enough to be posted often.

    Raises:
        EngineError: It is no picture.
    """
    image = _answered(content)
    if canvas is not None:
        image = _taken_off(image, canvas)
    image.thumbnail((PREVIEW_MAX_PX, PREVIEW_MAX_PX), Image.Resampling.BICUBIC)
    return _jpeg(image.convert("RGB"), _PREVIEW_QUALITY)


def _pixels(image: EncodedImage) -> Image.Image:
    """Decode a person's picture to RGB or RGBA of 8 bits, all that the service takes."""
    try:
        pixels = decode(image)
    except UserError as error:
        raise EngineError(
            Failure.UNUSABLE_INPUT, error.text_key, retry_after_s=None, **error.params
        ) from error
    return Image.fromarray(to_eight_bits(pixels))


def _answered(content: bytes) -> Image.Image:
    try:
        with opened(content, ImageLimits()) as picture:
            load(picture)
            return picture
    except UserError as error:
        raise EngineError(Failure.BAD_OUTPUT, "openai-no-picture") from error


def _see_through(image: Image.Image) -> bool:
    if not has_alpha(image):
        return False
    return any(image.convert("RGBA").getchannel("A").histogram()[:255])


def _flattened(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    ground = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")


def _laid(source: Image.Image, canvas: Canvas) -> Image.Image:
    left, top, right, bottom = canvas.box
    resized = source.resize((right - left, bottom - top), Image.Resampling.LANCZOS)
    if not canvas.letterboxed:
        return resized
    # Plain black, as on film: models take it for a frame and leave it alone.
    whole = Image.new(source.mode, canvas.size_px)
    whole.paste(resized, (left, top))
    return whole


def _taken_off(image: Image.Image, canvas: Canvas) -> Image.Image:
    # The service may answer in another size than asked; places are relative.
    across = image.width / canvas.size_px[0]
    down = image.height / canvas.size_px[1]
    left, top, right, bottom = canvas.box
    return image.resize(
        canvas.result_px,
        Image.Resampling.LANCZOS,
        box=(left * across, top * down, right * across, bottom * down),
    )


def _reference(image: Image.Image) -> Image.Image:
    image.thumbnail((REFERENCE_MAX_PX, REFERENCE_MAX_PX), Image.Resampling.LANCZOS)
    return image


def _mask_file(mask: Image.Image, canvas: Canvas) -> UploadFile:
    if mask.size != canvas.source_px:
        width, height = canvas.source_px
        raise EngineError(Failure.UNUSABLE_INPUT, "openai-mask-size", width=width, height=height)
    left, top, right, bottom = canvas.box
    keep = mask.convert("RGBA").getchannel("A").resize((right - left, bottom - top))
    whole = Image.new("L", canvas.size_px, 255)
    whole.paste(keep, (left, top))
    picture = Image.new("RGBA", canvas.size_px)
    picture.putalpha(whole)
    return "mask.png", _png(picture).content, "image/png"


def _file(image: Image.Image, stem: str) -> UploadFile:
    if image.mode == "RGBA":
        return f"{stem}.png", _png(image).content, "image/png"
    return f"{stem}.jpg", _jpeg(image, _JPEG_QUALITY).content, "image/jpeg"


def _png(image: Image.Image) -> EncodedImage:
    return encode(np.asarray(image.convert("RGBA" if has_alpha(image) else "RGB")))


def _jpeg(image: Image.Image, quality: int) -> EncodedImage:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling=0)
    content = buffer.getvalue()
    return EncodedImage(content, ImageInfo("image/jpeg", image.size, len(content)))
