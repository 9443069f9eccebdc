"""Clauses about what surrounds the picture and what it is made for: border, corners, collage."""

from __future__ import annotations

import math

from core.planning.grammar.geometry import RATIO_MAX, ratio
from core.planning.grammar.reading import (
    DEGREES,
    Reading,
    local,
    number_parameter,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag, Word
from core.planning.operations import SIDE_MAX_PX
from core.planning.parameters import Parameter
from core.planning.plan import Advice


def border(bag: Bag) -> Reading | None:
    """Read a frame of one colour."""
    if not bag.take("border"):
        return None
    if bag.has("remove") or bag.has("not") or bag.has("fix"):
        return None
    bag.drop("add", "edge")
    colour = bag.take("colour")
    parameters: dict[str, Parameter] = {"colour": colour.value} if colour else {}
    advice: tuple[Advice, ...] = ()
    thickness = bag.take("thickness")
    degree = take_degree(bag)
    if pixels := bag.take("px"):
        parameters["width_px"], advice = within_bounds("border", "width_px", pixels.number)
    elif percent := bag.take("percent"):
        parameters["width_percent"], advice = within_bounds(
            "border", "width_percent", percent.number
        )
    elif thickness:
        default = number_parameter("border", "width_percent").default or 0
        scale = DEGREES["little" if thickness.value == "thin" else "much"]
        scale *= 2.0 if degree == "much" and thickness.value != "thin" else 1.0
        parameters["width_percent"] = default * scale
    return Reading((local("border", **parameters),), advice)


def rounded_corners(bag: Bag) -> Reading | None:
    """Read round corners, or a circle."""
    if bag.has("add") and not bag.has("corner"):
        return None
    if bag.take("round", "circle"):
        bag.drop("action", "shape")
        return Reading((local("crop", ratio="1:1"), local("rounded_corners", radius_percent=50.0)))
    if not bag.take("corner") or not bag.take("round"):
        return None
    bag.drop("add")
    degree = DEGREES[take_degree(bag)]
    default = number_parameter("rounded_corners", "radius_percent").default or 0
    percent = bag.take("percent")
    wanted = percent.number if percent else default * min(degree, 3.0)
    allowed, advice = within_bounds("rounded_corners", "radius_percent", wanted)
    return Reading((local("rounded_corners", radius_percent=allowed),), advice)


def collage(bag: Bag) -> Reading | None:
    """Read putting several pictures together."""
    layout = bag.take("layout")
    if not bag.take("action", "collage") and not layout:
        return None
    bag.drop("add", "count", "number", "person")
    layout = layout or bag.take("layout")
    colour = bag.take("colour")
    bag.drop("border", "gap")
    parameters: dict[str, Parameter] = {"layout": layout.value} if layout else {}
    if colour:
        parameters["colour"] = colour.value
    if bag.context.image_count < 2:
        return Reading(advice=(Advice("needs-more-pictures"),))
    return Reading((local("collage", **parameters),))


def passport(bag: Bag) -> Reading | None:
    """Read "passport photo": 35 by 45 mm, the size in ICAO Doc 9303 part 3, on white."""
    if not bag.take("place_passport"):
        return None
    bag.take("action", "crop")
    bag.take("background")
    bag.drop("size_noun")
    colour = bag.take("colour")
    size = bag.take("size")
    wanted = _ratio_of(size) if size else ratio(bag) or "35:45"
    if wanted is None:
        return None
    background = {"colour": colour.value} if colour else {}
    steps = [local("crop", ratio=wanted, gravity="faces"), local("background_colour", **background)]
    if size:
        width, height = (int(number) for number in size.numbers)
        steps.append(local("resize", width_px=width, height_px=height, fit="cover"))
    return Reading(tuple(steps), (Advice("passport-rules"),))


def _ratio_of(size: Word) -> str | None:
    """Return the ratio of a size in pixels, if a picture can have it."""
    width, height = (int(number) for number in size.numbers)
    if not (1 <= width <= SIDE_MAX_PX and 1 <= height <= SIDE_MAX_PX):
        return None
    if not 1 / RATIO_MAX <= width / height <= RATIO_MAX:
        return None
    common = math.gcd(width, height)
    return f"{width // common}:{height // common}"


def export(bag: Bag) -> Reading | None:
    """Read wishes about the file, which no edit fulfils: "save as JPEG", "below 1 MB"."""
    if not bag.take("file") and not bag.take("mb"):
        return None
    bag.drop(
        "ratio_noun",
        "dimension",
        "presents",
        "be",
        "too",
        "thickness",
        "action",
        "less",
        "lower",
        "mb",
        "side",
        "number",
        "percent",
        "size_change",
        "degree",
    )
    bag.drop("quality_noun", "size_noun", "add", "keep", "file", "more", "fit")
    return Reading(advice=(Advice("export-command"),))
