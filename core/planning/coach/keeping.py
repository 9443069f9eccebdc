"""What must stay as it is: who somebody is, and what a product is.

The clauses are English whatever the person speaks: models are trained on English captions above
all, and take an instruction in one language with a rule in another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.planning.coach.changes import Change
from core.planning.coach.vocabulary import Term

Who = Literal["person", "people", "others", "product", "nobody"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Whom or what a change leaves as they are, and the sentence that says so to a model."""

    who: Who
    clause: str = ""


NOTHING = Kept("nobody")
_ANYBODY = frozenset({"person", "pronoun", "face", "body", "mien", "skin", "hair", "trait"})


def kept(changes: Sequence[Change], found: Sequence[Term], faces: int | None) -> Kept:
    """Return what some changes must leave as it is.

    Args:
        changes: That are done in one go.
        found: All terms of the instruction: who is in the picture may be said elsewhere.
        faces: In the picture, where that is known.
    """
    people = _people(changes, found, faces)
    if people != "nobody":
        parts = _parts(changes)
        return Kept(people, _CLAUSES[people].format(parts=_listed(parts))) if parts else NOTHING
    return _product(changes, found)


_CLAUSES = {
    "person": "Keep the person's {parts} exactly as they are.",
    "people": "Keep every person's {parts} exactly as they are.",
    "others": "Keep the {parts} of everybody else exactly as they are.",
}


def _people(changes: Sequence[Change], found: Sequence[Term], faces: int | None) -> Who:
    told = [term for term in found if term.kind in _ANYBODY]
    if not faces and not told:
        return "nobody"
    only_adds = bool(changes) and all(change.verb == "add" for change in changes)
    if not faces and only_adds and all(term.kind == "person" for term in told):
        return "nobody"  # "add a man": there is none yet
    if _removes_people(changes):
        are_others = (faces or 0) > 1 or any(term.kind == "others" for term in found)
        return "others" if are_others else "nobody"
    are_many = any(term.value == "many" for term in told if term.kind in {"person", "pronoun"})
    return "people" if (faces or 0) > 1 or (are_many and faces != 1) else "person"


def _removes_people(changes: Sequence[Change]) -> bool:
    return bool(changes) and all(
        change.verb == "remove"
        and change.area == "object"
        and change.has("person", "pronoun")
        and not change.has("body", "skin")
        for change in changes
    )


def _parts(changes: Sequence[Change]) -> list[str]:
    """Return what of a person stays; nothing where the face itself is to be another."""
    if any(change.has("trait") and change.verb not in {"add", "remove"} for change in changes):
        return []
    if any(term.kind == "style" and term.value == "drawn" for c in changes for term in c.terms):
        return []
    parts = ["face", "identity", "expression", "hair"]
    if any(change.has("hair") for change in changes):
        parts.remove("hair")
    if any(change.has("mien") for change in changes):
        parts.remove("expression")
    if any(_is_about_the_face(change) for change in changes):
        parts.remove("face")
    return parts


def _is_about_the_face(change: Change) -> bool:
    return change.area == "person" and any(
        (term.kind == "body" and term.value == "face") or term.kind in {"skin", "face"}
        for term in change.terms
    )


def _product(changes: Sequence[Change], found: Sequence[Term]) -> Kept:
    told = {term.value for term in found if term.kind == "product"}
    asked = {
        term.value
        for change in changes
        for clause in change.clauses
        for term in clause.terms
        if term.kind == "product" and change.area != "background"
        if not (clause.is_place(term) or (change.verb == "add" and clause.is_goal(term)))
    }
    is_exchanged = bool(changes) and all(change.verb in {"remove", "add"} for change in changes)
    if not told or (asked and (is_exchanged or told == {"print"})):
        return NOTHING
    parts = ["shape"] if "print" in asked else ["shape", "label", "text"]
    return Kept("product", f"Keep the product's {_listed(parts)} exactly as they are.")


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
