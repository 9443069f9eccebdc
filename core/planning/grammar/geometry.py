"""Clauses about the picture's outline: crop, pad, rotate, flip, straighten."""

from __future__ import annotations

from core.planning.grammar.reading import Reading, local, take_degree, within_bounds
from core.planning.grammar.tagging import Bag, Word
from core.planning.operations import POSITIONS
from core.planning.plan import Advice, PlanningContext

RATIO_MAX = 20.0
_SIDE_PERCENT = 10.0
_TINY_TURN_DEGREES = 5.0
_STRAIGHTEN_MAX_DEGREES = 45.0
_ZOOM_SIDE_PERCENT = 15.0
_SIDES = ("left", "top", "right", "bottom")
_SIDES_BY_HEIGHT = ("top", "bottom", "left", "right")
_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
_AGAINST_THE_CLOCK = frozenset({"left", "ccw"})


def ratio(bag: Bag) -> str:
    """Remove and return a ratio: ``4:5``, a shape such as "square", a place's format."""
    word = bag.take("ratio")
    if word:
        width, height = word.numbers
        is_usable = width > 0 and height > 0 and 1 / RATIO_MAX <= width / height <= RATIO_MAX
        bag.drop("shape", "place")
        return f"{width:g}:{height:g}" if is_usable else ""
    shape = bag.take("shape") or bag.take("place")
    if shape is None:
        return ""
    bag.drop("place")
    return shape.value


def position(words: list[Word]) -> str | None:
    """Return the position that some words of side name together; None for nonsense."""
    named = {word.value for word in words}
    if len(named) == 1:
        return named.pop()
    named.discard("center")
    name = "-".join(side for side in _SIDES_BY_HEIGHT if side in named)
    return name if name in POSITIONS else None


def crop(bag: Bag) -> Reading | None:
    """Read a crop: to a ratio, off some sides, onto faces or the subject."""
    if bag.has("add") or bag.has("quote") or bag.has("action", "pad", "rotate", "flip"):
        return None
    trims = bag.take("action", "trim") is not None
    crops = bag.take("action", "crop") is not None
    if crops:
        bag.drop("too")  # "crop it too"; German "schneide es zu"
    excess = bag.take("off") is not None
    keeps = bag.has("keep") and bag.has("side") and (bag.has("fraction") or bag.has("percent"))
    if bag.take("action", "zoom"):
        return None if excess else _zoom(bag)
    wanted = ratio(bag)
    if wanted:
        bag.take("action", "resize")
        if bag.has("fraction") or bag.has("percent"):
            return None
        gravity = _gravity(bag)
        bag.drop("ratio_noun", "size_noun", "edge", "keep")
        if gravity is None:
            return None
        place = {} if gravity == "auto" else {"gravity": gravity}
        return Reading((local("crop", ratio=wanted, **place),), _loss(wanted, bag.context))
    if not (trims or crops or excess or keeps):
        return None
    if bag.has("side") or bag.has("edge"):
        return _sides(bag, excess=excess or trims)
    gravity = _gravity(bag)
    if gravity in {"faces", "subject"} and not excess:
        bag.drop("degree")
        return Reading((local("crop", ratio="1:1", gravity=gravity),), (Advice("assumed-square"),))
    if crops and gravity in {"auto", "center"}:
        return Reading(advice=(Advice("crop-how"),), suggests=("square", "portrait", "wide"))
    return None


def _gravity(bag: Bag) -> str | None:
    """Return where a crop stays: "from the top" takes away from the bottom; ``auto`` unsaid."""
    if bag.take("face"):
        bag.drop("person", "keep")
        return "faces"
    if bag.take("subject") or bag.take("person"):
        bag.drop("keep")
        return "subject"
    sides = bag.take_all("side")
    return position(sides) if sides else "auto"


def _zoom(bag: Bag) -> Reading | None:
    """Read "zoom in": onto a face, or by the same part of every side."""
    gravity = _gravity(bag)
    if gravity in {"faces", "subject"}:
        take_degree(bag)
        return Reading((local("crop", ratio="1:1", gravity=gravity),), (Advice("assumed-square"),))
    if gravity not in {"auto", "center"}:
        return None
    degree = take_degree(bag)
    factor = bag.take("factor") or bag.take("percent")
    percent = {"little": _ZOOM_SIDE_PERCENT / 2, "much": 25.0}.get(degree, _ZOOM_SIDE_PERCENT)
    if factor:
        times = factor.number if factor.kind == "factor" else 1 + factor.number / 100
        if not 1 < times <= 10:
            return None
        percent = round(50 * (1 - 1 / times), 1)
    return Reading((local("crop", **{f"{side}_percent": percent for side in _SIDES}),))


