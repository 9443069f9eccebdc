"""What is drawn on a picture, and the region that it means.

This module loads numpy and OpenCV: import it only from code that works on pixels.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.images.alignment import Placed
from core.images.pixels import Pixels

_STRONG_LEVELS = 40
_WEAK_LEVELS = 16
"""Beyond what the original has in its neighbourhood; recompression stays below."""
_MOST_INK = 0.4
"""Of the picture. Whoever draws more than that has made another picture."""
_LEAST_INK = 0.00015
_STRAY_SHARE = 0.004
"""Changes that no pen made, as a share of the picture, that are still noise."""
_BOLD_LEVELS = 55
"""By which the darkest or brightest quarter of a stroke stands out: people see to it."""
_WIDE_SHARE = 0.03
"""Half the width of a stroke, of the longer side, beyond which it has to be of one colour."""
_PEN_LEVELS, _PEN_COLOURS, _PEN_SHARE = 26, 4, 0.6
_FILL_LEVELS, _FILL_SHARE = 20, 0.6
_BLEND_LEVELS = 9
_CONTRAST_LEVELS = 28

_JOIN_SHARE = 0.02
_MARGIN_SHARE = 0.014
_HOLLOW = 0.25
_TURNS = 36
_ROUND = 0.7
_DENSE = 0.4
_LONG = 2.6
_HEAD_SHARE = 0.4
_HEAD_WIDER = 1.9
_TARGET_SHARE = 0.45
_TARGET_LEAST = 0.06


def ink(pair: Placed) -> Pixels | None:
    """Return where something is drawn: shape (height, width), bool.

    Returns:
        None where the picture was changed otherwise: retouched, filtered, something else put in.
    """
    beyond = _beyond(pair)
    weak = beyond > _WEAK_LEVELS
    strong = beyond > _STRONG_LEVELS
    # Along a stroke's edge a pen is blended with the picture; inside it is not.
    count, labels = cv2.connectedComponents(
        cv2.morphologyEx(weak.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3)))
    )
    whole = int(pair.seen.sum())
    strengths = np.bincount(labels[strong], minlength=count)
    drawn = np.zeros(weak.shape, bool)
    for label in np.flatnonzero(strengths > max(12, _LEAST_INK * whole)):
        if label == 0:
            continue
        here = (labels == label) & weak
        bold = np.percentile(beyond[here & strong], 75) > _BOLD_LEVELS
        if bold and _by_pen(pair, here, here & strong):
            drawn |= here
    near = cv2.dilate(drawn.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    stray = (weak & ~near).sum()
    if stray > _STRAY_SHARE * whole or drawn.sum() > _MOST_INK * whole:
        return None
    return drawn


def _beyond(pair: Placed) -> Pixels:
    """Return by how many levels each pixel lies outside of what the original has around it."""
    ours = cv2.GaussianBlur(pair.original, (3, 3), 0)
    theirs = cv2.GaussianBlur(pair.sent, (3, 3), 0).astype(np.int16)
    around = np.ones((5, 5), np.uint8)
    above = theirs - cv2.dilate(ours, around)
    below = cv2.erode(ours, around).astype(np.int16) - theirs
    beyond = np.maximum(np.maximum(above, below), 0).max(axis=2)
    return np.where(pair.seen, beyond, 0).astype(np.uint8)


def _by_pen(pair: Placed, here: Pixels, core: Pixels) -> bool:
    """Tell whether a change has few colours, as pens do, or lets the picture shine through."""
    inner = cv2.erode(core.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    chosen = inner if inner.sum() >= 12 else core
    theirs = pair.sent[chosen].astype(np.float32)
    ours = pair.original[chosen].astype(np.float32)
    depth = cv2.distanceTransform(here.astype(np.uint8), cv2.DIST_L2, 3).max()
    wide = depth > _WIDE_SHARE * max(here.shape)
    plain = _one_colour(theirs) if wide else _few_colours(theirs)
    if not (plain or _blended(ours, theirs)):
        return False
    # Where something was wiped out, what is there now is like its surroundings.
    around = cv2.dilate(here.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    near = cv2.dilate(here.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    ring = around & ~near & pair.seen
    if not ring.any():
        return True
    contrast = np.abs(np.median(pair.sent[ring], axis=0) - np.median(theirs, axis=0)).max()
    return bool(contrast > _CONTRAST_LEVELS)


def _few_colours(colours: Pixels) -> bool:
    left = colours
    for _ in range(_PEN_COLOURS):
        left = left[np.abs(left - _most_common(left)).max(axis=1) > _PEN_LEVELS]
        if len(left) <= (1 - _PEN_SHARE) * len(colours):
            return True
    return False


def _one_colour(colours: Pixels) -> bool:
    near = np.abs(colours - _most_common(colours)).max(axis=1) <= _FILL_LEVELS
    return bool(near.mean() >= _FILL_SHARE)


def _most_common(colours: Pixels) -> Pixels:
    bins, counts = np.unique((colours // 16).astype(np.uint8), axis=0, return_counts=True)
    most = (colours // 16).astype(np.uint8) == bins[counts.argmax()]
    return np.asarray(np.median(colours[most.all(axis=1)], axis=0))


def _blended(ours: Pixels, theirs: Pixels) -> bool:
    """Tell whether one colour lies over the picture, evenly: a highlighter."""
    mean, other = ours.mean(axis=0), theirs.mean(axis=0)
    spread = ((ours - mean) ** 2).sum()
    if spread < 1:
        return False
    slope = ((ours - mean) * (theirs - other)).sum() / spread
    if not 0 <= slope < 0.9:
        return False
    residual = theirs - other - slope * (ours - mean)
    return bool(np.median(np.abs(residual)) < _BLEND_LEVELS)


def region(strokes: Pixels) -> Pixels:
    """Return the region that a drawing means: shape (height, width), uint8, 1 inside.

    An outline means what is inside it, also where it does not quite close. An arrow means what
    is around its tip, unless something is outlined as well. Everything else means what it
    covers, and a little more.
    """
    unit = max(strokes.shape)
    outlines, arrows, others = (np.zeros(strokes.shape, np.uint8) for _ in range(3))
    joined = cv2.morphologyEx(
        _padded(strokes.astype(np.uint8), unit), cv2.MORPH_CLOSE, _disc(_JOIN_SHARE * unit)
    )
    count, labels = cv2.connectedComponents(_unpadded(joined, unit))
    left = np.zeros(strokes.shape, bool)
    for label in range(1, count):
        group = (labels == label).astype(np.uint8)
        here = strokes & (labels == label)
        if not here.any():
            continue
        outline = _outline(here, group)
        if outline is not None:
            outlines |= outline
            continue
        left |= here
        target = _target(here, unit)
        if target is None:
            others |= _covered(here, unit)
        else:
            arrows |= target
    # An outline may be in pieces, where its colour is that of the picture.
    if left.any() and _goes_round(left, _hull(left)):
        return outlines | _hull(left)
    return outlines | others if outlines.any() else others | arrows


def _outline(strokes: Pixels, group: Pixels) -> Pixels | None:
    """Return what strokes enclose, themselves included; None where they do not."""
    hull = _hull(strokes)
    filled = _filled(group) & hull
    if filled.sum() - strokes.sum() > _HOLLOW * hull.sum():
        return filled
    return hull if _goes_round(strokes, hull) else None


def _covered(strokes: Pixels, unit: int) -> Pixels:
    """Return what a scribble covers: all of its place where it is dense."""
    covered = cv2.dilate(strokes.astype(np.uint8), _disc(_MARGIN_SHARE * unit))
    hull = _hull(strokes)
    return covered | hull if (covered & hull).sum() > _DENSE * hull.sum() else covered


def _hull(strokes: Pixels) -> Pixels:
    points = cv2.convexHull(cv2.findNonZero(strokes.astype(np.uint8)))
    return cv2.fillConvexPoly(np.zeros(strokes.shape, np.uint8), points, 1)


def _padded(pixels: Pixels, unit: int) -> Pixels:
    by = int(_JOIN_SHARE * unit) + 2
    return cv2.copyMakeBorder(pixels, by, by, by, by, cv2.BORDER_CONSTANT, value=0)


def _unpadded(pixels: Pixels, unit: int) -> Pixels:
    by = int(_JOIN_SHARE * unit) + 2
    return np.ascontiguousarray(pixels[by:-by, by:-by])


def _disc(radius: float) -> Pixels:
    side = 2 * max(1, round(radius)) + 1
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))


def _filled(strokes: Pixels) -> Pixels:
    outlines, _ = cv2.findContours(strokes, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return cv2.drawContours(np.zeros(strokes.shape, np.uint8), outlines, -1, 1, cv2.FILLED)


def _goes_round(strokes: Pixels, hull: Pixels) -> bool:
    """Tell whether strokes lie around an empty middle, on nearly all sides."""
    rows, columns = np.nonzero(hull)
    middle = rows.mean(), columns.mean()
    rows, columns = np.nonzero(strokes)
    down, across = rows - middle[0], columns - middle[1]
    radius = np.sqrt(hull.sum() / np.pi)
    if (np.hypot(down, across) < 0.35 * radius).any():
        return False
    turns = ((np.arctan2(down, across) + np.pi) / (2 * np.pi) * _TURNS).astype(int) % _TURNS
    return bool(len(np.unique(turns)) >= _ROUND * _TURNS)


def _target(strokes: Pixels, unit: int) -> Pixels | None:
    """Return what is around the tip of an arrow; None where it is none.

    An arrow is long, and wide near one end only.
    """
    rows, columns = np.nonzero(strokes)
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    middle = points.mean(axis=0)
    _, _, axes = np.linalg.svd(points - middle, full_matrices=False)
    along, aside = ((points - middle) @ axes.T).T
    length = np.ptp(along)
    if length < _LONG * np.ptp(aside) * 0.5 or length < 0.04 * unit:
        return None
    place = ((along - along.min()) / max(length, 1) * 9.999).astype(int)
    widths = np.array([np.ptp(aside[place == p]) if (place == p).any() else 0 for p in range(10)])
    ends = widths[:4].max(), widths[6:].max()
    shaft = max(1.0, float(np.median(widths)))
    head = int(ends[1] > ends[0])
    if ends[head] < _HEAD_WIDER * shaft or ends[1 - head] > 0.7 * ends[head]:
        return None
    tip = points[along.argmax() if head else along.argmin()]
    radius = max(_TARGET_LEAST * unit, _TARGET_SHARE * length)
    target = np.zeros(strokes.shape, np.uint8)
    return cv2.circle(target, (round(tip[0]), round(tip[1])), round(radius), 1, cv2.FILLED)
