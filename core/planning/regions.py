"""Plans for a part of the picture only."""

from __future__ import annotations

import re
from dataclasses import replace

from core.ids import BlobId
from core.planning.plan import Advice, Plan, Planner, PlanningContext, Step

_FOR_THE_WHOLE = frozenset(
    {
        *("crop", "rotate", "straighten", "flip", "resize", "pad", "border", "rounded_corners"),
        *("collage", "upscale", "remove_background", "text", "generate"),
    }
)
"""What moves pixels, makes them transparent, or would be cut off by a region."""

_UNUSED = "region-unused"
_POINTING = re.compile(
    r"\b(?:the\s+)?(?:marked|circled|outlined|highlighted|drawn)"
    r"(?:\s+(?:area|part|region|thing|spot|bit))?\b"
    r"|\bwhat\s+i(?:\s+have|'ve)?\s+(?:marked|circled|outlined|highlighted|drawn|drew)\b"
    r"|\b(?:what\s+is|what's)?\s*(?:in|inside|within)\s+the\s+circle\b",
    re.IGNORECASE,
)


def can_stay_inside(step: Step) -> bool:
    """Tell whether a step can change a part of the picture and leave the rest."""
    return step.operation not in _FOR_THE_WHOLE


def inside(plan: Plan, mask: BlobId) -> Plan:
    """Return a plan whose steps stay inside a region, as far as they can.

    Steps that are for the whole picture come after those: they may move what the mask is of.
    """
    if plan.masks or any(item.code == _UNUSED for item in plan.advice):
        return plan
    there = tuple(replace(step, mask=mask) for step in plan.steps if can_stay_inside(step))
    whole = tuple(step for step in plan.steps if not can_stay_inside(step))
    advice = plan.advice
    if whole:
        name = whole[0].operation.replace("_", " ")
        advice = (*advice, Advice(_UNUSED, {"operation": name}))
    return replace(plan, steps=(*there, *whole), advice=advice)


def pointed_out(instruction: str, planner: Planner, context: PlanningContext) -> str:
    """Return an instruction as it is understood with a region: "blur the marked area" is exact.

    What only a model can do stays in the person's own words.
    """
    shorter = without_pointing(instruction)
    if shorter == instruction:
        return instruction
    steps = planner.plan(shorter, context).steps
    exact = steps and all(step.engine == "local" for step in steps)
    return shorter if exact else instruction


def without_pointing(instruction: str) -> str:
    """Return an instruction that says "this" in place of "what I circled"."""
    return " ".join(_POINTING.sub("this", instruction).split())
