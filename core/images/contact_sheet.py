"""Many versions of a picture on one sheet, with lines from each to those made from it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

from core.images.description import EncodedImage, Size
from core.images.fitting import picture_of
from core.images.formats import described

THUMBNAIL_PX = 480
"""Side of the thumbnails to hand in; on a sheet they are never larger."""

Point = tuple[float, float]
Colour = tuple[int, int, int]

_GROUND: Colour = (24, 26, 30)
_EMPTY: Colour = (58, 62, 70)
_HEAD: Colour = (255, 255, 255)
_DARK: Colour = (16, 17, 20)
# Told apart by colour-blind people too; M. Okabe and K. Ito, "Color Universal Design".
_BRANCHES: tuple[Colour, ...] = (
    (86, 180, 233),
    (230, 159, 0),
    (0, 178, 130),
    (240, 228, 66),
    (221, 140, 190),
    (235, 120, 60),
)
_COLUMN_GAP_PX = 52
_ROW_GAP_PX = 76
_FRAME_PX = 5
_HEAD_FRAME_PX = 9
_LINE_PX = 6
_ARROW_PX = 13
_LABEL_PX = 40
_TRACKS = (0, 1, -1, 2, -2, 3, -3)
_DASH_PX = 14
_MOST_TALL, _MOST_WIDE = 1.35, 0.66


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One version on the sheet."""

    number: int
    parent: int | None
    """Number of the nearest version before it that is on the sheet."""
    direct: bool = True
    """False where versions between it and `parent` are left out."""
    picture: EncodedImage | None
    """A thumbnail; None where the picture is gone."""


def contact_sheet(cells: Sequence[Cell], head: int | None) -> EncodedImage:
    """Draw versions by number, numbered, the head in a thick white frame. Blocks.

    Made for a phone held upright: at most 1252 px wide, labels a thirtieth of that. A version
    that goes on from the one before it has its colour, a branch gets another.

    Args:
        cells: The versions, by number; every parent is among them.
        head: Number of the version to mark, if it is on the sheet.
    """
    sheet = _Sheet(cells, head)
    for cell in cells:
        if cell.parent is not None:
            sheet.connect(cell)
    for cell in cells:
        sheet.show(cell)
    buffer = io.BytesIO()
    sheet.canvas.save(buffer, "JPEG", quality=88, subsampling="4:4:4")
    sheet.canvas.format = "JPEG"
    return described(buffer.getvalue(), sheet.canvas)


@dataclass(slots=True)
class _Branches:
    """Gives each chain of versions a number; the first child goes on with its parent's."""

    of: dict[int, int] = field(default_factory=dict)
    _begun: int = 0
    _continued: set[int] = field(default_factory=set)

    def add(self, cell: Cell) -> None:
        if cell.parent is not None and cell.parent not in self._continued:
            self._continued.add(cell.parent)
            self.of[cell.number] = self.of[cell.parent]
        else:
            self.of[cell.number] = self._begun
            self._begun += 1


