"""What of a picture a change is about, by the kinds of its terms."""

from __future__ import annotations

from typing import Literal

Area = Literal["background", "clothing", "hair", "person", "accessory", "object", "style"]
AREAS: tuple[Area, ...] = (
    *("background", "clothing", "hair", "person", "accessory", "object", "style"),
)
"""In the order in which a picture is changed: what is large first, since it touches the rest."""

SCENES = frozenset({"place", "time", "weather"})
GROUNDS = frozenset({"ground", "background"})

AREA_OF: dict[str, Area] = {
    **dict.fromkeys(GROUNDS | SCENES | {"scenery"}, "background"),
    "clothing": "clothing",
    "hair": "hair",
    "accessory": "accessory",
    **dict.fromkeys(("body", "mien", "trait", "skin"), "person"),
    "style": "style",
}
"""By the kind of a term."""

SUBJECTS = frozenset({"person", "pronoun", "face", "picture", "it", "product", "thing", "subject"})
"""Kinds of what may be put somewhere else."""
