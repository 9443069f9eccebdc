"""From the words of an instruction to clauses, each read in full or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.planning.grammar.clause import DIRECTIONS, LINKS, SILENT, VERBS, Clause
from core.planning.grammar.ellipsis import loan, read_with_heads, share_backwards
from core.planning.grammar.reading import Reading
from core.planning.grammar.tagging import UNKNOWN, Word
from core.planning.grammar.topics import read
from core.planning.plan import PlanningContext

_JOIN_MAX = 4
"""So many parts between commas and "and"s may belong to one clause."""

_UNPUNCTUATED_MAX = 20
"""So many words are looked through for a missing comma."""

_BEGINNINGS = DIRECTIONS | {"action", "adjust", "add", "remove", "write", "make"}


def clauses(found: Sequence[Word], context: PlanningContext) -> list[Clause]:
    """Return the clauses of an instruction, in order."""
    result: list[Clause] = []
    for sentence in _split(found, frozenset({"stop", "then"})):
        parts, links = _parts(sentence)
        at = 0
        while at < len(parts):
            clause, length = _longest(parts, links, at, result[-1] if result else None, context)
            result.extend(_unpunctuated(clause, context))
            at += length
        if result:
            share_backwards(result, context)
    return result


def _split(found: Sequence[Word], kinds: frozenset[str]) -> list[list[Word]]:
    pieces: list[list[Word]] = [[]]
    for word in found:
        if word.kind in kinds:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [piece for piece in pieces if piece]


def _parts(sentence: list[Word]) -> tuple[list[list[Word]], list[str]]:
    """Split a sentence at its commas and linking words; return parts and what ties each."""
    parts: list[list[Word]] = []
    links: list[str] = []
    part: list[Word] = []
    link = ""
    for word in sentence:
        if word.kind not in LINKS:
            part.append(word)
            continue
        if part:
            parts.append(part)
            links.append(link)
            part, link = [], word.kind
        elif word.kind != "pause":
            link = word.kind
    if part:
        parts.append(part)
        links.append(link)
    return parts, links


def _longest(
    parts: list[list[Word]],
    links: list[str],
    at: int,
    before: Clause | None,
    context: PlanningContext,
) -> tuple[Clause, int]:
    """Return the clause that takes in the most parts, and how many it takes."""
    for end in range(min(len(parts), at + _JOIN_MAX), at + 1, -1):
        joined = [word for part in parts[at:end] for word in part]
        if any(word.kind == UNKNOWN for word in joined):
            continue
        if any(_says_nothing(part) for part in parts[at:end]):
            continue
        if any(word.kind in VERBS | DIRECTIONS for part in parts[at + 1 : end] for word in part):
            continue
        reading = read(joined, context)
        if reading and (reading.steps or reading.advice):
            return Clause(tuple(joined), reading, links[at]), end - at
    return _alone(parts[at], links[at], before, context), 1


def _says_nothing(part: list[Word]) -> bool:
    return all(word.kind in SILENT for word in part)


def _alone(part: list[Word], link: str, before: Clause | None, context: PlanningContext) -> Clause:
    """Read one part, if need be with what the clause before lends to it."""
    clause = Clause(tuple(part), None, link)
    if clause.says_nothing:
        return replace(clause, reading=Reading())
    if any(word.kind == UNKNOWN for word in part):
        kept = _without_aside(part)
        if not kept or any(word.kind == UNKNOWN for word in kept):
            return clause
        part = kept
    lent = loan(part, link, before)
    reading = read([*lent, *part], context) if lent else None
    reading = reading or read(part, context) or read_with_heads(part, before, context)
    if reading is None and (kept := _without_aside(part)):
        reading = read(kept, context)
    if reading is None and any(word.kind == "not" for word in part):
        refused = read([word for word in part if word.kind != "not"], context)
        if _is_about_cutting(part):
            refused = Reading()
        if refused:
            return replace(clause, reading=Reading(), refuses=refused)
    return replace(clause, reading=reading)


def _unpunctuated(clause: Clause, context: PlanningContext) -> list[Clause]:
    """Return two clauses for one that lacks a comma: "its dark brighten it"."""
    if clause.reading or len(clause.words) > _UNPUNCTUATED_MAX:
        return [clause]
    if any(word.kind in {UNKNOWN, "not", "keep"} for word in clause.words):
        return [clause]
    for at in range(1, len(clause.words)):
        first, second = clause.words[:at], clause.words[at:]
        begins_anew = second[0].kind in _BEGINNINGS or all(
            any(word.numbers for word in half) for half in (first, second)
        )
        reading = read(first, context) if begins_anew else None
        if reading and reading.steps:
            rest = Clause(second, read(second, context), "pause")
            found = _unpunctuated(rest, context)
            if all(part.reading and part.reading.steps for part in found):
                return [Clause(first, reading, clause.link), *found]
    return [clause]


def _is_about_cutting(part: list[Word]) -> bool:
    """Tell whether a refusal is one to cut: "don't cut anything off"."""
    kinds = {word.kind for word in part} - SILENT - {"not", "off"}
    return kinds == {"action"} and all(
        word.value in {"crop", "trim"} for word in part if word.kind == "action"
    )


def _without_aside(part: list[Word]) -> list[Word]:
    """Return what stands before "for …" or "because …"; empty if there is nothing."""
    for at, word in enumerate(part):
        if word.kind == "aside" and at:
            kept = part[:at]
            return [] if _says_nothing(kept) else kept
    return []
