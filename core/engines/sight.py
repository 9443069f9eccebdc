"""What a machine can tell of a picture, to decide by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from core.images import EncodedImage
from core.planning.photo import PhotoFacts


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle in a picture, as shares of its width and height, 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


class Sight(Protocol):
    """Looks at pictures. Never raises for a picture: what cannot be told is None."""

    async def faces(self, image: EncodedImage) -> Sequence[Part] | None:
        """Return where faces are, from hairline to chin; None if nobody can tell."""

    async def facts(self, image: EncodedImage) -> PhotoFacts | None:
        """Return what can be measured of its light and colours; None if it cannot be read."""

    async def subject(self, image: EncodedImage) -> Part | None:
        """Return where the subject is; None if nothing stands out or nobody can tell."""
