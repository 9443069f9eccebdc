"""Colours: stronger, warmer, none, or others."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.picture import (
    BAND_ROWS,
    LUMA,
    Curve,
    Picture,
    banded,
    from_light,
    light,
    luma,
    mapped,
)
from core.engines.local.tone import gained
from core.images.pixels import Floats, encoded, linear

_TINY = np.float32(1e-6)
_DAYLIGHT_K = 6504.0
_MIRED_RANGE = 70.0
"""How far temperature reaches, in mired: 6504 K to 4470 K, and to 11940 K."""

_FILTERS = {
    "none": (0.2126, 0.7152, 0.0722),
    "red": (0.75, 0.20, 0.05),
    "orange": (0.55, 0.38, 0.07),
    "yellow": (0.40, 0.55, 0.05),
    "green": (0.10, 0.85, 0.05),
    "blue": (0.10, 0.25, 0.65),
}

# Oklab, by Björn Ottosson, 2020: https://bottosson.github.io/posts/oklab/
_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)


def saturation(picture: Picture, *, amount: float) -> Picture:
    """Pull colours away from their grey, or towards it; none is pushed out of sRGB."""
    factor = 1 + amount / 100
    return banded(picture, lambda band, _: saturated(band, np.float32(factor)))


def saturated(values: Floats, factor: Floats | np.float32) -> Floats:
    """Scale the distance to grey, at most to where the first channel reaches its end."""
    # Plane by plane: numpy is slow along an axis of three.
    red, green, blue = cv2.split(values)
    grey = luma(values)
    high = np.maximum(np.maximum(red, green), blue)
    low = np.minimum(np.minimum(red, green), blue)
    above = (1 - grey) / np.maximum(high - grey, _TINY)
    below = grey / np.maximum(grey - low, _TINY)
    factor = np.minimum(factor, np.maximum(np.minimum(above, below), 1))
    planes: list[Floats] = [grey + (channel - grey) * factor for channel in (red, green, blue)]
    return cv2.merge(planes)


def vibrance(picture: Picture, *, amount: float) -> Picture:
    """Change weak colours more than strong ones, and the colours of skin by half."""

    def function(band: Floats, _: int) -> Floats:
        red, green, blue = cv2.split(band)
        high = np.maximum(np.maximum(red, green), blue)
        low = np.minimum(np.minimum(red, green), blue)
        strength = (high - low) / np.maximum(high, _TINY)
        # Skin: red over green over blue, with green a fifth to three quarters of the way up.
        place = (green - blue) / np.maximum(red - blue, _TINY)
        skin = (red > green) & (green > blue) & (place > 0.2) & (place < 0.75)
        weight = (1 - strength) ** 2 * np.where(skin, np.float32(0.5), np.float32(1))
        return saturated(band, 1 + np.float32(amount / 100) * weight)

    return banded(picture, function)


def temperature(picture: Picture, *, amount: float) -> Picture:
    """Light the picture warmer or cooler, along the colours of a glowing body; white stays."""
    mired = 1e6 / _DAYLIGHT_K + _MIRED_RANGE * amount / 100
    gains = _glow(1e6 / mired) / _glow(_DAYLIGHT_K)
    return _balanced(picture, gains)


def tint(picture: Picture, *, amount: float) -> Picture:
    """Shift towards magenta or green; white stays."""
    step = 2 ** (0.25 * amount / 100)
    return _balanced(picture, np.array([step, 1 / step, step]))


def balance_curves(gains: Floats) -> list[Curve]:
    """Return curves that multiply the light of each channel; the luminance of grey stays."""
    gains = gains / (gains @ LUMA)

    def curve(gain: float) -> Curve:
        return lambda values: encoded(gained(linear(values), gain))

    return [curve(float(gain)) for gain in gains]


def _balanced(picture: Picture, gains: Floats) -> Picture:
    return mapped(picture, *balance_curves(gains))


def _glow(kelvin: float) -> Floats:
    """Return the linear sRGB colour of a black body.

    Cubic approximation of the Planckian locus by Kim et al., US patent 7024034, valid from
    1667 K to 25000 K.
    """
    t = 1000 / kelvin
    if kelvin <= 4000:
        x = -0.2661239 * t**3 - 0.2343589 * t**2 + 0.8776956 * t + 0.179910
    else:
        x = -3.0258469 * t**3 + 2.1070379 * t**2 + 0.2226347 * t + 0.240390
    if kelvin <= 2222:
        y = -1.1063814 * x**3 - 1.34811020 * x**2 + 2.18555832 * x - 0.20219683
    elif kelvin <= 4000:
        y = -0.9549476 * x**3 - 1.37418593 * x**2 + 2.09137015 * x - 0.16748867
    else:
        y = 3.0817580 * x**3 - 5.87338670 * x**2 + 3.75112997 * x - 0.37001483
    xyz = np.array([x / y, 1, (1 - x - y) / y])
    to_rgb = np.array(
        [[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.2040, 1.0570]]
    )
    glow: Floats = to_rgb @ xyz
    return glow


def black_and_white(picture: Picture, *, filter: str) -> Picture:  # noqa: A002  (its name in the vocabulary)
    """Keep the light as a black-and-white film would see it through a filter."""
    return grey(picture, _FILTERS[filter])


def grey(picture: Picture, shares: tuple[float, float, float]) -> Picture:
    """Return a grey picture from shares of red, green and blue light."""
    weights = np.array(shares, np.float32)
    result = np.empty_like(picture.colour)
    for top in range(0, result.shape[0], BAND_ROWS):
        brightness = from_light(
            light(picture.colour[top : top + BAND_ROWS]) @ weights, result.dtype
        )
        result[top : top + BAND_ROWS] = brightness[..., np.newaxis]
    return picture.with_colour(result)


def sepia(picture: Picture, *, amount: float) -> Picture:
    """Tone like an old print: brown shadows, cream lights."""
    toned = mapped(
        grey(picture, _FILTERS["none"]),
        lambda values: values**0.78,
        lambda values: 0.97 * values**1.02,
        lambda values: 0.88 * values**1.38,
    )
    return blended(picture, toned, amount / 100)


def duotone(picture: Picture, *, dark_colour: str, light_colour: str) -> Picture:
    """Replace greys by a gradient between two colours, even to the eye."""
    steps = np.linspace(0, 1, 256)
    ends = [_oklab(linear(rgb_of(colour))) for colour in (dark_colour, light_colour)]
    path = encoded(_from_oklab(ends[0] + steps[:, np.newaxis] * (ends[1] - ends[0])))

    def curve(channel: Floats) -> Curve:
        return lambda values: np.interp(values, steps, channel)

    return mapped(grey(picture, _FILTERS["none"]), *(curve(channel) for channel in path.T))


def invert(picture: Picture) -> Picture:
    """Return the negative; exact, so that doing it twice gives the picture back."""
    return picture.with_colour(picture.max - picture.colour)


def posterize(picture: Picture, *, levels: int) -> Picture:
    """Leave so many levels in each channel."""
    last = levels - 1
    return mapped(picture, lambda values: np.minimum(np.floor(values * levels), last) / last)


def blended(before: Picture, after: Picture, share: float) -> Picture:
    """Mix two pictures of one size; 1 gives `after`."""
    if share >= 1:
        return after
    result = np.empty_like(before.colour)
    for top in range(0, result.shape[0], BAND_ROWS):
        rows = slice(top, top + BAND_ROWS)
        old = before.colour[rows].astype(np.float32)
        mixed = old + np.float32(share) * (after.colour[rows].astype(np.float32) - old)
        result[rows] = np.rint(mixed).astype(result.dtype)
    return before.with_colour(result)


def rgb_of(colour: str) -> Floats:
    """Return a validated colour, ``#rrggbb``, as sRGB values, 0 to 1."""
    return np.frombuffer(bytes.fromhex(colour[1:]), np.uint8).astype(np.float64) / 255


def _oklab(light_: Floats) -> Floats:
    """Return the cube roots of the cone responses: Oklab without its last, linear, step."""
    roots: Floats = np.cbrt(light_ @ _TO_LMS.T)
    return roots


def _from_oklab(roots: Floats) -> Floats:
    light_: Floats = np.clip(roots**3 @ np.linalg.inv(_TO_LMS).T, 0, 1)
    return light_
