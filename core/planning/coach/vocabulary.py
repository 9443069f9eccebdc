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

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from core.planning.grammar.lexicon import LANGUAGES, Lexicon, Sense, lexicon
from core.planning.grammar.tagging import HARD_STOPS, SOFT_STOPS, UNKNOWN, pieces
from core.planning.grammar.tokens import Token, tokens

WORDS_FOLDER = Path(__file__).parent / "words"

_TEXTS = frozenset({"suggest", "detail", "choice"})
"""Tables that hold what is offered, not what is read."""
_CORRECTED = frozenset({"ground", "other", "vague", "verb"})
"""Kinds of words that a slip may be taken for; names of things are too much alike."""
_COMPOUNDED = frozenset(
    {"clothing", "hair", "accessory", "place", "product", "thing", "scenery", "light", "person"}
)
"""Kinds of words that can end a German compound, which is one of them: "Parfümflasche"."""
_COMPOUND_MIN_CHARS = 4
_COMPARATIVE = re.compile(r"по\w{3,}(?:ее|еи|че|ше)")
"""Russian for "somewhat more …"; those that can be measured stand in the lists."""
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_DESCRIBED = frozenset({UNKNOWN, "place", "thing", "product", "clothing", "accessory"})
_PARTS = frozenset({"ground", "scenery", "place", "thing", "person", "clothing", "accessory"})
"""Kinds of one Chinese character that may belong to a longer word."""
_BETWEEN = frozenset("•·‣▪●➕➡→|\ufe0f\u200d\u20e3")
"""Marks of lists, and what emojis are made with."""
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
    found = [_spelt(token) for token in pieces(text)]
    return list(_in_context(text, _looked_up(found, language), language))


def language_of(text: str) -> str:
    """Return the one of `LANGUAGES` that knows most of a text's words."""
    if any("\u3400" <= char <= "\u9fff" for char in text):
        return "zh"
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return "ru"
    found = [_spelt(token) for token in tokens(text)[:_TELLING_TOKENS]]
    unknown: dict[str, int] = {}
    for language in LANGUAGES:
        if language not in {"zh", "ru"}:
            unknown[language] = _count_unknown(_looked_up(found, language))
            if not unknown[language]:
                return language  # the words of the others need not be read
    return min(unknown, key=unknown.__getitem__)


@cache
def vocabulary(language: str) -> Lexicon:
    """Return the coach's words of a language."""
    return Lexicon(
        language,
        [
            (phrase, sense)
            for kind, values in _table(language).items()
            if kind not in _TEXTS
            for value, phrases in values.items()
            for sense in [Sense(kind, value)]
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
        meant = _meant(token, own, language) if token.kind == "word" else None
        if meant:
            yield Term(meant.kind, meant.value.partition(":")[0], token.start, token.end)
        else:
            yield Term(_kind_alone(token), token.text, token.start, token.end)


def _spelt(token: Token) -> Token:
    """Return a word without the letters that only draw it out: "pleeease"."""
    drawn_out = token.kind == "word" and _DRAWN_OUT.search(token.text)
    return replace(token, text=_DRAWN_OUT.sub(r"\1", token.text)) if drawn_out else token


def _meant(token: Token, own: Lexicon, language: str) -> Sense | None:
    """Return what a word that stands in no list says all the same."""
    word = token.text
    if language == "de":
        for at in range(_COMPOUND_MIN_CHARS, len(word) - _COMPOUND_MIN_CHARS + 1):
            head = own.longest([replace(token, text=word[at:])], 0)
            if head and head[0].kind in _COMPOUNDED:
                return head[0]
    if language == "ru" and _COMPARATIVE.fullmatch(word):
        return Sense("vague", "vague")
    meant = own.corrected(word)
    return meant if meant and meant.kind in _CORRECTED else None


def _in_context(text: str, found: Iterable[Term], language: str) -> Iterable[Term]:
    """Tell words apart by what follows them.

    "Mets-la sur" from "mets la robe": a pronoun has a hyphen, or no noun follows it. "Make her
    old" from "an old barn". "车" from "车厢", of which only the first character is known.
    """
    known = list(found)
    for term, following in zip(known, [*known[1:], None], strict=False):
        goes_on = following is not None and following.kind == UNKNOWN
        is_part = language == "zh" and term.end - term.start == 1 and term.kind in _PARTS
        describes = term.kind == "trait" and following is not None and following.kind in _DESCRIBED
        if describes or (goes_on and is_part):
            yield replace(term, kind=UNKNOWN)
        elif language == "de" and text[term.start : term.end] == "sein" and following is None:
            yield replace(term, kind="be")  # "… soll blau sein"
        elif term.kind != "clitic":
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
    return "pause" if token.text in SOFT_STOPS or _is_picture(token.text) else "sign"


def _is_picture(mark: str) -> bool:
    """Tell emojis and bullets, which stand between wishes, from other signs."""
    return mark in _BETWEEN or unicodedata.category(mark) in {"So", "Sk"}


def _count_unknown(found: Iterable[Term]) -> int:
    return sum(term.kind == UNKNOWN for term in found)


@cache
def _table(language: str) -> dict[str, dict[str, list[str]]]:
    with (WORDS_FOLDER / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
