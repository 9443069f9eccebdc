"""All readers, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.planning.grammar.geometry import crop, flip, pad, rotate, straighten
from core.planning.grammar.looks import black_and_white, look
from core.planning.grammar.outline import border, collage, export, passport, rounded_corners
from core.planning.grammar.overlay import text
from core.planning.grammar.reading import Reading, take_degree
from core.planning.grammar.size import resize, upscale
from core.planning.grammar.subject import background, faces
from core.planning.grammar.tagging import UNKNOWN, Bag, Word
from core.planning.grammar.tone import enhancement, tone
from core.planning.plan import Advice, PlanningContext


def temper(bag: Bag) -> Reading | None:
    """Read "just a bit", "not too much", "tone it down": how strong the clause before is."""
    if bag.take("temper"):
        bag.drop("degree", "too")
        return Reading(tempers="little") if bag.is_read else None
    numbers = bag.has("percent") or bag.has("number")
    if numbers and not bag.has("more") and not bag.has("less"):
        bag.drop("percent", "number")
        return Reading(tempers="plain") if bag.is_read else None
    directions = [kind for kind in ("more", "less", "raise", "lower") if bag.has(kind)]
    bag.drop("more", "less", "raise", "lower", "fix")
    said_degree = bag.has("degree")
    degree = take_degree(bag)
    if not bag.is_read or not (directions or said_degree):
        return None
    return Reading(tempers="plain" if directions and degree == "plain" else degree)


def vague(bag: Bag) -> Reading | None:
    """Read what names a trouble but no way out of it."""
    if bag.take("flaw", "sideways"):
        bag.drop("be", "too")
        ways = ("rotate_left", "rotate_right")
        return Reading(advice=(Advice("rotate-how"),), suggests=ways) if bag.is_read else None
    return None


Reader = Callable[[Bag], Reading | None]

_READERS: tuple[tuple[Reader, str], ...] = (
    (text, "quote write text_noun says"),
    (passport, "place_passport"),
    (pad, "action"),
    (rotate, "action spin turn"),
    (flip, "action"),
    (straighten, "action flaw horizon"),
    (border, "border"),
    (rounded_corners, "round"),
    (background, "background transparent action look off sent_picture"),
    (faces, "face skin action"),
    (black_and_white, "look colour_noun"),
    (look, "look look_noun"),
    (tone, "aspect adjust quality flaw colour colour_noun"),
    (enhancement, "action fix"),
    (export, "file mb"),
    (upscale, "action sharp_size quality_noun"),
    (resize, "action size preset dimension size_change size_noun too times factor"),
    (crop, "action ratio shape place off keep remove"),
    (collage, "action layout"),
    (temper, "temper degree more less raise lower percent number"),
    (vague, "flaw"),
)
"""Each with the kinds of words without which it has nothing to read."""

_TRIGGERED = tuple((reader, frozenset(kinds.split())) for reader, kinds in _READERS)


def read(clause: Sequence[Word], context: PlanningContext) -> Reading | None:
    """Return what one clause asks for; None unless every word of it is accounted for."""
    kinds = {word.kind for word in clause}
    if UNKNOWN in kinds:
        return None
    for reader, triggers in _TRIGGERED:
        if triggers.isdisjoint(kinds):
            continue
        bag = Bag(clause, context)
        reading = reader(bag)
        if reading and bag.is_read:
            return reading
    return None
