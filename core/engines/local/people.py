"""Tells people from their background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.engines.local.background import (
    GUIDE_SIDE_PX,
    Alpha,
    Rgb,
    agree,
    edged,
    resized,
    shrunk,
    surroundings,
)
from core.engines.local.detectors import Box
from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import OpenCvNetwork

_NETWORK_SIDE_PX = 256
_CLOSER_LOOK_MARGIN = 0.1
"""Less than for other subjects: the network was trained with people that fill the picture."""
_OPEN = 0.1
"""A network is undecided about a pixel that is further than this from 0 and from 1."""
_SAME = 0.9
"""Intersection over union from which on two masks are of the same thing, edges apart."""
_SURE_MAX_OPEN = 0.15
_MIN_FACE_INSIDE = 0.5
_WHITE = np.float32(255)


class Coarse(Protocol):
    """Finds a subject of any kind."""

    def mask(self, rgb: Rgb) -> Alpha:
        """Return the mask of a copy of the picture, at most `GUIDE_SIDE_PX` large."""


class Faces(Protocol):
    """Finds faces."""

    def find(self, rgb: Rgb) -> Sequence[Box]:
        """Return a box for each."""


class PeopleMatting:
    """Where there are faces, lets a network that knows people decide what it is surer of."""

    def __init__(self, folder: ModelFolder, subject: Coarse, faces: Faces) -> None:
        """Use the network in a folder, which is loaded when first needed.

        Args:
            folder: Where the models are.
            subject: What finds subjects of any kind.
            faces: What tells whether there are people.
        """
        self._subject = subject
        self._faces = faces
        self._network = OpenCvNetwork(folder, MODELS["selfie"])

    def alpha(self, rgb: Rgb) -> Alpha:
        """Return the subject's share of every pixel, 0 to 1, of shape (height, width).

        Far from the subject's edge it is exactly 0 or 1. Blocks.

        Raises:
            EngineError: No subject stands out, or a model is not usable.
        """
        mask = self._subject.mask(rgb)
        faces = self._faces.find(rgb)
        if faces:
            scale = mask.shape[1] / rgb.shape[1]
            boxes = [_window(face, scale) for face in faces]
            mask = surer(mask, self.mask(rgb), boxes)
        return edged(rgb, mask)

    def mask(self, rgb: Rgb) -> Alpha:
        """Return the coarse mask of people, of the guide's size, after a closer look."""
        guide = shrunk(rgb, GUIDE_SIDE_PX)
        mask = self._look(guide)
        box = surroundings(mask, _CLOSER_LOOK_MARGIN)
        if box is None:
            return mask
        closer = np.zeros_like(mask)
        closer[box] = self._look(guide[box])
        return closer if agree(closer, mask) else mask

    def _look(self, rgb: Rgb) -> Alpha:
        height, width = rgb.shape[:2]
        small = resized(rgb.astype(np.float32), _NETWORK_SIDE_PX, _NETWORK_SIDE_PX) / _WHITE
        (people,) = self._network.run(np.ascontiguousarray(small.transpose(2, 0, 1)[np.newaxis]))
        return resized(people[0, 0], width, height)


def surer(mask: Alpha, people: Alpha, faces: Sequence[tuple[slice, slice]]) -> Alpha:
    """Return what two networks make of a picture together.

    Where the one for any subject is undecided about a pixel and the one for people is less
    so, that decides; what people hold or wear stays. The mask of people is taken as it is
    where the two do not see the same thing, and it is plainly surer and has all faces.
    docs/models.md has the measurements behind that.

    Args:
        mask: Of the subject, whatever it is.
        people: Of the same shape.
        faces: Where they are in the masks.
    """
    doubt = open_share(people)
    if (
        not agree(mask, people, _SAME)
        and doubt < _SURE_MAX_OPEN
        and doubt < open_share(mask) / 2
        and all(people[face].size and people[face].mean() > _MIN_FACE_INSIDE for face in faces)
    ):
        return people
    better = _open(mask) & (np.abs(people - 0.5) > np.abs(mask - 0.5))
    return np.where(better, people, mask).astype(np.float32)


def open_share(mask: Alpha) -> float:
    """Return of how much of what may be subject a network is undecided, 0 to 1."""
    candidates = np.count_nonzero(mask > _OPEN)
    return np.count_nonzero(_open(mask)) / candidates if candidates else 1.0


def _open(mask: Alpha) -> npt.NDArray[np.bool_]:
    return (mask > _OPEN) & (mask < 1 - _OPEN)


def _window(face: Box, scale: float) -> tuple[slice, slice]:
    top, left = max(0, round(face.top_px * scale)), max(0, round(face.left_px * scale))
    bottom = round((face.top_px + face.height_px) * scale)
    right = round((face.left_px + face.width_px) * scale)
    return slice(top, max(top + 1, bottom)), slice(left, max(left + 1, right))
