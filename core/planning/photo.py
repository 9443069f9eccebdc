"""What was measured of a photo, to advise by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.images import Size

Light = Literal["overcast", "sunny", "dark", "backlit"]
"""The light that a photo was taken in, where that is plain: flat, hard, hardly any, behind."""


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """Measures of a photo. Shares are 0 to 1; tones are sRGB-encoded, 0 black to 1 white."""

    size_px: Size
    mean: float
    """Mean tone."""
    dark: float
    """The tone that 5 % of the pixels are darker than."""
    bright: float
    """The tone that 5 % of the pixels are brighter than."""
    clipped_shadows: float
    """Share of pixels that are black."""
    clipped_highlights: float
    """Share of pixels that are white."""
    contrast: float
    """Standard deviation of the tones; a well-lit photo has about 0.2."""
    warmth: float
    """Colour cast from blue (negative) to yellow, in CIELAB units; 0 is neutral."""
    tint: float
    """Colour cast from green (negative) to magenta, in CIELAB units."""
    saturation: float
    """Mean chroma in CIELAB units; 0 is grey, a colourful photo has more than 20."""
    noise: float
    """Standard deviation of noise in smooth areas, as a share of white."""
    sharpness: float
    """Sharpness of the strongest edges, 0 to 1; in focus is more than 0.2."""
    centre: float
    """Mean tone of the middle of the picture."""
    surround: float
    """Mean tone outside of it."""
    sky: float = 0.0
    """Share of the picture that is sky."""
    busy: float = 0.0
    """Share of fine detail in the outer parts; much of it distracts."""
    tilt_degrees: float | None = None
    """How far the horizon is off, clockwise; None where that is not clear."""
    light: Light | None = None
    """The light that it was taken in; None where that is not plain."""
