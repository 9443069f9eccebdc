"""What the coach makes of the words of an instruction, in seven languages.

Its words are data: ``words/<language>.toml``, in the format of the grammar's lexicons. Kinds:

- what is done: ``verb``, ``wearing``; to what or whom: ``person``, ``pronoun``, ``body``,
  ``mien`` (an expression), ``trait`` (age, another face), ``clothing``, ``hair``, ``accessory``,
  ``product``, ``thing``; ``generic`` values name no thing ("clothes");
- where: ``ground`` (the background as such), ``scenery``, ``place``, ``time``, ``weather``, each of
  the last three by the light that people imagine there; ``light``: the person speaks of light;
- how: ``style``; ``vague`` ("better"), ``aspect_of`` (of what), ``other``, ``something``;
- small words: ``it``, ``indefinite``, ``into``, ``where``, ``others`` (who is not the subject),
  ``clitic`` (an article that may be a pronoun), ``filler`` ("lol"),
  ``definite`` (articles), ``and``; ``talk`` is about the bot, not about the picture.
  A verb ``put:one`` has its pronoun in it: "ponla".

What they leave, the grammar's lexicon knows, under its own kinds.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.planning.grammar.lexicon import LANGUAGES, Lexicon, Sense, lexicon
from core.planning.grammar.tagging import HARD_STOPS, SOFT_STOPS, UNKNOWN
from core.planning.grammar.tokens import Token, tokens

WORDS_FOLDER = Path(__file__).parent / "words"

_TEXTS = frozenset({"suggest", "detail", "choice"})
"""Tables that hold what is offered, not what is read."""
_CORRECTED = frozenset({"ground", "other", "vague", "verb"})
"""Kinds of words that a slip may be taken for; names of things are too much alike."""
_HYPHENS = frozenset("-‐‑")
_TELLING_TOKENS = 40
"""So many tokens tell the language."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase with its sense, and where it stands in the person's text."""

    kind: str
    value: str
    start: int
    end: int


def terms(text: str, language: str) -> list[Term]:
    """Return the terms of a text in one of `LANGUAGES`."""
    return list(_with_clitics(text, _looked_up(tokens(text), language)))


def language_of(text: str) -> str:
    """Return the one of `LANGUAGES` that knows most of a text's words."""
    if any("\u3400" <= char <= "\u9fff" for char in text):
        return "zh"
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return "ru"
    found = tokens(text)[:_TELLING_TOKENS]
    latin = [language for language in LANGUAGES if language not in {"zh", "ru"}]
    return min(latin, key=lambda language: _count_unknown(_looked_up(found, language)))


@cache
def vocabulary(language: str) -> Lexicon:
    """Return the coach's words of a language."""
    return Lexicon(
        language,
        [
            (phrase, Sense(kind, value))
            for kind, values in _table(language).items()
            if kind not in _TEXTS
            for value, phrases in values.items()
            for phrase in phrases
        ],
    )


def offers(language: str, table: str) -> dict[str, list[str]]:
    """Return what is offered in a language: ``suggest``, ``detail`` or ``choice``."""
    return _table(language)[table]


def _looked_up(found: Sequence[Token], language: str) -> Iterable[Term]:
    own, grammar = vocabulary(language), lexicon(language)
    at = 0
    while at < len(found):
        token = found[at]
        match = None
        if token.kind in {"word", "mark", "number"}:
            general = grammar.longest(found, at)
            match = own.longest(found, at)
            if match is None or (general and general[1] > match[1]):
                match = general
        if match:
            sense, length = match
            end = found[at + length - 1].end
            value, whom = sense.value, ""
            if sense.kind == "verb":
                value, _, whom = value.partition(":")
            yield Term(sense.kind, value, token.start, end)
            if whom:
                yield Term("pronoun", whom, found[at + length - 1].start, end)
            at += length
            continue
        at += 1
        meant = own.corrected(token.text) if token.kind == "word" else None
        if meant and meant.kind in _CORRECTED:
            yield Term(meant.kind, meant.value.partition(":")[0], token.start, token.end)
        else:
            yield Term(_kind_alone(token), token.text, token.start, token.end)


def _with_clitics(text: str, found: Iterable[Term]) -> Iterable[Term]:
    """Tell "mets-la sur" from "mets la robe": a pronoun has a hyphen, or no noun follows it."""
    known = list(found)
    for term, following in zip(known, [*known[1:], None], strict=False):
        if term.kind != "clitic":
            yield term
        elif text[max(0, term.start - 1) : term.start] in _HYPHENS or (
            following is not None and following.kind == "where"
        ):
            yield Term("pronoun", term.value, term.start, term.end)
        else:
            yield Term("definite", "definite", term.start, term.end)


def _kind_alone(token: Token) -> str:
    if token.kind == "hex":
        return "colour"
    if token.kind != "mark":
        return UNKNOWN if token.kind == "word" else token.kind
    if token.text in HARD_STOPS:
        return "stop"
    return "pause" if token.text in SOFT_STOPS else "sign"


def _count_unknown(found: Iterable[Term]) -> int:
    return sum(term.kind == UNKNOWN for term in found)


@cache
def _table(language: str) -> dict[str, dict[str, list[str]]]:
    with (WORDS_FOLDER / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
