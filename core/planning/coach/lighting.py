"""Light that fits: a new scene has its own, and the photo has been taken in another one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from core.planning.coach.areas import GROUNDS, SCENES
from core.planning.coach.changes import Change
from core.planning.coach.clauses import Clause
from core.planning.coach.vocabulary import Term
from core.planning.grammar.tagging import UNKNOWN
from core.planning.photo import Light

MATCH = "Match the light on the subject to the new scene: its direction, colour and softness."

SceneLight = Literal["sunny", "dark", "soft", "any"]

_SPEAKS = frozenset({"light", "light_noun"})
_LIGHTS: dict[str, SceneLight] = {"sunny": "sunny", "dark": "dark", "soft": "soft"}
_CLASHES: dict[Light, tuple[SceneLight, ...]] = {
    "overcast": ("sunny",),
    "backlit": ("sunny",),
    "dark": ("sunny",),
    "sunny": ("soft", "dark"),
}
"""By the photo's light: the scenes into which nobody lit like that fits."""

_FITS: dict[Light, SceneLight] = {"overcast": "soft", "sunny": "sunny", "dark": "dark"}


def new_scene(changes: Iterable[Change]) -> Change | None:
    """Return the change that puts the subject into another place, time or weather."""
    return next((change for change in changes if _is_scene(change)), None)


def speaks_of_light(found: Iterable[Term]) -> bool:
    """Tell whether the person says what the light should be like."""
    return any(term.kind in _SPEAKS for term in found)


def scene_light(change: Change) -> SceneLight:
    """Return the light that people imagine in a scene; weather and time say more than a place."""
    for kind in ("weather", "time", "place"):
        for term in change.terms:
            if term.kind == kind and term.value in _LIGHTS:
                return _LIGHTS[term.value]
    return "any"


def fits(photo: Light, scene: SceneLight) -> bool:
    """Tell whether a photo was taken in the light of a scene."""
    return _FITS.get(photo) == scene


def clashes(photo: Light, scene: SceneLight) -> bool:
    """Tell whether a subject lit like the photo cannot be in a scene."""
    return scene in _CLASHES[photo]


def _is_scene(change: Change) -> bool:
    if change.area != "background":
        return False
    return any(_sets_scene(clause, change) for clause in change.clauses)


def _sets_scene(clause: Clause, change: Change) -> bool:
    verb = clause.verb or ("" if change.verb == "remove" else change.verb)
    if verb == "remove":
        return False
    named = {term.kind for term in clause.terms} & (SCENES | GROUNDS)
    if named == {"weather"}:
        return verb in {"make", "put", "change", ""}  # "add snow" lets some fall
    if clause.puts_somewhere or named & {"time", "weather"}:
        return True
    if "place" in named:
        return verb == "put" or bool(named & GROUNDS) or _leads_there(clause)
    if not named:
        return False
    if verb in {"change", "put", "add", ""} and any(t.value != "sky" for t in clause.things):
        return clause.has(UNKNOWN, "scenery", "colour")
    return verb in {"change", "make"} and clause.has("into", "to", "with") and clause.has(UNKNOWN)


def _leads_there(clause: Clause) -> bool:
    """Tell "in Paris" and "a beach" from "the pool with water"."""
    before: list[str] = []
    for term in clause.terms:
        if term.kind == "place":
            break
        before.append(term.kind)
    said = set(before) - {
        "filler",
        "definite",
        "indefinite",
        "quality",
        "colour",
        "other",
        "vague",
        "number",
    }
    return not said or bool(said & {"where", "into", "to"})
