"""The order of steps, and the words that are left for a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.planning.grammar.clause import Clause
from core.planning.grammar.tagging import UNKNOWN
from core.planning.plan import Step

OUTLINE = frozenset(
    {
        *("crop", "rotate", "straighten", "flip", "resize", "pad", "border", "rounded_corners"),
        *("collage", "upscale"),
    }
)
"""What changes nothing that the picture shows."""

ONLY_EXACT = OUTLINE | {
    *("remove_background", "background_picture", "pixelate_faces", "blur_faces")
}
"""What no model does as asked: it draws the picture anew, in a size of its own."""

AFTER_A_MODEL = frozenset(
    {
        *("text", "border", "rounded_corners", "pad", "resize", "upscale"),
        *("pixelate_faces", "blur_faces", "remove_background", "background_blur"),
        *("background_colour", "background_gradient", "background_picture"),
    }
)
"""What a model would draw over, undo or resize."""

_REPEATED = frozenset(
    {"remove", "add", "make", "turn", "write", "adjust", "fix", "more", "less", "raise", "lower"}
)
_ONCE = frozenset({"remove_background", "black_and_white", "straighten", "auto_enhance"})
_EDGE_PERCENTS = frozenset({"left_percent", "top_percent", "right_percent", "bottom_percent"})


@dataclass(slots=True)
class Part:
    """A clause and what becomes of it, once its neighbours are known."""

    clause: Clause
    steps: list[Step] = field(default_factory=list)
    is_for_model: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing comes of it."""
        return not self.steps and not self.is_for_model

    @property
    def is_only_exact(self) -> bool:
        """No model does any of its steps as asked."""
        return bool(self.steps) and all(step.operation in ONLY_EXACT for step in self.steps)


def prompt_of(text: str, parts: Sequence[Part]) -> str:
    """Return the person's own words for the model: all of them if nothing else is done."""
    if not any(part.is_for_model for part in parts):
        return ""
    if not any(part.steps for part in parts):
        return text
    runs: list[tuple[str, int, int]] = []
    is_tied = False
    for at, part in enumerate(parts):
        if part.is_for_model:
            clause = part.clause
            if is_tied:
                verb, start, _ = runs.pop()
            else:
                verb, start = _verb_for(text, clause, parts[:at]), clause.start
            runs.append((verb, start, clause.end))
        is_tied = part.is_for_model or (is_tied and part.is_empty)
    return ", ".join(verb + text[start:end].strip() for verb, start, end in runs)


def _verb_for(text: str, clause: Clause, earlier: Sequence[Part]) -> str:
    """Return the verb of a clause that lent it: "remove the background and the car"."""
    if not earlier or not clause.link or clause.has_verb or clause.words[0].kind == UNKNOWN:
        return ""
    verb = next((word for word in earlier[-1].clause.words if word.kind in _REPEATED), None)
    return f"{text[verb.start : verb.end]} " if verb else ""


def ordered(parts: Sequence[Part], model: Step) -> list[Step]:
    """Return all steps with the model's where its first clause stands.

    What a model would draw over or resize waits until it is done.
    """
    at = next(index for index, part in enumerate(parts) if part.is_for_model)
    early = [step for part in parts[:at] for step in part.steps]
    late = [step for part in parts[at:] for step in part.steps]
    waiting = [step for step in early if step.operation in AFTER_A_MODEL]
    early = [step for step in early if step.operation not in AFTER_A_MODEL]
    return [*merged_crops(early), model, *merged_crops([*waiting, *late])]


def merged_crops(steps: Sequence[Step]) -> list[Step]:
    """Join neighbouring crops off different sides, which people mean of the same picture."""
    merged: list[Step] = []
    for step in steps:
        before = merged[-1] if merged else None
        if (
            before is not None
            and before.operation == step.operation == "crop"
            and set(before.parameters) | set(step.parameters) <= _EDGE_PERCENTS
            and not set(before.parameters) & set(step.parameters)
        ):
            merged[-1] = replace(before, parameters={**before.parameters, **step.parameters})
        elif step != before or not (step.operation in _ONCE or "ratio" in step.parameters):
            merged.append(step)
    return merged
