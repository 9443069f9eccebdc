"""Discord's languages, and the words that it shows by itself in each."""

from __future__ import annotations

from discord import Locale, app_commands

from core.texts import DEFAULT_LOCALE, Texts

# Discord names these by country; our texts, as BCP 47 has it, by script.
_BY_SCRIPT = {"zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}


def tag_of(locale: Locale) -> str:
    """Return the BCP 47 tag of one of Discord's languages."""
    return _BY_SCRIPT.get(locale.value, locale.value)


def named(texts: Texts, key: str) -> app_commands.locale_str:
    """Return a text that `Languages` can translate."""
    return app_commands.locale_str(texts.get(key), key=key)


class Languages(app_commands.Translator):
    """Gives the library the texts in every language that both we and Discord have."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        _context: app_commands.TranslationContextTypes,
        /,
    ) -> str | None:
        """Return a text in a language; None where we have no such language."""
        key = string.extras.get("key")  # the names of commands and options have none
        tag = self._texts.resolve(tag_of(locale))
        return None if key is None or tag == DEFAULT_LOCALE else self._texts.get(key, tag)
