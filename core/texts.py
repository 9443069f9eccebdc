"""Everything that people read, by key and locale, from ``core/locales/<locale>/*.ftl``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import fluent_number
from fluent.syntax.ast import Message

LOCALES_FOLDER = Path(__file__).parent / "locales"
DEFAULT_LOCALE = "en"
NAMED = {"operation": "name", "aspect": "name", "engine": "name-engine", "gone": "name-engine"}
"""Placeholders that stand for a word of the planning vocabulary, or an engine; by where its name
for people is found."""
PRICE = "price"
"""A placeholder that, where it is filled with a number, stands for US dollars."""
_CENTS_BELOW_USD = 0.1
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

_KEY = re.compile(r"([a-z][a-z0-9-]*) *=")


class Texts:
    """Sentences in every language that has a folder; English where one lacks a key."""

    def __init__(self, folder: Path = LOCALES_FOLDER) -> None:
        """Read all locales."""
        self._locales = {
            path.name: _Locale(path) for path in sorted(folder.iterdir()) if path.is_dir()
        }

    @property
    def locales(self) -> tuple[str, ...]:
        """Tags of all languages, such as ``de`` and ``zh``."""
        return tuple(self._locales)

    def resolve(self, locale: str) -> str:
        """Return the best language that we have for a BCP 47 tag: ``pt-BR`` gives ``pt``."""
        parts = locale.replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            tag = "-".join(parts[:length])
            if tag in self._locales:
                return tag
        return DEFAULT_LOCALE

    def has(self, key: str) -> bool:
        """Tell whether a key exists in the default locale."""
        return key in self._locales[DEFAULT_LOCALE].sources

    def get(self, key: str, locale: str = DEFAULT_LOCALE, /, **params: str | int | float) -> str:
        """Return the text of a key, with its placeholders filled in.

        Numbers are written as in that language, but without thousands' marks. What `NAMED`
        placeholders stand for is said by a text of its own, where it has one: ``name-<value>``.

        Raises:
            KeyError: No locale has the key, or a placeholder has no value: a bug.
        """
        tag = self.resolve(locale)
        if key not in self._locales[tag].sources:
            tag = DEFAULT_LOCALE
        named = {
            name: self._name(NAMED[name], params[name], locale)
            for name in NAMED.keys() & params.keys()
        }
        price = params.get(PRICE)
        if isinstance(price, int | float):
            named[PRICE] = self.usd(price, locale)
        return self._locales[tag].text(key, {**params, **named})

    def usd(self, amount: float | Decimal, locale: str) -> str:
        """Return an amount of US dollars as people write it; small ones to a tenth of a cent."""
        usd = float(amount)
        key = "cost-cents" if usd < _CENTS_BELOW_USD else "cost-dollars"
        return self.get(key, locale, usd=usd)

    def engine(self, name: str, locale: str) -> str:
        """Return what people call an engine; in commands it goes by its own name as well."""
        return str(self._name(NAMED["engine"], name, locale))

    def _name(self, kind: str, value: str | float, locale: str) -> str | float:
        key = f"{kind}-{value}".replace("_", "-")
        return self.get(key, locale) if self.has(key) else value


def is_right_to_left(locale: str) -> bool:
    """Tell in which direction a language is written."""
    return locale.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT


class _Locale:
    """One language. A message is parsed when it is first asked for.

    All of a language would take 0.05 s and 3 MB, and the menus of commands ask every language
    for a few lines.
    """

    def __init__(self, folder: Path) -> None:
        self._tag = folder.name
        self._folder = folder
        self._patterns: dict[str, Pattern] = {}

    @cached_property
    def sources(self) -> dict[str, str]:
        """What the files say, by key; read when the language is first spoken."""
        paths = sorted(self._folder.glob("*.ftl"))
        return dict(
            message
            for path in paths
            for message in _messages(path.read_text(encoding="utf-8").splitlines(keepends=True))
        )

    @cached_property
    def _bundle(self) -> FluentBundle:
        # No isolation marks: chat clients show them as boxes, and our placeholders are numbers,
        # names of engines and quoted instructions.
        return FluentBundle([self._tag], use_isolating=False)

    def text(self, key: str, params: Mapping[str, str | int | float]) -> str:
        pattern = self._patterns.get(key) or self._patterns.setdefault(key, self._parsed(key))
        text, errors = self._bundle.format_pattern(pattern, _arguments(params))
        if errors:
            raise KeyError(f"{self._tag}/{key}: {errors[0]}")
        return str(text)

    def _parsed(self, key: str) -> Pattern:
        resource = FluentResource(self.sources[key])
        self._bundle.add_resource(resource)
        if not all(isinstance(entry, Message) for entry in resource.body):
            raise KeyError(f"{self._tag}/{key}: syntax error")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{self._tag}/{key}: no text")
        return pattern


def _messages(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Split a file: a message's first line begins with its key, the others are indented."""
    key, source = "", ""
    for line in lines:
        if match := _KEY.match(line):
            if key:
                yield key, source
            key, source = match[1], line
        elif line[0] in " \t}\n":
            source += line
        elif key:  # a comment
            yield key, source
            key, source = "", ""
    if key:
        yield key, source


def _arguments(params: Mapping[str, str | int | float]) -> dict[str, object]:
    """Name the arguments as Fluent files do: ``max_bytes`` becomes ``max-bytes``.

    Numbers have no thousands' mark: what a chat reads (a version, a size, a limit), people type
    back.
    """
    return {
        name.replace("_", "-"): value
        if isinstance(value, str)
        else fluent_number(value, useGrouping=False)
        for name, value in params.items()
    }
