"""Two versions of a picture in one: side by side, or one wiped over the other."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from core.images.description import EncodedImage, Size
from core.images.fitting import picture_of
from core.images.formats import described

_MOST_PX = 2560
_WIDE = 16 / 9 + 0.01
_WIPE_SIDE_PX = 480
_WIPE_STEPS = 14
_STEP_MS = 70
_HOLD_MS = 1_000
_GAP_PX = 8
_SQUARE_PX = 16
_LIGHT, _DARK, _INK = (236, 236, 236), (204, 204, 204), (16, 17, 20)
_WHITE = (255, 255, 255)


def side_by_side(
    before: EncodedImage, after: EncodedImage, labels: tuple[str, str]
) -> EncodedImage:
    """Return both in one JPEG, equally tall, each with its label. Blocks.

    Pictures wider than 16:9 come one above the other, equally wide. The smaller one is enlarged
    to the size of the larger one, as far as 2560 px a side allow.

    Raises:
        UserError: One of them cannot be decoded.
    """
    panels = []
    sizes = _equal(before.info.size_px, after.info.size_px)
    for image, size, label in zip((before, after), sizes, labels, strict=True):
        panel = _on_squares(picture_of(image, max(size)))
        panels.append(_labelled(panel.resize(size, Image.Resampling.LANCZOS), label))
    first, second = panels
    if _are_wide(before.info.size_px, after.info.size_px):
        sheet = Image.new("RGB", (first.width, first.height + _GAP_PX + second.height), _WHITE)
        sheet.paste(second, (0, first.height + _GAP_PX))
    else:
        sheet = Image.new("RGB", (first.width + _GAP_PX + second.width, first.height), _WHITE)
        sheet.paste(second, (first.width + _GAP_PX, 0))
    sheet.paste(first, (0, 0))
    buffer = io.BytesIO()
    sheet.save(buffer, "JPEG", quality=92, subsampling="4:4:4")
    sheet.format = "JPEG"
    return described(buffer.getvalue(), sheet)


def _equal(*sizes: Size) -> list[Size]:
    """Return the sizes at which pictures stand side by side, or one above the other."""
    if _are_wide(*sizes):
        return [(width, height) for height, width in _equal(*((h, w) for w, h in sizes))]
    ratios = [width / height for width, height in sizes]
    length = max(height for _, height in sizes)
    length = max(1, int(min(length, _MOST_PX, _MOST_PX / sum(ratios))))
    return [(max(1, round(ratio * length)), length) for ratio in ratios]


def _are_wide(*sizes: Size) -> bool:
    return sum(width / height for width, height in sizes) > _WIDE * len(sizes)


def wipe(before: EncodedImage, after: EncodedImage, labels: tuple[str, str]) -> EncodedImage:
    """Return a GIF in which a line moves over the first picture and leaves the second. Blocks.

    It goes there and back for ever, 480 px on its longer side; both get the place of `after`.

    Raises:
        UserError: One of them cannot be decoded.
    """
    width, height = after.info.size_px
    scale = min(1.0, _WIPE_SIDE_PX / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    first = _labelled(_filling(before, size), labels[0])
    second = _labelled(_filling(after, size), labels[1], at_right=True)
    # One palette for all frames, so that only what is wiped changes between them.
    both = Image.new("RGB", (size[0], 2 * size[1]))
    both.paste(first, (0, 0))
    both.paste(second, (0, size[1]))
    palette = both.quantize(255, Image.Quantize.MEDIANCUT)
    first, second = (
        p.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG) for p in (first, second)
    )
    there = [
        _wiped(first, second, size[0] * step // _WIPE_STEPS) for step in range(_WIPE_STEPS + 1)
    ]
    frames = [*there, *there[-2:0:-1]]
    durations = [_STEP_MS] * len(frames)
    durations[0] = durations[_WIPE_STEPS] = _HOLD_MS
    buffer = io.BytesIO()
    frames[0].save(
        buffer,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=0,
        disposal=1,
    )
    frames[0].format = "GIF"
    return described(buffer.getvalue(), frames[0])


def _wiped(first: Image.Image, second: Image.Image, done_px: int) -> Image.Image:
    """Return the first picture with the second in its right part, of this width."""
    frame = first.copy()
    edge = first.width - done_px
    frame.paste(second.crop((edge, 0, first.width, first.height)), (edge, 0))
    if 0 < done_px < first.width:
        ImageDraw.Draw(frame).rectangle(
            (edge - 1, 0, edge + 1, first.height), fill=_brightest(first)
        )
    return frame


def _brightest(picture: Image.Image) -> int:
    colours = picture.getpalette() or [0, 0, 0]
    entries = range(len(colours) // 3)
    return max(entries, key=lambda entry: sum(colours[3 * entry : 3 * entry + 3]))


def _filling(image: EncodedImage, size: Size) -> Image.Image:
    """Return a picture in a place of another shape, its own kept, on white."""
    picture = _on_squares(picture_of(image, max(size)))
    scale = min(size[0] / picture.width, size[1] / picture.height)
    inner = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    ground = Image.new("RGB", size, _WHITE)
    at = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    ground.paste(picture.resize(inner, Image.Resampling.LANCZOS), at)
    return ground


def _on_squares(picture: Image.Image) -> Image.Image:
    """Put a transparent picture on the squares by which people know transparency."""
    if picture.mode != "RGBA":
        return picture.convert("RGB")
    tile = Image.new("RGB", (2, 2), _LIGHT)
    tile.putpixel((0, 1), _DARK)
    tile.putpixel((1, 0), _DARK)
    squares = -(-picture.width // _SQUARE_PX), -(-picture.height // _SQUARE_PX)
    pattern = Image.new("RGB", (squares[0] + 1, squares[1] + 1))
    for top in range(0, pattern.height, 2):
        for left in range(0, pattern.width, 2):
            pattern.paste(tile, (left, top))
    ground = pattern.resize(
        (pattern.width * _SQUARE_PX, pattern.height * _SQUARE_PX), Image.Resampling.NEAREST
    ).crop((0, 0, *picture.size))
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _labelled(picture: Image.Image, label: str, *, at_right: bool = False) -> Image.Image:
    """Write a label into an upper corner, readable at phone size."""
    text_px = max(18, min(picture.size) // 14)
    font = ImageFont.load_default(text_px)
    width, height = font.getlength(label) + text_px, text_px * 1.5
    left = picture.width - width if at_right else 0.0
    draw = ImageDraw.Draw(picture)
    draw.rectangle((left, 0, left + width, height), fill=_WHITE)
    draw.text((left + width / 2, height / 2), label, fill=_INK, font=font, anchor="mm")
    return picture
