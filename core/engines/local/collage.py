"""Several pictures in one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from core.engines.local.colour import rgb_of
from core.engines.local.framing import on_ground
from core.engines.local.picture import Picture
from core.engines.local.sizing import resize
from core.engines.local.tools import Tools

_MAX_SIDE_PX = 6000
_MAX_PIXELS = 36_000_000


def collage(
    pictures: Sequence[Picture],
    tools: Tools | None = None,
    *,
    layout: str,
    gap_percent: float,
    colour: str,
) -> Picture:
    """Put pictures side by side on one colour.

    ``auto`` fills rows of equal width without cutting anything; ``row`` and ``column`` give
    all the same height or width; ``grid`` cuts all to the same cell, the middle one's shape, and
    cuts no face where it has tools.

    Args:
        pictures: Two or more, in the order of the album.
        tools: For ``grid``, to look for faces.
        layout: ``auto``, ``grid``, ``row`` or ``column``.
        gap_percent: Space between and around, of the result's shorter side, about.
        colour: Of the ground, ``#rrggbb``.
    """
    deepest = max(pictures, key=lambda picture: picture.max).colour.dtype
    flat = [_with_depth(on_ground(picture, colour), deepest) for picture in pictures]
    if layout == "grid":
        flat = _same_cells(flat, tools)
        rows = _split(flat, math.ceil(math.sqrt(len(flat))))
    elif layout == "row":
        rows = [flat]
    elif layout == "column":
        rows = [[picture] for picture in flat]
    else:
        rows = _balanced(flat)
    return _laid_out(rows, gap_percent, colour)


def _with_depth(picture: Picture, dtype: np.dtype[np.generic]) -> Picture:
    if picture.colour.dtype == dtype:
        return picture
    return Picture(picture.colour.astype(dtype) * 257)


def _widths_px(row: Sequence[Picture], room_px: int) -> list[int]:
    """Share out a row's width by the pictures' ratios, at least a pixel for each."""
    ratios = [_ratio(picture) for picture in row]
    edges = [0]
    for done in range(1, len(row) + 1):
        edge = round(room_px * sum(ratios[:done]) / sum(ratios))
        edges.append(min(max(edge, edges[-1] + 1), room_px - (len(row) - done)))
    return [right - left for left, right in pairwise(edges)]


def _ratio(picture: Picture) -> float:
    return picture.size_px[0] / picture.size_px[1]


def _split(pictures: list[Picture], columns: int) -> list[list[Picture]]:
    return [pictures[at : at + columns] for at in range(0, len(pictures), columns)]


def _same_cells(pictures: list[Picture], tools: Tools | None) -> list[Picture]:
    ratio = sorted(_ratio(picture) for picture in pictures)[len(pictures) // 2]
    height = min(min(picture.size_px[1], picture.size_px[0] / ratio) for picture in pictures)
    cell = (max(1, round(height * ratio)), max(1, round(height)))
    return [
        resize(picture, tools, fit="cover", width_px=cell[0], height_px=cell[1])
        for picture in pictures
    ]


def _balanced(pictures: list[Picture]) -> list[list[Picture]]:
    """Return the split into rows, in order, whose whole comes nearest to 5:4."""

    def ratio_of_whole(rows: list[list[Picture]]) -> float:
        return 1 / sum(1 / sum(_ratio(picture) for picture in row) for row in rows)

    splits = []
    for count in range(1, len(pictures) + 1):
        sizes = [len(part) for part in np.array_split(np.arange(len(pictures)), count)]
        ends = np.cumsum(sizes)
        splits.append([pictures[end - size : end] for end, size in zip(ends, sizes, strict=True)])
    return min(splits, key=lambda rows: abs(math.log(ratio_of_whole(rows) / 1.25)))


def _laid_out(rows: list[list[Picture]], gap_percent: float, colour: str) -> Picture:
    """Give all rows the same width, and put them under each other."""
    ratios = [sum(_ratio(picture) for picture in row) for row in rows]
    height_per_width = sum(1 / ratio for ratio in ratios)
    # The picture that would be the most enlarged keeps its size; the others shrink to it.
    width = min(
        picture.size_px[1] * ratio
        for row, ratio in zip(rows, ratios, strict=True)
        for picture in row
    )
    width = min(
        max(width, 256),
        _MAX_SIDE_PX,
        _MAX_SIDE_PX / height_per_width,
        math.sqrt(_MAX_PIXELS / height_per_width),
    )
    gap = round(gap_percent / 100 * width * min(1, height_per_width))
    inner = max(1, round(width))
    whole_width = inner + gap * (max(len(row) for row in rows) + 1)
    placed: list[tuple[int, int, Picture]] = []
    top = gap
    for row, ratio in zip(rows, ratios, strict=True):
        room = whole_width - gap * (len(row) + 1)
        height = max(1, round(room / ratio))
        left = gap
        for picture, across in zip(row, _widths_px(row, room), strict=True):
            part = resize(picture, fit="stretch", width_px=across, height_px=height)
            placed.append((left, top, part))
            left += across + gap
        top += height + gap
    first = placed[0][2]
    whole = np.empty((top, whole_width, 3), first.colour.dtype)
    whole[:] = np.rint(rgb_of(colour) * first.max)
    for left, row_top, part in placed:
        across, down = part.size_px
        whole[row_top : row_top + down, left : left + across] = part.colour
    return Picture(whole)
