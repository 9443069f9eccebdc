"""Clauses about how many pixels there are: resize and upscale."""

from __future__ import annotations

import math

from core.planning.grammar.geometry import position
from core.planning.grammar.reading import (
    Reading,
    local,
    number_parameter,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag, Word
from core.planning.parameters import Parameter
from core.planning.plan import Advice, PlanningContext

_SMALLER_PERCENT = 50.0
_BIGGER_PERCENT = 200.0
_SLIGHTLY_SMALLER_PERCENT = 75.0
_SLIGHTLY_BIGGER_PERCENT = 125.0


def resize(bag: Bag) -> Reading | None:
    """Read a new size: in pixels, in percent, or as many times the present one."""
    resizes = bag.take("action", "resize", "shrink", "enlarge")
    fits = bag.take("action", "pad") or bag.take("fit")
    crops = bag.take("action", "crop")
    if bag.has("action") or bag.has("add") or bag.has("quote"):
        return None
    size_noun = bool(bag.take_all("size_noun"))
    bag.drop("keep", "ratio_noun")
    size = bag.take("size") or bag.take("preset")
    if size:
        return _to_size(
            size,
            "inside" if fits and fits.kind == "action" else fits.value if fits else "cover",
            bag,
            crops=crops is not None,
        )
    if fits or crops:
        return None
    side = _to_side(bag, resizes is not None)
    if side:
        return side
    return _by_factor(bag, resizes, size_noun=size_noun)


def _to_size(size: Word, fit: str, bag: Bag, *, crops: bool) -> Reading | None:
    width, height = (
        size.numbers if size.numbers else tuple(float(side) for side in size.value.split("x"))
    )
    if not (1 <= width <= 16_384 and 1 <= height <= 16_384):
        return None
    bag.drop("off")
    sides = bag.take_all("side")
    place = position(sides) if sides else "center"
    bag.drop("place", "shape")
    if crops and place and place != "center":
        return Reading((local("crop", width_px=int(width), height_px=int(height), gravity=place),))
    if place != "center":
        return None
    bag.take("px")
    return Reading((local("resize", width_px=int(width), height_px=int(height), fit=fit),))


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
    name = dimension.value if dimension else "longest_px"
    found: dict[str, Parameter] = {name: int(length.number)}
    if other and second:
        found |= {other.value: int(second.number), "fit": "cover"}
    elif other or second:
        return None
    if not all(1 <= value <= 16_384 for value in found.values() if isinstance(value, int)):
        return None
    advice = () if dimension else (Advice("assumed-longest-side", {"length": length.number}),)
    return Reading((local("resize", **found),), advice)


def _by_factor(bag: Bag, resizes: Word | None, *, size_noun: bool) -> Reading | None:
    """Read "half the size", "20 % bigger", "scale to 50 %", "it is too big"."""
    change = bag.take("size_change")
    multiplies = bag.has("times") or bag.has("factor")
    judged = bag.take("thickness") if size_noun or bag.has("too") or multiplies else None
    complains = bool(bag.take_all("be") + bag.take_all("presents")) & bool(bag.take_all("too"))
    less = bool(bag.take_all("less") + bag.take_all("lower"))
    more = bool(bag.take_all("more") + bag.take_all("raise"))
    quantity = any(bag.has(kind) for kind in ("factor", "times", "fraction", "percent"))
    asked = (less or more or quantity) if size_noun else multiplies and (less or more)
    if not (resizes or change or judged or asked):
        return None
    times = bag.take("factor") or bag.take("times") or bag.take("fraction")
    percent = bag.take("percent")
    is_target = bag.take("to") is not None
    degree = take_degree(bag)
    shrinks = less or bool(change and change.value == "smaller")
    grows = more or bool(change and change.value == "bigger")
    if judged and not multiplies:
        shrinks = (judged.value == "thin") != complains
        grows = not shrinks
    if change is None and resizes and resizes.value != "resize":
        shrinks, grows = resizes.value == "shrink", resizes.value == "enlarge"
    if shrinks and grows:
        return None
    if times:
        wanted = times.number if times.kind != "fraction" else times.number / 100
        if wanted <= 0:
            return None
        wanted = 1 / wanted if shrinks and wanted > 1 else wanted
        value = 100 * wanted
    elif percent:
        value = percent.number
        if percent.signed:
            value = 100 + value
        elif not is_target and (shrinks or grows):
            value = 100 - value if shrinks else 100 + value
    elif shrinks:
        value = _SLIGHTLY_SMALLER_PERCENT if degree in {"little", "tiny"} else _SMALLER_PERCENT
    elif grows:
        value = _SLIGHTLY_BIGGER_PERCENT if degree in {"little", "tiny"} else _BIGGER_PERCENT
    else:
        return Reading(advice=(Advice("resize-how"),), suggests=("half", "wide_1080", "upscale"))
    if value <= 0:
        return None
    allowed, advice = within_bounds("resize", "percent", round(value, 2))
    if not times and not percent:
        advice = (*advice, Advice("assumed-size", {"percent": allowed}))
    return Reading((local("resize", percent=allowed),), advice)


def upscale(bag: Bag) -> Reading | None:
    """Read super-resolution: "upscale 4x", "make it HD", "enhance the resolution"."""
    target = bag.take("sharp_size")
    asked = bag.take("action", "upscale")
    quality = bag.take("quality_noun")
    raised = bag.take_all("more") + bag.take_all("raise") + bag.take_all("fix")
    raised += bag.take_all("action", "enhance") + bag.take_all("adjust", "sharpness+")
    if not target and not asked and not (quality and (raised or bag.has("times"))):
        return None
    bag.drop("add", "size_noun", "picture", "action_noun")
    take_degree(bag)
    times = bag.take("factor") or bag.take("times") or bag.take("number")
    percent = bag.take("percent")
    factor = times.number if times else percent.number / 100 if percent else None
    if factor is None:
        factor = _factor_for(int(target.value) if target else 0, bag.context)
        advice = (Advice("quality-upscaled"),) if quality and not asked and not target else ()
        return Reading((local("upscale", **({"factor": factor} if factor != 2 else {})),), advice)
    if factor <= 1:
        return None
    allowed, limits = within_bounds("upscale", "factor", factor)
    return Reading((local("upscale", factor=allowed),), limits)


def _factor_for(longest_px: int, context: PlanningContext) -> int:
    """Return the factor that reaches a length, as far as there is one."""
    if not longest_px or context.size_px is None:
        return 2
    bounds = number_parameter("upscale", "factor")
    wanted = math.ceil(longest_px / max(context.size_px))
    return int(min(max(wanted, bounds.min), bounds.max))
