"""The models that are installed, ready for the local engine."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.engines.local.detectors import Detectors, FaceDetector, Matting, Upscaler
from core.engines.local.models.folder import ModelFolder, ModelState
from core.engines.local.models.manifest import MODELS

if TYPE_CHECKING:
    from core.engines.local.background import SubjectMatting

_NEEDED_BY = {
    "u2netp": (
        *("remove_background", "background_blur"),
        *("background_colour", "background_gradient", "background_picture"),
    ),
    "centerface": ("pixelate_faces", "blur_faces", "smooth_skin"),
}
"""Operations that cannot do without a model; enlarging can, and so can people."""


class InstalledModels:
    """Makes what uses an installed model, when it is first asked for, and keeps it.

    A model that is installed while the bot runs is found the next time.
    """

    def __init__(self, folder: ModelFolder) -> None:
        """Look into a folder, which need not exist."""
        self._folder = folder
        self._lock = threading.Lock()
        self._faces: FaceDetector | None = None
        self._subject: SubjectMatting | None = None
        self._people: Matting | None = None
        self._upscaler: Upscaler | None = None

    def __call__(self) -> Detectors:
        """Return what is at hand now. Blocks: it may load libraries."""
        # numpy, OpenCV and the runtime: an idle bot does without.
        from core.engines.local.background import SubjectMatting  # noqa: PLC0415
        from core.engines.local.faces import FaceDetector as CenterFace  # noqa: PLC0415
        from core.engines.local.people import PeopleMatting  # noqa: PLC0415
        from core.engines.local.upscaling import SuperResolution  # noqa: PLC0415

        with self._lock:
            if self._faces is None and self._has("centerface"):
                self._faces = CenterFace(self._folder)
            if self._subject is None and self._has("u2netp"):
                self._subject = SubjectMatting(self._folder)
            if self._people is None and self._subject and self._faces and self._has("selfie"):
                self._people = PeopleMatting(self._folder, self._subject, self._faces)
            if self._upscaler is None and self._has("span-2x") and self._has("span-4x"):
                self._upscaler = SuperResolution(self._folder)
            return Detectors(self._faces, self._people or self._subject, self._upscaler)

    def unready(self) -> frozenset[str]:
        """Return the operations whose model is not installed; reads a few file sizes only."""
        missing = {name for name in _NEEDED_BY if not self._has(name)}
        return frozenset(operation for name in missing for operation in _NEEDED_BY[name])

    def _has(self, name: str) -> bool:
        return self._folder.state(MODELS[name]) is ModelState.INSTALLED
