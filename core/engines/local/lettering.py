"""Text on a picture: captions and watermarks."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from core.engines.local.colour import rgb_of
from core.engines.local.picture import BAND_ROWS, LUMA, Picture, floats, integers
from core.engines.local.typesetting import LINE_GAP, clean_lines, fitting
from core.images import Size
from core.images.pixels import Floats, Pixels

_MARGIN = 0.04
_OUTLINE = 0.07
_BOX_PADDING = 0.45
_BOX_OPACITY = 0.6
_TILE_ANGLE = -30
_TILE_GAP = 1.5
_LATTICE = (0.0, 0.5)


@dataclass(frozen=True, slots=True)
class _Layer:
    """One colour, and how much of it lies on every pixel of a rectangle."""

    share: Pixels
    """0 to 255."""
    colour: Floats
    opacity: float = 1


def text(
    picture: Picture,
    *,
    text: str,
    position: str,
    size_percent: float,
    colour: str,
    opacity_percent: float,
    style: str,
) -> Picture:
    """Write text, wrapped between words and made smaller until it fits.

    Args:
        picture: What to write on.
        text: Line breaks are kept.
        position: Where the block of text stands, or ``tiled`` for a pattern over everything.
        size_percent: Height of a line, of the shorter side.
        colour: Of the letters; outline and box are black or white, whatever stands out.
        opacity_percent: Of all of it.
        style: ``plain``, ``outline`` or ``box``.

    Raises:
        EngineError: ``text-not-covered``, ``text-does-not-fit``.
    """
    lines = clean_lines(text)
    width, height = picture.size_px
    # A tile may be cut off by the edges; a caption may not.
    room = (width, height) if position == "tiled" else _room(picture, style)
    font, wrapped = fitting(lines, picture.shorter_px * size_percent / 100, room)
    layers = _layers(font, wrapped, position, colour, style)
    rows, columns = layers[0].share.shape
    if position == "tiled":
        layers = [replace(layer, share=_tiled(layer.share, (width, height))) for layer in layers]
        left, top = 0, 0
    else:
        left, top = _corner(position, (columns, rows), picture)
    return _laid_over(picture, layers, (left, top), opacity_percent / 100)


def _room(picture: Picture, style: str) -> Size:
    margin = 2 * _MARGIN * picture.shorter_px
    spare = 0.9 if style == "box" else 0.97
    width, height = picture.size_px
    return int((width - margin) * spare), int((height - margin) * spare)


def _layers(
    font: ImageFont.FreeTypeFont, lines: list[str], position: str, colour: str, style: str
) -> list[_Layer]:
    """Return what is drawn, the lowest first, all of one size."""
    letters = rgb_of(colour)
    contrast = np.zeros(3) if float(letters @ LUMA) > 0.35 else np.ones(3)
    outline_px = max(1, round(font.size * _OUTLINE)) if style == "outline" else 0
    edge_px = round(font.size * _BOX_PADDING) if style == "box" else outline_px + 1
    horizontal = position.rpartition("-")[2]
    shift = {"left": 0.0, "right": 1.0}.get(horizontal, 0.5)
    lengths = [font.getlength(line) for line in lines]
    ascent, descent = font.getmetrics()
    step = ascent + descent + font.size * LINE_GAP
    size = (
        math.ceil(max(lengths)) + 2 * edge_px,
        math.ceil(step * len(lines) - font.size * LINE_GAP) + 2 * edge_px,
    )

    def drawn(stroke_px: int) -> Pixels:
        image = Image.new("L", size)
        pen = ImageDraw.Draw(image)
        for index, line in enumerate(lines):
            left = edge_px + shift * (max(lengths) - lengths[index])
            baseline = edge_px + ascent + index * step
            pen.text((left, baseline), line, 255, font, anchor="ls", stroke_width=stroke_px)
        return np.asarray(image)

    layers = [_Layer(drawn(0), letters)]
    if style == "outline":
        layers.insert(0, _Layer(drawn(outline_px), contrast))
    if style == "box":
        box = Image.new("L", size)
        corners = (0, 0, size[0] - 1, size[1] - 1)
        ImageDraw.Draw(box).rounded_rectangle(corners, radius=edge_px * 0.7, fill=255)
        layers.insert(0, _Layer(np.asarray(box), contrast, _BOX_OPACITY))
    return layers


def _corner(position: str, block_px: Size, picture: Picture) -> tuple[int, int]:
    """Return where the block's upper left corner goes."""
    margin = round(_MARGIN * picture.shorter_px)
    vertical, _, horizontal = position.rpartition("-")
    if position in {"top", "bottom"}:
        vertical, horizontal = position, ""
    width, height = picture.size_px

    def placed(side: str, block: int, whole: int) -> int:
        if side in {"left", "top"}:
            return min(margin, max(0, whole - block))
        if side in {"right", "bottom"}:
            return max(0, whole - block - margin)
        return max(0, (whole - block) // 2)

    return placed(horizontal, block_px[0], width), placed(vertical, block_px[1], height)


def _tiled(share: Pixels, size_px: Size) -> Pixels:
    """Return the block repeated over everything, slanted, every second row shifted by half."""
    width, height = size_px
    line_px = share.shape[0]
    step = (share.shape[1] + round(_TILE_GAP * line_px), round((1 + _TILE_GAP) * line_px))
    cell = np.zeros((step[1], step[0]), np.uint8)
    cell[: share.shape[0], : share.shape[1]] = share
    pattern = np.vstack([np.roll(cell, round(shift * step[0]), 1) for shift in _LATTICE])
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), _TILE_ANGLE, 1.0)
    # Beyond its edges the pattern begins again.
    return cv2.warpAffine(
        pattern,
        matrix,
        size_px,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_WRAP,
    )


def _laid_over(
    picture: Picture, layers: list[_Layer], corner: tuple[int, int], opacity: float
) -> Picture:
    left, top = corner
    width, height = picture.size_px
    rows, columns = layers[0].share.shape
    colour = picture.colour.copy()
    alpha = None if picture.alpha is None else picture.alpha.copy()
    for start in range(0, min(rows, height - top), BAND_ROWS):
        stop = min(start + BAND_ROWS, rows, height - top)
        seen = (slice(start, stop), slice(0, min(columns, width - left)))
        place = (slice(top + start, top + stop), slice(left, left + seen[1].stop))
        letters, cover = _drawn_together(layers, seen)
        cover = cover * np.float32(opacity)
        if alpha is not None:
            under = floats(alpha[place])
            covered = cover + under * (1 - cover)
            alpha[place] = integers(covered, alpha.dtype)
            cover = _over(cover, covered)
        part = floats(colour[place])
        part += (letters - part) * cover[..., np.newaxis]
        colour[place] = integers(part, colour.dtype)
    return Picture(colour, alpha)


def _drawn_together(layers: list[_Layer], seen: tuple[slice, slice]) -> tuple[Floats, Floats]:
    """Return the colours of all layers over each other, and how much they cover."""
    cover = np.zeros_like(layers[0].share[seen], np.float32)
    letters = np.zeros((*cover.shape, 3), np.float32)
    for layer in layers:
        share = floats(layer.share[seen]) * np.float32(layer.opacity)
        cover = share + cover * (1 - share)
        letters += (layer.colour - letters) * _over(share, cover)[..., np.newaxis]
    return letters, cover


def _over(share: Floats, total: Floats) -> Floats:
    """Return a layer's part in the colour of everything down to it."""
    return np.divide(share, total, out=np.zeros_like(share), where=total > 0)
