"""The font that is shipped along, and how a text becomes lines of it.

DejaVu Sans Condensed Bold writes Latin, Greek, Cyrillic, Armenian and Georgian letters and
many signs. Scripts that are written from right to left or need shaping are refused, as are
emoji, rather than drawn wrong.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from PIL import ImageFont

from core.engines.port import EngineError, Failure
from core.images import Size

LINE_GAP = 0.25
"""Between two lines, as a share of the font's size."""

_FONT = Path(__file__).with_name("fonts") / "DejaVuSansCondensed-Bold.ttf"
_MIN_SIZE_PX = 9
_SHRINK = 0.9


def clean_lines(text: str) -> list[str]:
    """Return lines of characters that the font has.

    Raises:
        EngineError: ``text-not-covered``.
    """
    lines = []
    missing = []
    for line in unicodedata.normalize("NFC", text).splitlines():
        kept = [" " if char.isspace() else char for char in line if _is_visible(char)]
        missing += [char for char in kept if not _covers(char)]
        lines.append("".join(kept).strip())
    if missing:
        shown = " ".join(dict.fromkeys(missing[:5]))
        raise EngineError(Failure.IMPOSSIBLE, "text-not-covered", characters=shown)
    if not any(lines):
        raise EngineError(Failure.IMPOSSIBLE, "operation-text-empty", parameter="text")
    return lines


def _is_visible(char: str) -> bool:
    """Drop controls and invisible marks: direction overrides, joiners, selectors."""
    return char.isspace() or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co"}


@cache
def _covers(char: str) -> bool:
    if char == " ":
        return True
    if unicodedata.bidirectional(char) in {"R", "AL", "AN"}:
        return False
    font = ImageFont.truetype(_FONT, 24, layout_engine=ImageFont.Layout.BASIC)
    # A font draws what it lacks as one and the same box.
    return bytes(font.getmask(char)) != bytes(font.getmask("\U0010fffe"))


def fitting(
    lines: list[str], size_px: float, room: Size
) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font up to a size, and the lines wrapped by it, that fit.

    Raises:
        EngineError: ``text-does-not-fit``.
    """
    size_px = max(size_px, _MIN_SIZE_PX)
    while size_px >= _MIN_SIZE_PX:
        font = ImageFont.truetype(_FONT, round(size_px), layout_engine=ImageFont.Layout.BASIC)
        wrapped = _wrapped(lines, font, room[0])
        line_px = sum(font.getmetrics()) + LINE_GAP * size_px
        if wrapped is not None and len(wrapped) * line_px <= room[1]:
            return font, wrapped
        size_px *= _SHRINK
    raise EngineError(Failure.IMPOSSIBLE, "text-does-not-fit")


def _wrapped(lines: list[str], font: ImageFont.FreeTypeFont, width_px: int) -> list[str] | None:
    """Return lines broken between words; None where a word is too long."""
    result = []
    for line in lines:
        current = ""
        for word in line.split(" "):
            longer = f"{current} {word}".strip()
            if font.getlength(longer) <= width_px:
                current = longer
                continue
            if not current or font.getlength(word) > width_px:
                return None
            result.append(current)
            current = word
        result.append(current)
    return result
