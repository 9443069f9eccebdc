"""Clauses about how the whole picture looks: black and white, sepia, film looks, effects."""

from __future__ import annotations

from core.planning.grammar.reading import (
    Reading,
    local,
    measured,
    number_parameter,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag
from core.planning.operations import FILM_LOOKS
from core.planning.parameters import Parameter

_FILTERS = frozenset({"red", "orange", "yellow", "green", "blue"})
_LOOK_OF_QUALITY = {
    "temperature+": "warm",
    "temperature-": "cool",
    "vibrance+": "vivid",
    "saturation+": "vivid",
}
_HALF_GREY_PERCENT = -50.0


def black_and_white(bag: Bag) -> Reading | None:
    """Read grey pictures, also said as "no colour"."""
    asked = bag.take("look", "black_and_white")
    if not asked and not (bag.take("colour_noun") and (bag.take("remove") or bag.take("not"))):
        return None
    if bag.has("keep") or bag.has("remove") or bag.has("not"):
        return None
    colour = bag.take("colour") if asked else None
    bag.drop("add", "look_noun", "more")
    if take_degree(bag) in {"little", "tiny"}:
        return Reading((local("saturation", amount=_HALF_GREY_PERCENT),))
    if colour is None:
        return Reading((local("black_and_white"),))
    if colour.value not in _FILTERS:
        return None
    return Reading((local("black_and_white", filter=colour.value),))


def look(bag: Bag) -> Reading | None:
    """Read a look by name: sepia, a film look, negative, poster, coarse blocks."""
    if bag.has("remove") or bag.has("not"):
        return None
    bag.drop("add", "more")
    noun = bag.take("look_noun")
    if noun and (quality := bag.take("quality")):
        film = _LOOK_OF_QUALITY.get(quality.value)
        return _film(bag, film) if film else None
    named = bag.take("look")
    if named is None:
        return None
    bag.take_all("look", named.value)
    match named.value:
        case "sepia":
            return measured(bag, "sepia")
        case "invert":
            bag.drop("colour_noun")
            return Reading((local("invert"),))
        case "posterize":
            return _counted(bag, "posterize", "levels")
        case "pixelate":
            return _counted(bag, "pixelate", "blocks")
        case "duotone":
            return _duotone(bag)
        case film if film in FILM_LOOKS:
            return _film(bag, film)
        case _:
            return None


def _film(bag: Bag, film: str) -> Reading:
    """Return a film look with its strength."""
    degree = take_degree(bag)
    percent = bag.take("percent")
    amount: dict[str, Parameter] = {}
    if percent and 0 < percent.number <= 100:
        amount["amount"] = percent.number
    elif degree in {"little", "tiny"}:
        amount["amount"] = 50.0
    return Reading((local("film", look=film, **amount),))


def _counted(bag: Bag, operation: str, parameter: str) -> Reading:
    degree = take_degree(bag)
    number = bag.take("number") or bag.take("factor")
    bag.drop("block_noun", "colour_noun")
    if number:
        allowed, advice = within_bounds(operation, parameter, number.number)
        return Reading((local(operation, **{parameter: allowed}),), advice)
    finer = {"little": 2.0, "much": 0.5}.get(degree)
    if finer is None:
        return Reading((local(operation),))
    default = number_parameter(operation, parameter).default or 0
    return Reading((local(operation, **{parameter: int(default * finer)}),))


def _duotone(bag: Bag) -> Reading | None:
    colours = [word.value for word in bag.take_all("colour")]
    if len(colours) > 2 or len(colours) == 1:
        return None
    if not colours:
        return Reading((local("duotone"),))
    return Reading((local("duotone", dark_colour=colours[0], light_colour=colours[1]),))
