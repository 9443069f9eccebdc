"""What the local engine lets models do: find faces, cut out subjects, enlarge.

All of these block, run in the workshop's threads, several at a time, and take pictures as
uint8 arrays of shape (height, width, 3) in RGB order, sRGB-encoded, which they leave as
they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

UPSCALE_MAX_OUTPUT_PIXELS = 64_000_000
"""Of an enlargement by a network."""

ReportFraction = Callable[[float], None]
"""Takes how much is done, 0 to 1. It raises where the work was cancelled: let it through."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; may reach over the picture's edge."""

    left_px: float
    top_px: float
    width_px: float
    height_px: float


class FaceDetector(Protocol):
    """Finds faces."""

    def find(self, rgb: npt.NDArray[np.uint8]) -> Sequence[Box]:
        """Return a box for each face, from hairline to chin, the surest first."""


class Matting(Protocol):
    """Tells the subject from the background."""

    def alpha(self, rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        """Return the subject's share of every pixel, 0 to 1, of shape (height, width)."""


class Upscaler(Protocol):
    """Enlarges by super-resolution."""

    @property
    def name(self) -> str:
        """Of the model, for captions."""

    def upscale(
        self, pixels: npt.NDArray[Any], factor: int, report: ReportFraction
    ) -> npt.NDArray[Any]:
        """Return the picture exactly `factor` times as wide and high.

        It may also have 16 bits per channel (uint16), or straight alpha as a fourth channel.
        """


@dataclass(frozen=True, slots=True)
class Detectors:
    """The models at hand; None where one is not installed."""

    faces: FaceDetector | None = None
    matting: Matting | None = None
    upscaler: Upscaler | None = None
