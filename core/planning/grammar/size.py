"""Clauses about how many pixels there are: resize and upscale."""

from __future__ import annotations

import math

from core.planning.grammar.geometry import position
from core.planning.grammar.reading import (
    Reading,
    local,
    named_engine,
    number_parameter,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag, Word
from core.planning.operations import SIDE_MAX_PX
from core.planning.parameters import Parameter
from core.planning.plan import Advice, PlanningContext

_PLAINLY_PERCENT = {-1: 50.0, 1: 200.0}
_SLIGHTLY_PERCENT = {-1: 75.0, 1: 125.0}


def resize(bag: Bag) -> Reading | None:
    """Read a new size: in pixels, in percent, or as many times the present one."""
    resizes = bag.take("action", "resize", "shrink", "enlarge")
    fits_inside = bag.take("action", "pad")
    fit = bag.take("fit")
    crops = bag.take("action", "crop") is not None
    if bag.has("action") or bag.has("add") or bag.has("quote"):
        return None
    size_noun = bool(bag.take_all("size_noun"))
    bag.drop("keep", "ratio_noun")
    if size := bag.take("size") or bag.take("preset"):
        how = "inside" if fits_inside else fit.value if fit else "cover"
        return _to_size(bag, size, how, crops)
    if crops or fits_inside or fit:
        return None
    return _to_side(bag, resizes is not None) or _by_factor(bag, resizes, size_noun=size_noun)


def _to_size(bag: Bag, size: Word, fit: str, crops: bool) -> Reading | None:
    """Read "1080x1350", filled unless asked otherwise; with a place named, cut out of it."""
    width, height = (int(side) for side in size.numbers or size.value.split("x"))
    if not (1 <= width <= SIDE_MAX_PX and 1 <= height <= SIDE_MAX_PX):
        return None
    sides = bag.take_all("side")
    bag.drop("off", "place", "shape", "px")
    if not sides:
        return Reading((local("resize", width_px=width, height_px=height, fit=fit),))
    place = position(sides)
    if not crops or place is None:
        return None
    return Reading((local("crop", width_px=width, height_px=height, gravity=place),))


def _to_side(bag: Bag, resizes: bool) -> Reading | None:
    """Read "1080 px wide" or "longest side 2000"."""
    dimension = bag.take("dimension")
    length = bag.take("px") or (bag.take("number") if dimension or resizes else None)
    if length is None:
        return None
    other = bag.take("dimension")
    second = bag.take("px") or (bag.take("number") if other else None)
    bag.drop("edge", "size_change", "fit", "less", "lower", "more", "raise")
    if dimension:
        bag.drop("too", "be")  # "so that the width is 800 px"
    lengths = {dimension.value if dimension else "longest_px": int(length.number)}
    if other and second:
        lengths[other.value] = int(second.number)
    elif other or second:
        return None
    if not all(1 <= pixels <= SIDE_MAX_PX for pixels in lengths.values()):
        return None
    advice = () if dimension else (Advice("assumed-longest-side", {"length": length.number}),)
    fit: dict[str, Parameter] = {"fit": "cover"} if len(lengths) == 2 else {}
    return Reading((local("resize", **lengths, **fit),), advice)


def _by_factor(bag: Bag, resizes: Word | None, *, size_noun: bool) -> Reading | None:
    """Read "half the size", "20 % bigger", "scale to 50 %", "it is too big"."""
    way = _way(bag, resizes, size_noun=size_noun)
    if way is None:
        return None
    times = bag.take("factor") or bag.take("times") or bag.take("fraction")
    percent = bag.take("percent")
    is_target = bag.take("to") is not None
    is_slight = take_degree(bag) in {"little", "tiny"}
    if times:
        factor = times.number / 100 if times.kind == "fraction" else times.number
        if factor <= 0:
            return None
        value = 100 / factor if way < 0 and factor > 1 else 100 * factor
    elif percent:
        is_change = percent.signed or (way and not is_target)
        sign = 1 if percent.signed else way
        value = 100 + sign * percent.number if is_change else percent.number
    elif way:
        value = (_SLIGHTLY_PERCENT if is_slight else _PLAINLY_PERCENT)[way]
    else:
        return Reading(advice=(Advice("resize-how"),), suggests=("half", "wide_1080", "upscale"))
    if value <= 0:
        return None
    allowed, advice = within_bounds("resize", "percent", round(value, 2))
    if not times and not percent:
        advice = (*advice, Advice("assumed-size", {"percent": allowed}))
    return Reading((local("resize", percent=allowed),), advice)


def _way(bag: Bag, resizes: Word | None, *, size_noun: bool) -> int | None:
    """Return +1 for larger, -1 for smaller, 0 where it stays open, None if size is no topic."""
    multiplies = bag.has("times") or bag.has("factor")
    quantity = multiplies or bag.has("fraction") or bag.has("percent")
    change = bag.take("size_change")
    judged = bag.take("thickness") if size_noun or bag.has("too") or multiplies else None
    complains = bool(bag.take_all("be") + bag.take_all("presents")) & bool(bag.take_all("too"))
    ways = [-1 for _ in bag.take_all("less") + bag.take_all("lower")]
    ways += [1 for _ in bag.take_all("more") + bag.take_all("raise")]
    is_asked = (ways or quantity) if size_noun else (multiplies and ways)
    if not (resizes or change or judged or is_asked):
        return None
    if change:
        ways.append(1 if change.value == "bigger" else -1)
    elif resizes and resizes.value != "resize":
        ways = [1 if resizes.value == "enlarge" else -1]
    if judged and not multiplies:
        ways = [1 if (judged.value == "thick") != complains else -1]
    return None if len(set(ways)) > 1 else ways[0] if ways else 0


def upscale(bag: Bag) -> Reading | None:
    """Read super-resolution: "upscale 4x", "make it HD", "enhance the resolution"."""
    target = bag.take("sharp_size")
    asked = bag.take("action", "upscale")
    quality = bag.take("quality_noun")
    raised = bag.take_all("more") + bag.take_all("raise") + bag.take_all("fix")
    raised += bag.take_all("action", "enhance") + bag.take_all("adjust", "sharpness+")
    if not target and not asked and not (quality and (raised or bag.has("times"))):
        return None
    bag.drop("add", "size_noun")
    take_degree(bag)
    by = named_engine(bag)
    times = bag.take("factor") or bag.take("times") or bag.take("number")
    percent = bag.take("percent")
    factor = times.number if times else percent.number / 100 if percent else None
    if factor is None:
        factor = _factor_for(int(target.value) if target else 0, bag.context)
        is_open = quality and quality.value == "quality" and not asked and not target
        advice = (Advice("quality-upscaled"),) if is_open else ()
        size: dict[str, Parameter] = {"factor": factor} if factor != 2 else {}
        return Reading((local("upscale", **size, **by),), advice)
    if factor <= 1:
        return None
    allowed, limits = within_bounds("upscale", "factor", factor)
    return Reading((local("upscale", factor=allowed, **by),), limits)


def _factor_for(longest_px: int, context: PlanningContext) -> int:
    """Return the factor that reaches a length, as far as there is one."""
    if not longest_px or context.size_px is None:
        return 2
    bounds = number_parameter("upscale", "factor")
    wanted = math.ceil(longest_px / max(context.size_px))
    return int(min(max(wanted, bounds.min), bounds.max))
