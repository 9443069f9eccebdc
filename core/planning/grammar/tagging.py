"""Words with a meaning, and the bag from which a reader takes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.planning.grammar.lexicon import Lexicon, Sense
from core.planning.grammar.tokens import Token, tokens
from core.planning.plan import PlanningContext

UNKNOWN = "unknown"
HARD_STOPS = frozenset(".!?;\n。！？；…")
SOFT_STOPS = frozenset(",，、&+/-–—")
_UNSPOKEN = frozenset(
    ":()🙏👍👌😊🙂😀😃😄😁😉😍🥰😘😅😂🤣😎✨🔥🎉👏💪🤔🥺😭🤩❤♥☺\ufe0f\u200d🏻🏼🏽🏾🏿"
)
"""Marks that ask for nothing. Any other symbol may be what the picture shall show."""

_ITEM = re.compile(r"\s*1\s?[.)]")
"""How a numbered list begins."""

_RATIO_SIDE_MAX = 32
"""``4x6`` and ``16 by 9`` are ratios, ``640x480`` is a size."""

_SPELT_NUMBERS = frozenset({"count", "times", "fraction"})

NEUTRAL = frozenset(
    {"filler", "picture", "make", "turn", "by", "with", "to", "and", "remark", "aside"}
)
"""Kinds that change nothing about what is asked for, once an operation is found."""


@dataclass(frozen=True, slots=True)
class Word:
    """A phrase of the instruction: its meaning and where it stands."""

    kind: str
    value: str
    start: int
    end: int
    numbers: tuple[float, ...] = ()
    signed: bool = False

    @property
    def number(self) -> float:
        """The number in a word of a kind that has one."""
        return self.numbers[0]


def words(found: Sequence[Token], lexicon: Lexicon, *, correct_typos: bool = False) -> list[Word]:
    """Return the words of a text in one language; what it does not know is `UNKNOWN`."""
    return _with_units(list(_looked_up(found, lexicon, correct_typos)))


def pieces(text: str) -> list[Token]:
    """Return the tokens of a text; in a numbered list each number and its dot end a sentence."""
    found = tokens(text)
    if not _ITEM.match(text):
        return found
    kept: list[Token] = []
    for token in found:
        before = kept[-1] if kept else None
        if before and before.kind == "number" and len(before.text) == 1 and token.text == ".":
            kept[-1] = replace(token, kind="mark", text=".")
        elif token.kind == "number" and len(token.text) == 1 and text[token.end :][:1] == ")":
            kept.append(replace(token, kind="mark", text="."))
        else:
            kept.append(token)
    return kept


def _looked_up(found: Sequence[Token], lexicon: Lexicon, correct_typos: bool) -> Iterable[Word]:
    at = 0
    while at < len(found):
        token = found[at]
        match = lexicon.longest(found, at) if token.kind in {"word", "mark", "number"} else None
        if match:
            sense, length = match
            end = found[at + length - 1].end
            yield Word(sense.kind, sense.value, token.start, end, _spelt_numbers(sense))
            at += length
            continue
        at += 1
        if token.kind == "mark" and token.text in _UNSPOKEN:
            continue
        yield _alone(token, lexicon, correct_typos)


def _alone(token: Token, lexicon: Lexicon, correct_typos: bool) -> Word:
    """Return the word for a token that is in no phrase."""

    def word(kind: str, value: str = "") -> Word:
        has_numbers = token.kind in {"number", "size", "ratio", "factor"}
        numbers = token.numbers if has_numbers else ()
        return Word(kind, value, token.start, token.end, numbers, token.signed)

    if token.kind == "quote":
        return word("quote", token.text)
    if token.kind == "hex":
        return word("colour", token.text)
    if token.kind == "size":
        return word("ratio" if max(token.numbers) <= _RATIO_SIDE_MAX else "size")
    if token.kind in {"number", "ratio", "factor"}:
        return word(token.kind)
    if token.kind == "mark":
        if token.text in HARD_STOPS:
            return word("stop")
        return word("pause") if token.text in SOFT_STOPS else word(UNKNOWN, token.text)
    sense = lexicon.corrected(token.text) if correct_typos else None
    if sense is None:
        return word(UNKNOWN, token.text)
    return replace(word(sense.kind, sense.value), numbers=_spelt_numbers(sense))


def _spelt_numbers(sense: Sense) -> tuple[float, ...]:
    return (float(sense.value),) if sense.kind in _SPELT_NUMBERS else ()


def _with_units(found: list[Word]) -> list[Word]:
    """Join numbers with their units, before or after: ``20 %``, ``百分之20``, ``ten degrees``."""
    joined: list[Word] = []
    at = 0
    while at < len(found):
        word = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        if word.kind == "count":
            word = replace(word, kind="number")
        if word.kind == "number" and following and following.kind == "unit":
            word = replace(word, kind=following.value, end=following.end)
            at += 1
        elif word.kind == "unit_before" and following and following.kind in {"number", "count"}:
            word = replace(following, kind=word.value, start=word.start)
            at += 1
        joined.append(word)
        at += 1
    return joined


class Bag:
    """The words of one clause; a reader takes what it understands and looks at the rest.

    Attributes:
        context: What is known about the picture.
    """

    def __init__(self, clause: Iterable[Word], context: PlanningContext) -> None:
        self.context = context
        self._words = [word for word in clause if word.kind != "filler"]

    def take(self, kind: str, *values: str) -> Word | None:
        """Remove and return the first word of a kind (and one of the values, if given)."""
        for at, word in enumerate(self._words):
            if word.kind == kind and (not values or word.value in values):
                return self._words.pop(at)
        return None

    def take_all(self, kind: str, *values: str) -> list[Word]:
        """Remove and return all words of a kind, in their order."""
        taken = []
        while word := self.take(kind, *values):
            taken.append(word)
        return taken

    def take_after(self, kind: str, before: str) -> Word | None:
        """Remove and return the first word of a kind right after one of the kind `before`."""
        for at, word in enumerate(self._words[1:], 1):
            if word.kind == kind and self._words[at - 1].kind == before:
                return self._words.pop(at)
        return None

    def drop(self, *kinds: str) -> None:
        """Remove all words of some kinds."""
        self._words = [word for word in self._words if word.kind not in kinds]

    def has(self, kind: str, *values: str) -> bool:
        """Tell whether a word is there."""
        return any(
            word.kind == kind and (not values or word.value in values) for word in self._words
        )

    @property
    def is_read(self) -> bool:
        """Every word that says something has been taken."""
        return all(word.kind in NEUTRAL for word in self._words)
