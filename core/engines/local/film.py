"""Film looks by name, each a recipe for the same few steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.engines.local.colour import balance_curves, blended, grey, rgb_of, saturation
from core.engines.local.detail import grain, vignette
from core.engines.local.picture import Curve, Picture, mapped
from core.engines.local.tone import contrast_curve
from core.images.pixels import Floats

_ORANGE_FILTERED = (0.30, 0.58, 0.12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a look differs from the picture as it is; amounts as in the vocabulary."""

    contrast: float = 0
    saturation: float = 0
    balance: tuple[float, float, float] = (1, 1, 1)
    """Gains on red, green and blue light."""
    fade: float = 0
    """How far black is lifted and white is dropped, in percent of the scale."""
    shadow_colour: str = "#000000"
    light_colour: str = "#000000"
    split: float = 0
    """How strongly shadows and lights take their colours, in percent."""
    grain: float = 0
    vignette: float = 0
    monochrome: bool = False


LOOKS: dict[str, Look] = {
    "warm": Look(contrast=8, saturation=6, balance=(1.10, 1.0, 0.84), fade=2),
    "cool": Look(contrast=8, saturation=-6, balance=(0.92, 1.0, 1.13), fade=2),
    "vintage": Look(
        contrast=10,
        saturation=-28,
        balance=(1.07, 1.0, 0.86),
        fade=9,
        shadow_colour="#1f3a3d",
        light_colour="#f2c98a",
        split=16,
        grain=22,
        vignette=26,
    ),
    "faded": Look(contrast=-14, saturation=-30, fade=12, shadow_colour="#33404f", split=8),
    "chrome": Look(contrast=34, saturation=16, balance=(1.02, 1.0, 0.98)),
    "noir": Look(contrast=62, grain=26, vignette=34, monochrome=True),
    "cinematic": Look(
        contrast=16,
        saturation=-6,
        fade=2,
        shadow_colour="#0d4a57",
        light_colour="#ffb070",
        split=24,
        vignette=14,
    ),
    "golden": Look(
        contrast=6,
        saturation=8,
        balance=(1.14, 1.02, 0.76),
        fade=3,
        light_colour="#ffd27a",
        split=14,
    ),
    "matte": Look(contrast=14, saturation=-14, fade=10),
    "vivid": Look(contrast=20, saturation=32),
}


def film(picture: Picture, *, look: str, amount: float) -> Picture:
    """Give the picture a look, as strong as asked."""
    if amount == 0:
        return picture
    recipe = LOOKS[look]
    result = grey(picture, _ORANGE_FILTERED) if recipe.monochrome else picture
    result = mapped(result, *_curves(recipe))
    if recipe.saturation:
        result = saturation(result, amount=recipe.saturation)
    if recipe.vignette:
        result = vignette(result, amount=recipe.vignette)
    if recipe.grain:
        result = grain(result, amount=recipe.grain)
    return blended(picture, result, amount / 100)


def _curves(look: Look) -> list[Curve]:
    """Return one curve for each channel: balance, contrast, split tone and fade, in this order."""
    balances = balance_curves(np.array(look.balance))
    bend = contrast_curve(look.contrast, 0.45)
    shadow, light = rgb_of(look.shadow_colour), rgb_of(look.light_colour)
    # Colours tint by their distance from their own grey, so that brightness stays.
    shadow, light = shadow - shadow.mean(), light - light.mean()

    def curve(index: int) -> Curve:
        def function(values: Floats) -> Floats:
            values = bend(balances[index](values))
            tone = shadow[index] * (1 - values) ** 2 + light[index] * values**2
            middle = 4 * values * (1 - values)
            values = values + look.split / 100 * tone * (0.35 + 0.65 * middle)
            fade = look.fade / 100
            result: Floats = fade + values * (1 - 1.5 * fade)
            return result

        return function

    return [curve(index) for index in range(3)]
