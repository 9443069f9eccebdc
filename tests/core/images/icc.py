"""Small ICC profiles, made by hand: a wide-gamut RGB, a table-based RGB and a strange CMYK."""

from __future__ import annotations

import struct
from itertools import product

D50 = (0.9642, 1.0, 0.8249)
# Adobe RGB (1998), adapted to D50.
WIDE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))


def _fixed(value: float) -> int:
    return round(value * 65_536)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *map(_fixed, values))


def _text(text: str) -> bytes:
    raw = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(raw)) + raw + bytes(78)


def _profile(kind: bytes, space: bytes, pcs: bytes, tags: dict[bytes, bytes]) -> bytes:
    tags = {
        b"desc": _text("made for tests"),
        b"wtpt": _xyz(D50),
        b"cprt": b"text\0\0\0\0CC0\0",
    } | tags
    table = struct.pack(">I", len(tags))
    data = b""
    at = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += struct.pack(">4sII", name, at + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    size = at + len(data)
    header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, kind, space, pcs)
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    header += struct.pack(">3i", *map(_fixed, D50))
    return header.ljust(128, b"\0") + table + data


def gamma(value: float) -> bytes:
    """A curve of one exponent."""
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256))


def sampled(values: list[float]) -> bytes:
    """A curve through points."""
    points = struct.pack(f">{len(values)}H", *(round(value * 65_535) for value in values))
    return b"curv\0\0\0\0" + struct.pack(">I", len(values)) + points


def parametric(kind: int, *values: float) -> bytes:
    """A curve by formula."""
    return (
        b"para\0\0\0\0"
        + struct.pack(">HH", kind, 0)
        + struct.pack(f">{len(values)}i", *map(_fixed, values))
    )


def wide_rgb(curve: bytes | None = None) -> bytes:
    """A profile of curves and a matrix, like Adobe RGB (1998)."""
    curve = curve or gamma(2.2)
    tags = {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    tags |= {
        name: _xyz(values) for name, values in zip((b"rXYZ", b"gXYZ", b"bXYZ"), WIDE, strict=True)
    }
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def _lut8(channels: int, corners: list[tuple[int, int, int]]) -> bytes:
    head = b"mft1\0\0\0\0" + struct.pack(">4B", channels, 3, 2, 0)
    head += struct.pack(">9i", *map(_fixed, (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    ramp = bytes(range(256))
    return head + ramp * channels + bytes(v for corner in corners for v in corner) + ramp * 3


def cmyk() -> bytes:
    """Inks of which the first is a red, and black darkens: nothing like any other CMYK."""
    corners = []
    for first, magenta, yellow, black in product((0, 1), repeat=4):
        lightness = 255 * (1 - 0.4 * first) * (1 - 0.4 * magenta) * (1 - 0.1 * yellow)
        a = 128 + 60 * first + 50 * magenta
        b = 128 + 45 * first + 70 * yellow
        if black:
            lightness, a, b = lightness * 0.1, 128, 128
        corners.append((round(lightness), min(round(a), 255), min(round(b), 255)))
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": _lut8(4, corners)})


def table_rgb() -> bytes:
    """A profile that is a table, with neither curves nor a matrix."""
    corners = [
        (85 * (red + green + blue), 128 + 60 * (red - green), 128 + 60 * (green - blue))
        for red, green, blue in product((0, 1), repeat=3)
    ]
    return _profile(b"scnr", b"RGB ", b"Lab ", {b"A2B0": _lut8(3, corners)})
