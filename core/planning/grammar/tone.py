"""Clauses about light, colour and detail: "a bit brighter", "less contrast", "too noisy"."""

from __future__ import annotations

import math
from typing import NamedTuple

from core.planning.grammar.reading import (
    Reading,
    local,
    measured,
    number_parameter,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag, Word
from core.planning.plan import Advice


class Effect(NamedTuple):
    """What more or less of an aspect is done with."""

    operation: str
    parameter: str = "amount"
    sign: int = 1


def _both_ways(operation: str, parameter: str = "amount") -> tuple[Effect, Effect]:
    return Effect(operation, parameter), Effect(operation, parameter, -1)


EFFECTS: dict[str, tuple[Effect, Effect]] = {
    "brightness": _both_ways("brightness"),
    "exposure": _both_ways("exposure", "ev"),
    "contrast": _both_ways("contrast"),
    "highlights": _both_ways("highlights"),
    "shadows": _both_ways("shadows"),
    "whites": _both_ways("whites"),
    "blacks": _both_ways("blacks"),
    "clarity": _both_ways("clarity"),
    "saturation": _both_ways("saturation"),
    "vibrance": _both_ways("vibrance"),
    "temperature": _both_ways("temperature"),
    "tint": _both_ways("tint"),
    "vignette": _both_ways("vignette"),
    "sharpness": (Effect("sharpen"), Effect("blur")),
    "blur": (Effect("blur"), Effect("sharpen")),
    "noise": (Effect("grain"), Effect("denoise")),
    "grain": (Effect("grain"), Effect("denoise")),
}
"""By aspect: what more of it is, and what less of it is."""

_LIGHT = frozenset({"brightness", "exposure"})
_RANGES = frozenset({"highlights", "shadows", "whites", "blacks"})
_LESS_IS_LIGHTER = frozenset({"shadows", "blacks"})
_FLAWS = frozenset({"brightness-", "contrast-", "saturation-", "clarity-"})
_FLAWS |= {"noise+", "blur+", "sharpness-", "vibrance-"}
"""Qualities that nobody states about a picture without wanting them gone: "it is blurry"."""

_TONE_FLAWS = tuple(f"{aspect}{sign}" for aspect in EFFECTS for sign in "+-")
_OF_COLOURS = frozenset({"vibrance", "saturation", "temperature", "contrast"})
_REMOVABLE = frozenset({"noise", "grain", "blur", "saturation"})
_CASTS = {
    **dict.fromkeys(("yellow", "orange", "gold"), ("temperature", 1)),
    **dict.fromkeys(("blue", "cyan", "lightblue"), ("temperature", -1)),
    **dict.fromkeys(("green", "lime"), ("tint", -1)),
    **dict.fromkeys(("magenta", "pink", "purple"), ("tint", 1)),
}


def tone(bag: Bag) -> Reading | None:
    """Read one change of light, colour or detail."""
    if bag.has("colour") and (bag.has("aspect", "cast") or not bag.has("aspect")):
        return _cast(bag)
    noun = bag.take("aspect")
    quality = bag.take("adjust") or bag.take("quality") or bag.take("flaw", *_TONE_FLAWS)
    if noun is None and quality is None:
        return _colours(bag)
    aspect = noun.value.replace("cast", "tint") if noun else ""
    return _with_quality(bag, quality, aspect) if quality else _with_noun(bag, aspect)


def _with_quality(bag: Bag, quality: Word, aspect: str) -> Reading | None:
    """Read "brighter", "brighten the shadows", "the colours are too dull"."""
    about, sign = quality.value[:-1], -1 if quality.value[-1] == "-" else 1
    if aspect and aspect != about and not (about in _LIGHT and aspect in _RANGES):
        return None
    if bag.take("colour_noun"):
        about = "vibrance" if about == "brightness" else about
        if about not in _OF_COLOURS:
            return None
    is_added = bag.take("add") is not None
    complains = bool(bag.take_all("be") + bag.take_all("presents"))
    is_too_much = bag.take("too") is not None
    if quality.kind == "flaw":
        if bag.has("make") or bag.has("turn") or is_added:
            return None  # "make it foggy" is no complaint
        return _applied(bag, aspect or about, sign)
    if complains and not is_too_much and quality.value not in _FLAWS:
        return None
    direction = _direction(bag)
    if direction is None:
        return None
    if complains or is_too_much:
        sign = -sign
    return _applied(bag, aspect or about, sign * (direction or 1))


def _with_noun(bag: Bag, aspect: str) -> Reading | None:
    """Read "more contrast", "highlights -20", and leave "adjust the contrast" open."""
    is_quantity = bag.has("less") or bag.has("more")
    direction = _direction(bag)
    is_added = bag.take("add") is not None
    if direction is None or (is_added and aspect in _RANGES):
        return None
    has_number = bag.has("percent") or bag.has("number") or bag.has("ev")
    if bag.has("make", "change") and not direction and not has_number:
        return Reading(advice=(Advice("which-way", {"aspect": aspect}),), suggests=_ways(aspect))
    if aspect in _LESS_IS_LIGHTER and is_quantity and not has_number:
        direction = -direction  # fewer shadows are lighter ones; "lower the shadows" darkens them
    if bag.take("remove"):
        return _applied(bag, aspect, -1) if aspect in _REMOVABLE and not direction else None
    if bag.take("recover"):
        direction = direction or (1 if aspect in _LESS_IS_LIGHTER else -1)
    return _applied(bag, aspect, direction or _usual_sign(aspect))


def _usual_sign(aspect: str) -> int:
    """Return the direction that a bare mention means: highlights are recovered."""
    effect = EFFECTS[aspect][0]
    default = number_parameter(effect.operation, effect.parameter).default
    return -1 if (default or 0) < 0 else 1


def _colours(bag: Bag) -> Reading | None:
    """Read "stronger colours" and "the colours are too much"."""
    if not bag.take("colour_noun"):
        return None
    sign = _direction(bag)
    if not sign and bag.take("too") and bag.take("degree", "much"):
        sign = -1
    bag.drop("be", "add")
    return measured(bag, "saturation", sign=sign) if sign else None


def _ways(aspect: str) -> tuple[str, ...]:
    """Return suggestions for an aspect whose direction was left open."""
    return {
        "brightness": ("brighter", "darker"),
        "exposure": ("brighter", "darker"),
        "temperature": ("warmer", "cooler"),
    }.get(aspect, ("contrast", "saturation", "brighter"))


def _direction(bag: Bag) -> int | None:
    """Return +1 for more, -1 for less, 0 where nothing is said, None for a contradiction."""
    up = bag.take_all("more") + bag.take_all("raise")
    down = bag.take_all("less") + bag.take_all("lower")
    if up and down:
        return None
    return 1 if up else -1 if down else 0


def _applied(bag: Bag, aspect: str, sign: int) -> Reading | None:
    effect = EFFECTS[aspect][0 if sign > 0 else 1]
    if effect.operation == "blur" and (radius := bag.take("px")):
        value, advice = within_bounds("blur", "radius_px", radius.number)
        return Reading((local("blur", radius_px=value),), advice)
    if effect.operation == "exposure":
        return _exposure(bag, sign)
    times = bag.take("factor") or bag.take("times")
    if times:
        if aspect != "brightness" or not times.numbers:
            return None
        return _stops(sign * math.log2(max(times.number, 0.01)))
    return measured(bag, effect.operation, effect.parameter, effect.sign)


def _exposure(bag: Bag, sign: int) -> Reading:
    """Read an exposure: in stops, or in percent of the light."""
    stops = bag.take("ev")
    if stops:
        value = stops.number if stops.signed else sign * stops.number
        return _stops(value)
    percent = bag.take("percent")
    if percent:
        change = percent.number if percent.signed else sign * percent.number
        return _stops(math.log2(max(1 + change / 100, 0.05)))
    return measured(bag, "exposure", "ev", sign)


def _stops(value: float) -> Reading:
    allowed, advice = within_bounds("exposure", "ev", round(value, 2))
    return Reading((local("exposure", ev=allowed),), advice)


def _cast(bag: Bag) -> Reading | None:
    """Read a cast of one colour over the whole picture, wanted or not: "less yellow"."""
    named = bag.take("aspect", "cast")
    colour = bag.take("colour")
    sign = _direction(bag)
    if not (named or sign or bag.has("too")):
        return None
    if colour is None or colour.value not in _CASTS or sign is None:
        return None
    bag.drop("add")
    operation, way = _CASTS[colour.value]
    is_unwanted = bool(bag.take("remove")) or sign < 0 or bool(bag.take("too") or bag.take("be"))
    return measured(bag, operation, sign=-way if is_unwanted else way)


def enhancement(bag: Bag) -> Reading | None:
    """Read "auto enhance" and requests to mend light or colours as such."""
    if bag.take("action", "enhance"):
        bag.drop("light_noun", "colour_noun", "aspect")
    elif bag.take("fix"):
        mended = bag.take_all("light_noun") + bag.take_all("colour_noun")
        mended += bag.take_all("aspect", "exposure", "brightness", "contrast", "temperature")
        if not mended:
            return None
    else:
        return None
    bag.drop("add")
    degree = take_degree(bag)
    return Reading(
        (local("auto_enhance", amount=50.0) if degree == "little" else local("auto_enhance"),)
    )
