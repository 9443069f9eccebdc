"""The words that a model gets: the person's own, with what an editor would add to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.planning.coach.changes import Change
from core.planning.coach.clauses import Clause
from core.planning.coach.vocabulary import Term

ONLY_THIS = "Change nothing else in the picture."
ONLY_STYLE = "Change only the style: everything that the picture shows stays."

_ENDS = frozenset(".!?…。！？")
_ON_A_PERSON = frozenset({"clothing", "hair", "person", "accessory"})
_SUBJECTS = frozenset({"person", "thing", "product"})


def sentences(*parts: str) -> str:
    """Join sentences, each with an end."""
    told = [part.strip().rstrip(",;") for part in parts if part.strip()]
    return " ".join(part if part[-1] in _ENDS else f"{part}." for part in told)


def words_of_pass(
    text: str, change: Change, constraints: Iterable[Clause], before: Sequence[Change]
) -> str:
    """Return the words of one change that can be understood without the others.

    Args:
        text: What the clauses are parts of.
        change: The change.
        constraints: What must stay, whatever is changed.
        before: The changes that the person named before it.
    """
    said = change.said(text)
    about = _antecedent(text, before)
    if about and not change.has(*_SUBJECTS):
        pronoun = next((term for term in change.terms if term.kind == "pronoun"), None)
        if pronoun:
            said += f' ("{text[pronoun.start : pronoun.end]}" is {about})'
        elif change.area in _ON_A_PERSON:
            said += f" (this is about {about})"
    kept = ", ".join(text[clause.start : clause.end].strip() for clause in constraints)
    return sentences(said, kept) if kept else said


def _antecedent(text: str, before: Sequence[Change]) -> str:
    """Return the words for the subject that was named last: "the woman on the left"."""
    found = [term for change in before for term in change.terms]
    for at in reversed(range(len(found))):
        if found[at].kind == "person" and not _is_part(found, at):
            first = (
                at - 1 if at and found[at - 1].kind in {"filler", "indefinite", "definite"} else at
            )
            last = at
            while last + 1 < len(found) and found[last + 1].kind in {"others", "side"}:
                last += 1
            return text[found[first].start : found[last].end]
    return ""


def _is_part(found: Sequence[Term], at: int) -> bool:
    """Tell whether "face" and the like only stand for somebody named by a pronoun."""
    return at > 0 and found[at - 1].kind == "pronoun"
