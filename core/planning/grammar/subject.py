"""Clauses about what the subject stands before, and about faces as such."""

from __future__ import annotations

from core.planning.grammar.reading import (
    Reading,
    local,
    measured,
    named_engine,
    take_degree,
    within_bounds,
)
from core.planning.grammar.tagging import Bag
from core.planning.parameters import Parameter
from core.planning.plan import Advice


def background(bag: Bag) -> Reading | None:
    """Read what becomes of the background: away, blurred, one colour, a gradient."""
    if bag.take("action", "cutout"):
        return _cut_out(bag)
    if bag.take("look", "portrait_mode"):
        bag.drop("look_noun", "add")
        return measured(bag, "background_blur")
    if not bag.has("background") and bag.take("transparent"):
        bag.drop("file", "add", "background")
        return Reading((local("remove_background"),))
    if bag.has("off") and (bag.has("person") or bag.has("subject")):
        return _cut_out(bag) if bag.take("action", "trim") else None
    if reading := _before_a_picture(bag):
        return reading
    if not bag.take("background"):
        return None
    if bag.has("keep") or bag.has("not"):
        return None
    if bag.take("transparent"):
        bag.drop("add", "remove", "file", "keep")
        return Reading((local("remove_background"),))
    blurred = bag.take("adjust", "blur+") or bag.take("quality", "blur+")
    if blurred or (bag.has("aspect", "blur") and bag.take("aspect", "blur")):
        bag.drop("add", "more")
        if bag.has("less") or bag.has("too") or bag.has("be"):
            return None
        return measured(bag, "background_blur")
    gradient = bag.take("gradient")
    colours = [word.value for word in bag.take_all("colour")]
    if gradient:
        return _gradient(bag, colours)
    if len(colours) == 1:
        bag.take("number")  # "a white one"
        bag.drop("add", "plain", "fill", "to")
        bag.take("off", "behind")
        bag.take("remove")
        return Reading((local("background_colour", colour=colours[0]),))
    if colours:
        return None
    if bag.take("plain"):
        bag.drop("add", "to")
        return Reading((local("background_colour"),))
    if bag.take("remove") or bag.take("off") or bag.take("action", "crop"):
        bag.drop("edge", "off", "action")
        return Reading((local("remove_background", **named_engine(bag)),))
    if bag.has("make") and not bag.has("be"):
        ways = ("background_white", "background_blur", "background_remove")
        return Reading(advice=(Advice("background-how"),), suggests=ways)
    return None


_OTHERWISE = ("remove", "keep", "not", "adjust", "quality", "colour", "plain", "gradient")


def _before_a_picture(bag: Bag) -> Reading | None:
    """Read another picture for a background: "the second photo as the background"."""
    if any(bag.has(kind) for kind in _OTHERWISE):
        return None
    is_behind = bag.has("off", "behind")
    is_ground = is_behind or bag.has("background")
    is_placed = is_behind or (bag.has("background", "as") and bag.has("picture"))
    number = _sent_picture(bag) if is_ground else None
    # "put this behind her" may mean any thing, "this background" a picture only.
    if not (number or (bag.has("background") and is_placed)):
        return None
    number = number or 2
    bag.take("off", "behind")
    bag.drop("background", "add", "fill")
    if bag.context.image_count < max(number, 2):
        return Reading(advice=(Advice("background-needs-picture"),))
    return Reading((local("background_picture", picture=number),))


def _sent_picture(bag: Bag) -> int | None:
    """Return which of the sent pictures is named: "the second photo", "photo 2", "picture two"."""
    if named := bag.take("sent_picture"):
        return int(named.value)
    counted = bag.take_after("number", "picture")
    return int(counted.number) if counted and counted.number in range(1, 100) else None


def _cut_out(bag: Bag) -> Reading:
    """Read cutting out the subject, and where it goes."""
    bag.drop("subject", "person", "transparent", "file", "background", "remove", "off", "add")
    colour = bag.take("colour")
    if colour:
        return Reading((local("background_colour", colour=colour.value),))
    return Reading((local("remove_background", **named_engine(bag)),))


def _gradient(bag: Bag, colours: list[str]) -> Reading | None:
    bag.drop("add", "fill", "off")
    parameters: dict[str, Parameter] = {}
    if len(colours) == 2:
        parameters |= {"from_colour": colours[0], "to_colour": colours[1]}
    elif len(colours) == 1:
        parameters |= {"from_colour": colours[0], "to_colour": "white"}
    elif colours:
        return None
    axis = bag.take("axis") or bag.take("direction")
    if axis:
        parameters["direction"] = axis.value
    return Reading((local("background_gradient", **parameters),))


def faces(bag: Bag) -> Reading | None:
    """Read hiding all faces, and softening skin."""
    if bag.take("action", "smooth_skin") or (bag.take("action", "smooth") and bag.take("skin")):
        bag.drop("face", "person", "add")
        return measured(bag, "smooth_skin")
    hides = bag.take("action", "anonymise")
    blurs = bag.take("adjust", "blur+")
    blocks = bag.take("look", "pixelate")
    if not (hides or blurs or blocks):
        return None
    face = bag.take("face")
    if not face and not (hides and bag.take("person")):
        return None
    if bag.has("background") or bag.has("side"):
        return None
    whose = bag.take_all("person")
    advice = (Advice("all-faces"),) if whose or (face and face.value == "one") else ()
    if blocks:
        bag.drop("block_noun")
        take_degree(bag)
        number = bag.take("number")
        if number:
            count, limits = within_bounds("pixelate_faces", "blocks", number.number)
            return Reading((local("pixelate_faces", blocks=count),), (*advice, *limits))
        return Reading((local("pixelate_faces"),), advice)
    reading = measured(bag, "blur_faces")
    return Reading(reading.steps, (*advice, *reading.advice))
