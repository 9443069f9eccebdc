"""From the words of an instruction to clauses, each read in full or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.planning.grammar.reading import Reading
from core.planning.grammar.tagging import NEUTRAL, UNKNOWN, Word
from core.planning.grammar.topics import read
from core.planning.plan import PlanningContext

_JOIN_MAX = 4
"""So many parts between commas and "and"s may belong to one clause."""

_UNPUNCTUATED_MAX = 20
"""So many words are looked through for a missing comma."""

_LINKS = frozenset({"pause", "and", "but", "with"})
_DIRECTIONS = frozenset({"more", "less", "raise", "lower"})
_COMPLAINTS = frozenset({"too", "be"})
_VERBS = frozenset({"make", "turn", "add", "remove", "action", "adjust", "write", "fix", "raise"})
_VERBS |= {"lower", "recover", "keep"}
_HEADS = _DIRECTIONS | _VERBS - {"make", "turn"} | {"text_noun", "off"}
_BEGINNINGS = _DIRECTIONS | {"action", "adjust", "add", "remove", "write", "make"}
_SILENT = NEUTRAL | {"remark", "aside", "presents", "be", "filler"}
_REFUSALS = frozenset({"not", "keep", "except"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the instruction and what became of it."""

    words: tuple[Word, ...]
    reading: Reading | None
    link: str = ""
    """How it is tied to the clause before: ``and``, ``but``, ``with``, ``pause`` or nothing."""
    refuses: Reading | None = None
    """What the person does not want, if that was understood."""

    @property
    def start(self) -> int:
        """Where it begins in the person's text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the person's text."""
        return self.words[-1].end

    @property
    def has_verb(self) -> bool:
        """It could stand alone."""
        return any(word.kind in _VERBS or word.kind in _DIRECTIONS for word in self.words)

    @property
    def is_complete(self) -> bool:
        """It has a verb; "more saturated" has none, "more contrast" stands for one."""
        kinds = {word.kind for word in self.words}
        return bool(kinds & _VERBS) or (bool(kinds & _DIRECTIONS) and "quality" not in kinds)

    @property
    def removes(self) -> bool:
        """It takes something away."""
        return any(word.kind == "remove" for word in self.words)

    @property
    def is_refusal(self) -> bool:
        """It says what must not change: "don't …", "keep …", "except …", "… but her dress"."""
        if self.link == "but" and not self.has_verb:
            return True
        return any(word.kind in _REFUSALS for word in self.words)

    @property
    def is_about_cutting(self) -> bool:
        """It names a crop."""
        return any(word.kind == "action" and word.value in {"crop", "trim"} for word in self.words)

    @property
    def complains(self) -> bool:
        """It says what is wrong, not what to do: "it is too dark"."""
        return any(word.kind in {"too", "be", "flaw"} for word in self.words)

    @property
    def has_amount(self) -> bool:
        """It says how much."""
        return any(word.kind in {"percent", "number", "degree", "ev"} for word in self.words)

    @property
    def asks_back(self) -> bool:
        """It wants an answer in words: "who is this?"."""
        return any(word.kind == "question" for word in self.words)

    @property
    def is_remark(self) -> bool:
        """It presents the picture or gives a reason and asks for nothing."""
        said = [word for word in self.words if word.kind != "filler"]
        return bool(said) and said[0].kind in {"presents", "aside", "remark"}

    @property
    def says_nothing(self) -> bool:
        """It is made of "please", "can you" and the like."""
        return all(word.kind in _SILENT or word.kind in _LINKS for word in self.words)


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
            _share_backwards(result, context)
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
        if word.kind not in _LINKS:
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
        if any(word.kind in _VERBS | _DIRECTIONS for part in parts[at + 1 : end] for word in part):
            continue
        reading = read(joined, context)
        if reading and (reading.steps or reading.advice):
            return Clause(tuple(joined), reading, links[at]), end - at
    return _alone(parts[at], links[at], before, context), 1


def _says_nothing(part: list[Word]) -> bool:
    return all(word.kind in _SILENT for word in part)


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
    loan = _loan(part, link, before)
    reading = read([*loan, *part], context) if loan else None
    reading = reading or read(part, context) or _with_heads(part, before, context)
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
    kinds = {word.kind for word in part} - _SILENT - {"not", "off"}
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


def _loan(part: list[Word], link: str, before: Clause | None) -> list[Word]:
    """Return the words that an elliptic clause shares with the one before.

    "less contrast and saturation", "a bit darker and warmer", "too dark and noisy".
    """
    if before is None or before.reading is None or not before.reading.steps:
        return []
    kinds = {word.kind for word in part}
    if kinds & (_VERBS | _DIRECTIONS | _COMPLAINTS | {"not"}) or not kinds & {"aspect", "quality"}:
        return []
    wanted = set(_DIRECTIONS) if "aspect" in kinds else set(_COMPLAINTS)
    if link in {"and", "with"} and not kinds & {"degree", "percent", "number"}:
        wanted |= {"degree"}
    return [word for word in before.words if word.kind in wanted]


def _with_heads(
    part: list[Word], before: Clause | None, context: PlanningContext
) -> Reading | None:
    """Read a part with the verb of the clause before: "5 % off the top and 3 % off the left"."""
    if before is None or before.reading is None or not before.reading.steps:
        return None
    if any(word.kind in _VERBS or word.kind in _REFUSALS for word in part):
        return None
    heads = [word for word in before.words if word.kind in _HEADS]
    return read([*heads, *part], context) if heads else None


def _share_backwards(result: list[Clause], context: PlanningContext) -> None:
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
