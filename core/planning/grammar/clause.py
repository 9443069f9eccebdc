"""A clause of an instruction, and what can be told from its words alone."""

from __future__ import annotations

from dataclasses import dataclass

from core.planning.grammar.reading import Reading
from core.planning.grammar.tagging import NEUTRAL, Word

LINKS = frozenset({"pause", "and", "but", "with"})
"""Kinds of words that tie clauses."""

DIRECTIONS = frozenset({"more", "less", "raise", "lower"})
VERBS = frozenset(
    {
        *("make", "turn", "add", "remove", "action", "adjust", "write", "fix"),
        *("raise", "lower", "recover", "keep"),
    }
)
SILENT = NEUTRAL | {"presents", "be"}
"""Kinds that ask for nothing on their own."""

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
        return any(word.kind in VERBS or word.kind in DIRECTIONS for word in self.words)

    @property
    def is_complete(self) -> bool:
        """It has a verb; "more saturated" has none, "more contrast" stands for one."""
        kinds = {word.kind for word in self.words}
        return bool(kinds & VERBS) or (bool(kinds & DIRECTIONS) and "quality" not in kinds)

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
    def only_mends(self) -> bool:
        """It says "fix it" and not what."""
        return {word.kind for word in self.words} - SILENT == {"fix"}

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
        return all(word.kind in SILENT or word.kind in LINKS for word in self.words)
