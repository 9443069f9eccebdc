"""All changes on the way to a version as one plan for the first version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.planning.plan import Plan, Step

_TOGETHER = "Make all of these changes to the picture, and no others:"


def passes_through_models(steps: Iterable[Step]) -> int:
    """Count the steps in which a model draws the whole picture anew.

    One that stays inside a region leaves the rest as it was, to the bit.
    """
    return sum(step.engine == "model" and step.mask is None for step in steps)


def replayed(plans: Sequence[Plan]) -> Plan:
    """Return one plan that does what several did one after the other.

    What models did to the whole picture becomes one step, in the place of the first of them.
    All else keeps its order, save that pictures are enlarged at the end.
    """
    steps = [step for plan in plans for step in plan.steps]
    enlarging = [step for step in steps if step.operation == "upscale"]
    rest = [step for step in steps if step.operation != "upscale"]
    models = [step for step in rest if passes_through_models([step])]
    if len(models) > 1:
        at = rest.index(models[0])
        later = [step for step in rest[at:] if not passes_through_models([step])]
        rest = [*rest[:at], _merged(models), *later]
    return Plan((*rest, *enlarging))


def _merged(models: Sequence[Step]) -> Step:
    lines = [f"{number}. {step.prompt}" for number, step in enumerate(models, start=1)]
    return replace(
        models[0],
        prompt="\n".join([_TOGETHER, *lines]),
        said="\n".join(step.words for step in models),
    )
