"""Light that fits: a new scene has its own, and the photo has been taken in another one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from core.planning.coach.changes import GROUNDS, SCENES, Change
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


def clashes(photo: Light, scene: SceneLight) -> bool:
    """Tell whether a subject lit like the photo cannot be in a scene."""
    return scene in _CLASHES[photo]


def _is_scene(change: Change) -> bool:
    if change.area != "background" or change.verb == "remove":
        return False
    named = {term.kind for term in change.terms} & (SCENES | GROUNDS)
    if named == {"weather"}:
        return change.verb in {"make", "put", "change"}  # "add snow" lets some fall
    if change.has(*SCENES) or any(clause.puts_somewhere for clause in change.clauses):
        return True
    if not change.has(*GROUNDS):
        return False
    if change.verb in {"change", "put", "add"} or not change.verb:
        return change.has(UNKNOWN, "scenery", "colour")
    return change.verb == "make" and change.has("into", "to") and change.has(UNKNOWN, "scenery")
