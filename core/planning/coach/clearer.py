"""An instruction said more plainly, where a model did next to nothing about it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from core.planning.coach.changes import changes_of, clauses_of
from core.planning.coach.vocabulary import language_of, terms
from core.planning.rules import MAX_CHARS

_ENDS = " .!?,;:。！？，；：…"


def clearer(instruction: str) -> str:
    """Return an instruction that names where its change is, and how plain it has to be.

    Works for any text; what it is about is only known in the grammar's languages, and said in
    the one that fits best.
    """
    said = instruction.strip().rstrip(_ENDS)
    looked_at = said[:MAX_CHARS]
    language = language_of(looked_at)
    changes, _ = changes_of(looked_at, clauses_of(terms(looked_at, language)))
    areas = {change.area for change in changes}
    area = areas.pop() if len(areas) == 1 else "object"
    # No format string: the person's words may hold braces.
    return _ways()[language][area].replace("{said}", said)


@cache
def _ways() -> dict[str, dict[str, str]]:
    text = files(__package__).joinpath("clearer.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
