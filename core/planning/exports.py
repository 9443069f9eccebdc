"""What people write behind ``/export``: formats, a size, a quality or a limit."""

from __future__ import annotations

import re

from core.errors import UserError
from core.images.exporting import MEDIA_TYPES, Export

_ALIASES = {"jpg": "jpeg", "tif": "tiff"}
_DEFAULT_DPI = 300
_SIDE_MAX_PX = 16_384
_UNIT_INCHES = {"cm": 1 / 2.54, "mm": 1 / 25.4, "in": 1.0, "inch": 1.0, "inches": 1.0, '"': 1.0}
_NUMBER = r"\d{1,5}(?:[.,]\d{1,2})?"
_TOKENS = re.compile(
    rf"""\s*(?:
      (?P<dpi>\d{{2,4}})\s*dpi
    | (?:under|below|max|<)\s*(?P<limit>{_NUMBER})\s*(?P<limit_unit>kb|mb)
    | (?P<width>{_NUMBER})\s*[x×]\s*(?P<height>{_NUMBER})\s*(?P<unit>px|cm|mm|inches|inch|in|")?
    | (?P<side>{_NUMBER})\s*(?P<side_unit>px|cm|mm|inches|inch|in|")
    | (?:q|quality)\s*(?P<quality>\d{{1,3}})
    | (?P<format>png|jpe?g|webp|avif|tiff?)
    )(?:\s*[,;+]|\s+and\b|\s+at\b|\s+as\b|\b|(?<=")|$)""",
    re.IGNORECASE | re.VERBOSE,
)


def parse_exports(text: str) -> list[Export]:
    """Return the files that are wanted: one for each format that is named, PNG if none is.

    Understands for example ``jpeg under 500 KB``, ``webp 1080x1350 q85``,
    ``tiff 10x15 cm 300 dpi`` and ``png, jpeg and webp``.

    Raises:
        UserError: ``export-not-understood`` or ``export-out-of-range``.
    """
    rest = text.strip()
    found: dict[str, str] = {}
    formats: list[str] = []
    position = 0
    while position < len(rest):
        match = _TOKENS.match(rest, position)
        if match is None or match.end() == position:
            raise UserError("export-not-understood", argument=rest[position : position + 40])
        position = match.end()
        given = {name: value for name, value in match.groupdict().items() if value is not None}
        if name := given.pop("format", None):
            name = _ALIASES.get(name.lower(), name.lower())
            formats.append(name)
        if found.keys() & given.keys():
            raise UserError("export-not-understood", argument=match[0].strip()[:40])
        found |= given
        while position < len(rest) and rest[position] in " ,;":
            position += 1
    return [_export(name, found) for name in dict.fromkeys(formats or ["png"])]


def _export(name: str, found: dict[str, str]) -> Export:
    dpi = int(found["dpi"]) if "dpi" in found else None
    quality = int(found["quality"]) if "quality" in found else None
    limit = None
    if "limit" in found:
        factor = 1_000 if found["limit_unit"].lower() == "kb" else 1_000_000
        limit = round(_number(found["limit"]) * factor)
    box = None
    if "width" in found or "side" in found:
        unit = (found.get("unit") or found.get("side_unit") or "px").lower()
        if unit != "px":
            dpi = dpi or _DEFAULT_DPI
        scale = 1.0 if unit == "px" else _UNIT_INCHES[unit] * (dpi or _DEFAULT_DPI)
        width = round(_number(found.get("width") or found["side"]) * scale)
        height = round(_number(found.get("height") or found["side"]) * scale)
        box = (width, height)
    if (
        (quality is not None and not 1 <= quality <= 100)
        or (dpi is not None and not 36 <= dpi <= 2400)
        or (limit is not None and limit < 1_000)
        or (box is not None and not all(1 <= side <= _SIDE_MAX_PX for side in box))
    ):
        raise UserError("export-out-of-range")
    assert name in MEDIA_TYPES
    return Export(format=name, quality=quality, max_bytes=limit, box_px=box, dpi=dpi)


def _number(text: str) -> float:
    return float(text.replace(",", "."))
