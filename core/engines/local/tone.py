"""Light and dark: exposure, curves, and the parts of the picture that they act on."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from core.engines.local.picture import (
    BAND_ROWS,
    Curve,
    Picture,
    banded,
    floats,
    from_light,
    light,
    luma,
    mapped,
    shrunk,
    smoothstep,
)
from core.images.pixels import Floats, encoded, linear

AreaStops = Callable[[Floats], Floats]

_SHOULDER = 0.5
"""Light above which a gain bends towards white instead of clipping."""
_HIGHLIGHTS_EV = 0.9
_SHADOWS_EV = 2.0
_BASE_SIDE_PX = 1024
_BASE_RADIUS = 1 / 50
_BASE_EPSILON = 0.01


def exposure(picture: Picture, *, ev: float) -> Picture:
    """Multiply the light by ``2 ** ev``; what would clip is rolled off instead."""
    return mapped(picture, lambda values: encoded(gained(linear(values), 2**ev)))


def gained(values: Floats, gain: Floats | float) -> Floats:
    """Return light times `gain` up to half of white, and above that bent so that white stays.

    The bend is the hyperbola that leaves the line with its slope and meets white. A gain
    below 1 only multiplies.
    """
    up = np.maximum(gain, 1)
    steepness = (up - _SHOULDER) / (1 - _SHOULDER)
    u = np.clip((up * values - _SHOULDER) / (up - _SHOULDER), 0, None)
    bent = _SHOULDER + (1 - _SHOULDER) * steepness * u / (1 + (steepness - 1) * u)
    return np.where((gain > 1) & (gain * values > _SHOULDER), bent, gain * values)


def brightness(picture: Picture, *, amount: float) -> Picture:
    """Move the mid-tones by up to a fifth of the scale; black and white stay."""
    return mapped(picture, lambda values: values + 0.008 * amount * values * (1 - values))


def contrast(picture: Picture, *, amount: float) -> Picture:
    """Steepen the curve around the picture's own mean, or flatten it."""
    pivot = float(np.clip(luma(shrunk(picture, 256)).mean(), 0.25, 0.75))
    return mapped(picture, contrast_curve(amount, pivot))


def contrast_curve(amount: float, pivot: float) -> Curve:
    """Return a curve through black, `pivot` and white; negative amounts pull towards `pivot`."""
    if amount < 0:
        slope = 1 + 0.008 * amount
        return lambda values: pivot + (values - pivot) * slope
    power = 1 + amount / 100

    def curve(values: Floats) -> Floats:
        below = pivot * (values / pivot) ** power
        above = 1 - (1 - pivot) * (np.maximum(1 - values, 0) / (1 - pivot)) ** power
        return np.where(values < pivot, below, above)

    return curve


def whites(picture: Picture, *, amount: float) -> Picture:
    """Stretch or hold back the top of the scale, with the cube of the value."""
    return mapped(picture, lambda values: values * (1 + 0.002 * amount * values**2))


def blacks(picture: Picture, *, amount: float) -> Picture:
    """Lift or drop the bottom of the scale, with the cube of the distance to white."""
    return mapped(picture, lambda values: values + 0.0015 * amount * (1 - values) ** 3)


def highlights(picture: Picture, *, amount: float) -> Picture:
    """Change the exposure of bright areas, keeping the detail inside of them."""
    stops = _HIGHLIGHTS_EV * amount / 100
    return _by_area(picture, lambda base: stops * smoothstep(0.4, 1.0, base))


def shadows(picture: Picture, *, amount: float) -> Picture:
    """Change the exposure of dark areas, keeping the detail inside of them."""
    stops = _SHADOWS_EV * amount / 100
    return _by_area(picture, lambda base: stops * (1 - smoothstep(0.0, 0.5, base)))


def clarity(picture: Picture, *, amount: float) -> Picture:
    """Strengthen or soften what is finer than the areas of the picture, most in mid-tones."""
    base = _Base(picture)

    def function(band: Floats, top: int) -> Floats:
        brightness_ = luma(band)
        detail = brightness_ - base.band(brightness_, top)
        middle = 1 - (2 * brightness_ - 1) ** 2
        change: Floats = 0.009 * amount * detail * middle
        return band + change[..., np.newaxis]

    return banded(picture, function)


