"""What to offer where an instruction cannot be carried out as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.planning.grammar.clause import Clause
from core.planning.grammar.lexicon import suggestions
from core.planning.grammar.tagging import Word

OFFERS_MAX = 3

_ASPECTS = {
    "brightness+": "brighter",
    "brightness-": "darker",
    "brightness": "brighter",
    "contrast": "contrast",
    "saturation": "saturation",
    "temperature+": "warmer",
    "temperature-": "cooler",
    "sharpness": "sharpen",
    "blur": "background_blur",
}
_KINDS = {
    "background": ("background_blur", "background_white", "background_remove"),
    "face": ("blur_faces", "smooth_skin"),
    "skin": ("smooth_skin",),
    "person": ("background_blur",),
    "subject": ("background_remove",),
    "text_noun": ("text",),
    "write": ("text",),
    "border": ("border",),
    "look_noun": ("vintage", "cinematic", "black_and_white"),
    "look": ("vintage", "black_and_white"),
    "colour": ("saturation", "black_and_white"),
    "colour_noun": ("saturation", "black_and_white"),
    "light_noun": ("brighter",),
    "ratio": ("square",),
    "shape": ("square",),
    "size_change": ("half", "upscale"),
    "quality_noun": ("upscale",),
    "remove": ("background_remove",),
}
_ALWAYS = ("enhance", "brighter", "square")


def nearest(found: Sequence[Clause]) -> list[str]:
    """Return keys of what is closest to the clauses that nobody read."""
    unread = [clause for clause in found if clause.reading is None]
    keys = [key for clause in unread for word in clause.words for key in _about(word)]
    return [*keys, *_ALWAYS]


def _about(word: Word) -> tuple[str, ...]:
    if word.kind in {"quality", "adjust", "aspect", "flaw"}:
        key = _ASPECTS.get(word.value) or _ASPECTS.get(word.value.rstrip("+-"))
        return (key,) if key else ()
    return _KINDS.get(word.kind, ())


def offered(language: str, keys: Iterable[str]) -> tuple[str, ...]:
    """Return at most `OFFERS_MAX` different instructions in a language."""
    table = suggestions(language)
    return tuple(dict.fromkeys(table[key][0] for key in keys))[:OFFERS_MAX]