class _Sheet:
    def __init__(self, cells: Sequence[Cell], head: int | None) -> None:
        self._head = head
        self._columns = _columns(len(cells))
        self._box = _box(cells, self._columns)
        self._place = {cell.number: index for index, cell in enumerate(cells)}
        self._branches = _Branches()
        for cell in cells:
            self._branches.add(cell)
        rows = -(-len(cells) // self._columns)
        self._font = ImageFont.load_default(_LABEL_PX)
        size = (
            self._columns * (self._box[0] + _COLUMN_GAP_PX) + _COLUMN_GAP_PX,
            rows * (self._box[1] + _ROW_GAP_PX) + _ROW_GAP_PX,
        )
        self.canvas = Image.new("RGB", size, _GROUND)
        self._draw = ImageDraw.Draw(self.canvas)

    def show(self, cell: Cell) -> None:
        """Put a thumbnail into its place, framed and numbered."""
        is_head = cell.number == self._head
        left, top = self._corner(cell.number)
        width, height = self._box
        colour = self._colour(cell.number)
        if is_head:
            self._fill(left, top, _HEAD_FRAME_PX, _HEAD)
        self._fill(left, top, 0, colour)
        self._fill(left, top, -_FRAME_PX, _EMPTY)
        inner = (width - 2 * _FRAME_PX, height - 2 * _FRAME_PX)
        if cell.picture:
            picture = picture_of(cell.picture)
            picture.thumbnail(inner, Image.Resampling.LANCZOS)
            at = left + (width - picture.width) // 2, top + (height - picture.height) // 2
            self.canvas.paste(picture, at, picture if picture.mode == "RGBA" else None)
        else:
            self._cross(left, top)
        self._label(cell, left, top, _HEAD if is_head else colour)

    def _fill(self, left: int, top: int, beyond_px: int, colour: Colour) -> None:
        width, height = self._box
        self._draw.rectangle(
            (
                left - beyond_px,
                top - beyond_px,
                left + width + beyond_px - 1,
                top + height + beyond_px - 1,
            ),
            fill=colour,
        )

    def _cross(self, left: int, top: int) -> None:
        """Show that a picture is gone."""
        width, height = self._box
        middle_x, middle_y, arm = left + width / 2, top + height / 2, min(width, height) / 6
        for way in (1, -1):
            self._draw.line(
                (middle_x - arm, middle_y - way * arm, middle_x + arm, middle_y + way * arm),
                fill=_GROUND,
                width=_HEAD_FRAME_PX,
            )

    def _label(self, cell: Cell, left: int, top: int, colour: Colour) -> None:
        """Number a thumbnail; where it branches off, say from which."""
        text = f"v{cell.number}"
        width = self._font.getlength(text)
        height = _LABEL_PX + 12
        right = left + width + 24
        self._draw.rectangle((left, top, right, top + height), fill=colour)
        middle = top + height / 2
        self._draw.text((left + 12, middle), text, fill=_DARK, font=self._font, anchor="lm")
        if cell.parent is not None and not self._follows(cell.parent, cell.number):
            origin = f"v{cell.parent}"
            end = right + _ARROW_PX * 2 + self._font.getlength(origin) + 22
            self._draw.rectangle((right, top, end, top + height), fill=_DARK)
            self._arrow((right + 8, middle), "left", colour)
            self._draw.text(
                (right + 14 + _ARROW_PX, middle), origin, fill=colour, font=self._font, anchor="lm"
            )

    def connect(self, cell: Cell) -> None:
        """Draw the line to a version from the one that it was made from."""
        assert cell.parent is not None
        start, end = self._corner(cell.parent), self._corner(cell.number)
        width, height = self._box
        branch = self._branches.of[cell.number]
        colour = self._colour(cell.number)
        # Each branch has its own track in the gaps, so that lines do not lie on each other.
        track = _TRACKS[branch % len(_TRACKS)]
        aside, below = track * 5, track * 8
        start_row = self._place[cell.parent] // self._columns
        end_row = self._place[cell.number] // self._columns
        frame = _HEAD_FRAME_PX if cell.number == self._head else 1
        if self._follows(cell.parent, cell.number) and start_row == end_row:
            middle = start[1] + height / 2
            tip: Point = (end[0] - frame, middle)
            self._line([(start[0] + width, middle), tip], colour, dashed=not cell.direct)
            self._arrow(tip, "right", colour)
            return
        from_x, to_x = start[0] + width / 2 + aside * 2, end[0] + width / 2 + aside * 2
        tip = (to_x, end[1] - frame)
        above_end = end[1] - _ROW_GAP_PX / 2 + below
        if start_row == end_row:
            points: list[Point] = [(from_x, start[1]), (from_x, above_end), (to_x, above_end), tip]
        else:
            below_start = start[1] + height + _ROW_GAP_PX / 2 + below
            points = [(from_x, start[1] + height), (from_x, below_start)]
            if end_row > start_row + 1:
                between = end[0] - _COLUMN_GAP_PX / 2 + aside
                points += [(between, below_start), (between, above_end)]
            points += [(to_x, above_end), tip]
        self._line(points, colour, dashed=not cell.direct)
        self._arrow(tip, "down", colour)

    def _line(self, points: Sequence[Point], colour: Colour, *, dashed: bool) -> None:
        if not dashed:
            self._draw.line(points, fill=colour, width=_LINE_PX, joint="curve")
            return
        for (x, y), (to_x, to_y) in pairwise(points):
            length = max(abs(to_x - x), abs(to_y - y), 1)
            for begin in range(0, int(length), 2 * _DASH_PX):
                end = min(begin + _DASH_PX, length)
                dash = [
                    (x + (to_x - x) * at / length, y + (to_y - y) * at / length)
                    for at in (begin, end)
                ]
                self._draw.line(dash, fill=colour, width=_LINE_PX)

    def _arrow(self, tip: Point, way: str, colour: Colour) -> None:
        x, y = tip
        across, back = _ARROW_PX * 0.75, _ARROW_PX
        corners = {
            "right": [(x, y), (x - back, y - across), (x - back, y + across)],
            "left": [(x, y), (x + back, y - across), (x + back, y + across)],
            "down": [(x, y), (x - across, y - back), (x + across, y - back)],
        }
        self._draw.polygon(corners[way], fill=colour)

    def _corner(self, number: int) -> tuple[int, int]:
        row, column = divmod(self._place[number], self._columns)
        return (
            _COLUMN_GAP_PX + column * (self._box[0] + _COLUMN_GAP_PX),
            _ROW_GAP_PX + row * (self._box[1] + _ROW_GAP_PX),
        )

    def _follows(self, parent: int, number: int) -> bool:
        """Tell whether a version comes right behind the one that it was made from."""
        return self._place[number] == self._place[parent] + 1

    def _colour(self, number: int) -> Colour:
        return _BRANCHES[self._branches.of[number] % len(_BRANCHES)]


def _columns(number: int) -> int:
    """Return how many thumbnails stand side by side: the fewer there are, the larger."""
    for columns, most in ((1, 1), (2, 4), (3, 12)):
        if number <= most:
            return columns
    return 4


def _box(cells: Sequence[Cell], columns: int) -> Size:
    """Return the size of a thumbnail's place, about as tall as most pictures are."""
    ratios = sorted(
        cell.picture.info.size_px[1] / cell.picture.info.size_px[0]
        for cell in cells
        if cell.picture
    )
    ratio = ratios[len(ratios) // 2] if ratios else 1.0
    width = {1: THUMBNAIL_PX, 2: THUMBNAIL_PX, 3: 340, 4: 248}[columns]
    return width, round(width * min(max(ratio, _MOST_WIDE), _MOST_TALL))
