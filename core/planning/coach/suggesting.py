"""What to offer somebody who knows only that the picture could be better."""

from __future__ import annotations

from collections.abc import Iterable

from core.planning.coach.vocabulary import offers
from core.planning.photo import Light, PhotoFacts

OFFERS_MAX = 4

_ENDS = " .,;!?…。！？，"
_ALWAYS = ("enhance", "brighter", "contrast", "cinematic")
_ROUND_OFF = ("enhance", "contrast", "vibrance", "cinematic")
_SMALL_PX = 900
"""The longer side of a picture that is worth enlarging."""


def improvements(
    language: str, photo: PhotoFacts | None, *, faces: int | None, has_model: bool
) -> tuple[str, ...]:
    """Return instructions that would do this picture good, what it needs most first."""
    keys = [*_needed(photo, faces=faces, has_model=has_model)] if photo else []
    keys += _ROUND_OFF if photo else _ALWAYS
    if _is_against("contrast", keys):
        keys.remove("contrast")
    table = offers(language, "suggest")
    return tuple(table[key][0] for key in dict.fromkeys(keys))[:OFFERS_MAX]


def _is_against(key: str, keys: list[str]) -> bool:
    return f"less_{key}" in keys and key in keys


def _needed(photo: PhotoFacts, *, faces: int | None, has_model: bool) -> Iterable[str]:
    """Yield keys of suggestions: light first, then colour, then detail, then what it shows."""
    if photo.light == "backlit":
        yield "shadows"
    elif photo.mean < 0.33:
        yield "brighter"
    elif photo.mean > 0.72:
        yield "darker"
    if photo.clipped_highlights > 0.04:
        yield "highlights"
    if photo.clipped_shadows > 0.08 and photo.light != "backlit" and photo.mean >= 0.33:
        yield "shadows"
    if photo.bright - photo.dark < 0.45:
        yield "contrast"
    elif photo.contrast > 0.33:
        yield "less_contrast"
    if photo.warmth < -5:
        yield "warmer"
    elif photo.warmth > 20:
        yield "cooler"
    if photo.tint > 12:
        yield "less_magenta"
    elif photo.tint < -12:
        yield "less_green"
    if photo.tilt_degrees is not None and abs(photo.tilt_degrees) > 1:
        yield "straighten"
    if photo.noise > 0.025:
        yield "denoise"
    elif photo.sharpness < 0.15:
        yield "sharpen"
    if photo.saturation > 40:
        yield "less_saturation"
    elif photo.saturation < 6:
        yield "vibrance"
    if max(photo.size_px) < _SMALL_PX:
        yield "upscale"
    if photo.busy > 0.5 and faces:
        yield "tidy" if has_model else "background_blur"
    elif faces:
        yield "background_blur"


def specified(language: str, text: str, change: str, key: str, has_model: bool) -> tuple[str, ...]:
    """Return full instructions that say to what something should change.

    Args:
        language: Of the instruction.
        text: The instruction.
        change: The words of it that leave open to what.
        key: Of the details that fit.
        has_model: Without one, only exact ways are offered.
    """
    ways = [f"{change.rstrip(_ENDS)}: {detail}" for detail in offers(language, "detail")[key]]
    if key == "background":
        table = offers(language, "suggest")
        exact = [table[name][0] for name in ("background_white", "background_blur")]
        ways = [*ways[:2], *exact] if has_model else [*exact, table["background_remove"][0]]
    return tuple(in_place(text, change, way) for way in ways)[:OFFERS_MAX]


def alternatives(language: str, text: str, photo: Light) -> tuple[str, ...]:
    """Return the two ways out where the light of a photo and of a new scene contradict."""
    table = offers(language, "choice")
    keys = ("relight", "hard" if photo == "sunny" else "soft")
    # No format string: the person's words may hold braces.
    return tuple(table[key][0].replace("{said}", text.rstrip(_ENDS)) for key in keys)


def in_place(text: str, change: str, way: str) -> str:
    """Return an instruction with some of its words replaced; only those if they are not in it."""
    return text.replace(change, way, 1) if change in text else way
