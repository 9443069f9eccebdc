"""Where the window of a crop goes, so that it cuts no face."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.engines.local.detectors import Box
from core.engines.local.picture import Picture
from core.engines.local.tools import Tools
from core.images import Size

Corner = tuple[int, int]
"""Left and top of a window, in pixels."""

Integers = npt.NDArray[np.int64]

HEAD_MARGIN = 0.25
"""Of a face's size, on every side: hair, chin and ears."""


class Span(NamedTuple):
    """From one pixel to another, along one axis."""

    start: float
    stop: float


Part = tuple[Span, Span]
"""Columns and rows."""


def middle(size_px: Size, window_px: Size) -> Corner:
    """Return the corner of a window in the middle."""
    return (size_px[0] - window_px[0]) // 2, (size_px[1] - window_px[1]) // 2


def around_faces(
    picture: Picture, tools: Tools, window_px: Size, wanted: Corner, scale: float = 1.0
) -> Corner:
    """Return the corner next to the wanted one at which no face is cut, as far as that goes.

    Without a detector it is the wanted one. What does not fit in whole is told in a note.

    Args:
        picture: Where to look for faces.
        tools: The detector, and where the note goes.
        window_px: Of the crop.
        wanted: The corner that the window would have without faces, inside of the picture.
        scale: How much larger the picture is when it is cut than it is here.
    """
    width, height = picture.size_px
    size_px = max(window_px[0], round(width * scale)), max(window_px[1], round(height * scale))
    if size_px == window_px:
        return wanted
    faces = [_scaled(part, scale) for part in faces_in(picture, tools)]
    if not faces:
        return wanted
    corner = kept_whole(size_px, window_px, faces, wanted)
    lost = sum(not _holds(corner, window_px, face) for face in faces)
    if lost:
        tools.note("crop-loses-faces", number=lost)
    return corner


def faces_in(picture: Picture, tools: Tools) -> list[Part]:
    """Return the parts of a picture that are faces, the surest first; none without a detector."""
    return _inside(tools.faces_at_hand(picture), *picture.size_px)


def kept_whole(size_px: Size, window_px: Size, faces: Sequence[Part], wanted: Corner) -> Corner:
    """Return the corner next to the wanted one that keeps the most of the surest faces whole.

    The surest face comes first, and then every other that fits in with those before. Of the
    corners left, one that cuts through no further face is taken, that shows most of the heads
    of those that are kept, and of these the nearest.

    Args:
        size_px: Of the picture.
        window_px: Of the crop; not larger.
        faces: Inside of the picture, the surest first.
        wanted: Inside of the picture.
    """
    ranges = [(0, size_px[axis] - window_px[axis]) for axis in (0, 1)]
    kept = []
    for face in faces:
        tried = [
            (max(low, math.ceil(span.stop) - length), min(high, math.floor(span.start)))
            for (low, high), span, length in zip(ranges, face, window_px, strict=True)
        ]
        if all(low <= high for low, high in tried):
            ranges = tried
            kept.append(face)
    heads = [_head(face, size_px) for face in kept]
    stops, whole, touched, hidden = [], [], [], []
    for axis in (0, 1):
        length, spans = window_px[axis], [face[axis] for face in faces]
        head_spans = [head[axis] for head in heads]
        start = _stops(ranges[axis], length, [*spans, *head_spans], wanted[axis])
        stops.append(start)
        inside, met = _met(start, length, spans)
        whole.append(inside)
        touched.append(met)
        hidden.append(_hidden(start, length, head_spans))
    cut = touched[0] @ touched[1].T - whole[0] @ whole[1].T
    heads_cut = hidden[0][:, np.newaxis] + hidden[1]
    distance = np.hypot(stops[0][:, np.newaxis] - wanted[0], stops[1] - wanted[1])
    best = np.lexsort((distance.ravel(), heads_cut.ravel(), cut.ravel()))[0]
    left, top = np.unravel_index(best, distance.shape)
    return int(stops[0][left]), int(stops[1][top])


def _inside(boxes: Iterable[Box], width: int, height: int) -> list[Part]:
    """Return the parts of boxes that are in the picture."""
    parts = [
        (
            Span(max(0.0, box.left_px), min(width, box.left_px + box.width_px)),
            Span(max(0.0, box.top_px), min(height, box.top_px + box.height_px)),
        )
        for box in boxes
    ]
    return [part for part in parts if all(span.start < span.stop for span in part)]


def _scaled(part: Part, scale: float) -> Part:
    return Span(*(x * scale for x in part[0])), Span(*(y * scale for y in part[1]))


def _head(face: Part, size_px: Size) -> Part:
    across, down = (
        Span(
            max(0.0, span.start - HEAD_MARGIN * (span.stop - span.start)),
            min(side_px, span.stop + HEAD_MARGIN * (span.stop - span.start)),
        )
        for span, side_px in zip(face, size_px, strict=True)
    )
    return across, down


def _holds(corner: Corner, window_px: Size, part: Part) -> bool:
    return all(
        start <= math.floor(span.start) and math.ceil(span.stop) <= start + length
        for start, length, span in zip(corner, window_px, part, strict=True)
    )


def _stops(allowed: tuple[int, int], length: int, spans: Sequence[Span], wanted: int) -> Integers:
    """Return where a window may begin along an axis: as wanted, or flush with something."""
    places = {wanted}
    for span in spans:
        first, last = math.floor(span.start), math.ceil(span.stop)
        places |= {first, last - length, first - length, last}
    return np.unique(np.clip(sorted(places), *allowed))


def _met(start: Integers, length: int, spans: Sequence[Span]) -> tuple[Integers, Integers]:
    """Return 1 or 0 for each place and span: whether it is whole, and whether it is touched."""
    begin = start[:, np.newaxis]
    first = np.array([math.floor(span.start) for span in spans])
    last = np.array([math.ceil(span.stop) for span in spans])
    whole = (begin <= first) & (last <= begin + length)
    touched = (begin < last) & (first < begin + length)
    return whole.astype(np.int64), touched.astype(np.int64)


def _hidden(start: Integers, length: int, spans: Sequence[Span]) -> Integers:
    """Return how many pixels of the spans are outside, for each place."""
    result = np.zeros_like(start)
    for span in spans:
        result += np.maximum(0, start - math.floor(span.start))
        result += np.maximum(0, math.ceil(span.stop) - start - length)
    return result
