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
    bag.drop("add", "says", "edge")
    said = quotes[0].value
    if len(said) > TEXT_MAX_CHARS or not said.strip():
        return Reading(advice=(Advice("text-too-long", {"max_chars": TEXT_MAX_CHARS}),))
    parameters: dict[str, Parameter] = {"text": said, **(_WATERMARK if is_watermark else {})}
    if sides := bag.take_all("side"):
        place = position(sides)
        if place is None:
            return None
        parameters["position"] = place
    if bag.take("tiled"):
        parameters["position"] = "tiled"
    if style := bag.take("text_style"):
        parameters["style"] = style.value
    if colour := bag.take("colour"):
        parameters["colour"] = colour.value
    advice = (Advice("one-font"),) if bag.take("font", "styled") else ()
    bag.drop("font")
    return Reading((local("text", **(parameters | _sized(bag))),), advice)


def _sized(bag: Bag) -> dict[str, Parameter]:
    """Return the parameters for how large and how faint a text is."""
    parameters: dict[str, Parameter] = {}
    degree = take_degree(bag)
    named = {word.value for word in bag.take_all("size_change") + bag.take_all("thickness")}
    percent = bag.take("percent")
    name = "opacity_percent" if bag.take("faint") else "size_percent"
    if percent:
        parameters[name], _ = within_bounds("text", name, percent.number)
    elif name == "opacity_percent":
        parameters[name] = _FAINT_PERCENT
    if named & {"smaller", "thin"}:
        parameters["size_percent"] = _SMALL_PERCENT
    elif named & {"bigger", "thick"}:
        parameters["size_percent"] = _LARGE_PERCENT * (1.5 if degree == "much" else 1.0)
    return parameters
