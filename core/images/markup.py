"""What somebody drew on a picture of ours: a circle, a scribble, an arrow.

The picture comes back from a phone's editor: recompressed, often smaller, perhaps cropped. It is
laid over the one that we have, and what is drawn is found as what the original does not have
anywhere near, in the colours of a pen.

This module loads numpy and OpenCV: import it only from code that works on pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.images.alignment import placed
from core.images.description import EncodedImage
from core.images.regions import mask_of
from core.images.strokes import ink, region


@dataclass(frozen=True, slots=True)
class Drawn:
    """The region that a drawing means."""

    mask: EncodedImage
    """PNG of the original's size; transparent inside the region."""
    share: float
    """Of the picture, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A picture that is one that we have."""

    drawn: Drawn | None
    """None where nothing is drawn on it."""


def likeness(original: EncodedImage, sent: EncodedImage) -> Likeness | None:
    """Tell whether a picture is one that we have, and what is drawn on it. Blocks.

    Args:
        original: The picture that we have.
        sent: What came; may be smaller, recompressed and somewhat cropped.

    Returns:
        None for another picture, which a copy with other colours is too.

    Raises:
        UserError: One of them cannot be decoded.
    """
    pair = placed(original, sent)
    if pair is None:
        return None
    strokes = ink(pair)
    if strokes is None:
        return None
    inside = region(strokes)
    if not inside.any():
        return Likeness(None)
    full = cv2.resize(
        inside.astype(np.float32), original.info.size_px, interpolation=cv2.INTER_LINEAR
    )
    whole = (full >= 0.5).astype(np.uint8)
    return Likeness(Drawn(mask_of(whole), float(whole.mean())))
