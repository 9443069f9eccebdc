"""Clauses that write something on the picture."""

from __future__ import annotations

from core.planning.grammar.geometry import position
from core.planning.grammar.reading import Reading, local, take_degree, within_bounds
from core.planning.grammar.tagging import Bag
from core.planning.operations import TEXT_MAX_CHARS
from core.planning.parameters import Parameter
from core.planning.plan import Advice

_SMALL_PERCENT = 4.0
_LARGE_PERCENT = 12.0
_WATERMARK: dict[str, Parameter] = {"position": "bottom-right", "opacity_percent": 50.0}
_FAINT_PERCENT = 50.0


def text(bag: Bag) -> Reading | None:
    """Read a caption or a watermark: what it says stands in quotation marks."""
    noun = bag.take("text_noun")
    writes = bag.take("write") or bag.take("says")
    quotes = bag.take_all("quote")
    is_watermark = noun is not None and noun.value == "watermark"
    if bag.has("remove") or bag.has("not") or bag.has("fix") or bag.has("make", "change"):
        return None
    if not quotes:
        if (writes or (noun and bag.has("add"))) and not bag.has("person"):
            bag.drop("add", "side", "colour", "says")
            return Reading(advice=(Advice("text-missing"),), suggests=("text",))
        return None
    if len(quotes) > 1 or not (noun or writes or bag.has("add") or bag.has("side")):
        return None
    bag.drop("add", "says", "edge", "font")
    said, advice = quotes[0].value, ()
    if len(said) > TEXT_MAX_CHARS or not said.strip():
        return Reading(advice=(Advice("text-too-long", {"max_chars": TEXT_MAX_CHARS}),))
    parameters: dict[str, Parameter] = {"text": said, **(_WATERMARK if is_watermark else {})}
    sides = bag.take_all("side")
    if sides:
        place = position(sides)
        if place is None:
            return None
        parameters["position"] = place
    if bag.take("tiled"):
        parameters["position"] = "tiled"
    colours = bag.take_all("colour")
    box = bag.take("text_style")
    if box:
        parameters["style"] = box.value
    if len(colours) > 1:
        return None
    if colours:
        parameters["colour"] = colours[0].value
    limits = _sized(bag, parameters)
    return Reading((local("text", **parameters),), (*advice, *limits))


def _sized(bag: Bag, parameters: dict[str, Parameter]) -> tuple[Advice, ...]:
    """Add size and opacity to the parameters of a text."""
    degree = take_degree(bag)
    advice: tuple[Advice, ...] = ()
    change = bag.take("size_change")
    thickness = bag.take("thickness")
    faint = bag.take("faint")
    percent = bag.take("percent")
    if faint:
        parameters["opacity_percent"] = _FAINT_PERCENT
        if percent:
            parameters["opacity_percent"], advice = within_bounds(
                "text", "opacity_percent", percent.number
            )
    elif percent:
        parameters["size_percent"], advice = within_bounds("text", "size_percent", percent.number)
    said = {word.value for word in (change, thickness) if word}
    is_small, is_large = bool(said & {"smaller", "thin"}), bool(said & {"bigger", "thick"})
    if is_small:
        parameters["size_percent"] = _SMALL_PERCENT
    elif is_large:
        parameters["size_percent"] = _LARGE_PERCENT * (1.5 if degree == "much" else 1.0)
    return advice
