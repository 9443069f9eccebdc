"""Pictures with 16 bits per channel, which Pillow would cut down to 8.

This module loads numpy and OpenCV: import it only where such a picture has come.
"""

from __future__ import annotations

import struct

import cv2
import numpy as np
import numpy.typing as npt

from core.errors import UserError
from core.images.formats import FORMATS_READ
from core.images.profiles import Profile

Deep = npt.NDArray[np.uint16]
"""Of shape (height, width, 3), or 4 with straight alpha, in RGB order."""

_LEVELS = 65_536
_BAND_ROWS = 256
_CURVES = (b"rTRC", b"gTRC", b"bTRC")
_COLORANTS = (b"rXYZ", b"gXYZ", b"bXYZ")

# Linear sRGB to the profile connection space: the colorants of the ICC's own sRGB profile,
# adapted to D50, as columns.
_SRGB_TO_PCS = np.array(
    [
        [0.43606567, 0.38514709, 0.14306641],
        [0.22248840, 0.71687317, 0.06060791],
        [0.01391602, 0.09707642, 0.71409607],
    ]
)


def decode_deep(content: bytes) -> Deep:
    """Return the pixels of a PNG or TIFF that has 16 bits in each channel of grey or RGB.

    Raises:
        UserError: It cannot be decoded.
    """
    try:
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise UserError("picture-unreadable", formats=FORMATS_READ) from error
    if pixels is None or pixels.dtype != np.uint16:
        raise UserError("picture-unreadable", formats=FORMATS_READ)
    if pixels.ndim == 2:
        code = cv2.COLOR_GRAY2RGB
    else:
        code = cv2.COLOR_BGRA2RGBA if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
    return np.asarray(cv2.cvtColor(pixels, code), np.uint16)


def turned(pixels: Deep, orientation: int) -> Deep:
    """Return pixels upright that were stored with this EXIF orientation, 1 to 8."""
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in {3, 4, 7, 8}:
        pixels = pixels[::-1]
    if orientation in {2, 3, 6, 7}:
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def deep_in_srgb(pixels: Deep, profile: Profile) -> Deep | None:
    """Return the pixels in sRGB; None where the profile is more than curves and a matrix.

    Format: ICC.1:2022, 10.6 (curveType), 10.18 (parametricCurveType) and 8.3.3
    (three-component matrix-based profiles).
    """
    try:
        curves = [_from_black(_curve(_tag(profile.icc, name))) for name in _CURVES]
        to_pcs = [_xyz(_tag(profile.icc, name)) for name in _COLORANTS]
    except (KeyError, ValueError, struct.error):
        return None
    matrix = (np.linalg.inv(_SRGB_TO_PCS) @ np.array(to_pcs).T).astype(np.float32)
    result = pixels.copy()
    for top in range(0, pixels.shape[0], _BAND_ROWS):
        band = pixels[top : top + _BAND_ROWS]
        light = np.stack([curve[band[..., index]] for index, curve in enumerate(curves)], axis=-1)
        light = np.clip(light @ matrix.T, 0, 1)
        values = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
        result[top : top + _BAND_ROWS, :, :3] = np.rint(values * (_LEVELS - 1))
    return result


def _tag(icc: bytes, name: bytes) -> bytes:
    count = min(struct.unpack_from(">I", icc, 128)[0], 100)
    for at in range(132, 132 + 12 * count, 12):
        signature, offset, size = struct.unpack_from(">4sII", icc, at)
        if signature == name:
            return icc[offset : offset + size]
    raise KeyError(name)


def _xyz(tag: bytes) -> tuple[float, float, float]:
    x, y, z = struct.unpack_from(">3i", tag, 8)
    return x / 65_536, y / 65_536, z / 65_536


def _curve(tag: bytes) -> npt.NDArray[np.float32]:
    """Return a table from every 16-bit value to light, 0 to 1."""
    values = np.linspace(0, 1, _LEVELS)
    if tag[:4] == b"curv":
        count = struct.unpack_from(">I", tag, 8)[0]
        if count == 0:
            return values.astype(np.float32)
        entries = struct.unpack_from(f">{min(count, _LEVELS)}H", tag, 12)
        if count == 1:
            return np.asarray(values ** (entries[0] / 256), np.float32)
        points = np.linspace(0, 1, len(entries))
        light = np.interp(values, points, np.array(entries) / 65_535)
        return np.asarray(light, np.float32)
    if tag[:4] == b"para":
        kind = struct.unpack_from(">H", tag, 8)[0]
        if kind > 4:
            raise ValueError(f"no such curve: {kind}")
        length = (1, 3, 4, 5, 7)[kind]
        given = [value / 65_536 for value in struct.unpack_from(f">{length}i", tag, 12)]
        return _parametric(values, kind, given).astype(np.float32)
    raise ValueError("neither a curve nor a parametric curve")


def _from_black(curve: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Compensate the black point, as is done for pictures with 8 bits."""
    black = min(float(curve[0]), 0.99)
    return np.asarray(np.maximum((curve - black) / (1 - black), 0), np.float32)


def _parametric(
    values: npt.NDArray[np.float64], kind: int, given: list[float]
) -> npt.NDArray[np.float64]:
    g, a, b, c, d, e, f = (*given, *[0.0] * (7 - len(given)))
    if kind == 0:
        a, b, d = 1.0, 0.0, 0.0
    elif kind in {1, 2}:
        # Below -b/a the light is constant: 0, or c.
        if a == 0:
            raise ValueError("a curve without slope")
        d, e, f = -b / a, (c if kind == 2 else 0.0), (c if kind == 2 else 0.0)
        c = 0.0
    with np.errstate(all="ignore"):  # a hostile exponent
        power = np.maximum(a * values + b, 0) ** g
        light = np.where(values >= d, power + e, c * values + f)
    return np.asarray(np.clip(np.nan_to_num(light), 0, 1), np.float64)
