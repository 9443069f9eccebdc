"""The real networks, which look only once where several tests look at one picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from core.engines.local.background import SubjectMatting
from core.engines.local.faces import Face, FaceDetector
from core.engines.local.models import ModelFolder
from tests.core.engines.local.fidelity import Rgb

_Seen = tuple[tuple[int, ...], bytes]


class RememberingSubjects(SubjectMatting):
    """Finds a subject once for each picture."""

    def __init__(self, folder: ModelFolder) -> None:
        super().__init__(folder)
        self._masks: dict[_Seen, npt.NDArray[np.float32]] = {}

    def mask(self, rgb: Rgb) -> npt.NDArray[np.float32]:
        seen = rgb.shape, rgb.tobytes()
        if seen not in self._masks:
            self._masks[seen] = super().mask(rgb)
        return self._masks[seen].copy()


class RememberingFaces(FaceDetector):
    """Finds faces once for each picture."""

    def __init__(self, folder: ModelFolder) -> None:
        super().__init__(folder)
        self._faces: dict[_Seen, list[Face]] = {}

    def find(self, rgb: Rgb) -> list[Face]:
        seen = rgb.shape, rgb.tobytes()
        if seen not in self._faces:
            self._faces[seen] = super().find(rgb)
        return list(self._faces[seen])
