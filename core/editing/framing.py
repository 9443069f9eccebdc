"""Whether a picture can be cropped to a ratio without losing what matters in it."""

from __future__ import annotations

from collections.abc import Sequence

from core.engines.sight import Part
from core.images import Size
from core.planning.parameters import ratio_of

_HEAD_MARGIN = 0.5
"""Of a face's size, on every side: hair, chin and ears."""
_TOLERANCE = 0.005


def crop_gravity(
    size_px: Size,
    ratio: str,
    *,
    least_share: float,
    faces: Sequence[Part] = (),
    subject: Part | None = None,
) -> str | None:
    """Return around what to crop to a ratio; None where any crop would lose what matters.

    What matters are the faces, or without any the subject. Where nothing is known of, it is
    the middle.

    Args:
        size_px: Of the picture.
        ratio: Width to height, such as ``4:5``.
        least_share: Of the picture, that has to be left.
        faces: Where they are.
        subject: Where it is.
    """
    window = window_of(size_px, ratio)
    if window[0] * window[1] < least_share:
        return None
    if faces:
        return "faces" if _fits(_heads(faces), window, around=_union(faces)) else None
    if subject:
        return "subject" if _fits(subject, window, around=subject) else None
    return "center"


def window_of(size_px: Size, ratio: str) -> tuple[float, float]:
    """Return the largest crop of a ratio, as shares of the picture's width and height."""
    across, down = ratio_of(ratio)
    wanted = across / down * size_px[1] / size_px[0]
    return min(1.0, wanted), min(1.0, 1 / wanted)


def _fits(part: Part, window: tuple[float, float], *, around: Part) -> bool:
    """Tell whether a crop around the middle of a part, as the local engine does it, has it all."""
    spans = (
        (part.left, part.right, around.left, around.right, window[0]),
        (part.top, part.bottom, around.top, around.bottom, window[1]),
    )
    for start, stop, first, last, length in spans:
        begin = min(max((first + last) / 2 - length / 2, 0), 1 - length)
        if start < begin - _TOLERANCE or stop > begin + length + _TOLERANCE:
            return False
    return True


def _heads(faces: Sequence[Part]) -> Part:
    """Return the part of the picture that holds all heads."""
    heads = []
    for face in faces:
        across = (face.right - face.left) * _HEAD_MARGIN
        down = (face.bottom - face.top) * _HEAD_MARGIN
        heads.append(
            Part(
                max(0, face.left - across),
                max(0, face.top - down),
                min(1, face.right + across),
                min(1, face.bottom + down),
            )
        )
    return _union(heads)


def _union(parts: Sequence[Part]) -> Part:
    return Part(
        min(part.left for part in parts),
        min(part.top for part in parts),
        max(part.right for part in parts),
        max(part.bottom for part in parts),
    )
