"""How a picture of any shape goes through a model that draws only certain sizes.

The source is laid on a canvas that the model can draw, and the result is cut and scaled
back. Where the model takes any size the canvas has the source's ratio to within a few
pixels of rounding; the source is stretched by those few pixels on its way in, the result on
its way out, so nothing is lost and nothing is distorted. Only where the ratio is out of the
model's reach (beyond 3:1, or models of three fixed sizes) the source is letterboxed with
plain bars, and the bars are cut off the result.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.engines.openai.models import (
    AREA_MIN_PX,
    EDGE_MAX_PX,
    FIXED_SIZES,
    RATIO_MAX,
    SIZE_STEP_PX,
)
from core.images import Size

_STRETCH_MAX = 0.05
"""Largest difference of ratios that is taken up by stretching rather than by bars."""
_SEARCH = 0.12
"""How far a side may leave its ideal length in search of a better ratio."""
_SAME_SCALE = (0.97, 1.13)
"""Within these scales a result is brought back to the source's own size."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """What the model draws on, and where the source lies on it."""

    size_px: Size
    box: tuple[int, int, int, int]
    """Left, top, right and bottom of the source on the canvas."""
    source_px: Size

    @property
    def letterboxed(self) -> bool:
        """Whether there are bars."""
        return self.box != (0, 0, *self.size_px)

    @property
    def result_px(self) -> Size:
        """Size of the picture that people get: the source's ratio, the model's detail.

        The source's own size where the model drew about as many pixels; else as large as
        the source's place on the canvas.
        """
        width, height = self.box[2] - self.box[0], self.box[3] - self.box[1]
        scale = math.sqrt(width * height / (self.source_px[0] * self.source_px[1]))
        if _SAME_SCALE[0] <= scale <= _SAME_SCALE[1]:
            return self.source_px
        return (
            max(1, round(self.source_px[0] * scale)),
            max(1, round(self.source_px[1] * scale)),
        )


def canvas_for(source_px: Size, *, any_size: bool, area_max_px: int) -> Canvas:
    """Choose the canvas for a source.

    Args:
        source_px: Width and height of the source.
        any_size: The model draws any size within the service's limits.
        area_max_px: Most pixels to ask for; large sources are made smaller.
    """
    size_px = (
        nearest_size(source_px, area_max_px)
        if any_size
        else min(FIXED_SIZES, key=lambda size: abs(_ratio_error(size, source_px)))
    )
    return Canvas(size_px, _box(source_px, size_px), source_px)


def nearest_size(wanted_px: Size, area_max_px: int) -> Size:
    """Return the size nearest to a wanted one that the service takes.

    Sides are multiples of 16 of at most 3840 pixels and a ratio of at most 3:1, the area is
    655,360 to `area_max_px` pixels. The ratio comes first, then the area.
    """
    wide = wanted_px[0] / wanted_px[1]
    ratio = min(max(wide, 1 / RATIO_MAX), RATIO_MAX)
    edge_area = EDGE_MAX_PX**2 * min(ratio, 1 / ratio)
    # Of the whole canvas, so that bars take nothing away from the source.
    whole = max(wanted_px[0], wanted_px[1] * ratio) ** 2 / ratio
    area = min(max(whole, AREA_MIN_PX), area_max_px, edge_area)
    height = math.sqrt(area / ratio)
    best: tuple[float, Size] | None = None
    for rows in _steps(height):
        for columns in _steps(rows * ratio, 2):
            size = columns, rows
            if not _allowed(size, area_max_px):
                continue
            error = abs(math.log(columns / rows / ratio)) * 8 + abs(math.log(columns * rows / area))
            if best is None or error < best[0]:
                best = error, size
    assert best is not None  # a 16-pixel grid has a size in every such window
    return best[1]


def _steps(side: float, around: int | None = None) -> list[int]:
    """Return the multiples of 16 around a side."""
    middle = round(side / SIZE_STEP_PX)
    reach = around or max(2, math.ceil(middle * _SEARCH))
    return [n * SIZE_STEP_PX for n in range(max(1, middle - reach), middle + reach + 1)]


def _allowed(size_px: Size, area_max_px: int) -> bool:
    width, height = size_px
    return (
        max(size_px) <= EDGE_MAX_PX
        and max(size_px) <= RATIO_MAX * min(size_px)
        and AREA_MIN_PX <= width * height <= area_max_px
    )


def _ratio_error(size_px: Size, source_px: Size) -> float:
    return math.log(size_px[0] / size_px[1] / (source_px[0] / source_px[1]))


def _box(source_px: Size, size_px: Size) -> tuple[int, int, int, int]:
    if abs(_ratio_error(size_px, source_px)) <= _STRETCH_MAX:
        return (0, 0, *size_px)
    scale = min(size_px[0] / source_px[0], size_px[1] / source_px[1])
    width = min(size_px[0], max(1, round(source_px[0] * scale)))
    height = min(size_px[1], max(1, round(source_px[1] * scale)))
    left, top = (size_px[0] - width) // 2, (size_px[1] - height) // 2
    return left, top, left + width, top + height
