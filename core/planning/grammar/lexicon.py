"""Words and phrases of one language, and what they mean to the grammar.

A lexicon is a TOML file: tables are kinds, keys are values, and every value lists phrases.
``brightness+ = ["brighter"]`` under ``[quality]`` says that "brighter" is a quality of the
value ``brightness+``. A word that ends in ``*`` matches by its beginning.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
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
    words: dict[str, _Node] = field(default_factory=dict)
    stems: dict[str, _Node] = field(default_factory=dict)

    def after(self, word: str) -> _Node | None:
        """Return where a word leads; whole words go before beginnings of words."""
        node = self.words.get(word)
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
        self._typos: dict[str, list[str]] = {}
        for phrase, sense in phrases:
            self._add(phrase, sense)
        for word in [*self._root.words]:
            if len(word) >= _TYPO_MIN_CHARS:
                for shape in _shapes(word):
                    self._typos.setdefault(shape, []).append(word)

    def _add(self, phrase: str, sense: Sense) -> None:
        node = self._root
        for part in phrase.split():
            is_stem = part.endswith("*")
            for token in tokens(part.removesuffix("*")):
                table = node.stems if is_stem else node.words
                node = table.setdefault(token.text, _Node())
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
        for shape in _shapes(word):
            for meant in self._typos.get(shape, ()):
                sense = self._root.words[meant].sense
                if sense and meant[0] == word[0] and _one_slip(word, meant):
                    return sense
        return None


def _is_wordy(token: Token) -> bool:
    return token.kind in {"word", "mark", "number"}


def _shapes(word: str) -> list[str]:
    """Return the word and all that is left of it when one letter goes missing."""
    shorter = (word[:at] + word[at + 1 :] for at in range(len(word)))
    return list(dict.fromkeys([word, *shorter]))


def _one_slip(word: str, meant: str) -> bool:
    """Tell whether one letter was added, lost, changed, or swapped with its neighbour."""
    if abs(len(word) - len(meant)) > 1 or word + "s" == meant or meant + "s" == word:
        return False  # a shadow is not "shadows"
    if len(word) != len(meant):
        longer, shorter = sorted((word, meant), key=len, reverse=True)
        return shorter in _shapes(longer)
    wrong = [at for at, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    if len(wrong) <= 1:
        return True
    return (
        len(wrong) == 2
        and any(wrong == [*pair] for pair in pairwise(range(len(word))))
        and word[wrong[0]] == meant[wrong[1]]
        and word[wrong[1]] == meant[wrong[0]]
    )


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
        (phrase, Sense(kind, value))
        for kind, values in _table(language).items()
        if kind not in {"suggest", "command", "courtesy"}
        for value, phrases in values.items()
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
