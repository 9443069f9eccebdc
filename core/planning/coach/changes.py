"""What an instruction would change: one thing, or several that have nothing to do with each other.

Clauses belong to one change where they are about the same area, describe it further, or take
things away together. What must stay belongs to every change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.planning.coach.areas import AREA_OF, Area
from core.planning.coach.clauses import Clause
from core.planning.coach.vocabulary import Term
from core.planning.grammar.tagging import UNKNOWN

_WORN = frozenset({"clothing", "hair", "accessory"})
_SEPARATORS = frozenset({"stop", "pause", "and", "but", "then"})


@dataclass(frozen=True, slots=True)
class Change:
    """One independent change, in the person's words."""

    area: Area
    clauses: tuple[Clause, ...]
    lent: str = ""
    """The verb that its first clause borrows from another one."""
    lent_verb: str = ""

    @property
    def terms(self) -> list[Term]:
        """All terms of it."""
        return [term for clause in self.clauses for term in clause.terms]

    @property
    def own_verb(self) -> str:
        """What is done by its own words."""
        return next((clause.verb for clause in self.clauses if clause.verb), "")

    @property
    def verb(self) -> str:
        """What is done."""
        return self.own_verb or self.lent_verb

    def has(self, *kinds: str) -> bool:
        """Tell whether a term of one of the kinds is there."""
        return any(clause.has(*kinds) for clause in self.clauses)

    @property
    def things(self) -> list[Term]:
        """The terms that have an area."""
        return [term for clause in self.clauses for term in clause.things]

    def terms_of(self, value: str) -> list[Term]:
        """Return its terms of one value."""
        return [term for term in self.terms if term.value == value]

    def said(self, text: str) -> str:
        """Return its words; neighbouring clauses stay as they were tied."""
        runs: list[tuple[Clause, Clause]] = []
        for clause in self.clauses:
            if runs and runs[-1][1].number + 1 == clause.number:
                runs[-1] = (runs[-1][0], clause)
            else:
                runs.append((clause, clause))
        words = ", ".join(text[first.start : last.end].strip() for first, last in runs)
        return f"{self.lent} {words}".strip()


def clauses_of(found: Sequence[Term]) -> list[Clause]:
    """Split terms at commas, "and"s and full stops, and before "wearing"."""
    clauses: list[Clause] = []
    part: list[Term] = []
    link = ""

    def close() -> None:
        nonlocal part, link
        if part:
            clauses.append(Clause(tuple(part), len(clauses), link))
            part, link = [], ""

    for term in found:
        if term.kind in _SEPARATORS:
            close()
            if link == "stop" and term.kind == "and":
                link = "then"
            elif term.kind != "pause" or not link:
                link = term.kind
        elif term.kind == "wearing" and any(other.kind in AREA_OF for other in part):
            close()
            link, part = "wearing", [term]
        else:
            part.append(term)
    close()
    return clauses


def changes_of(text: str, clauses: Sequence[Clause]) -> tuple[list[Change], list[Clause]]:
    """Return the changes that clauses ask for, and the clauses that say what stays."""
    changes: list[Change] = []
    constraints: list[Clause] = []
    introduction: tuple[Clause, ...] = ()
    for clause, following in zip(clauses, [*clauses[1:], None], strict=False):
        is_told_first = not clause.verb and following and following.link == "stop"
        if clause.is_constraint and len(clauses) > 1:
            constraints.append(clause)
        elif (
            clause.lacks_an_object
            and (not changes or clause.verb or clause.has("talk"))
            and following
        ) or (
            not changes and (clause.is_empty or (is_told_first and following and following.verb))
        ):
            introduction = (*introduction, clause)
        else:
            area = clause.area
            at = _home(clause, area, changes)
            if at is None:
                changes.append(_new(text, clause, area, changes))
                at = len(changes) - 1
            else:
                changes[at] = replace(changes[at], clauses=(*changes[at].clauses, clause))
            before = changes[at].clauses[:-1]
            changes[at] = replace(changes[at], clauses=(*before, *introduction, clause))
            introduction = ()
    if introduction:
        last = changes.pop() if changes else Change(introduction[0].area, ())
        changes.append(replace(last, clauses=(*last.clauses, *introduction)))
    return changes, constraints


def _home(clause: Clause, area: Area, changes: Sequence[Change]) -> int | None:
    """Return the number of the change that a clause belongs to; None for one of its own."""
    if not changes:
        return None
    last = len(changes) - 1
    before = changes[last]
    if clause.is_empty:
        return last
    same = next((at for at, change in enumerate(changes) if change.area == area), None)
    if not clause.verb:
        if before.verb == "remove" or not clause.things:
            return None if _is_an_object_of_its_own(clause, before) else last
        is_worn = before.area in _WORN and not clause.has("where")
        is_place = not is_worn and all(term.kind == "place" for term in clause.things)
        if _details(clause, area, before):
            return last
        return last if area == "style" or is_place else same
    if clause.only_says_with_what:
        return last
    if clause.has("it") and not clause.things:
        return None if before.verb == "remove" else last
    if area == "object":
        removing = [
            at
            for at, change in enumerate(changes)
            if change.area == "object" and change.verb == clause.verb == "remove"
        ]
        return removing[0] if removing else None
    return same


def _details(clause: Clause, area: Area, before: Change) -> bool:
    """Tell "(a blouse …) with a bow at the collar" from a second change."""
    if clause.has("where"):
        return before.area in {AREA_OF[term.kind] for term in clause.things}
    has_such = area in {AREA_OF[term.kind] for term in before.things}
    return has_such and area != before.area and before.has("into", "with")


def _is_an_object_of_its_own(clause: Clause, before: Change) -> bool:
    """Tell "… and the house blue" from "… and its wheels black"."""
    if clause.link not in {"and", "then"} or not clause.has(UNKNOWN, "thing", "product"):
        return False
    if clause.begins_indefinite and before.area in _WORN and clause.has("thing"):
        return True  # "a red dress and a dog"
    if clause.has("it", "pronoun"):
        return False
    if clause.is_thing_with_its_colour or (clause.link == "then" and clause.begins_indefinite):
        return True
    return (
        before.area == "object"
        and before.verb in {"make", "change", "dye"}
        and clause.has("colour", "into", "to")
    )


def _new(text: str, clause: Clause, area: Area, changes: Sequence[Change]) -> Change:
    """Return a change of one clause, with the verb of the one before if it has none."""
    lender = changes[-1].clauses[0] if changes else None
    found = lender.verb_term if lender and not clause.verb else None
    if lender is None or found is None:
        return Change(area, (clause,))
    term, verb = found
    end = term.end
    for following in lender.terms[lender.terms.index(term) + 1 :]:
        if following.kind not in {"pronoun", "person"}:
            break
        end = following.end
    return Change(area, (clause,), text[term.start : end], verb)
