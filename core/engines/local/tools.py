"""What an operation may use besides the pixels: models, notes, progress, a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np

from core.engines.local.detectors import Box, Detectors
from core.engines.local.picture import Picture
from core.engines.port import EngineError, EngineNote, Failure, Parameter
from core.images import RESULT_LIMITS, Size
from core.images.pixels import Floats, to_eight_bits

MAKER = "Retouch"
"""What captions say of the work of this engine."""
_SUBJECT_SHARE = 0.5


class Stopped(Exception):
    """The run was cancelled: nobody waits for its result any more."""


class Tools:
    """Made for one run; used by its thread only, except for `stop`."""

    def __init__(self, detectors: Detectors, report_fraction: Callable[[float], None]) -> None:
        """Pass the models, and where measured progress goes."""
        self.detectors = detectors
        self.notes: list[EngineNote] = []
        self.model = MAKER
        self._report_fraction = report_fraction
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Make the run end at its next checkpoint; called from another thread."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether the run is over or was cancelled."""
        return self._stopped.is_set()

    def checkpoint(self) -> None:
        """Raise `Stopped` where the run was cancelled."""
        if self._stopped.is_set():
            raise Stopped

    def report(self, fraction: float) -> None:
        """Pass on how much is done; also a checkpoint."""
        self.checkpoint()
        self._report_fraction(fraction)

    def note(self, text_key: str, **params: Parameter) -> None:
        """Add a sentence to the result."""
        self.notes.append(EngineNote(text_key, params))

    def faces(self, picture: Picture) -> Sequence[Box]:
        """Return the faces in a picture.

        Raises:
            EngineError: ``models-missing``.
        """
        if self.detectors.faces is None:
            raise EngineError(Failure.MISCONFIGURED, "models-missing")
        return self.detectors.faces.find(to_eight_bits(picture.colour))

    def faces_at_hand(self, picture: Picture) -> Sequence[Box]:
        """Return the faces in a picture; none where nobody can tell."""
        try:
            return self.faces(picture)
        except EngineError:  # told when an operation needs it
            return ()

    def subject(self, picture: Picture) -> Floats:
        """Return the subject's share of every pixel, 0 to 1.

        Raises:
            EngineError: ``models-missing``; nothing stands out.
        """
        if self.detectors.matting is None:
            raise EngineError(Failure.MISCONFIGURED, "models-missing")
        share = self.detectors.matting.alpha(to_eight_bits(picture.colour))
        self.checkpoint()
        return share

    def faces_focus(self, picture: Picture) -> tuple[float, float] | None:
        """Return the middle of all faces as shares of the sides; None, and a note, without any."""
        try:
            boxes = self.faces(picture)
        except EngineError:
            self.note("crop-centred-without-models")
            return None
        if not boxes:
            self.note("crop-centred-without-faces")
            return None
        width, height = picture.size_px
        left = min(box.left_px for box in boxes)
        right = max(box.left_px + box.width_px for box in boxes)
        top = min(box.top_px for box in boxes)
        bottom = max(box.top_px + box.height_px for box in boxes)
        return (left + right) / 2 / width, (top + bottom) / 2 / height

    def subject_focus(self, picture: Picture) -> tuple[float, float] | None:
        """Return the middle of the subject as shares of the sides; None, and a note, without."""
        try:
            share = self.subject(picture)
        except EngineError as error:
            missing = error.failure is Failure.MISCONFIGURED
            self.note("crop-centred-without-models" if missing else "crop-centred-without-subject")
            return None
        columns = np.flatnonzero((share > _SUBJECT_SHARE).any(axis=0))
        rows = np.flatnonzero((share > _SUBJECT_SHARE).any(axis=1))
        if not len(columns):
            self.note("crop-centred-without-subject")
            return None
        width, height = picture.size_px
        return (columns[0] + columns[-1] + 1) / 2 / width, (rows[0] + rows[-1] + 1) / 2 / height


def refuse_size(size_px: Size) -> None:
    """Refuse a result that nobody could open.

    Raises:
        EngineError: ``result-too-large``.
    """
    width, height = size_px
    if width * height > RESULT_LIMITS.max_pixels or max(size_px) > RESULT_LIMITS.max_side_px:
        raise EngineError(
            Failure.IMPOSSIBLE,
            "result-too-large",
            width=width,
            height=height,
            max_megapixels=RESULT_LIMITS.max_pixels // 1_000_000,
        )
