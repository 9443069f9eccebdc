"""Words and phrases of one language, and what they mean to the grammar.

A lexicon is a TOML file: tables are kinds, keys are values, and every value lists phrases.
``brightness+ = ["brighter"]`` under ``[quality]`` says that "brighter" is a quality of the
value ``brightness+``. A word that ends in ``*`` matches by its beginning.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.planning.grammar.tokens import Token, fold, tokens

LEXICON_FOLDER = Path(__file__).parent.parent / "lexicon"
LANGUAGES = ("en", "de", "es", "fr", "pt", "ru", "zh")
SHARED = "shared"
"""Words that every language uses: units, sizes of well-known places, names of looks."""

_STEM_MIN_CHARS = 3
_TYPO_MIN_CHARS = 6


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase means: ``quality`` and ``brightness+``."""

    kind: str
    value: str


@dataclass(slots=True)
class _Node:
    """A place in the tree of phrases, one word a level."""

    sense: Sense | None = None
    words: dict[str, _Node] | None = None
    stems: dict[str, _Node] | None = None
    """Tables are made where they are needed: most places end a phrase."""

    def lead(self, word: str, *, is_stem: bool) -> _Node:
        """Make a word, or all that begin with it, lead somewhere; return where."""
        if is_stem:
            table = self.stems = self.stems or {}
        else:
            table = self.words = self.words or {}
        node = table.get(word)
        if node is None:
            node = table[word] = _Node()
        return node

    def after(self, word: str) -> _Node | None:
        """Return where a word leads; whole words go before beginnings of words."""
        node = self.words.get(word) if self.words else None
        if node is None and self.stems:
            for length in range(len(word), _STEM_MIN_CHARS - 1, -1):
                node = self.stems.get(word[:length])
                if node is not None:
                    break
        return node


class Lexicon:
    """The phrases of one language together with the shared ones."""

    def __init__(self, language: str, phrases: list[tuple[str, Sense]]) -> None:
        """Build the tree; earlier phrases win over later ones."""
        self.language = language
        self._root = _Node()
        self._typos: dict[str, list[tuple[str, Sense]]] = {}
        for phrase, sense in phrases:
            self._add(phrase, sense)
        for word, node in (self._root.words or {}).items():
            if node.sense and len(word) >= _TYPO_MIN_CHARS:
                for end in _ends(word):
                    self._typos.setdefault(end, []).append((word, node.sense))

    def _add(self, phrase: str, sense: Sense) -> None:
        node = self._root
        for part in phrase.split():
            is_stem = part.endswith("*")
            for token in tokens(part.removesuffix("*")):
                node = node.lead(token.text, is_stem=is_stem)
        if node.sense is None:
            node.sense = sense

    def longest(self, found: Sequence[Token], at: int) -> tuple[Sense, int] | None:
        """Return the sense of the longest phrase that begins at a token, and its length."""
        best = None
        node: _Node | None = self._root
        for index in range(at, len(found)):
            node = node.after(found[index].text) if node and _is_wordy(found[index]) else None
            if node is None:
                break
            if node.sense is not None:
                best = (node.sense, index + 1 - at)
        return best

    def corrected(self, word: str) -> Sense | None:
        """Return the sense of a known word that is one slip away from this one."""
        if len(word) < _TYPO_MIN_CHARS:
            return None
        best = None
        earliest = len(word)
        for end in _ends(word):
            for meant, sense in self._typos.get(end, ()):
                at = _slip(word, meant)
                if at is not None and at < earliest:
                    best, earliest = sense, at
        return best


def _is_wordy(token: Token) -> bool:
    return token.kind in {"word", "mark", "number"}


def _ends(word: str) -> tuple[str, str]:
    """Return what leads to a word: its first three letters, and its first with its last two.

    One slip after the first letter, of a word that is long enough, leaves either of them as it is.
    """
    return word[:3], f"{word[0]}*{word[-2:]}"


def _slip(word: str, meant: str) -> int | None:
    """Return where one letter was lost, added, changed, or swapped with its neighbour.

    A letter that was lost counts as -1, before all other slips; None: it was no slip, or several.
    """
    longer = len(word) - len(meant)
    if abs(longer) > 1 or word + "s" == meant or meant + "s" == word:
        return None  # a shadow is not "shadows"
    at = 0
    for one, other in zip(word, meant, strict=False):
        if one != other:
            break
        at += 1
    if longer < 0:
        return -1 if word[at:] == meant[at + 1 :] else None
    if longer > 0:
        return at if word[at + 1 :] == meant[at:] else None
    swapped = word[at : at + 2] == meant[at : at + 2][::-1] and word[at + 2 :] == meant[at + 2 :]
    return at if swapped or word[at + 1 :] == meant[at + 1 :] else None


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of one of `LANGUAGES`."""
    return Lexicon(language, [*phrases(language), *phrases(SHARED)])


@cache
def suggestions(language: str) -> dict[str, list[str]]:
    """Return instructions that can always be carried out, by what they are about."""
    return _table(language)["suggest"]


@cache
def commands(language: str) -> dict[str, list[str]]:
    """Return the plain words that stand for commands, by the command's name."""
    return _table(language)["command"]


@cache
def courtesies() -> frozenset[str]:
    """Return folded words that change nothing about a command: "please"."""
    return frozenset(fold(word) for word in _table(SHARED)["courtesy"]["words"])


@cache
def engines() -> dict[tuple[str, ...], str]:
    """Return the engines that people name, by what they call them; the longest names first."""
    named = {
        tuple(token.text for token in tokens(phrase)): name
        for name, phrases in _table(SHARED)["engine"].items()
        for phrase in phrases
    }
    return dict(sorted(named.items(), key=lambda item: -len(item[0])))


@cache
def withs() -> frozenset[str]:
    """Return the words of every language that say by what means: "with"."""
    return frozenset(
        fold(word) for language in LANGUAGES for word in _table(language)["with"]["with"]
    )


def phrases(language: str) -> list[tuple[str, Sense]]:
    """Return all phrases of a language, in the order of the file, with their senses."""
    return [
        (phrase, sense)
        for kind, values in _table(language).items()
        if kind not in {"suggest", "command", "courtesy"}
        for value, phrases in values.items()
        for sense in [Sense(kind, value)]
        for phrase in phrases
    ]


@cache
def _table(language: str) -> dict[str, dict[str, list[str]]]:
    with (LEXICON_FOLDER / f"{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    for kind, values in table.items():
        for value, phrases in values.items():
            if not isinstance(phrases, list):
                raise TypeError(f"{language}.toml: [{kind}] {value} is no list; quote its key")
    return table
