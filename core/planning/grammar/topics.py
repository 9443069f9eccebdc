"""All readers, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Sequence

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

_PLAIN = (
    *(text, passport, pad, rotate, flip, straighten, border, rounded_corners),
    *(background, faces, black_and_white, look, tone, enhancement, export, resize),
)
_WITH_CONTEXT = (upscale, crop, collage)


def read(clause: Sequence[Word], context: PlanningContext) -> Reading | None:
    """Return what one clause asks for; None unless every word of it is accounted for."""
    if any(word.kind == UNKNOWN for word in clause):
        return None
    for plain in _PLAIN:
        bag = Bag(clause)
        reading = plain(bag)
        if reading and bag.is_read:
            return reading
    for reader in _WITH_CONTEXT:
        bag = Bag(clause)
        reading = reader(bag, context)
        if reading and bag.is_read:
            return reading
    return _temper(Bag(clause)) or _vague(Bag(clause))


def _temper(bag: Bag) -> Reading | None:
    """Read "just a bit", "not too much", "tone it down": how strong the clause before is."""
    if bag.take("temper"):
        bag.drop("degree", "too")
        return Reading(tempers="little") if bag.is_read else None
    directions = [kind for kind in ("more", "less", "raise", "lower") if bag.has(kind)]
    bag.drop("more", "less", "raise", "lower", "fix")
    said_degree = bag.has("degree")
    degree = take_degree(bag)
    if not bag.is_read or not (directions or said_degree):
        return None
    return Reading(tempers="plain" if directions and degree == "plain" else degree)


def _vague(bag: Bag) -> Reading | None:
    """Read what names a trouble but no way out of it."""
    if bag.take("flaw", "sideways"):
        bag.drop("be", "too")
        ways = ("rotate_left", "rotate_right")
        return Reading(advice=(Advice("rotate-how"),), suggests=ways) if bag.is_read else None
    return None
