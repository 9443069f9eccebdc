"""Everything that people read, by key and locale, from ``core/locales/<locale>/*.ftl``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

LOCALES_FOLDER = Path(__file__).parent / "locales"
DEFAULT_LOCALE = "en"


class Texts:
    """Sentences in every language that has a folder; English where one lacks a key."""

    def __init__(self, folder: Path = LOCALES_FOLDER) -> None:
        """Read all locales.

        Raises:
            ValueError: A file has a syntax error.
        """
        self._bundles = {
            path.name: _bundle(path) for path in sorted(folder.iterdir()) if path.is_dir()
        }

    @property
    def locales(self) -> tuple[str, ...]:
        """Tags of all languages, such as ``de`` and ``zh-Hans``."""
        return tuple(self._bundles)

    def resolve(self, locale: str) -> str:
        """Return the best language that we have for a BCP 47 tag: ``pt-BR`` gives ``pt``."""
        parts = locale.replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            tag = "-".join(parts[:length])
            if tag in self._bundles:
                return tag
        return DEFAULT_LOCALE

    def has(self, key: str) -> bool:
        """Tell whether a key exists in the default locale."""
        return self._bundles[DEFAULT_LOCALE].has_message(key)

    def get(self, key: str, locale: str = DEFAULT_LOCALE, /, **params: str | int | float) -> str:
        """Return the text of a key, with its placeholders filled in.

        Raises:
            KeyError: No locale has the key, or a placeholder has no value: a bug.
        """
        for tag in (self.resolve(locale), DEFAULT_LOCALE):
            bundle = self._bundles[tag]
            if not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            text, errors = bundle.format_pattern(pattern, _arguments(params))
            if errors:
                raise KeyError(f"{tag}/{key}: {errors[0]}")
            return str(text)
        raise KeyError(key)


def _arguments(params: Mapping[str, str | int | float]) -> dict[str, str | int | float]:
    """Name the arguments as Fluent files do: ``max_bytes`` becomes ``max-bytes``."""
    return {name.replace("_", "-"): value for name, value in params.items()}


def _bundle(folder: Path) -> FluentBundle:
    # No isolation marks: chat clients show them as boxes, and our placeholders are numbers,
    # names of engines and quoted instructions.
    bundle = FluentBundle([folder.name], use_isolating=False)
    for path in sorted(folder.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise ValueError(f"{path}: syntax error near {(entry.content or '')[:60]!r}")
        bundle.add_resource(resource)
    return bundle
