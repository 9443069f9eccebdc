"""Captions without quotation marks: ``write Happy Birthday at the top``."""

from __future__ import annotations

from collections.abc import Sequence

from core.planning.grammar.tagging import UNKNOWN, Word

_ABOUT_THE_TEXT = frozenset(
    {
        *("side", "colour", "size_change", "text_style", "faint", "font", "edge", "filler"),
        *("picture", "and", "with", "tiled", "degree"),
    }
)


def with_unquoted_text(found: Sequence[Word], text: str) -> list[Word]:
    """Return the words with what follows "saying" made one quotation.

    After a plain "write" only words that begin with a capital letter are taken for a text.
    It reaches to the end of the line, without a position, colour or size at its end. Where
    the person put marks around it, nothing changes.
    """
    for at, word in enumerate(found):
        if word.kind not in {"write", "says"}:
            continue
        rest = [*_line(found[at + 1 :])]
        if word.kind == "write" and not (
            rest and rest[0].kind in {UNKNOWN, "filler"} and text[rest[0].start].isupper()
        ):
            continue
        if not rest or any(other.kind == "quote" for other in rest):
            break
        end = len(rest)
        while end and rest[end - 1].kind in _ABOUT_THE_TEXT | {"pause", "stop"}:
            end -= 1
        end = max(end, 1)
        start, stop = rest[0].start, rest[end - 1].end
        quote = Word("quote", text[start:stop], start, stop)
        return [*found[: at + 1], quote, *rest[end:], *found[at + 1 + len(rest) :]]
    return list(found)


def _line(found: Sequence[Word]) -> Sequence[Word]:
    for at, word in enumerate(found):
        if word.kind == "stop" and word.value == "\n":
            return found[:at]
    return found
