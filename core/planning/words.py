"""Plain words that can mean nothing else than a command: "undo", "upscale 4x"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from core.errors import UserError
from core.planning.exports import parse_exports
from core.planning.grammar.lexicon import LANGUAGES, commands, courtesies, engines, withs
from core.planning.grammar.tokens import Token, tokens

_MAX_CHARS = 80
_MARKS = frozenset(".!?,。！？，…")
_FACTOR = re.compile(r"(?:x ?)?(\d{1,2})(?: ?[x×х]| ?times| ?fach| ?倍)?", re.IGNORECASE)


def command_word(text: str) -> tuple[str, str] | None:
    """Return the command that a text names, and its argument; None if it is no command.

    The whole text must be the command, give or take a "please": "undo that please" is one,
    "undo the background change" is an instruction. Names are those of the table of commands.
    """
    if len(text) > _MAX_CHARS:
        return None
    said = [token for token in tokens(text) if token.text not in _MARKS]
    while said:
        if found := _looked_up(text, said):
            return found
        if said[0].text in courtesies():
            said = said[1:]
        elif said[-1].text in courtesies():
            said = said[:-1]
        else:
            return None
    return None


def _looked_up(text: str, said: Sequence[Token]) -> tuple[str, str] | None:
    words = tuple(token.text for token in said)
    name = _commands().get(words)
    if name:
        return name, ""
    for length in range(len(words) - 1, 0, -1):
        argument = text[said[length].start : said[-1].end]
        match _commands().get(words[:length]):
            case "upscale":
                engine, rest = _engine_in(text, said[length:])
                factor = _FACTOR.fullmatch(rest) if rest else None
                if rest and not factor:
                    return None
                return "upscale", " ".join([*([f"{factor[1]}x"] if factor else []), *engine])
            case "removebg":
                engine, rest = _engine_in(text, said[length:])
                return ("removebg", engine[0]) if engine and not rest else None
            case "export":
                return ("export", argument) if _names_files(argument) else None
    return None


def _engine_in(text: str, said: Sequence[Token]) -> tuple[list[str], str]:
    """Return the engine named at either end, if any, and the text without it: "4x", "topaz"."""
    words = tuple(token.text for token in said)
    for phrase, name in engines().items():
        length = len(phrase)
        if words[-length:] == phrase:
            rest = said[:-length]
        elif words[:length] == phrase:
            rest = said[length:]
        else:
            continue
        if rest and rest[-1].text in withs():
            rest = rest[:-1]
        return [name], text[rest[0].start : rest[-1].end] if rest else ""
    return [], text[said[0].start : said[-1].end]


def _names_files(argument: str) -> bool:
    try:
        return bool(parse_exports(argument))
    except UserError:
        return False


@cache
def _commands() -> dict[tuple[str, ...], str]:
    """Return every language's command words, as tokens."""
    return {
        tuple(token.text for token in tokens(phrase) if token.text not in _MARKS): name
        for language in reversed(LANGUAGES)
        for name, phrases in commands(language).items()
        for phrase in phrases
    }