def _sides(bag: Bag, *, excess: bool) -> Reading | None:
    """Read a crop off sides, or down to a part: "the top third", "10 % off both sides"."""
    sides = {word.value for word in bag.take_all("side")}
    edges = bag.take("edge")
    if not sides:
        sides = {"left", "right"} if edges and edges.value == "sides" else {*_SIDES}
    if not sides <= {*_SIDES}:
        return None
    percent = _SIDE_PERCENT * {"little": 0.5, "much": 2.0}.get(take_degree(bag), 1.0)
    if exact := bag.take("percent") or bag.take("fraction"):
        percent = exact.number
        keeps = bag.take("keep") or (bag.take("to") and not excess)
        if keeps and len(sides) == 1:
            sides = {_OPPOSITE[side] for side in sides}
            percent = 100 - percent
    elif pixels := bag.take("px"):
        if bag.context.size_px is None:
            return Reading(advice=(Advice("crop-how"),), suggests=("square", "portrait", "wide"))
        width, height = bag.context.size_px
        return _off(
            {
                side: 100 * pixels.number / (width if side in {"left", "right"} else height)
                for side in sides
            }
        )
    return _off(dict.fromkeys(sides, percent))


def _off(percents: dict[str, float]) -> Reading | None:
    for side, percent in percents.items():
        if not 0 < percent < 99 or percent + percents.get(_OPPOSITE[side], 0) >= 99:
            return None
    ordered = {f"{side}_percent": round(percents[side], 2) for side in _SIDES if side in percents}
    return Reading((local("crop", **ordered),))


def _loss(wanted: str, context: PlanningContext) -> tuple[Advice, ...]:
    """Return advice where a crop to a ratio would take away more than half of the picture."""
    if context.size_px is None:
        return ()
    width, height = (float(side) for side in wanted.split(":"))
    change = (width / height) / (context.size_px[0] / context.size_px[1])
    kept = min(change, 1 / change)
    if kept >= 0.5:
        return ()
    return (Advice("crop-loses-much", {"percent": round(100 * (1 - kept)), "ratio": wanted}),)


def pad(bag: Bag) -> Reading | None:
    """Read growing to a ratio: "fit it into a square", "16:9 without cropping"."""
    asked = bag.take("action", "pad")
    if not asked and (bag.take("not") or bag.take("remove")):
        asked = bag.take("action", "crop") or bag.take("action", "trim")
    if not asked or bag.has("action"):
        return None
    wanted = ratio(bag)
    bag.drop("ratio_noun", "edge", "background", "add", "more", "fill")
    colour = bag.take("colour")
    if bag.take("adjust", "blur+") or bag.take("quality", "blur+"):
        colour = None
    if not wanted and asked.value != "pad":
        return None
    parameters = {"ratio": wanted} if wanted else {}
    if colour:
        parameters |= {"fill": "colour", "colour": colour.value}
    return Reading((local("pad", **parameters),))


def rotate(bag: Bag) -> Reading | None:
    """Read a turn by an angle or to a side."""
    asked = bag.take("action", "rotate")
    upside_down = bag.take("spin", "180")
    if not asked and not upside_down and not bag.has("turn"):
        return None
    bag.take("be")
    if upside_down:
        return Reading((local("rotate", degrees=180.0),)) if not bag.has("action") else None
    sides = {word.value for word in bag.take_all("side") + bag.take_all("spin")}
    angle = bag.take("degrees") or (bag.take("number") if asked or sides else None)
    if bag.take("times") or not sides <= {"left", "right", "cw", "ccw"} or len(sides) > 1:
        return None
    if not asked and not sides and not angle:
        return None
    sign = -1 if sides & _AGAINST_THE_CLOCK else 1
    degree = take_degree(bag)
    bag.drop("orientation")
    if angle is None:
        degrees = sign * (_TINY_TURN_DEGREES if degree in {"little", "tiny"} else 90.0)
    else:
        degrees = sign * angle.number
    allowed, advice = within_bounds("rotate", "degrees", degrees)
    return Reading((local("rotate", degrees=allowed),), advice)


def straighten(bag: Bag) -> Reading | None:
    """Read levelling, measured or by an angle, and complaints about a crooked picture."""
    horizon = bag.take("horizon")
    asked = bag.take("action", "straighten") or bag.take("flaw", "straighten")
    if not asked and not (horizon and bag.take("fix")):
        return None
    bag.drop("be", "too", "fix", "side")
    take_degree(bag)
    angle = bag.take("degrees")
    if angle is None:
        return Reading((local("straighten"),))
    if abs(angle.number) > _STRAIGHTEN_MAX_DEGREES:
        return None
    return Reading((local("straighten", degrees=angle.number),))


def flip(bag: Bag) -> Reading | None:
    """Read mirroring: from left to right unless a vertical way is named."""
    asked = bag.take("action", "flip")
    if not asked:
        return None
    axes = {word.value for word in bag.take_all("axis")}
    if bag.take("spin", "180"):
        axes.add("vertical")
    sides = {word.value for word in bag.take_all("side")}
    bag.drop("off")
    if sides & {"top", "bottom"}:
        axes.add("vertical")
    if sides & {"left", "right"}:
        axes.add("horizontal")
    if len(axes) > 1:
        return Reading((local("flip"), local("flip", axis="vertical")))
    if axes == {"vertical"}:
        return Reading((local("flip", axis="vertical"),))
    return Reading((local("flip"),))
