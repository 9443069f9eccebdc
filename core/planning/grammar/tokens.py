"""From text to tokens that remember where they stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["word", "number", "size", "ratio", "factor", "hex", "quote", "mark"]

_WORD_MAX_CHARS = 60
_NUMBER = r"\d{1,3}(?:,\d{3})(?!\d)|\d{1,6}(?:[.,]\d{1,3})?"
# No part can match the same text in two ways, and every repetition is bounded: the scan is
# linear in the length of the text.
_TOKEN = re.compile(
    r"""
    (?P<quote>"[^"\n]{1,400}"|“[^”“\n]{1,400}[”“]|„[^“”„\n]{1,400}[“”]|«[^»\n]{1,400}»
        |「[^」\n]{1,400}」|『[^』\n]{1,400}』|《[^》\n]{1,400}》
        |(?<!\w)'[^'\n]{1,400}'(?!\w)|(?<!\w)‘[^’\n]{1,400}’(?!\w))
    |(?P<hex>\#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z]))
    |(?P<size>(?<![\d.,])\d{1,5}\ ?(?:px)?\ ?(?:[x×х*]|by\ )\ ?\d{1,5}(?![\d.]))
    |(?P<ratio>(?<![\d.,:])\d{1,3}(?:[.,]\d{1,2})?\ ?[:∶：/]\ ?\d{1,3}(?:[.,]\d{1,2})?(?![\d:]))
    |(?P<factor>(?<!\w)[x×х]\ ?\d{1,2}(?!\w)|(?<![\d.,])\d{1,2}(?:[.,]\d)?\ ?[x×х](?!\w))
    |(?P<number>(?:(?<![\w)])[+\-−–]\ ?)?(?:NUMBER))
    |(?P<han>[\u3400-\u9fff])
    |(?P<word>(?:(?![\u3400-\u9fff])[^\W\d_]){1,WORD})
    |(?P<mark>\n|[^\s\w]|_)
    """.replace("NUMBER", _NUMBER).replace("WORD", str(_WORD_MAX_CHARS)),
    re.VERBOSE,
)
_JOINING = re.compile(r"(?<=\w)[-‐‑'’`](?=\w)")
"""Between letters a hyphen or an apostrophe only joins: ``black-white``, ``don't``."""


_MARKS_IN_A_ROW_MAX = 12
"""What follows says no more, and could be hundreds: "!!!!!!", a wall of emojis."""

_AS_WRITTEN: dict[str | None, TokenKind] = {
    "size": "size",
    "ratio": "ratio",
    "factor": "factor",
    "hex": "hex",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of an instruction; `start` and `end` point into the person's own text."""

    kind: TokenKind
    text: str
    """Folded: lower case, without accents; for quotes, what is between the marks."""
    start: int
    end: int
    signed: bool = False
    """A number that was written with + or -."""

    @property
    def numbers(self) -> tuple[float, ...]:
        """The numbers in a number, size, ratio or factor."""
        return tuple(_number(part) for part in re.findall(r"[+\-−–]?\ ?\d[\d.,]*", self.text))


def tokens(text: str) -> list[Token]:
    """Split a text. Chinese characters come one by one; space is dropped."""
    if len(text) <= _WORD_MAX_CHARS and text.isascii() and text.isalpha():
        return [Token("word", fold(text), 0, len(text))]  # as most entries of a lexicon
    found = []
    joins = {match.start() for match in _JOINING.finditer(text)}
    marks = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        marks = marks + 1 if kind == "mark" else 0
        if marks > _MARKS_IN_A_ROW_MAX:
            continue
        start, end = match.span()
        if kind == "mark" and (start in joins or match[0] in _SILENT):
            continue
        if kind == "quote":
            found.append(Token("quote", match[0][1:-1].strip(), start, end))
        elif kind in {"han", "word"}:
            found.append(Token("word", fold(match[0]), start, end))
        elif kind == "number":
            found.append(Token("number", match[0], start, end, match[0][0] in "+-−–"))
        elif kind in _AS_WRITTEN:
            found.append(Token(_AS_WRITTEN[kind], match[0].lower(), start, end))
        else:
            found.append(Token("mark", match[0], start, end))
    return found


def fold(word: str) -> str:
    """Return a word in lower case and without accents: ``Schärfe`` gives ``scharfe``."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


_SILENT = frozenset("*_`~^\"'“”„«»‘’#@|\\<>()[]{}…¿¡=")


def _number(text: str) -> float:
    bare = text.replace(" ", "").replace("−", "-").replace("–", "-").rstrip(".,")
    # Nobody writes three decimals, and both marks stand between thousands somewhere.
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", bare):
        return float(bare.replace(",", "").replace(".", ""))
    return float(bare.replace(",", "."))
