"""Plain words that can mean nothing else than a command: "undo", "upscale 4x"."""

from __future__ import annotations

import re
from functools import cache

from core.planning.grammar.lexicon import LANGUAGES, commands, courtesies
from core.planning.grammar.tokens import tokens

_MAX_CHARS = 80
_MARKS = frozenset(".!?,。！？，…")
_ARGUMENT = re.compile(r"(?:x\s?)?(\d{1,2})(?:\s?[x×х]|\s?times|\s?fach|\s?倍)?")
_TAKES_FACTOR = "upscale"


def command_word(text: str) -> tuple[str, str] | None:
    """Return the command that a text names, and its argument; None if it is no command.

    The whole text must be the command, give or take a "please": "undo that please" is one,
    "undo the background change" is an instruction. Names are those of the table of commands.
    """
    if len(text) > _MAX_CHARS:
        return None
    words = [token.text for token in tokens(text)]
    words = [word for word in words if word not in _MARKS]
    while words:
        if found := _looked_up(words):
            return found
        if words[0] in courtesies():
            words = words[1:]
        elif words[-1] in courtesies():
            words = words[:-1]
        else:
            return None
    return None


def _looked_up(words: list[str]) -> tuple[str, str] | None:
    table = _commands()
    if name := table.get(tuple(words)):
        return name, ""
    for length in range(len(words) - 1, 0, -1):
        if table.get(tuple(words[:length])) == _TAKES_FACTOR:
            rest = _ARGUMENT.fullmatch(" ".join(words[length:]))
            return (_TAKES_FACTOR, f"{rest[1]}x") if rest else None
    return None


@cache
def _commands() -> dict[tuple[str, ...], str]:
    """Return every language's command words, as tokens."""
    return {
        tuple(token.text for token in tokens(phrase) if token.text not in _MARKS): name
        for language in reversed(LANGUAGES)
        for name, phrases in commands(language).items()
        for phrase in phrases
    }
