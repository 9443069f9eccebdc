"""What clauses leave out because a neighbour has said it."""

from __future__ import annotations

from dataclasses import replace

from core.planning.grammar.clause import DIRECTIONS, VERBS, Clause
from core.planning.grammar.reading import Reading
from core.planning.grammar.tagging import Word
from core.planning.grammar.topics import read
from core.planning.plan import PlanningContext

_COMPLAINTS = frozenset({"too", "be"})
_HEADS = DIRECTIONS | (VERBS - {"make", "turn"}) | {"text_noun", "off"}
_REFUSALS = frozenset({"not", "keep", "except"})


def loan(part: list[Word], link: str, before: Clause | None) -> list[Word]:
    """Return the words that an elliptic clause shares with the one before.

    "less contrast and saturation", "a bit darker and warmer", "too dark and noisy".
    """
    if before is None or before.reading is None or not before.reading.steps:
        return []
    kinds = {word.kind for word in part}
    if kinds & (VERBS | DIRECTIONS | _COMPLAINTS | {"not"}) or not kinds & {"aspect", "quality"}:
        return []
    wanted = set(DIRECTIONS) if "aspect" in kinds else set(_COMPLAINTS)
    if link in {"and", "with"} and not kinds & {"degree", "percent", "number"}:
        wanted |= {"degree"}
    return [word for word in before.words if word.kind in wanted]


def read_with_heads(
    part: list[Word], before: Clause | None, context: PlanningContext
) -> Reading | None:
    """Read a part with the verb of the clause before: "5 % off the top and 3 % off the left"."""
    if before is None or before.reading is None or not before.reading.steps:
        return None
    if any(word.kind in VERBS or word.kind in _REFUSALS for word in part):
        return None
    heads = [word for word in before.words if word.kind in _HEADS]
    return read([*heads, *part], context) if heads else None


def share_backwards(result: list[Clause], context: PlanningContext) -> None:
    """Give the amount of a last elliptic clause to the one before: "more A and B by 20 %"."""
    for at in range(len(result) - 1, 0, -1):
        earlier, later = result[at - 1], result[at]
        if later.link != "and" or later.has_verb or not later.reading or not earlier.reading:
            continue
        amount = [word for word in later.words if word.kind == "percent"]
        if not amount or any(word.kind in {"percent", "degree"} for word in earlier.words):
            continue
        if not any(word.kind in {"aspect", "quality", "adjust"} for word in earlier.words):
            continue
        if reading := read([*earlier.words, *amount], context):
            result[at - 1] = replace(earlier, reading=reading)