def auto_enhance(picture: Picture, *, amount: float) -> Picture:
    """Stretch the levels, balance a cast by half, and bring the mid-tones halfway to the middle.

    Every step is bounded, so that a night stays a night and a sunset stays warm. The cast is
    estimated by shades of grey (Finlayson and Trezzi, 2004, with a norm of 6).
    """
    small = shrunk(picture, 512).reshape(-1, 3).astype(np.float64)
    share = amount / 100
    lit = linear(small)
    usable = lit[(small.max(axis=1) < 0.98) & (small.max(axis=1) > 0.02)]
    gains = np.ones(3)
    if len(usable):
        estimate = (usable**6).mean(axis=0) ** (1 / 6)
        gains = np.clip((estimate.mean() / estimate) ** (0.5 * share), 0.87, 1.15)
    bright = luma(small.astype(np.float32))
    low, high = np.quantile(bright, (0.002, 0.998))
    low = min(float(low), 0.10) * share
    high = 1 - (1 - max(float(high), 0.75)) * share
    middle = float(np.clip((np.median(bright) - low) / (high - low), 0.05, 0.95))
    bend = float(np.clip((np.log(0.46) / np.log(middle)) ** 0.5, 0.82, 1.15)) ** share

    def curve(gain: float) -> Curve:
        def balanced(values: Floats) -> Floats:
            values = encoded(gained(linear(values), gain))
            result: Floats = np.clip((values - low) / (high - low), 0, 1) ** bend
            return result

        return balanced

    return mapped(picture, *(curve(float(gain)) for gain in gains))


def _by_area(picture: Picture, stops: AreaStops) -> Picture:
    base = _Base(picture)
    result = np.empty_like(picture.colour)
    for top in range(0, result.shape[0], BAND_ROWS):
        band = picture.colour[top : top + BAND_ROWS]
        gain: Floats = np.exp2(stops(base.band(luma(floats(band)), top)))
        gain = gain[..., np.newaxis]
        # Bending costs more than multiplying, and is needed for gains above 1 only.
        lit = gained(light(band), gain) if (gain > 1).any() else light(band) * gain
        result[top : top + BAND_ROWS] = from_light(lit, result.dtype)
    return picture.with_colour(result)


class _Base:
    """Brightness of a picture's areas: smooth inside, sharp at their edges.

    The fast guided filter of brightness by itself (He and Sun, 2015): its coefficients are
    made on a small copy, and smooth enough to be enlarged.
    """

    def __init__(self, picture: Picture) -> None:
        small = luma(shrunk(picture, _BASE_SIDE_PX))
        radius = max(1, round(max(small.shape) * _BASE_RADIUS))
        window = (2 * radius + 1, 2 * radius + 1)
        mean = cv2.blur(small, window, borderType=cv2.BORDER_REFLECT)
        variance = cv2.blur(small * small, window, borderType=cv2.BORDER_REFLECT) - mean * mean
        slope = variance / (variance + _BASE_EPSILON)
        offset = mean * (1 - slope)
        self._slope = cv2.blur(slope, window, borderType=cv2.BORDER_REFLECT)
        self._offset = cv2.blur(offset, window, borderType=cv2.BORDER_REFLECT)
        self._size = picture.size_px

    def band(self, brightness_: Floats, top: int) -> Floats:
        """Return the base for a band of brightness."""
        slope = self._rows(self._slope, top, brightness_.shape[0])
        return slope * brightness_ + self._rows(self._offset, top, brightness_.shape[0])

    def _rows(self, small: Floats, top: int, rows: int) -> Floats:
        width, height = self._size
        scale_x, scale_y = small.shape[1] / width, small.shape[0] / height
        # Where each pixel of the band lies in the small copy, centre to centre.
        matrix = np.array(
            [[scale_x, 0, scale_x / 2 - 0.5], [0, scale_y, (top + 0.5) * scale_y - 0.5]]
        )
        return cv2.warpAffine(
            small,
            matrix,
            (width, rows),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
